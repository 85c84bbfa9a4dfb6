"""The database in which a book stands, behind one small interface: statements by name, and transactions."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any, Final, Protocol

import aiosql

from bot.core.errors import BookUnavailableError

Row = Sequence[Any]
# A person waits three seconds at the most, and an answer may ask twice: then they are told.
PATIENCE_S = 1.2
PORTION: Final = 1000  # so many rows are in memory when all are read


class Statements(Protocol):
    """Who carries out statements of the .sql files by their names."""

    async def one(self, name: str, /, **parameters: object) -> Row | None:
        """Return the first row that the statement gives, or None."""
        ...

    async def all(self, name: str, /, **parameters: object) -> list[Row]:
        """Return all rows that the statement gives."""
        ...


class Transaction(ABC):
    """Several statements that are carried out whole or not at all, on a `connection` of their own.

    `dialect` is the kind of database, as migrations call it.
    """

    dialect: str

    def __init__(self, connection: Any, statements: Any) -> None:
        self._connection = connection
        self._statements = statements

    async def one(self, name: str, /, **parameters: object) -> Row | None:
        """Return the first row that the statement gives, or None."""
        return await getattr(self._statements, name)(self._connection, **parameters)

    async def all(self, name: str, /, **parameters: object) -> list[Row]:
        """Return all rows that the statement gives."""
        return [row async for row in getattr(self._statements, name)(self._connection, **parameters)]

    @abstractmethod
    async def script(self, statements: Iterable[str]) -> None:
        """Carry out statements that are written out."""

    @abstractmethod
    async def rows(self, sql: str, *parameters: object) -> list[dict[str, Any]]:
        """Return the rows that a statement gives whose parameters are called $1, $2 and so on."""

    async def read(self, table: str, column: str, value: str | int) -> list[dict[str, Any]]:
        """Return the rows of one of our tables that have this value in a column."""
        return await self.rows(f"SELECT * FROM {table} WHERE {column} = $1", value)

    async def erase(self, table: str, column: str, value: str | int) -> None:
        """Remove the rows of one of our tables that have this value in a column."""
        await self.rows(f"DELETE FROM {table} WHERE {column} = $1 RETURNING {column}", value)

    @abstractmethod
    async def has(self, table: str) -> bool:
        """Tell whether there is such a table."""

    @abstractmethod
    async def hold(self, tables: Iterable[str]) -> None:
        """Let nobody else write to these tables until the end. They can be read as they were."""

    @abstractmethod
    def portions(self, table: str) -> AsyncGenerator[tuple[list[str], list[Row]]]:
        """Yield the names of the columns of a table, with at most PORTION of its rows each time."""

    @abstractmethod
    async def write(self, table: str, columns: Sequence[str], rows: Sequence[Row]) -> None:
        """Add rows to a table."""


class Engine(ABC):
    """A database that is opened when it is needed, and again when it went away.

    Every method raises BookUnavailableError when the database cannot be read or written.
    """

    _errors: tuple[type[Exception], ...]

    def __init__(self, prepare: "Callable[[Engine], Awaitable[None]]") -> None:
        self._prepare = prepare
        self._opening: asyncio.Task[None] | None = None

    async def make_ready(self) -> None:
        """See that what is in the book is as this version wants it, and connect. Raises what `prepare` raises.

        Of those who come at once one does it, and what comes of it holds for all.
        """
        if self._opening is None or self._opening.done():
            self._opening = asyncio.create_task(self._open_anew())
        await asyncio.shield(self._opening)

    async def close(self) -> None:
        """Let go of the database. What was confirmed is in it already."""
        if self._opening is not None:
            self._opening.cancel()
            await asyncio.gather(self._opening, return_exceptions=True)
        await self.disconnect()

    @property
    @abstractmethod
    def is_open(self) -> bool:
        """Whether there is a connection, to a book that was made ready."""

    @abstractmethod
    async def connect(self) -> None:
        """Connect."""

    @abstractmethod
    async def disconnect(self) -> None:
        """Let the connection go, if there is one."""

    @abstractmethod
    async def one(self, name: str, /, **parameters: object) -> Row | None:
        """Return the first row that the statement gives, or None."""

    @abstractmethod
    async def all(self, name: str, /, **parameters: object) -> list[Row]:
        """Return all rows that the statement gives."""

    @abstractmethod
    def transaction(self, *, alone: bool = False) -> AbstractAsyncContextManager[Transaction]:
        """Carry out several statements whole or not at all.

        `alone` is for those who make and replace books: no other process does the same meanwhile, nobody is in a
        hurry, and the book need not be ready.
        """

    @abstractmethod
    def snapshot(self, *, patient: bool = False) -> AbstractAsyncContextManager[Transaction]:
        """Read several things as they stand at one moment.

        Who is `patient` has any time, and reads the book as it is, ready or not.
        """

    @abstractmethod
    async def scrub(self) -> None:
        """Let nothing of what was deleted be left in the files, as far as nobody reads it still."""

    async def be_ready(self) -> None:
        """Make the book ready if it is not, or give up when a person would: then it goes on for who comes later."""
        if not self.is_open:
            async with self.answering(), asyncio.timeout(PATIENCE_S):
                await self.make_ready()

    @asynccontextmanager
    async def answering(self) -> AsyncGenerator[None]:
        """Let whatever the database complains about in the block be a BookUnavailableError."""
        try:
            yield
        except self._errors as error:
            raise BookUnavailableError(_reason(error)) from error

    async def _open_anew(self) -> None:
        if not self.is_open:
            await self.disconnect()
            await self._prepare(self)
            await self.connect()


def queries(adapter: Any) -> Any:
    """Return all statements of the .sql files here, each as a method of its name, for a kind of database."""
    load: Any = aiosql.from_path  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType] - half untyped
    return load(Path(__file__).parent / "statements", adapter)


def _reason(error: Exception) -> str:
    return "there was no answer in time" if isinstance(error, TimeoutError) else str(error) or type(error).__name__
