"""The price of a heart: the crowd is drawn right, the book holds what it should, and every press is answered."""

import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from statistics import median

import pytest

from benchmarks import hearts
from benchmarks.cases import Loving, all_cases
from benchmarks.fake_discord import Answer, FakeDiscord
from benchmarks.fake_limits import leaves
from benchmarks.hearts import Result, compare, engines
from benchmarks.hearts_crowd import Crowd, Wish, draw_crowd
from benchmarks.hearts_presses import HeartPresses, Waits
from benchmarks.processes import running
from bot.core.marks import Sign
from bot.store.book import open_book

SONGS, SEED = 120, 5
DATABASE = os.environ.get("TEST_DATABASE_URL", "")


@pytest.fixture(scope="module", autouse=True)
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder for temporary files that belongs to these tests alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tempfile, "tempdir", str(tmp_path_factory.mktemp("temporary")))
        yield Path(tempfile.gettempdir())


@pytest.fixture(scope="module")
def many() -> Crowd:
    return draw_crowd(100_000, 10_000, SEED)


def test_the_crowd_is_the_same_for_the_same_seed() -> None:
    one, other = draw_crowd(500, SONGS, SEED), draw_crowd(500, SONGS, SEED + 1)
    assert list(draw_crowd(500, SONGS, SEED).hearts()) == list(one.hearts())
    assert {heart.listener for heart in one.hearts()}.isdisjoint(heart.listener for heart in other.hearts())
    assert one.wishes(20, Random(1)) == one.wishes(20, Random(1)) != one.wishes(20, Random(2))


@pytest.mark.parametrize("count", [1, 10, 1000])
def test_there_are_as_many_hearts_as_asked_and_none_twice(count: int) -> None:
    drawn = list(draw_crowd(count, SONGS, SEED).hearts())
    assert len(drawn) == len({(heart.listener, heart.ballad) for heart in drawn}) == count


def test_some_have_thousands_of_hearts_and_most_have_a_few(many: Crowd) -> None:
    assert sum(many.counts) == 100_000
    assert median(many.counts) <= 5
    assert max(many.counts) > 2000
    assert sum(count >= 1000 for count in many.counts) >= 5


def test_half_of_many_people_take_a_heart_back_and_some_of_them_have_many(many: Crowd) -> None:
    wishes = many.wishes(200, Random(SEED))
    given = {(heart.listener, heart.ballad) for heart in many.hearts()}
    having = {listener for listener, _ in given}
    assert len({wish.listener for wish in wishes}) == 200
    assert sum(wish.had for wish in wishes) == 100
    assert all(((wish.listener, wish.ballad) in given) is wish.had for wish in wishes)
    assert all(wish.listener in having for wish in wishes)
    heavy = {many.hearts_of(number)[0].listener for number, count in enumerate(many.counts) if count >= 1000}
    assert heavy & {wish.listener for wish in wishes}


def test_where_few_have_hearts_the_others_are_new() -> None:
    few = draw_crowd(10, SONGS, SEED)
    wishes = few.wishes(40, Random(SEED))
    assert len({wish.listener for wish in wishes}) == 40
    assert sum(wish.had for wish in wishes) == len(few.counts)


@pytest.mark.parametrize("engine", ["SQLite", "PostgreSQL"])
async def test_the_book_holds_as_many_hearts_as_asked(engine: str, tmp_path: Path) -> None:
    if engine not in engines(DATABASE):
        pytest.skip("TEST_DATABASE_URL is not set")
    crowd = draw_crowd(300, SONGS, SEED)
    mine = crowd.hearts_of(0)
    async with engines(DATABASE)[engine](tmp_path) as book:
        await book.fill(crowd.hearts())
        assert await book.held() == 300
        async with open_book(book.settings.get("DATABASE_URL") or tmp_path / "book.sqlite3") as opened:
            marks = await opened.marks.of(mine[0].listener)
            assert {*marks.hearts} == {heart.ballad for heart in mine}
            later = marks.all[0].moment + timedelta(days=1)
            await opened.marks.press(mine[0].listener, mine[0].ballad, Sign.HEART, later)
        assert await book.held() == 299


