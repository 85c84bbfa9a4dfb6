"""Lists have names of their own, and hold what has a heart."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.core.belongings import MOST_LISTS, NamedList
from bot.core.marks import AT_ONCE, Sign
from bot.store.book import Book, open_book

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
JIN, SAM = 1, 2  # listeners


async def test_a_list_is_there_after_a_restart_and_for_its_listener_only(where: Path | str) -> None:
    async with open_book(where) as book:
        assert await book.lists.make(JIN, "11111", "비 오는 날", NOW)
    async with open_book(where) as book:
        assert await book.lists.of(JIN) == [NamedList("11111", "비 오는 날", shared=False)]
        assert await book.lists.find(JIN, "11111") == NamedList("11111", "비 오는 날", shared=False)
        assert await book.lists.of(SAM) == []
        assert await book.lists.find(SAM, "11111") is None


@pytest.mark.parametrize("spelled", ["My List", "my  list", "MYLIST", "ｍｙ ｌｉｓｔ"])
async def test_no_two_lists_are_called_the_same_however_it_is_spelled(book: Book, spelled: str) -> None:
    assert await book.lists.make(JIN, "11111", "My List", NOW)
    assert not await book.lists.make(JIN, "22222", spelled, NOW)
    assert await book.lists.make(SAM, "22222", spelled, NOW)
    assert [one.name for one in await book.lists.of(JIN)] == ["My List"]


async def test_one_may_have_so_many_lists_and_no_more(book: Book) -> None:
    for number in range(MOST_LISTS):
        assert await book.lists.make(JIN, f"{number:05}", f"list {number}", NOW)
    assert not await book.lists.make(JIN, "99999", "one more", NOW)
    assert len(await book.lists.of(JIN)) == MOST_LISTS
    await book.lists.delete(JIN, "00007")
    assert await book.lists.make(JIN, "99999", "one more", NOW)


async def test_not_even_at_once_are_there_more_lists_than_fit(where: Path | str) -> None:
    async with open_book(where) as book, open_book(where) as other:
        for number in range(MOST_LISTS - 1):
            await book.lists.make(JIN, f"{number:05}", f"list {number}", NOW)
        for again in range(10):
            at_once = [by.lists.make(JIN, f"{by is book}", f"{by is book}", NOW) for by in (book, other)]
            assert sorted(await asyncio.gather(*at_once)) == [False, True], again
            for by in (book, other):
                await by.lists.delete(JIN, f"{by is book}")


async def test_of_two_lists_of_one_name_made_at_once_one_is_made(where: Path | str) -> None:
    async with open_book(where) as book, open_book(where) as other:
        for number in range(10):
            at_once = [by.lists.make(JIN, f"{number}{by is book}", f"{number}", NOW) for by in (book, other)]
            assert sorted(await asyncio.gather(*at_once)) == [False, True]


async def test_lists_stand_by_name(book: Book) -> None:
    for number, name in enumerate(("나", "b", "A", "가")):
        await book.lists.make(JIN, f"{number:05}", name, NOW)
    assert [one.name for one in await book.lists.of(JIN)] == ["A", "b", "가", "나"]


async def test_a_list_gets_another_name_unless_another_one_has_it(book: Book) -> None:
    await book.lists.make(JIN, "11111", "one", NOW)
    await book.lists.make(JIN, "22222", "two", NOW)
    assert await book.lists.rename(JIN, "11111", "three")
    assert await book.lists.rename(JIN, "11111", "THREE")
    assert not await book.lists.rename(JIN, "11111", "Two")
    assert not await book.lists.rename(JIN, "33333", "four")
    assert not await book.lists.rename(SAM, "11111", "five")
    assert [one.name for one in await book.lists.of(JIN)] == ["THREE", "two"]
    assert await book.lists.make(JIN, "33333", "one", NOW)


async def test_of_two_lists_that_get_one_name_at_once_one_gets_it(where: Path | str) -> None:
    async with open_book(where) as book, open_book(where) as other:
        await book.lists.make(JIN, "11111", "one", NOW)
        await book.lists.make(JIN, "22222", "two", NOW)
        for number in range(10):
            at_once = [book.lists.rename(JIN, "11111", f"{number}"), other.lists.rename(JIN, "22222", f"{number}")]
            assert sorted(await asyncio.gather(*at_once)) == [False, True]


async def test_a_list_shows_what_has_a_heart_the_latest_first(book: Book) -> None:
    await book.lists.make(JIN, "11111", "one", NOW)
    for number, ballad in enumerate(("ccccc", "aaaaa", "bbbbb")):
        await book.marks.put(JIN, ballad, Sign.HEART, NOW)
        await book.lists.put(JIN, "11111", ballad, NOW + timedelta(seconds=number))
    assert await book.lists.ballads(JIN, "11111") == ["bbbbb", "aaaaa", "ccccc"]
    await book.lists.put(JIN, "11111", "ccccc", NOW + timedelta(minutes=1))
    assert await book.lists.ballads(JIN, "11111") == ["ccccc", "bbbbb", "aaaaa"]


@pytest.mark.parametrize("sign", [Sign.NONE, Sign.AWAY])
async def test_whose_heart_is_gone_is_on_no_list_any_more_and_a_new_heart_does_not_bring_it_back(
    book: Book, sign: Sign
) -> None:
    for listener in (JIN, SAM):
        for id_ in ("11111", "22222"):
            await book.lists.make(listener, id_, id_, NOW)
            for ballad in ("aaaaa", "bbbbb"):
                await book.marks.put(listener, ballad, Sign.HEART, NOW)
                await book.lists.put(listener, id_, ballad, NOW)
    await book.marks.put(JIN, "aaaaa", sign, NOW)
    assert await book.lists.having(JIN, "aaaaa") == frozenset()
    await book.marks.put(JIN, "aaaaa", Sign.HEART, NOW)
    await book.marks.press(JIN, "bbbbb", Sign.HEART if sign is Sign.NONE else sign, NOW + AT_ONCE)
    assert await book.lists.ballads(JIN, "11111") == await book.lists.ballads(JIN, "22222") == []
    assert (await book.belongings.of(JIN)).tables["list_entry"] == []
    assert await book.lists.having(SAM, "aaaaa") == await book.lists.having(SAM, "bbbbb") == {"11111", "22222"}


async def test_a_heart_that_is_given_again_leaves_the_lists_as_they_are(book: Book) -> None:
    await book.lists.make(JIN, "11111", "one", NOW)
    await book.marks.press(JIN, "aaaaa", Sign.HEART, NOW)
    await book.lists.put(JIN, "11111", "aaaaa", NOW)
    await book.marks.press(JIN, "aaaaa", Sign.HEART, NOW)  # at once, which is the same press
    await book.marks.put(JIN, "aaaaa", Sign.HEART, NOW)
    assert await book.lists.having(JIN, "aaaaa") == {"11111"}


async def test_nothing_is_put_on_a_list_that_has_no_heart(book: Book) -> None:
    await book.lists.make(JIN, "11111", "one", NOW)
    await book.lists.put(JIN, "11111", "aaaaa", NOW)
    await book.marks.put(JIN, "bbbbb", Sign.AWAY, NOW)
    await book.lists.put(JIN, "11111", "bbbbb", NOW)
    assert (await book.belongings.of(JIN)).tables["list_entry"] == []


async def test_what_is_taken_off_a_list_keeps_its_heart_and_its_place_on_others(book: Book) -> None:
    await book.marks.put(JIN, "aaaaa", Sign.HEART, NOW)
    for id_ in ("11111", "22222"):
        await book.lists.make(JIN, id_, id_, NOW)
        await book.lists.put(JIN, id_, "aaaaa", NOW)
    assert await book.lists.having(JIN, "aaaaa") == {"11111", "22222"}
    await book.lists.take_off(JIN, "11111", "aaaaa")
    assert await book.lists.ballads(JIN, "11111") == []
    assert await book.lists.having(JIN, "aaaaa") == {"22222"}
    assert await book.lists.having(SAM, "aaaaa") == await book.lists.having(JIN, "bbbbb") == frozenset()
    assert (await book.marks.of(JIN)).hearts == ["aaaaa"]


async def test_a_list_that_is_deleted_leaves_the_hearts_and_the_lists_of_others(book: Book) -> None:
    for listener in (JIN, SAM):
        await book.marks.put(listener, "aaaaa", Sign.HEART, NOW)
        await book.lists.make(listener, "11111", "one", NOW)
        await book.lists.put(listener, "11111", "aaaaa", NOW)
    await book.lists.delete(JIN, "11111")
    assert await book.lists.of(JIN) == []
    assert await book.lists.having(JIN, "aaaaa") == frozenset()
    assert (await book.marks.of(JIN)).hearts == ["aaaaa"]
    assert await book.lists.ballads(SAM, "11111") == ["aaaaa"]


async def test_nothing_is_put_on_a_list_that_is_gone(book: Book) -> None:
    await book.marks.put(JIN, "aaaaa", Sign.HEART, NOW)
    await book.lists.put(JIN, "11111", "aaaaa", NOW)
    assert await book.lists.having(JIN, "aaaaa") == frozenset()


async def test_a_list_is_for_others_only_once_it_is_shared(book: Book) -> None:
    await book.lists.make(JIN, "11111", "one", NOW)
    await book.lists.make(JIN, "22222", "two", NOW)
    await book.lists.share(JIN, "11111")
    assert [one.shared for one in await book.lists.of(JIN)] == [True, False]
    assert await book.lists.rename(JIN, "11111", "three")
    shared = await book.lists.find(JIN, "11111")
    assert shared is not None
    assert shared.shared
