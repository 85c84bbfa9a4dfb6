"""A book in one SQLite file."""

import asyncio
import sqlite3
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic
from typing import Any, Final, TypeVar

import aiosqlite
from aiosql.adapters.aiosqlite import AioSQLiteAdapter

from bot.store.book.engine import PATIENCE_S, PORTION, Engine, Row, Transaction, queries

_PAUSE_S: Final = 0.01  # who writes is done in much less
_SCRUBBING_MS: Final = 200  # as long as that nobody can write while somebody reads
_PRIMARY: Final = 0xFF  # the part of an error code that says what it is; the rest says where it came from
_Answer = TypeVar("_Answer")


class SQLiteEngine(Engine):
    """A file, which several processes may have open."""

    _errors = (sqlite3.Error, OSError)

    def __init__(self, path: Path, prepare: Callable[[Engine], Awaitable[None]]) -> None:
        super().__init__(prepare)
        self._path = path
        self._queries = queries(_OneHopAdapter)
        self._connection: aiosqlite.Connection | None = None
        self._file: tuple[int, int] | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is a connection, to the file that is there: writing to a removed one would lose everything."""
        return self._connection is not None and _identity(self._path) == self._file

    async def connect(self) -> None:
        """Open the file, or make it."""
        async with self.answering():
            self._file = _identity(self._path)  # first, so that a change of files is seen whenever it happens
            self._connection = await _connect(self._path)
            await self._connection.execute_fetchall("PRAGMA busy_timeout = 0")  # see _asked()

    async def disconnect(self) -> None:
        """Close the file, if it is open."""
        if self._connection is not None:
            connection, self._connection = self._connection, None
            await connection.close()

    async def one(self, name: str, /, **parameters: object) -> Row | None:
        """Return the first row that the statement gives, or None."""
        return await self._asked(lambda connection: getattr(self._queries, name)(connection, **parameters))

    async def all(self, name: str, /, **parameters: object) -> list[Row]:
        """Return all rows that the statement gives."""

        async def ask(connection: aiosqlite.Connection) -> list[Row]:
            return [row async for row in getattr(self._queries, name)(connection, **parameters)]

        return await self._asked(ask)

    @asynccontextmanager
    async def transaction(self, *, alone: bool = False) -> AsyncGenerator[Transaction]:
        """Carry out several statements whole or not at all. A SQLite file has one writer at a time: all are `alone`."""
        if not alone:
            await self.be_ready()
        async with self._begun("BEGIN IMMEDIATE") as transaction:
            yield transaction

    @asynccontextmanager
    async def snapshot(self, *, patient: bool = False) -> AsyncGenerator[Transaction]:
        """Read several things as they stand at one moment, which keeps nobody from writing."""
        if not patient:
            await self.be_ready()
        async with self._begun("BEGIN") as transaction:
            yield transaction

    async def scrub(self) -> None:
        """Move what stands beside the file into it. What was deleted there is zeros already."""
        await self.be_ready()
        async with self.answering():
            connection = await _connect(self._path)  # of its own: other statements would wait with it
            try:
                await connection.execute_fetchall(f"PRAGMA busy_timeout = {_SCRUBBING_MS}")
                await connection.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                await connection.close()

    @asynccontextmanager
    async def _begun(self, begin: str) -> AsyncGenerator[Transaction]:
        """Yield a transaction on a connection of its own: else other statements of this process would be part of it."""
        async with self.answering():
            connection = await _connect(self._path)
            try:
                await connection.execute_fetchall(begin)
                yield _Transaction(connection, self._queries)
                await connection.execute_fetchall("COMMIT")
            finally:
                await connection.close()  # which takes back what was not committed

    async def _asked(self, ask: Callable[[aiosqlite.Connection], Awaitable[_Answer]]) -> _Answer:
        """Ask until nobody else writes. SQLite itself would wait in the connection's thread, and with it all others."""
        async with self.answering():
            until = monotonic() + PATIENCE_S
            while True:
                await self.be_ready()
                assert self._connection is not None  # there is one as soon as it is ready
                try:
                    return await ask(self._connection)
                except sqlite3.OperationalError as error:
                    if error.sqlite_errorcode & _PRIMARY != sqlite3.SQLITE_BUSY or monotonic() > until:
                        raise
                await asyncio.sleep(_PAUSE_S)


class _Transaction(Transaction):
    """What happens in one transaction."""

    dialect = "SQLite"

    async def script(self, statements: Iterable[str]) -> None:
        """Carry out statements that are written out."""
        for statement in statements:  # executescript() would commit first
            await self._connection.execute_fetchall(statement)

    async def rows(self, sql: str, *parameters: object) -> list[dict[str, Any]]:
        """Return the rows that a statement gives whose parameters are called $1, $2 and so on."""
        async with self._connection.execute(sql.replace("$", "?"), parameters) as cursor:
            columns = [column[0] for column in cursor.description]
            return [dict(zip(columns, row, strict=True)) for row in await cursor.fetchall()]

    async def has(self, table: str) -> bool:
        """Tell whether there is such a table."""
        return bool(await self.rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $1", table))

    async def hold(self, tables: Iterable[str]) -> None:
        """Let nobody else write to these tables until the end, as it is already."""

    async def portions(self, table: str) -> AsyncGenerator[tuple[list[str], list[Row]]]:
        """Yield the names of the columns of a table, with at most PORTION of its rows each time."""
        async with self._connection.execute(f"SELECT * FROM {table}") as cursor:
            while rows := list(await cursor.fetchmany(PORTION)):
                yield [column[0] for column in cursor.description], rows

    async def write(self, table: str, columns: Sequence[str], rows: Sequence[Row]) -> None:
        """Add rows to a table."""
        marks = ", ".join("?" * len(columns))
        await self._connection.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)


class _OneHopAdapter(AioSQLiteAdapter):
    """aiosql's own adapter, but reading takes one trip to the thread of the connection instead of three.

    A cursor costs a trip to be opened, to be read and to be closed, and a trip is most of what a statement costs.
    """

    async def select(  # type: ignore[override]
        self, conn: aiosqlite.Connection, _name: str, sql: str, parameters: dict[str, Any], record_class: Any = None
    ) -> AsyncGenerator[Any]:
        """Yield the rows that `sql` gives."""
        assert record_class is None  # rows are turned into values by the book
        for row in await conn.execute_fetchall(sql, parameters):
            yield row

    async def select_one(  # type: ignore[override]
        self, conn: aiosqlite.Connection, _name: str, sql: str, parameters: dict[str, Any], record_class: Any = None
    ) -> Any:
        """Return the first row that `sql` gives, or None."""
        assert record_class is None
        rows = await conn.execute_fetchall(sql, parameters)
        return next(iter(rows), None)


async def _connect(path: Path) -> aiosqlite.Connection:
    # Fails here if the file cannot be made: aiosqlite would leave its thread behind. A file that is there must not be
    # opened for it: to close it again would take away the locks of all connections of this process
    path.touch()  # noqa: ASYNC240 - a moment, and only when the book is opened
    connection = await aiosqlite.connect(path, timeout=PATIENCE_S, isolation_level=None)
    try:
        # Fetched, so that no statement stays open: nothing could be committed beside it
        await connection.execute_fetchall("PRAGMA journal_mode = WAL")
        await connection.execute_fetchall("PRAGMA synchronous = NORMAL")
        await connection.execute_fetchall("PRAGMA secure_delete = ON")  # zeros in the place of what is deleted
    except BaseException:
        await connection.close()
        raise
    return connection


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino
