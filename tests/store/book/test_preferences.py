"""How somebody wants to be answered is kept as they chose it."""

from pathlib import Path

from bot.core.language import Language
from bot.core.preferences import Preferences, Titles
from bot.store.book import Book, open_book

JIN, SAM = 1, 2  # listeners
ALL = Preferences(Language.KO, Titles.LATIN, private=True, history=False)


async def test_who_chose_nothing_is_answered_as_everybody(book: Book) -> None:
    assert await book.preferences.of(JIN) == Preferences()


async def test_what_somebody_chose_is_there_after_a_restart_and_for_them_only(where: Path | str) -> None:
    async with open_book(where) as book:
        await book.preferences.keep(JIN, ALL)
    async with open_book(where) as book:
        assert await book.preferences.of(JIN) == ALL
        assert await book.preferences.of(SAM) == Preferences()


async def test_who_chooses_again_is_answered_so(book: Book) -> None:
    await book.preferences.keep(JIN, ALL)
    await book.preferences.keep(JIN, Preferences())
    assert await book.preferences.of(JIN) == Preferences()
