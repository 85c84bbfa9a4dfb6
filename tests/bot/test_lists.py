"""Pages turn, for who asked in place and for others in a copy of their own, after a restart and long afterwards."""

from pathlib import Path
from random import Random

import pytest

from bot.app import open_bot
from bot.core.language import Language
from bot.play.world import World, open_world
from tests.conftest import settings_in
from tests.screen import Screen, ask, give

TURN = ["⏮️", "◀️", "▶️", "⏭️"]


def first_number(page: Screen) -> int:
    """Return the number of the first song on a page."""
    return int(next(line for line in page.text.splitlines() if line[:1].isdigit()).partition(".")[0])


def off(page: Screen) -> list[str]:
    """Return which turning buttons are greyed out."""
    return [label for label in TURN if page.controls[label].get("disabled")]


async def test_pages_turn_to_the_ends_where_the_buttons_are_greyed_out(world: World) -> None:
    page = await ask(world, "/ballad list")
    assert (first_number(page), off(page)) == (1, ["⏮️", "◀️"])
    page = await page.press("▶️")
    assert (first_number(page), off(page)) == (11, [])
    page = await page.press("⏭️")
    assert (first_number(page), off(page)) == (91, ["▶️", "⏭️"])
    page = await page.press("◀️")
    assert first_number(page) == 81
    page = await page.press("⏮️")
    assert first_number(page) == 1
    assert page.controls["1 / 10"]
    assert len(world.channel.history()) == 1


@pytest.mark.parametrize(("typed", "first"), [("3", 21), (" 10 ", 91), ("１", 1)])
async def test_the_number_opens_a_form_that_jumps(world: World, typed: str, first: int) -> None:
    page = await ask(world, "/ballad list")
    form = await page.open_form("1 / 10")
    assert form.modal is not None
    assert form.modal["title"] == "Which page?"
    assert "A number from 1 to 10" in str(form.modal["components"])
    page = await page.fill_in(form, typed)
    assert first_number(page) == first


@pytest.mark.parametrize("typed", ["0", "11", "-1", "two", "1.5", "@everyone", "9" * 10, "²"])
async def test_what_is_no_page_is_said_and_the_list_stays(world: World, typed: str) -> None:
    page = await ask(world, "/ballad list", Language.KO)
    answer = await page.fill_in(await page.open_form("1 / 10"), typed)
    assert answer.private
    assert "이 목록에 없는 쪽이에요. 1쪽부터 10쪽까지 있으니" in answer.text
    assert first_number(page) == 1


async def test_a_form_that_was_open_during_a_restart_still_works(home: Path) -> None:
    settings = settings_in(home)
    async with open_world(settings, Random(1)) as world, open_bot(settings, Random(2)) as restarted:
        page = await ask(world, "/ballad list")
        form = await page.open_form("1 / 10")
        await world.env.restart_bot(restarted)
        assert first_number(await page.fill_in(form, "5")) == 41


async def test_a_list_goes_on_after_a_restart_and_an_hour_later(home: Path) -> None:
    settings = settings_in(home)
    async with open_world(settings, Random(1)) as world, open_bot(settings, Random(2)) as restarted:
        page = await (await ask(world, "/ballad list sort:title", Language.JA)).press("▶️")
        second = page.title
        await world.env.restart_bot(restarted)
        await world.env.advance_time(16 * 60)
        page = await page.press("▶️")
        assert first_number(page) == 21
        assert page.title == second
        opened = await page.choose("この中から開く", 0)
        assert opened.title.split(" · ")[0] in page.text


async def test_others_get_a_copy_of_their_own_and_do_not_turn_somebody_elses_page(world: World) -> None:
    page = await ask(world, "/ballad list mood:sad")
    copy = await page.by(Language.JA).press("▶️")
    assert copy.private
    assert first_number(copy) == 11
    assert "🌧 悲しい" in copy.title
    assert first_number(page) == 1
    assert first_number(await copy.press("▶️")) == 21
    card = await page.by(Language.JA).choose("Open one of these", 2)
    assert card.private
    public = await page.choose("Open one of these", 2)
    assert not public.private
    assert public.ballad == card.ballad


@pytest.mark.parametrize(
    ("options", "title"),
    [
        ({}, "All ballads · "),
        ({"mood": "sad"}, "🌧 Sad · "),
        ({"decade": 1990}, "1990s · "),
        ({"mood": "그리움", "decade": 2000, "sort": "newest"}, "2000s · 🌙 Longing · "),
        ({"artist": "이문세", "sort": "oldest"}, "이문세 Lee Moon-sae · 4 ballads · oldest first"),
        ({"artist": "이문세", "decade": 1980}, "이문세 Lee Moon-sae · 3 ballads"),
    ],
)
async def test_a_list_says_what_it_lists(world: World, options: dict[str, object], title: str) -> None:
    page = await give(world, "ballad list", **options)
    assert page.title.startswith(title)
    assert not page.private
    if "artist" in options and "decade" in options:
        assert "**1980s**" in page.text


async def test_a_short_list_has_nothing_to_turn(world: World) -> None:
    page = await ask(world, "/ballad artist Jin")
    assert not set(TURN) & set(page.controls)


async def test_the_oldest_first_is_the_newest_read_backwards(world: World) -> None:
    newest = await (await ask(world, "/ballad list sort:newest")).press("⏭️")
    oldest = await ask(world, "/ballad list sort:oldest")
    last = [line.partition(". ")[2] for line in newest.text.splitlines() if line[:1].isdigit()][-1]
    assert oldest.text.splitlines()[0] == f"1. {last}"
