"""On a full disk people are told, nothing half-written stays, and it goes on by itself as soon as there is room."""

import resource
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.core.errors import BookUnavailableError
from bot.core.marks import Sign
from bot.store.book import Book, open_book
from bot.store.book.copying import CopyError, backup, restore
from tests.store.book.tables import fill, read_all

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
JIN = 1  # a listener


@contextmanager
def room_for(size: int) -> Generator[None]:
    """Let no file of this process become longer than so many bytes: writing more fails, as it does on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def press_until_told(book: Book, prefix: str) -> int:
    """Press hearts until it is said that they cannot be kept, and return how many were."""
    for number in range(1000):
        try:
            await book.marks.press(JIN, f"{prefix}{number:04}", Sign.HEART, NOW)
        except BookUnavailableError:
            return number
    raise AssertionError("nobody was told")


async def test_people_are_told_and_what_was_confirmed_stays_and_it_goes_on_when_there_is_room(tmp_path: Path) -> None:
    path, there = tmp_path / "book", 0
    async with open_book(path) as book:
        await book.lists.make(JIN, "11111", "one", NOW)
        # So much that the disk is full in the middle of a page as well as at its beginning and its end
        for room in (0, 1, 100, 4096, 4096 + 24, 5000, 12_000, 30_000):
            await book.marks.put(JIN, f"p{room}", Sign.HEART, NOW)
            await book.lists.put(JIN, "11111", f"p{room}", NOW)
            there += 1
            with room_for(path.with_name("book-wal").stat().st_size + room):
                there += await press_until_told(book, f"{room}.")
                with pytest.raises(BookUnavailableError):
                    await book.lists.delete(JIN, "11111")
                with pytest.raises(BookUnavailableError):
                    await book.belongings.forget(JIN)
                assert len((await book.marks.of(JIN)).hearts) == there
            await book.marks.press(JIN, f"after {room}", Sign.HEART, NOW)
            there += 1
            assert len((await book.marks.of(JIN)).hearts) == there
            assert await book.lists.having(JIN, f"p{room}") == {"11111"}
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


async def test_a_book_that_finds_no_room_at_all_is_made_when_there_is_some(tmp_path: Path) -> None:
    with room_for(100), pytest.raises(BookUnavailableError):
        async with open_book(tmp_path / "book"):
            pass
    async with open_book(tmp_path / "book") as book:
        await book.marks.press(JIN, "aaaaa", Sign.HEART, NOW)


async def test_a_copy_for_which_there_is_no_room_is_not_begun_in_the_place_of_the_one_before(
    where: Path | str, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    async with open_book(where):
        await backup(where, copy)
        await fill(where, 500)
        before = copy.read_bytes()
        with room_for(len(before) + 5000), pytest.raises((CopyError, BookUnavailableError), match=r"disk|full"):
            await backup(where, copy)
        assert copy.read_bytes() == before
        assert {path.name for path in tmp_path.iterdir()} <= {"copy", "book", "book-wal", "book-shm"}
        assert await backup(where, copy)


async def test_a_book_for_which_there_is_no_room_is_left_as_it_was(tmp_path: Path) -> None:
    path, copy = tmp_path / "book", tmp_path / "copy"
    async with open_book(tmp_path / "other"):
        await fill(tmp_path / "other", 2000)
        await backup(tmp_path / "other", copy)
    async with open_book(path):
        await fill(path, 3)
    before = await read_all(path)
    # There is room for the copy beside, but not for what is written in place of what is there
    with room_for(copy.stat().st_size + 100), pytest.raises(BookUnavailableError):
        await restore(copy, path, replace=True)
    assert await read_all(path) == before
    # Nor is there for what is put in place of a damaged one
    path.write_bytes(b"damaged" * 1000)
    with room_for(copy.stat().st_size + 100), pytest.raises(BookUnavailableError):
        await restore(copy, path, replace=True)
    assert path.read_bytes() == b"damaged" * 1000
    await restore(copy, path, replace=True)
    assert await read_all(path) == await read_all(copy)
    assert {file.name for file in tmp_path.iterdir()} == {"book", "book.damaged-1", "copy", "other"}
