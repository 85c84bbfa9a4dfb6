"""A copy is whole or not there, what is brought back is all of it or nothing, and what is no copy is refused."""

import asyncio
import sqlite3
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.core.errors import BookUnavailableError
from bot.core.marks import Sign
from bot.store.book import Book, BookTooNewError, open_book
from bot.store.book.belongings import TABLES
from bot.store.book.copying import CopyError, backup, restore
from bot.store.book.engine import PORTION
from tests.conftest import until
from tests.store.book.tables import NEWEST, as_it_is, fill, make_version, read_all

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
JIN = 1  # a listener


async def filled_copy(folder: Path, count: int = 2) -> Path:
    """Return a copy of a book with so many rows in each table."""
    await make_version(folder / "copied", NEWEST)
    await fill(folder / "copied", count)
    await backup(folder / "copied", folder / "copy")
    return folder / "copy"


def damage(path: Path) -> None:
    """Write over a part of a database, as a failing disk does."""
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)


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


async def test_what_is_in_a_book_is_only_replaced_if_somebody_says_so(where: Path | str, tmp_path: Path) -> None:
    copy = await filled_copy(tmp_path)
    async with open_book(where) as book:
        await book.history.note(JIN, "aaaaa", NOW)
    before = await read_all(where)
    with pytest.raises(CopyError, match="There is something in the book already: with --replace"):
        await restore(copy, where, replace=False)
    assert await read_all(where) == before
    await restore(copy, where, replace=True)
    assert await read_all(where) == await read_all(copy)


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


async def test_a_book_of_a_newer_version_is_copied_as_a_file_and_refused_otherwise(
    where: Path | str, tmp_path: Path
) -> None:
    await make_version(where, NEWEST)
    async with as_it_is(where) as tables:
        await tables.script(["INSERT INTO migration (number) VALUES (99)"])
    if isinstance(where, Path):
        await backup(where, tmp_path / "copy")
        with pytest.raises(BookTooNewError, match="copy: the book is at migration 99"):
            await restore(tmp_path / "copy", tmp_path / "new", replace=False)
        assert not (tmp_path / "new").exists()
    else:
        with pytest.raises(BookTooNewError, match="the book is at migration 99"):
            await backup(where, tmp_path / "copy")
        assert not list(tmp_path.iterdir())
    copy = await filled_copy(tmp_path)
    with pytest.raises(BookTooNewError, match=r"^the book is at migration 99"):
        await restore(copy, where, replace=True)


async def test_a_database_that_is_not_up_to_date_or_no_book_yet_is_not_copied(database: str, tmp_path: Path) -> None:
    with pytest.raises(CopyError, match="no book yet in the database"):
        await backup(database, tmp_path / "copy")
    await make_version(database, 1)
    with pytest.raises(CopyError, match=f"at migration 1, and this version of the bot copies {NEWEST}: start it once"):
        await backup(database, tmp_path / "copy")
    assert not list(tmp_path.iterdir())


async def test_what_is_no_copy_of_a_book_is_refused_and_the_book_stays_as_it_was(
    where: Path | str, tmp_path: Path
) -> None:
    (tmp_path / "text").write_text("not a database, but long enough to look into" * 200)
    (tmp_path / "empty").touch()
    scripts = {
        "another's": "CREATE TABLE song (title)",
        "not begun": "CREATE TABLE migration (number)",
        "of the same name": f"CREATE TABLE migration (number); INSERT INTO migration VALUES ({NEWEST})",
        "in the way": "CREATE TABLE migration (number); INSERT INTO migration VALUES (1); CREATE TABLE today (a)",
    }
    for name, script in scripts.items():
        connection = sqlite3.connect(tmp_path / name)
        connection.executescript(script)
        connection.close()
    async with open_book(where):
        await fill(where)
    before = await read_all(where)
    for name in ["text", "empty", *scripts]:
        with pytest.raises(CopyError, match=rf"{name} cannot be read as a book .*: name a file that"):
            await restore(tmp_path / name, where, replace=True)
    for name in (".", "nowhere"):
        with pytest.raises(CopyError, match="There is no file"):
            await restore(tmp_path / name, where, replace=True)
    assert await read_all(where) == before


