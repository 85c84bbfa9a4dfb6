"""Bringing a book up to date: numbered .sql files, each applied once and whole."""

import re
from pathlib import Path
from typing import Final

from bot.store.book.engine import Engine, Transaction

_ONLY: Final = re.compile(r"^-- only (\w+)$", re.MULTILINE)


class BookTooNewError(Exception):
    """The book was written by a newer version of the bot, which this one must not touch."""


async def migrate(engine: Engine) -> None:
    """Apply to the book what it does not have yet, in one transaction; two processes wait for each other.

    Raises BookTooNewError if the book has a migration that this version does not know.
    """
    async with engine.transaction(alone=True) as transaction:
        await transaction.script(["CREATE TABLE IF NOT EXISTS migration (number BIGINT NOT NULL PRIMARY KEY)"])
        last = await last_migration(transaction)
        for number, path in enumerate(_migrations()[last:], last + 1):
            await transaction.script(statements_of(path.read_text("utf-8"), transaction.dialect))
            await transaction.one("note_migration", number=number)


async def last_migration(transaction: Transaction) -> int:
    """Return the number of the last migration that was applied. Raises BookTooNewError if this version has no such."""
    row = await transaction.one("last_migration")
    last = int(row[0]) if row else 0
    if last > newest_migration():
        raise BookTooNewError(f"the book is at migration {last}, this version of the bot knows {newest_migration()}")
    return last


def newest_migration() -> int:
    """Return the number of the last migration that this version knows."""
    return len(_migrations())


def _migrations() -> list[Path]:
    return sorted((Path(__file__).parent / "migrations").glob("[0-9]*.sql"))


def statements_of(script: str, dialect: str) -> list[str]:
    """Return the statements of a migration for a kind of database: each ends with its line.

    What the two do not both understand stands below a line that says for which of them it is.
    """
    statements = [statement for statement in script.split(";\n") if statement.strip()]
    return [one for one in statements if not (only := _ONLY.search(one)) or only[1] == dialect]
