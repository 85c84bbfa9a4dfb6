"""Who asks while the book cannot be used is told within the time a person waits, however many ask at once."""

import asyncio
import sqlite3
import traceback
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from urllib.parse import urlsplit

import pytest

from bot.core.errors import BookUnavailableError
from bot.core.marks import Sign
from bot.store.book import Book, open_book, opening_book
from tests.store.book.server import server
from tests.store.book.tables import as_it_is

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
PATIENCE_S = 3  # a person's
JIN = 1  # a listener


async def press(book: Book) -> None:
    await book.marks.press(JIN, "aaaaa", Sign.HEART, NOW)


async def answer(book: Book) -> None:
    """Ask twice, as most answers do, the first time for what one can do without."""
    try:
        await book.preferences.of(JIN)
    except BookUnavailableError:
        await press(book)
    else:
        await press(book)


async def forget(book: Book) -> None:
    await book.belongings.forget(JIN)


async def are_told(ask: Callable[[Book], Awaitable[None]], book: Book) -> None:
    """Let ten ask at once, and see that each is told that it cannot be done, in time."""
    begun = monotonic()
    said = await asyncio.gather(*(ask(book) for _ in range(10)), return_exceptions=True)
    assert monotonic() - begun < PATIENCE_S
    assert {type(error) for error in said} == {BookUnavailableError}


