"""Who asks sees all that is kept about them, and who wants to be forgotten is, wholly, and nobody else."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from time import monotonic

from bot.core.language import Language
from bot.core.listener import place_of
from bot.core.listing import Filters
from bot.core.marks import Sign
from bot.core.preferences import Preferences
from bot.core.rounds import Memory, Round, Shown
from bot.core.today import Today
from bot.store.book import Book, open_book
from bot.store.book.belongings import TABLES
from bot.store.book.engine import PATIENCE_S
from tests.store.book.tables import describe, read_all
from tests.store.book.test_full_disk import room_for

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
JIN, SAM, UMA = 2**63 - 1, 2, 2**62 + 1  # listeners


async def use_everything(book: Book, listener: int, place: str) -> None:
    """Leave something in every table."""
    await book.marks.press(listener, "aaaaa", Sign.HEART, NOW)
    await book.marks.press(listener, "bbbbb", Sign.HEART, NOW)
    await book.marks.press(listener, "ccccc", Sign.AWAY, NOW)
    await book.lists.make(listener, "11111", "one", NOW)
    await book.lists.put(listener, "11111", "aaaaa", NOW)
    await book.history.note(listener, "aaaaa", NOW)
    await book.preferences.keep(listener, Preferences(Language.JA))
    memory = Memory(1, (Shown("aaaaa", "ddddd"),))
    await book.places.remember(place, memory)
    await book.places.keep_round(place, Filters(), Round("catalogue", 1, 2, 3), memory)
    await book.places.keep_today(place, Today(date(2026, 11, 22), "aaaaa"), None)


async def test_who_asks_sees_a_row_of_every_table(book: Book) -> None:
    await use_everything(book, JIN, place_of(JIN))
    belongings = await book.belongings.of(JIN)
    assert belongings.tables.keys() == TABLES.keys()
    assert all(belongings.tables.values())
    assert belongings.tables["today"] == [{"place": place_of(JIN), "day": "2026-11-22", "ballad": "aaaaa"}]
    assert belongings.counts == {"hearts": 2, "away": 1, "lists": 1, "history": 1, "preferences": 1, "rounds": 1}


async def test_of_who_never_kept_anything_there_is_nothing(book: Book) -> None:
    await use_everything(book, JIN, place_of(JIN))
    assert (await book.belongings.of(SAM)).counts == {}
    assert (await book.belongings.forget(SAM)).counts == {}
    assert (await book.belongings.of(JIN)).counts


async def test_who_wants_to_be_forgotten_is_and_others_keep_theirs(where: Path | str) -> None:
    async with open_book(where) as book:
        await use_everything(book, SAM, place_of(SAM))
        await use_everything(book, JIN, "channel:1")
        await book.belongings.forget(JIN)
        before = await read_all(where)
        await use_everything(book, JIN, place_of(JIN))
        kept = await book.belongings.of(JIN)
        assert await book.belongings.forget(JIN) == kept
        assert (await book.belongings.of(JIN)).counts == {}
        assert await read_all(where) == before


# What was deleted is in no file any more, of a book in SQLite: PostgreSQL writes over it in its own time


async def live(book: Book, listener: int) -> None:
    """Leave something in every table, and change one's mind about much of it, as people do."""
    await use_everything(book, listener, place_of(listener))
    await book.lists.make(listener, "22222", f"a secret of {listener}", NOW)
    for number in range(60):
        await book.marks.press(listener, f"b{number:04}", Sign.HEART, NOW)
        await book.lists.put(listener, "22222", f"b{number:04}", NOW)
        await book.history.note(listener, f"b{number:04}", NOW)
        await book.lists.rename(listener, "22222", f"secret no. {number} of {listener}")
        await book.marks.put(listener, f"b{number:04}", Sign.NONE, NOW)
    await book.lists.delete(listener, "22222")
    await book.lists.make(listener, "33333", f"another secret of {listener}", NOW)


def traces(path: Path, listener: int) -> list[str]:
    """Return the names of the files of a book in which a listener's number can be read, also inside of a text."""
    marks = [listener.to_bytes(8), str(listener).encode()]
    return [file.name for file in sorted(path.parent.iterdir()) if any(mark in file.read_bytes() for mark in marks)]


async def test_who_wants_to_be_forgotten_can_be_read_in_no_file_of_the_book_any_more(tmp_path: Path) -> None:
    path = tmp_path / "book"
    async with open_book(path) as book, open_book(path) as process:
        for listener in (JIN, UMA):
            await live(book, listener)
        await use_everything(process, SAM, place_of(SAM))
        assert traces(path, JIN) == traces(path, UMA) == ["book", "book-wal"]
        await book.belongings.forget(JIN)
        assert traces(path, JIN) == []
        assert traces(path, UMA) == ["book"]
        assert (await process.belongings.of(SAM)).counts["hearts"] == 2
        await process.marks.press(UMA, "aaaaa", Sign.AWAY, NOW)
    assert traces(path, JIN) == []


async def test_while_somebody_reads_a_forgotten_one_is_in_a_file_only_until_the_next_sweeping(tmp_path: Path) -> None:
    path = tmp_path / "book"
    async with open_book(path) as book:
        await live(book, JIN)
        with closing(sqlite3.connect(path, isolation_level=None)) as reader:
            reader.execute("BEGIN")
            assert reader.execute("SELECT 1 FROM mark LIMIT 1").fetchall()
            begun = monotonic()
            assert (await book.belongings.forget(JIN)).counts
            assert monotonic() - begun < PATIENCE_S
            assert (await book.belongings.of(JIN)).counts == {}
            await book.marks.press(SAM, "aaaaa", Sign.HEART, NOW)
            assert traces(path, JIN)
        await book.sweep(NOW)
        assert traces(path, JIN) == []


async def test_who_was_forgotten_is_told_so_also_where_there_is_no_room_to_write_it_over(tmp_path: Path) -> None:
    path = tmp_path / "book"
    async with open_book(path) as book:
        await live(book, JIN)
        for listener in range(10, 20):
            await live(book, listener)
    async with open_book(path) as book:
        with room_for(path.stat().st_size // 2):
            assert (await book.belongings.forget(JIN)).counts
            assert (await book.belongings.of(JIN)).counts == {}
        await book.sweep(NOW)
    assert traces(path, JIN) == []


async def test_every_table_belongs_to_somebody_so_that_nothing_is_overlooked(where: Path | str) -> None:
    async with open_book(where):
        assert {name: table.key[0] for name, table in (await describe(where)).items()} == TABLES
