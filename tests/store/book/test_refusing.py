"""What is no copy, what does not fit, and what is in the way is refused, and nothing is lost by it."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.core.errors import BookUnavailableError
from bot.core.marks import Sign
from bot.store.book import BookTooNewError, open_book
from bot.store.book.copying import CopyError, backup, restore
from bot.store.book.engine import PORTION
from tests.store.book.tables import NEWEST, as_it_is, damage, fill, filled_copy, make_version, read_all

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
JIN = 1  # a listener


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
