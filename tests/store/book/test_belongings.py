"""Who asks sees all that is kept about them, and who wants to be forgotten is, wholly, and nobody else."""

from datetime import UTC, date, datetime
from pathlib import Path

from bot.core.language import Language
from bot.core.listener import place_of
from bot.core.listing import Filters
from bot.core.marks import Sign
from bot.core.preferences import Preferences
from bot.core.rounds import Memory, Round, Shown
from bot.core.today import Today
from bot.store.book import Book, open_book
from bot.store.book.belongings import TABLES
from tests.store.book.tables import describe, read_all

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
JIN, SAM = 2**63 - 1, 2  # listeners


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


async def test_every_table_belongs_to_somebody_so_that_nothing_is_overlooked(where: Path | str) -> None:
    async with open_book(where):
        assert {name: table.key[0] for name, table in (await describe(where)).items()} == TABLES
