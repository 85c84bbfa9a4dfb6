"""A book is opened, or what is wrong with it is said; and it is opened again when it went away."""

import asyncio
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.core.errors import BookUnavailableError
from bot.core.marks import Sign
from bot.core.preferences import Preferences
from bot.store.book import Book, BookTooNewError, open_book, opening_book
from tests.store.book.server import hang_up
from tests.store.book.tables import NEWEST, as_it_is, read_all

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
JIN = 1  # a listener


async def keep(book: Book, ballad: str) -> None:
    await book.marks.put(JIN, ballad, Sign.HEART, NOW)


async def kept(book: Book) -> list[str]:
    return (await book.marks.of(JIN)).hearts


@pytest.mark.parametrize("first", ["reads", "writes", "asks for all of it", "deletes a list", "sweeps"])
async def test_whoever_is_first_at_a_book_that_is_not_open_yet_opens_it(where: Path | str, first: str) -> None:
    async with opening_book(where) as book:
        match first:
            case "reads":
                assert await book.preferences.of(JIN) == Preferences()
            case "writes":
                await keep(book, "aaaaa")
            case "asks for all of it":
                assert (await book.belongings.of(JIN)).counts == {}
            case "deletes a list":
                await book.lists.delete(JIN, "11111")
            case _:
                await book.sweep(NOW)
        await keep(book, "bbbbb")
        assert "bbbbb" in await kept(book)


async def test_a_book_is_opened_once_however_many_want_it_at_once(where: Path | str) -> None:
    async with opening_book(where) as book:
        await asyncio.gather(book.open(), *(keep(book, f"{number:05}") for number in range(20)), book.open())
        await book.open()
        assert len(await kept(book)) == 20


async def test_a_file_that_was_removed_is_begun_anew_and_not_written_to_in_vain(tmp_path: Path) -> None:
    path = tmp_path / "book"
    async with open_book(path) as book:
        await keep(book, "aaaaa")
        path.unlink()
        assert await kept(book) == []
        await keep(book, "bbbbb")
    async with open_book(path) as book:
        assert await kept(book) == ["bbbbb"]


async def test_a_file_that_was_removed_is_begun_anew_also_by_who_asks_for_all_of_it(tmp_path: Path) -> None:
    path = tmp_path / "book"
    async with open_book(path) as book:
        await keep(book, "aaaaa")
        path.unlink()
        assert (await book.belongings.forget(JIN)).counts == {}
        await keep(book, "bbbbb")
    async with open_book(path) as book:
        assert await kept(book) == ["bbbbb"]


async def test_another_book_in_the_place_of_the_file_is_read_and_written(tmp_path: Path) -> None:
    path, other = tmp_path / "book", tmp_path / "other"
    async with open_book(other) as book:
        await keep(book, "bbbbb")
    async with open_book(path) as book, open_book(path) as process:
        await keep(book, "aaaaa")
        for end in ("-wal", "-shm"):
            path.with_name(path.name + end).unlink()
        other.rename(path)
        assert await kept(book) == ["bbbbb"]
        await keep(book, "ccccc")
        assert sorted(await kept(process)) == ["bbbbb", "ccccc"]
        await keep(process, "ddddd")
        assert sorted(await kept(book)) == ["bbbbb", "ccccc", "ddddd"]


async def test_a_damaged_file_is_said_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "book"
    path.write_bytes(b"this is no database, but somebody may still want it" * 50)
    before = path.read_bytes()
    with pytest.raises(BookUnavailableError, match="not a database"):
        async with open_book(path):
            pass
    assert path.read_bytes() == before


async def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(BookUnavailableError, match="No such file"):
        async with open_book(tmp_path / "nowhere" / "book"):
            pass


async def test_a_book_of_a_newer_version_is_refused_and_not_touched(where: Path | str) -> None:
    async with open_book(where) as book:
        await keep(book, "aaaaa")
    async with as_it_is(where) as tables:
        await tables.script(["INSERT INTO migration (number) VALUES (99)"])
    before = await read_all(where)
    with pytest.raises(BookTooNewError, match=f"migration 99, this version of the bot knows {NEWEST}"):
        async with open_book(where):
            pass
    assert await read_all(where) == before


async def test_after_the_server_has_hung_up_at_most_one_question_is_lost(database: str) -> None:
    async with open_book(database) as book:
        there = 0
        for again in range(3):
            said = await asyncio.gather(*(keep(book, f"a{again}{number:03}") for number in range(20)))
            assert await hang_up(database) >= 1
            said += [await _try_to_keep(book, f"b{again}{number:03}") for number in range(20)]
            assert said.count(False) <= 1
            there += len(said) - said.count(False)
            assert len(await kept(book)) == (await book.belongings.of(JIN)).counts["hearts"] == there


async def _try_to_keep(book: Book, ballad: str) -> bool | None:
    try:
        return await keep(book, ballad)
    except BookUnavailableError:
        return False


def test_the_file_of_a_book_that_was_closed_is_alone_in_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "book"

    async def use() -> None:
        async with open_book(path) as book:
            await keep(book, "aaaaa")

    asyncio.run(use())
    assert list(tmp_path.iterdir()) == [path]
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
