"""A copy is whole, also one that is made while a bot writes, and so is a book that is made from it."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.core.errors import BookUnavailableError
from bot.core.marks import Sign
from bot.store.book import Book, open_book
from bot.store.book.belongings import TABLES
from bot.store.book.copying import backup, restore
from bot.store.book.engine import PORTION
from tests.conftest import until
from tests.store.book.tables import NEWEST, fill, filled_copy, make_version, read_all

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
JIN = 1  # a listener


async def test_a_copy_has_every_row_and_so_has_a_book_that_is_made_from_it(where: Path | str, tmp_path: Path) -> None:
    count = 2 * PORTION + 1
    async with open_book(where):
        filled = await fill(where, count)
        assert await backup(where, tmp_path / "copy") == dict.fromkeys(TABLES, count)
    assert await restore(tmp_path / "copy", tmp_path / "new", replace=False) == dict.fromkeys(TABLES, count)
    rows = await read_all(tmp_path / "new")
    assert {name: sorted(map(str, table)) for name, table in rows.items()} == {
        name: sorted(map(str, table)) for name, table in filled.items()
    }


async def test_a_copy_is_one_file_that_can_be_read_where_nothing_can_be_written(
    where: Path | str, tmp_path: Path
) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    async with open_book(where):
        await backup(where, folder / "copy")
    assert (folder / "copy").read_bytes()[18:20] == b"\1\1"  # not one that needs files beside it
    before = (folder / "copy").read_bytes()
    await restore(folder / "copy", where, replace=False)
    assert list(folder.iterdir()) == [folder / "copy"]
    assert (folder / "copy").read_bytes() == before


async def test_a_new_copy_takes_the_place_of_the_one_before(where: Path | str, tmp_path: Path) -> None:
    async with open_book(where) as book:
        for ballad in ("aaaaa", "bbbbb"):
            await book.marks.put(JIN, ballad, Sign.HEART, NOW)
            await backup(where, tmp_path / "copy")
    assert len((await read_all(tmp_path / "copy"))["mark"]) == 2


@asynccontextmanager
async def writing(book: Book, prefix: str = "") -> AsyncGenerator[list[str]]:
    """Show ballads and give them hearts, one after the other, all the while; yield those of which it is confirmed."""
    confirmed = list[str]()

    async def write() -> None:
        while True:
            ballad = f"{prefix}{len(confirmed):05}"
            try:
                await book.history.note(JIN, ballad, NOW)
                await book.marks.put(JIN, ballad, Sign.HEART, NOW)
            except BookUnavailableError:  # while another book takes the place of this one
                continue
            confirmed.append(ballad)

    task = asyncio.create_task(write())
    try:
        yield confirmed
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_a_copy_that_is_made_while_a_bot_writes_is_the_book_at_one_moment(
    where: Path | str, tmp_path: Path
) -> None:
    async with open_book(where) as book, writing(book) as confirmed:
        before = list[str]()
        for _ in range(5):
            before = list(confirmed)
            await backup(where, tmp_path / "copy")
            rows = await read_all(tmp_path / "copy")
            shown, hearts = ([row["ballad"] for row in rows[table]] for table in ("history", "mark"))
            assert hearts[: len(before)] == before
            assert shown == [f"{number:05}" for number in range(len(shown))]
            assert shown[: len(hearts)] == hearts
            assert len(shown) - len(hearts) in {0, 1}
        assert len(confirmed) > len(before)


async def test_a_book_is_replaced_while_a_bot_writes_and_the_bot_goes_on(where: Path | str, tmp_path: Path) -> None:
    copy = await filled_copy(tmp_path, 500)
    async with open_book(where) as book, writing(book, "x") as confirmed:
        await until(lambda: confirmed)
        gone = list(confirmed)
        await restore(copy, where, replace=True)
        count = len(confirmed)
        await until(lambda: len(confirmed) >= count + 5)
    after = await read_all(where)
    brought = await read_all(copy)
    hearts = {row["ballad"] for row in after["mark"]}
    assert not hearts & set(gone)
    assert hearts >= set(confirmed[count + 1 :]) | {row["ballad"] for row in brought["mark"]}
    assert after["preference"] == brought["preference"]


@pytest.mark.parametrize("version", range(1, NEWEST))
async def test_a_copy_of_an_earlier_version_is_brought_up_to_date_and_stays_as_it_is(
    where: Path | str, tmp_path: Path, version: int
) -> None:
    await make_version(tmp_path / "old", version)
    filled = await fill(tmp_path / "old")
    await backup(tmp_path / "old", tmp_path / "copy")
    before = (tmp_path / "copy").read_bytes()
    counts = await restore(tmp_path / "copy", where, replace=False)
    assert {name: count for name, count in counts.items() if count} == {
        name: len(rows) for name, rows in filled.items()
    }
    assert (tmp_path / "copy").read_bytes() == before
    rows = await read_all(where)
    assert [sorted(map(str, rows[name])) for name in filled] == [sorted(map(str, table)) for table in filled.values()]