@asynccontextmanager
async def locked(where: Path | str) -> AsyncGenerator[None]:
    """Let another program hold the book."""
    if isinstance(where, Path):
        other = sqlite3.connect(where, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")
        other.close()
    else:
        async with as_it_is(where) as tables:
            await tables.script(["LOCK TABLE mark, preference IN ACCESS EXCLUSIVE MODE"])
            yield


@pytest.mark.parametrize("ask", [answer, forget])
async def test_a_locked_book_is_said_in_time_and_is_usable_afterwards(
    where: Path | str, ask: Callable[[Book], Awaitable[None]]
) -> None:
    async with open_book(where) as book:
        async with locked(where):
            await are_told(ask, book)
        # Whoever was told that it could not be done finds that it was not done
        assert (await book.marks.of(JIN)).hearts == []
        await press(book)
        assert (await book.marks.of(JIN)).hearts == ["aaaaa"]


async def test_who_reads_does_not_wait_for_those_who_cannot_write(tmp_path: Path) -> None:
    async with open_book(tmp_path / "book") as book, locked(tmp_path / "book"):
        writing = [asyncio.create_task(press(book)) for _ in range(10)]
        await asyncio.sleep(0.1)
        begun = monotonic()
        assert (await book.marks.of(JIN)).hearts == []
        assert (await book.belongings.of(JIN)).counts == {}
        assert monotonic() - begun < 0.5
        await asyncio.gather(*writing, return_exceptions=True)


async def test_who_writes_waits_for_who_writes_already(tmp_path: Path) -> None:
    async with open_book(tmp_path / "book") as book:
        async with locked(tmp_path / "book"):
            writing = asyncio.create_task(press(book))
            await asyncio.sleep(0.3)
        await writing
        assert (await book.marks.of(JIN)).hearts == ["aaaaa"]


@pytest.mark.parametrize("ask", [answer, forget])
async def test_a_book_that_cannot_even_be_opened_is_said_in_time_to_all(
    where: Path | str, ask: Callable[[Book], Awaitable[None]]
) -> None:
    async with open_book(where):
        pass
    async with opening_book(where) as book:
        async with locked(where):
            await are_told(ask, book)
        await press(book)


@pytest.mark.parametrize("ask", [answer, forget])
async def test_a_server_that_is_not_there_is_said_in_time(ask: Callable[[Book], Awaitable[None]]) -> None:
    async with opening_book(f"postgresql://ballad:secret@127.0.0.1:{await _free_port()}/ballads") as book:
        with pytest.raises(BookUnavailableError, match="Connect call failed"):
            await book.open()
        await are_told(ask, book)


@pytest.mark.parametrize("ask", [answer, forget])
async def test_a_server_that_never_answers_is_said_in_time(ask: Callable[[Book], Awaitable[None]]) -> None:
    async with _silent() as port, opening_book(f"postgresql://ballad:secret@127.0.0.1:{port}/ballads") as book:
        begun = monotonic()
        with pytest.raises(BookUnavailableError, match="no answer in time"):
            await book.open()
        assert monotonic() - begun < PATIENCE_S
        await are_told(ask, book)


@pytest.mark.parametrize("ask", [answer, forget])
async def test_a_network_that_swallows_everything_is_said_in_time_and_works_again_afterwards(
    database: str, ask: Callable[[Book], Awaitable[None]]
) -> None:
    async with _Cable.to(server()) as cable, open_book(cable.way(database)) as book:
        await press(book)
        cable.swallows = True
        await are_told(ask, book)
        cable.swallows = False
        await book.marks.put(JIN, "bbbbb", Sign.HEART, NOW)
        assert "bbbbb" in (await book.marks.of(JIN)).hearts


async def test_a_server_that_comes_later_is_found(database: str) -> None:
    async with _Cable.to(server()) as cable, opening_book(cable.way(database)) as book:
        cable.swallows = True
        await are_told(press, book)
        cable.swallows = False
        with suppress(BookUnavailableError):  # who comes while the others still wait hears what they hear
            await press(book)
        await press(book)
        assert (await book.marks.of(JIN)).hearts == ["aaaaa"]


@pytest.mark.parametrize("password", ["1/secret", "1#secret", "1?secret", "1@secret", "1[secret", "1℀secret"])
async def test_a_password_that_would_be_taken_for_something_else_is_not_shown(password: str) -> None:
    async with opening_book(f"postgresql://ballad:{password}@127.0.0.1:1/ballads") as book:
        with pytest.raises(BookUnavailableError, match="the address of the database cannot be read") as raised:
            await book.open()
        shown = "".join(traceback.format_exception(raised.value))
        assert "secret" not in shown.replace("# secret", "")


class _Cable:
    """The way to a server, on which everything may get lost."""

    def __init__(self, host: str, port: int) -> None:
        self._to = (host, port)
        self._writers: list[asyncio.StreamWriter] = []
        self._tasks: list[asyncio.Task[None]] = []
        self.port = 0
        self.swallows = False

    @classmethod
    @asynccontextmanager
    async def to(cls, address: str) -> "AsyncGenerator[_Cable]":
        """Yield a way to the server of this address."""
        parts = urlsplit(address)
        cable = cls(parts.hostname or "127.0.0.1", parts.port or 5432)
        listening = await asyncio.start_server(cable._connected, "127.0.0.1", 0)
        cable.port = listening.sockets[0].getsockname()[1]
        try:
            yield cable
        finally:
            listening.close()
            for task in cable._tasks:
                task.cancel()
            for writer in cable._writers:
                writer.transport.abort()
            await asyncio.gather(*cable._tasks, return_exceptions=True)

    def way(self, address: str) -> str:
        """Return an address that leads to the same by this way."""
        parts = urlsplit(address)
        login = f"{parts.username}:{parts.password}@" if parts.username else ""
        return parts._replace(netloc=f"{login}127.0.0.1:{self.port}").geturl()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there_reader, there_writer = await asyncio.open_connection(*self._to)
        self._writers += [writer, there_writer]
        self._tasks += [
            asyncio.create_task(self._carry(reader, there_writer)),
            asyncio.create_task(self._carry(there_reader, writer)),
        ]

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            if not self.swallows:
                writer.write(data)
        writer.close()


@asynccontextmanager
async def _silent() -> AsyncGenerator[int]:
    """Yield a port at which somebody lifts the receiver and says nothing."""
    writers: list[asyncio.StreamWriter] = []
    listening = await asyncio.start_server(lambda _, writer: writers.append(writer), "127.0.0.1", 0)
    try:
        yield listening.sockets[0].getsockname()[1]
    finally:
        listening.close()
        for writer in writers:
            writer.transport.abort()


async def _free_port() -> int:
    """Return a port at which nobody listens."""
    listening = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    port: int = listening.sockets[0].getsockname()[1]
    listening.close()
    await listening.wait_closed()
    return port
