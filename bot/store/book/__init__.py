"""The book: what is kept about places and people. Precious, small, and apart from the catalogue.

It stands in one SQLite file or in PostgreSQL. Every statement is in the .sql files beside the modules that use it, and
both read it. Every table's key begins with a listener or a place, and nothing joins or spans two of them.
"""

from bot.store.book.book import Book, open_book, opening_book
from bot.store.book.migrating import BookTooNewError

__all__ = ["Book", "BookTooNewError", "open_book", "opening_book"]
