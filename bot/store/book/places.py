"""The book: what is kept about places and people. Precious, small, and apart from the catalogue."""

import asyncio
import sqlite3
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Any

import aiosql
import aiosqlite

from bot.core.errors import BookUnavailableError
from bot.core.listing import Filters
from bot.core.rounds import Memory, Round, Shown
from bot.core.today import Today
from bot.store.adapter import OneHopAdapter
from bot.store.migrating import migrate

# A person waits three seconds at the most; when the file is locked for longer than this, they are told.
_PATIENCE_S = 1.5


@asynccontextmanager
async def open_book(path: Path) -> AsyncGenerator["Book"]:
    """Open the book at `path`, making or migrating it first.

    Raises BookTooNewError if a newer version of the bot wrote it, and BookUnavailableError if it cannot be opened.
    """
    book = Book(path)
    try:
        await book.open()
        yield book
    finally:
        await book.close()


class Book:
    """The book in one SQLite file. Every method raises BookUnavailableError when it cannot be read or written."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._queries = _queries()
        self._connection: aiosqlite.Connection | None = None
        self._file: tuple[int, int] | None = None
        self._opening = asyncio.Lock()

    async def open(self) -> None:
        """Open the file, and make or migrate what is in it."""
        async with self._answering():
            # Fails here if the file cannot be made: aiosqlite would leave its thread behind
            self._path.touch()
            connection = await aiosqlite.connect(self._path, timeout=_PATIENCE_S, isolation_level=None)
            self._connection = connection
            # Fetched, so that no statement stays open: nothing could be committed beside it
            await connection.execute_fetchall("PRAGMA journal_mode = WAL")
            await connection.execute_fetchall("PRAGMA synchronous = NORMAL")
            await migrate(connection, self._queries)
            self._file = _identity(self._path)

    async def close(self) -> None:
        """Close the file. What was confirmed is in it already."""
        if self._connection is not None:
            await self._connection.close()
            self._connection = None

    async def recall(self, place: str, filters: Filters) -> tuple[Memory, Round | None]:
        """Return what `place` remembers, and how far it has come in the round of `filters`, if it ever began one."""
        async with self._answering():
            connection = await self._open_connection()
            row = await self._queries.memory_and_round(connection, place=place, filters=filters.pack())
        if row is None:
            return Memory(), None
        turn, shown, catalogue, seed, began, position, waiting = row
        memory = Memory(turn, _unpack(shown))
        if catalogue is None:
            return memory, None
        return memory, Round(catalogue, seed, began, position, _unpack(waiting))

    async def remember(self, place: str, memory: Memory) -> bool:
        """Keep `memory`, which is one ballad longer than what was read; False if another was remembered meanwhile."""
        async with self._answering():
            connection = await self._open_connection()
            shown = _pack(memory.shown)
            return await self._queries.remember(connection, place=place, turn=memory.turn, shown=shown) is not None

    async def keep_round(self, place: str, filters: Filters, round_: Round, memory: Memory) -> None:
        """Keep how far `place` has come in the round of `filters`, if `memory` is what it remembers by now."""
        async with self._answering():
            await self._queries.keep_round(
                await self._open_connection(),
                place=place,
                filters=filters.pack(),
                catalogue=round_.catalogue,
                seed=round_.seed,
                began=round_.began,
                position=round_.position,
                waiting=_pack(round_.window),
                shown=_pack(memory.shown),
            )

    async def today(self, place: str) -> Today | None:
        """Return the last ballad of a day that `place` has, if it ever had one."""
        async with self._answering():
            row = await self._queries.today(await self._open_connection(), place=place)
        return Today(date.fromisoformat(row[0]), row[1]) if row else None

    async def keep_today(self, place: str, today: Today, instead: Today | None) -> bool:
        """Keep `today` in `place` instead of what was read there; False if another was kept meanwhile."""
        async with self._answering():
            kept = await self._queries.keep_today(
                await self._open_connection(),
                place=place,
                day=today.day.isoformat(),
                ballad=today.ballad,
                instead_day=instead.day.isoformat() if instead else None,
                instead_ballad=instead.ballad if instead else None,
            )
        return kept is not None

    async def _open_connection(self) -> aiosqlite.Connection:
        """Return the connection, to a new file if somebody removed the old one: writing on would lose everything."""
        async with self._opening:
            if self._connection is None or _identity(self._path) != self._file:
                await self.close()
                await self.open()
            assert self._connection is not None  # open() has just set it
            return self._connection

    @asynccontextmanager
    async def _answering(self) -> AsyncGenerator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise BookUnavailableError(str(error)) from error


def _queries() -> Any:
    load: Any = aiosql.from_path  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType] - half untyped
    return load(Path(__file__).parent / "book.sql", OneHopAdapter)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino


def _pack(several: tuple[Shown, ...]) -> str:
    return " ".join(map(":".join, several))


def _unpack(packed: str) -> tuple[Shown, ...]:
    return tuple(Shown._make(pair.split(":")) for pair in packed.split())