async def test_a_damaged_copy_is_refused(where: Path | str, tmp_path: Path) -> None:
    copy = await filled_copy(tmp_path, 500)
    damage(copy)
    with pytest.raises(CopyError, match=r"copy is damaged .*: take an earlier copy"):
        await restore(copy, where, replace=True)


async def test_a_copy_that_does_not_fit_in_the_middle_leaves_the_book_as_it_was(
    where: Path | str, tmp_path: Path
) -> None:
    copy = await filled_copy(tmp_path, PORTION + 10)
    connection = sqlite3.connect(copy)
    connection.executescript(
        "ALTER TABLE history RENAME TO before; CREATE TABLE history AS SELECT * FROM before; DROP TABLE before;"
        "INSERT INTO history SELECT * FROM history"
    )
    connection.close()
    async with open_book(where):
        await fill(where, 3)
    before = await read_all(where)
    with pytest.raises(BookUnavailableError, match=r"UNIQUE|unique"):
        await restore(copy, where, replace=True)
    assert await read_all(where) == before


async def test_a_damaged_book_is_not_copied_over_a_good_copy(tmp_path: Path) -> None:
    copy, book = await filled_copy(tmp_path, 500), tmp_path / "copied"
    before = copy.read_bytes()
    damage(book)
    with pytest.raises(CopyError, match=r"The book is damaged .*: bring back an earlier copy"):
        await backup(book, copy)
    book.write_bytes(b"not even a database" * 1000)
    with pytest.raises(CopyError, match=r"The book is damaged .*not a database"):
        await backup(book, copy)
    assert copy.read_bytes() == before


@pytest.mark.parametrize("kind", ["some of it", "all of it"])
async def test_a_damaged_book_is_replaced_if_somebody_says_so_and_kept_beside(tmp_path: Path, kind: str) -> None:
    copy, path = await filled_copy(tmp_path, 500), tmp_path / "book"
    for number in (1, 2):
        path.write_bytes(copy.read_bytes() if kind == "some of it" else b"not even a database" * 1000)
        damage(path)
        damaged = path.read_bytes()
        path.with_name("book-wal").write_bytes(b"what was written last")
        with pytest.raises(CopyError, match=f"it becomes book.damaged-{number}"):
            await restore(copy, path, replace=False)
        await restore(copy, path, replace=True)
        assert await read_all(path) == await read_all(copy)
        assert (tmp_path / f"book.damaged-{number}").read_bytes() == damaged
        assert (tmp_path / f"book.damaged-{number}-wal").read_bytes() == b"what was written last"


async def test_a_bot_that_has_a_damaged_book_open_goes_on_with_the_one_that_takes_its_place(tmp_path: Path) -> None:
    copy, path = await filled_copy(tmp_path, 500), tmp_path / "book"
    async with open_book(path) as book:
        await fill(path, 500)
    async with open_book(path) as book:
        damage(path)
        await restore(copy, path, replace=True)
        await book.marks.put(JIN, "after", Sign.HEART, NOW)
        assert (await book.marks.of(JIN)).hearts == ["after"]
    assert len((await read_all(path))["mark"]) == 501


async def test_the_book_itself_is_no_copy_of_it(tmp_path: Path) -> None:
    await make_version(tmp_path / "book", NEWEST)
    (tmp_path / "linked").symlink_to(tmp_path / "book")
    for name in ("book", "linked"):
        with pytest.raises(CopyError, match="is the book itself: name another file"):
            await backup(tmp_path / "book", tmp_path / name)
        with pytest.raises(CopyError, match="is the book itself: name another file"):
            await restore(tmp_path / name, tmp_path / "book", replace=True)


async def test_where_there_is_no_book_none_is_copied_and_none_is_made(tmp_path: Path) -> None:
    with pytest.raises(CopyError, match="There is no book yet"):
        await backup(tmp_path / "book", tmp_path / "copy")
    assert not list(tmp_path.iterdir())


async def test_a_book_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "book").mkdir()
    with pytest.raises(CopyError, match="The book cannot be copied to"):
        await backup(tmp_path / "book", tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


async def test_a_place_for_a_copy_that_cannot_be_written_to_is_said(where: Path | str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    async with open_book(where):
        for file, reason in (("nowhere/copy", "No such file or directory"), ("folder", "Is a directory")):
            with pytest.raises(CopyError, match=f"cannot be copied to .*{file}: {reason}"):
                await backup(where, tmp_path / file)
