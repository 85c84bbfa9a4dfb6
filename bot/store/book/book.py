"""The book as a whole: what is kept, by what it is about."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from bot.store.book.belongings import BelongingBook
from bot.store.book.engine import Engine
from bot.store.book.history import HistoryBook
from bot.store.book.lists import ListBook
from bot.store.book.marks import MarkBook
from bot.store.book.migrating import migrate
from bot.store.book.places import PlaceBook
from bot.store.book.preferences import PreferenceBook
from bot.store.book.sqlite import SQLiteEngine

HISTORY_KEPT: Final = timedelta(days=365)  # docs/privacy.md says so
_TAKEN_BACK_KEPT: Final = timedelta(days=1)


class Book:
    """All that is kept about places and listeners.

    Every method of what it is made of raises BookUnavailableError when the book cannot be read or written.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.places = PlaceBook(engine)
        self.marks = MarkBook(engine)
        self.lists = ListBook(engine)
        self.history = HistoryBook(engine)
        self.preferences = PreferenceBook(engine)
        self.belongings = BelongingBook(engine)

    async def open(self) -> None:
        """Open the book, making or migrating it first. What is asked of it before is answered after a try to open it.

        Raises BookTooNewError if a newer version of the bot wrote it, and BookUnavailableError if it cannot be opened.
        """
        await self._engine.make_ready()

    async def sweep(self, now: datetime) -> None:
        """Remove what is kept for a time only, and whose time is over, also from the files."""
        await self.history.sweep(now - HISTORY_KEPT)
        await self.marks.sweep(now - _TAKEN_BACK_KEPT)
        await self._engine.scrub()


@asynccontextmanager
async def opening_book(where: Path | str) -> AsyncGenerator[Book]:
    """Yield the book at `where`, not open yet, and close it at the end.

    A path is a SQLite file, a string the address of a PostgreSQL database.
    """
    engine = engine_at(where)
    try:
        yield Book(engine)
    finally:
        await engine.close()


@asynccontextmanager
async def open_book(where: Path | str) -> AsyncGenerator[Book]:
    """Yield the book at `where`, open. Raises what `Book.open` raises."""
    async with opening_book(where) as book:
        await book.open()
        yield book


def engine_at(where: Path | str) -> Engine:
    """Return the database at `where`, not connected yet."""
    if isinstance(where, Path):
        return SQLiteEngine(where, migrate)
    # Only for those who use it: asyncpg costs memory
    from bot.store.book.postgres import PostgresEngine

    return PostgresEngine(where, migrate)
