"""A book in PostgreSQL, for a bot that runs as many processes."""
# pyright: standard
# asyncpg has no types

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any, Final
from urllib.parse import urlsplit

import asyncpg
from aiosql.adapters.asyncpg import AsyncPGAdapter

from bot.core.errors import BookUnavailableError
from bot.store.book.engine import PATIENCE_S, PORTION, Engine, Row, Transaction, queries

_CONNECTIONS: Final = 8  # a process answers no more at once than its one processor can
# The lock under which books are made and replaced: a number for all of them, and one for each
_ALONE: Final = "SELECT pg_advisory_xact_lock(1650551916, hashtext(current_schema()))"
# The server gives up first, so that what was not done within a person's patience is not done later either
_HURRY: Final = f"SET statement_timeout = {round(PATIENCE_S * 1000) - 200}"
_PATIENT: Final = "SET statement_timeout = 0; SET lock_timeout = '60s'"
_READING: Final = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"


class PostgresEngine(Engine):
    """A database that is reached by the address `url`, which is never shown: there is a password in it."""

    _errors = (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError, ValueError)

    def __init__(self, url: str, prepare: Callable[[Engine], Awaitable[None]]) -> None:
        super().__init__(prepare)
        self._url = url
        self._queries = queries(_ConnectionAdapter)
        self._pool: asyncpg.Pool | None = None

    @property
    def is_open(self) -> bool:
        """Whether there are connections. One that breaks is replaced when it is needed."""
        return self._pool is not None

    async def connect(self) -> None:
        """Connect to the server."""
        async with self.answering():
            self._pool = await asyncpg.create_pool(
                self._address(),
                min_size=0,
                max_size=_CONNECTIONS,
                timeout=PATIENCE_S,
                command_timeout=PATIENCE_S,
                init=_hurry,
                reset=_as_it_is,
            )

    async def disconnect(self) -> None:
        """Let the connections go, if there are any."""
        if self._pool is not None:
            self._pool.terminate()
            self._pool = None

    async def one(self, name: str, /, **parameters: object) -> Row | None:
        """Return the first row that the statement gives, or None."""
        async with self._lent() as connection:
            return await getattr(self._queries, name)(connection, **parameters)

    async def all(self, name: str, /, **parameters: object) -> list[Row]:
        """Return all rows that the statement gives."""
        async with self._lent() as connection:
            return [row async for row in getattr(self._queries, name)(connection, **parameters)]

    @asynccontextmanager
    async def transaction(self, *, alone: bool = False) -> AsyncGenerator[Transaction]:
        """Carry out several statements whole or not at all; `alone` lets no other process do the same meanwhile."""
        if not alone:
            await self.be_ready()
        async with self._begun("BEGIN", patient=alone) as transaction:
            if alone:
                await transaction.script([_ALONE])
            yield transaction

    @asynccontextmanager
    async def snapshot(self, *, patient: bool = False) -> AsyncGenerator[Transaction]:
        """Read several things as they stand at one moment."""
        if not patient:
            await self.be_ready()
        async with self._begun(_READING, patient=patient) as transaction:
            yield transaction

    async def scrub(self) -> None:
        """Leave it to the server, which writes over what was deleted in its own time."""

    @asynccontextmanager
    async def _lent(self) -> AsyncGenerator[Any]:
        """Yield a connection. One that fails is given up at once: to wait for what becomes of it takes too long."""
        await self.be_ready()
        pool = self._pool
        assert pool is not None  # there is one as soon as it is ready
        async with self.answering(), asyncio.timeout(PATIENCE_S), pool.acquire() as connection:
            try:
                yield connection
            except BaseException as error:
                if not _is_answer(error):
                    await pool.expire_connections()  # it was hardly the only one
                    with suppress(asyncpg.InterfaceError):  # it may be gone already
                        connection.terminate()
                raise

    @asynccontextmanager
    async def _begun(self, begin: str, *, patient: bool) -> AsyncGenerator["_Transaction"]:
        """Yield a transaction on a connection of its own, which takes back what was not committed when it ends."""
        async with self.answering(), asyncio.timeout(None if patient else PATIENCE_S):
            # Seconds may be parts of one, whatever asyncpg's types say
            connection = await asyncpg.connect(self._address(), timeout=PATIENCE_S)  # type: ignore[arg-type]
            try:
                await connection.execute(f"{_PATIENT if patient else _HURRY}; {begin}")
                yield _Transaction(connection, self._queries)
                await connection.execute("COMMIT")
            finally:
                connection.terminate()  # which says good-bye, and does not wait for an answer

    def _address(self) -> str:
        """Return the address, unless a part of its password would be read as something else, and shown in errors."""
        try:
            login = urlsplit(self._url).netloc.count("@")
        except ValueError:  # it shows what it could not read
            login = 2
        if login > 1 or (login == 0 and "@" in self._url):
            raise BookUnavailableError(
                "the address of the database cannot be read: what is no letter or digit in its user and password is"
                " written as % and two digits there"
            )
        return self._url


