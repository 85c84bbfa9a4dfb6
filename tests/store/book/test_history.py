"""What listeners were shown is noted for them, and forgotten after a year."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.core.belongings import Showing
from bot.core.marks import Sign
from bot.store.book import Book, open_book

NOW = datetime(2026, 11, 22, 12, 0, 0, 5000, tzinfo=UTC)
A_DAY, A_YEAR, A_MOMENT = timedelta(days=1), timedelta(days=365), timedelta(milliseconds=1)
JIN, SAM = 1, 2  # listeners


async def test_what_was_shown_is_there_after_a_restart_each_ballad_once_the_latest_first(where: Path | str) -> None:
    async with open_book(where) as book:
        for number, ballad in enumerate(("aaaaa", "bbbbb", "aaaaa", "ccccc")):
            await book.history.note(JIN, ballad, NOW + number * A_DAY)
    async with open_book(where) as book:
        assert await book.history.of(JIN) == [
            Showing("ccccc", NOW + 3 * A_DAY),
            Showing("aaaaa", NOW + 2 * A_DAY),
            Showing("bbbbb", NOW + A_DAY),
        ]
        assert await book.history.of(SAM) == []


async def test_one_ballad_or_all_are_forgotten_and_others_remember_theirs(book: Book) -> None:
    for listener in (JIN, SAM):
        for ballad in ("aaaaa", "bbbbb", "ccccc"):
            await book.history.note(listener, ballad, NOW)
    await book.history.forget(JIN, "bbbbb")
    assert [shown.ballad for shown in await book.history.of(JIN)] == ["aaaaa", "ccccc"]
    assert await book.history.forget_all(JIN) == 2
    assert await book.history.forget_all(JIN) == 0
    assert await book.history.of(JIN) == []
    assert len(await book.history.of(SAM)) == 3


async def test_what_was_shown_is_swept_out_after_a_year_and_not_a_moment_before(book: Book) -> None:
    for number, ballad in enumerate(("aaaaa", "bbbbb", "ccccc")):
        await book.history.note(JIN, ballad, NOW + number * A_MOMENT)
    await book.sweep(NOW + A_YEAR)
    assert len(await book.history.of(JIN)) == 3
    await book.sweep(NOW + A_YEAR + A_MOMENT)
    assert [shown.ballad for shown in await book.history.of(JIN)] == ["ccccc", "bbbbb"]
    assert await book.history.sweep(NOW + A_DAY) == 2


async def test_while_much_is_swept_out_people_are_answered(book: Book) -> None:
    for hours in range(48):
        await book.history.note(JIN, f"{hours:05}", NOW + timedelta(hours=hours))
    sweeping, answered = asyncio.create_task(book.history.sweep(NOW + 2 * A_DAY)), 0
    while not sweeping.done():
        await book.history.note(SAM, "aaaaa", NOW + 3 * A_DAY)
        answered += 1
    assert await sweeping == 48
    assert answered > 10
    assert len(await book.history.of(SAM)) == 1


async def test_sweeping_takes_out_what_was_taken_back_a_day_ago(book: Book) -> None:
    await book.marks.put(JIN, "aaaaa", Sign.HEART, NOW)
    await book.marks.put(JIN, "aaaaa", Sign.NONE, NOW)
    await book.sweep(NOW + A_DAY)
    assert (await book.belongings.of(JIN)).count("mark") == 1
    await book.sweep(NOW + A_DAY + A_MOMENT)
    assert (await book.belongings.of(JIN)).count("mark") == 0
