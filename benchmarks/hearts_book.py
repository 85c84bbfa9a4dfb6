"""Books that hold any number of hearts before the bot opens them, in SQLite and in PostgreSQL."""

import sqlite3
import uuid
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import asyncpg

from benchmarks.hearts_crowd import Heart
from bot.store.book import open_book

_HELD = "SELECT count(*) FROM mark WHERE sign = 'heart'"


class HeartBook(Protocol):
    """A book for one home of the bot, which finds it by `settings`."""

    @property
    def settings(self) -> Mapping[str, str]:
        """The settings of the bot."""
        ...

    async def fill(self, hearts: Iterable[Heart]) -> None:
        """Make the book as the bot does, and write hearts into it in one go."""
        ...

    async def held(self) -> int:
        """Return how many hearts the book holds, also while the bot has it open."""
        ...


@dataclass(frozen=True, slots=True)
class SqliteHearts:
    """The book of a bot with nothing set: a file in its home."""

    home: Path

    @property
    def settings(self) -> Mapping[str, str]:
        """None: the bot looks into its home."""
        return {}

    @property
    def path(self) -> Path:
        """Where the bot keeps it."""
        return self.home / "book.sqlite3"

    async def fill(self, hearts: Iterable[Heart]) -> None:
        """Make the file, and write hearts into it in one transaction."""
        async with open_book(self.path):
            pass
        with closing(sqlite3.connect(self.path)) as connection, connection:
            connection.executemany("INSERT INTO mark VALUES (?, ?, 'heart', 'none', ?)", hearts)

    async def held(self) -> int:
        """Return how many hearts the book holds."""
        with closing(sqlite3.connect(self.path)) as connection:
            return connection.execute(_HELD).fetchone()[0]


@dataclass(frozen=True, slots=True)
class PostgresHearts:
    """The book of a bot with DATABASE_URL."""

    url: str

    @property
    def settings(self) -> Mapping[str, str]:
        """The address."""
        return {"DATABASE_URL": self.url}

    async def fill(self, hearts: Iterable[Heart]) -> None:
        """Make the tables, and copy hearts into them; then the server tidies up, as it would by itself some time."""
        async with open_book(self.url):
            pass
        async with _connected(self.url) as connection:
            records = ((one.listener, one.ballad, "heart", "none", one.moment) for one in hearts)
            columns = ["listener", "ballad", "sign", "before", "moment"]
            await connection.copy_records_to_table("mark", records=records, columns=columns)
            await connection.execute("VACUUM ANALYZE mark")

    async def held(self) -> int:
        """Return how many hearts the book holds."""
        async with _connected(self.url) as connection:
            return (await connection.fetch(_HELD))[0][0]


@asynccontextmanager
async def schema_at(url: str) -> AsyncIterator[PostgresHearts]:
    """Yield a book in a new schema of a database, which is removed at the end with all that is in it."""
    schema = f"ballad_hearts_{uuid.uuid4().hex}"
    async with _connected(url) as connection:
        await connection.execute(f"CREATE SCHEMA {schema}")
        try:
            yield PostgresHearts(f"{url}{'&' if '?' in url else '?'}search_path={schema}")
        finally:
            await connection.execute(f"DROP SCHEMA {schema} CASCADE")


@asynccontextmanager
async def _connected(url: str) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(url)
    try:
        yield connection
    finally:
        await connection.close()
