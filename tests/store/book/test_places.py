"""What a place was shown is never lost: not by a restart, and not by two at once."""

import asyncio
from datetime import date
from pathlib import Path

from bot.core.listing import Filters
from bot.core.rounds import Memory, Round, Shown
from bot.core.today import Today
from bot.core.vocabulary import Mood
from bot.store.book import Book, open_book

SAD = Filters(Mood.SAD)
ROUND = Round("catalogue", 2**63 - 1, 4, 7, (Shown("ccccc", "ddddd"), Shown("eeeee", "fffff")))
ONE = Memory(1, (Shown("aaaaa", "bbbbb"),))
FIRST, SECOND = Today(date(2026, 9, 30), "aaaaa"), Today(date(2026, 10, 1), "bbbbb")


async def test_a_new_place_remembers_nothing(book: Book) -> None:
    assert await book.places.recall("channel:1", SAD) == (Memory(), None)


async def test_what_was_kept_is_there_after_a_restart(where: Path | str) -> None:
    async with open_book(where) as book:
        assert await book.places.remember("channel:1", ONE)
        await book.places.keep_round("channel:1", SAD, ROUND, ONE)
    async with open_book(where) as book:
        assert await book.places.recall("channel:1", SAD) == (ONE, ROUND)
        assert await book.places.recall("channel:1", Filters()) == (ONE, None)
        assert await book.places.recall("channel:2", SAD) == (Memory(), None)


async def test_of_two_who_remember_at_once_one_has_to_choose_again(where: Path | str) -> None:
    two = ONE.add(Shown("ccccc", "ddddd"))
    async with open_book(where) as book, open_book(where) as other:
        assert await book.places.remember("channel:1", ONE)
        both = await asyncio.gather(book.places.remember("channel:1", two), other.places.remember("channel:1", two))
        assert sorted(both) == [False, True]
        assert not await book.places.remember("channel:1", ONE)


async def test_a_round_follows_the_memory_it_belongs_to(book: Book) -> None:
    later = Round("catalogue", 1, 4, 8)
    two = ONE.add(Shown("ccccc", "ddddd"))
    await book.places.keep_round("channel:1", SAD, ROUND, ONE)
    assert await book.places.recall("channel:1", SAD) == (Memory(), None)
    await book.places.remember("channel:1", ONE)
    await book.places.keep_round("channel:1", SAD, ROUND, ONE)
    await book.places.keep_round("channel:1", SAD, later, two)
    assert await book.places.recall("channel:1", SAD) == (ONE, ROUND)
    await book.places.remember("channel:1", two)
    await book.places.keep_round("channel:1", SAD, later, two)
    assert await book.places.recall("channel:1", SAD) == (two, later)


async def test_the_ballad_of_a_day_is_kept_by_place_until_that_of_another_day_takes_its_turn(where: Path | str) -> None:
    async with open_book(where) as book:
        assert await book.places.today("channel:1") is None
        assert await book.places.keep_today("channel:1", FIRST, None)
    async with open_book(where) as book:
        assert await book.places.today("channel:1") == FIRST
        assert await book.places.today("channel:2") is None
        assert await book.places.keep_today("channel:1", SECOND, FIRST)
        assert await book.places.today("channel:1") == SECOND


async def test_of_two_who_keep_a_ballad_of_the_day_at_once_the_first_stands(where: Path | str) -> None:
    async with open_book(where) as book, open_book(where) as other:
        for instead, day in ((None, FIRST.day), (FIRST, SECOND.day)):
            mine, yours = Today(day, "aaaaa"), Today(day, "ccccc")
            both = await asyncio.gather(
                book.places.keep_today("channel:1", mine, instead), other.places.keep_today("channel:1", yours, instead)
            )
            assert sorted(both) == [False, True]
            stands = await book.places.today("channel:1")
            assert stands == await other.places.today("channel:1") == (mine if both[0] else yours)
            await book.places.keep_today("channel:1", FIRST, stands)