class _Transaction(Transaction):
    """What happens in one transaction."""

    dialect = "PostgreSQL"

    async def script(self, statements: Iterable[str]) -> None:
        """Carry out statements that are written out."""
        for statement in statements:
            await self._connection.execute(statement)

    async def rows(self, sql: str, *parameters: object) -> list[dict[str, Any]]:
        """Return the rows that a statement gives whose parameters are called $1, $2 and so on."""
        return [dict(row) for row in await self._connection.fetch(sql, *parameters)]

    async def has(self, table: str) -> bool:
        """Tell whether there is such a table."""
        (row,) = await self.rows("SELECT to_regclass($1) IS NOT NULL AS found", table)
        return row["found"]

    async def hold(self, tables: Iterable[str]) -> None:
        """Let nobody else write to these tables until the end. They can be read as they were."""
        await self._connection.execute(f"LOCK TABLE {', '.join(tables)} IN EXCLUSIVE MODE")

    async def portions(self, table: str) -> AsyncGenerator[tuple[list[str], list[Row]]]:
        """Yield the names of the columns of a table, with at most PORTION of its rows each time."""
        statement = await self._connection.prepare(f"SELECT * FROM {table}")
        cursor = await statement.cursor()
        while rows := await cursor.fetch(PORTION):
            yield [column.name for column in statement.get_attributes()], rows

    async def write(self, table: str, columns: Sequence[str], rows: Sequence[Row]) -> None:
        """Add rows to a table."""
        await self._connection.copy_records_to_table(table, columns=list(columns), records=rows)


class _ConnectionAdapter(AsyncPGAdapter):
    """aiosql's own adapter, for connections only: it need not find out whether it was given a pool."""

    async def select(  # type: ignore[override]
        self, conn: Any, query_name: str, sql: str, parameters: dict[str, Any], record_class: Any = None
    ) -> AsyncGenerator[Any]:
        """Yield the rows that `sql` gives."""
        assert record_class is None  # rows are turned into values by the book
        for row in await conn.fetch(sql, *self._ordered(query_name, parameters)):
            yield row

    async def select_one(  # type: ignore[override]
        self, conn: Any, query_name: str, sql: str, parameters: dict[str, Any], record_class: Any = None
    ) -> Any:
        """Return the first row that `sql` gives, or None."""
        assert record_class is None
        return await conn.fetchrow(sql, *self._ordered(query_name, parameters))

    def _ordered(self, query_name: str, parameters: dict[str, Any]) -> Sequence[Any]:
        return self.maybe_order_params(query_name, parameters)


def _is_answer(error: BaseException) -> bool:
    """Tell whether this is what the server says of a statement, and not that the connection or the server ends."""
    return isinstance(error, asyncpg.PostgresError) and not getattr(error, "sqlstate", "").startswith(("08", "57P"))


async def _hurry(connection: Any) -> None:
    await connection.execute(_HURRY)


async def _as_it_is(_connection: Any) -> None:
    """Leave a connection that is given back as it is: a question more each time would only take away what is set."""
