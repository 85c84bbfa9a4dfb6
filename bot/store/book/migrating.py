"""Bringing a book up to date: numbered .sql files, each applied once and whole."""

from pathlib import Path
from typing import Any

import aiosqlite


class BookTooNewError(Exception):
    """The book was written by a newer version of the bot, which this one must not touch."""


async def migrate(connection: aiosqlite.Connection, queries: Any) -> None:
    """Apply to the book what it does not have yet, in one transaction; two processes wait for each other.

    Raises BookTooNewError if the book has a migration that this version does not know.
    """
    files = _migrations()
    await connection.execute_fetchall("BEGIN IMMEDIATE")
    try:
        await connection.execute_fetchall("CREATE TABLE IF NOT EXISTS migration (number BIGINT NOT NULL PRIMARY KEY)")
        last = _known((await queries.last_migration(connection))[0], len(files))
        for number, path in enumerate(files[last:], last + 1):
            for statement in _statements(path.read_text("utf-8")):
                await connection.execute_fetchall(statement)
            await queries.note_migration(connection, number=number)
    except BaseException:
        await connection.execute_fetchall("ROLLBACK")
        raise
    await connection.execute_fetchall("COMMIT")


def _known(last: int, newest: int) -> int:
    if last > newest:
        raise BookTooNewError(f"the book is at migration {last}, this version of the bot knows {newest}")
    return last


def _migrations() -> list[Path]:
    return sorted((Path(__file__).parent / "migrations").glob("[0-9]*.sql"))


def _statements(script: str) -> list[str]:
    # executescript() would commit first, and so break the transaction that makes a migration whole or absent
    return [statement for statement in script.split(";\n") if statement.strip()]
