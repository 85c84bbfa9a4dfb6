"""A heart is given and taken back by one button, and whoever presses twice by mistake means one press."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.core.marks import AT_ONCE, Mark, Pressed, Sign
from bot.store.book import Book, open_book

NOW = datetime(2026, 11, 22, 12, 0, 0, 123000, tzinfo=UTC)
LATER = AT_ONCE
JIN, SAM = 2**63 - 1, 2  # listeners


async def test_a_heart_is_there_after_a_restart_and_for_its_listener_only(where: Path | str) -> None:
    async with open_book(where) as book:
        assert await book.marks.press(JIN, "aaaaa", Sign.HEART, NOW) == Pressed(Sign.HEART, Sign.NONE)
    async with open_book(where) as book:
        assert (await book.marks.of(JIN)).all == (Mark("aaaaa", Sign.HEART, NOW),)
        assert (await book.marks.of(SAM)).all == ()


async def test_pressing_again_takes_back_and_once_more_gives_again(book: Book) -> None:
    await book.marks.press(JIN, "aaaaa", Sign.HEART, NOW)
    assert await book.marks.press(JIN, "aaaaa", Sign.HEART, NOW + LATER) == Pressed(Sign.NONE, Sign.HEART)
    assert (await book.marks.of(JIN)).all == ()
    assert await book.marks.press(JIN, "aaaaa", Sign.HEART, NOW + 2 * LATER) == Pressed(Sign.HEART, Sign.NONE)
    assert (await book.marks.of(JIN)).hearts == ["aaaaa"]


async def test_an_impatient_second_press_changes_nothing(book: Book) -> None:
    soon = LATER - timedelta(milliseconds=1)
    given = await book.marks.press(JIN, "aaaaa", Sign.HEART, NOW)
    assert await book.marks.press(JIN, "aaaaa", Sign.HEART, NOW + soon) == given
    assert (await book.marks.of(JIN)).hearts == ["aaaaa"]


async def test_taking_back_twice_at_once_takes_back_once(book: Book) -> None:
    await book.marks.press(JIN, "aaaaa", Sign.HEART, NOW)
    taken = await book.marks.press(JIN, "aaaaa", Sign.HEART, NOW + LATER)
    for again in range(3):
        moment = NOW + LATER + timedelta(seconds=again)
        assert await book.marks.press(JIN, "aaaaa", Sign.HEART, moment) == taken == Pressed(Sign.NONE, Sign.HEART)
    assert (await book.marks.of(JIN)).all == ()


async def test_two_presses_that_come_in_the_wrong_order_are_one(book: Book) -> None:
    await book.marks.press(JIN, "aaaaa", Sign.HEART, NOW)
    assert (await book.marks.press(JIN, "aaaaa", Sign.HEART, NOW - timedelta(seconds=1))).now is Sign.HEART


async def test_the_other_button_replaces_at_once_and_what_was_before_is_known(book: Book) -> None:
    await book.marks.press(JIN, "aaaaa", Sign.HEART, NOW)
    assert await book.marks.press(JIN, "aaaaa", Sign.AWAY, NOW) == Pressed(Sign.AWAY, Sign.HEART)
    assert (await book.marks.of(JIN)).hearts == []
    assert await book.marks.put(JIN, "aaaaa", Sign.HEART, NOW) == Pressed(Sign.HEART, Sign.AWAY)
    assert (await book.marks.of(JIN)).hearts == ["aaaaa"]


async def test_what_is_put_stands_however_often(book: Book) -> None:
    assert await book.marks.put(JIN, "aaaaa", Sign.AWAY, NOW) == Pressed(Sign.AWAY, Sign.NONE)
    assert (await book.marks.put(JIN, "aaaaa", Sign.AWAY, NOW + LATER)).now is Sign.AWAY
    assert (await book.marks.put(JIN, "aaaaa", Sign.NONE, NOW + LATER)).now is Sign.NONE
    assert (await book.marks.of(JIN)).all == ()


async def test_the_latest_heart_comes_first(book: Book) -> None:
    for number, ballad in enumerate(("ccccc", "aaaaa", "bbbbb")):
        await book.marks.press(JIN, ballad, Sign.HEART, NOW + number * LATER)
    await book.marks.press(JIN, "ddddd", Sign.HEART, NOW)
    assert (await book.marks.of(JIN)).hearts == ["bbbbb", "aaaaa", "ccccc", "ddddd"]


async def test_what_somebody_put_away_is_away_for_them_alone(book: Book) -> None:
    await book.marks.press(JIN, "aaaaa", Sign.AWAY, NOW)
    await book.marks.press(JIN, "bbbbb", Sign.HEART, NOW)
    await book.marks.press(SAM, "ccccc", Sign.AWAY, NOW)
    assert await book.marks.away(JIN) == (await book.marks.of(JIN)).away == {"aaaaa"}


async def test_only_what_was_taken_back_is_swept_out(book: Book) -> None:
    for ballad in ("aaaaa", "bbbbb", "ccccc"):
        await book.marks.press(JIN, ballad, Sign.HEART, NOW)
    await book.marks.press(JIN, "aaaaa", Sign.HEART, NOW + LATER)
    await book.marks.press(JIN, "bbbbb", Sign.HEART, NOW + 2 * LATER)
    assert await book.marks.sweep(NOW + 2 * LATER) == 1
    assert await book.marks.sweep(NOW + 2 * LATER) == 0
    assert (await book.marks.of(JIN)).hearts == ["ccccc"]
    assert await book.marks.press(JIN, "aaaaa", Sign.HEART, NOW + 3 * LATER) == Pressed(Sign.HEART, Sign.NONE)


async def test_of_many_presses_at_once_one_heart_remains(where: Path | str) -> None:
    async with open_book(where) as book, open_book(where) as other:
        for number in range(20):
            presses = [by.marks.press(JIN, f"b{number:04}", Sign.HEART, NOW) for by in (book, other) * 5]
            assert set(await asyncio.gather(*presses)) == {Pressed(Sign.HEART, Sign.NONE)}
        assert len((await book.marks.of(JIN)).hearts) == 20