@pytest.mark.parametrize(("engine", "sizes"), [("SQLite", [200, 10]), ("PostgreSQL", [200])])
async def test_every_press_is_answered_and_the_table_is_printed(
    engine: str, sizes: list[int], capsys: pytest.CaptureFixture[str]
) -> None:
    if engine not in engines(DATABASE):
        pytest.skip("TEST_DATABASE_URL is not set")
    await compare({engine: engines(DATABASE)[engine]}, sizes, times=12, songs=SONGS)
    said = capsys.readouterr().out
    rows = re.findall(r"^\| (\d+) \| \d+ (?:\| \d+\.\d+ ){5}\| 0 \| 2.0 \| ", said, re.MULTILINE)
    assert rows == [str(size) for size in sorted(sizes)], said
    assert len(re.findall(rf"^\| {engine}, 200 / 10 \| \d+\.\d\d \| 1.2 \|", said, re.MULTILINE)) == len(sizes) - 1
    assert ("PostgreSQL is left out: TEST_DATABASE_URL" in said) is (engine == "SQLite")


async def test_what_is_not_answered_as_wanted_is_counted(home: Path) -> None:
    wish = Wish(7, "0mshs", had=False)
    script, wrong = HeartPresses([wish]), HeartPresses([wish._replace(had=True)], done=1)
    async with FakeDiscord() as fake, running(fake, ["run"], home):
        await script.prepare(fake)
        answer = await fake.interact(script.next(Random(1)), shown=True)
    script.learn(answer)
    assert script.failed == 0
    for one in (answer, shown_to_all(answer), replace(answer, message=None)):
        wrong.learn(one)
    assert wrong.failed == 3


def shown_to_all(answer: Answer) -> Answer:
    assert answer.message is not None
    return replace(answer, message={**answer.message, "flags": 0})


def result(count: int, ratio: float, failed: int = 0) -> Result:
    return Result(count, 3, 0.1, Waits([0.001] * 4, [0.001 * ratio] * 4, failed), failed)


@pytest.mark.parametrize(
    ("one", "fine"), [(result(10, 1.9), True), (result(10, 2.1), False), (result(10, 1.9, failed=1), False)]
)
def test_what_is_too_slow_or_lost_is_said(one: Result, fine: bool) -> None:
    assert one.ok() is fine
    assert one.row().endswith("| ok |" if fine else "| **no** |")


def test_a_bot_that_never_answers_is_no_success() -> None:
    silent = Result(10, 3, 0.1, Waits([0.001], [], 4), 4)
    assert not silent.ok()
    assert "| inf |" in silent.row()


@pytest.mark.parametrize(("most", "flat"), [(1.7, True), (1.9, False)])
def test_growing_is_judged(most: float, flat: bool, capsys: pytest.CaptureFixture[str]) -> None:
    assert hearts.growth({"SQLite": [result(10, 1.5), result(1000, 9), result(1_000_000, most)]}) is flat
    assert ("**no**" in capsys.readouterr().out) is not flat


async def test_the_cases_of_hearts_are_about_hearts(home: Path) -> None:
    """What people saved is on the list, and a ballad for them is chosen by it."""
    assert {"❤️", "for-me", "saved"} <= {case.name for case in all_cases()}
    async with FakeDiscord() as fake, running(fake, ["run"], home):
        for name in ("saved", "for-me"):
            script = Loving(name, people=(6_000_000, 6_000_001))
            await script.prepare(fake)
            answer = await fake.interact(script.next(Random(1)), shown=True)
            assert answer.message is not None
            ids = [leaf.get("custom_id", "") for leaf in leaves(answer.message["components"])]
            assert any(id_.startswith("s1:open:" if name == "saved" else "b1:forme:another:") for id_ in ids), ids
