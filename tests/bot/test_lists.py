"""Pages turn, for who asked in place and for others in a copy of their own, after a restart and long afterwards."""

from pathlib import Path
from random import Random

import pytest

from bot.app import open_bot
from bot.core.language import Language
from bot.core.listing import PAGE_SIZE, Filters, Listing, page_count
from bot.core.vocabulary import Mood, Sort
from bot.play.world import World, open_world
from bot.ui.texts import Texts
from tests.bot.reading import catalogue_of, counted, jump, opened, pages, songs_of
from tests.conftest import settings_in
from tests.screen import Screen, ask, give

TURN = ["⏮️", "◀️", "▶️", "⏭️"]


def first_number(page: Screen) -> int:
    """Return the number of the first song on a page."""
    return int(next(line for line in page.text.splitlines() if line[:1].isdigit()).partition(".")[0])


def first_on(number: int) -> int:
    """Return the number of the first song on the n-th page (from 1) of any list."""
    return (number - 1) * PAGE_SIZE + 1


def off(page: Screen) -> list[str]:
    """Return which turning buttons are greyed out."""
    return [label for label in TURN if page.controls[label].get("disabled")]


async def test_pages_turn_to_the_ends_where_the_buttons_are_greyed_out(world: World) -> None:
    last = page_count(catalogue_of(world).size(Filters()))
    page = await ask(world, "/ballad list")
    assert (first_number(page), off(page)) == (1, ["⏮️", "◀️"])
    page = await page.press("▶️")
    assert (first_number(page), off(page)) == (11, [])
    page = await page.press("⏭️")
    assert (first_number(page), off(page)) == (first_on(last), ["▶️", "⏭️"])
    page = await page.press("◀️")
    assert first_number(page) == first_on(last - 1)
    page = await page.press("⏮️")
    assert first_number(page) == 1
    assert jump(page) == f"1 / {last}"
    assert len(world.channel.history()) == 1


@pytest.mark.parametrize(("typed", "number"), [("3", 3), (" {last} ", None), ("１", 1)])
async def test_the_number_opens_a_form_that_jumps(world: World, typed: str, number: int | None) -> None:
    page = await ask(world, "/ballad list")
    last = pages(page)
    form = await page.open_form(jump(page))
    assert form.modal is not None
    assert form.modal["title"] == "Which page?"
    assert f"A number from 1 to {last:,}" in str(form.modal["components"])
    page = await page.fill_in(form, typed.format(last=last))
    assert first_number(page) == first_on(number or last)


@pytest.mark.parametrize("typed", ["0", "{past}", "-1", "two", "1.5", "@everyone", "9" * 10, "²"])
async def test_what_is_no_page_is_said_and_the_list_stays(world: World, typed: str) -> None:
    page = await ask(world, "/ballad list", Language.KO)
    last = pages(page)
    answer = await page.fill_in(await page.open_form(jump(page)), typed.format(past=last + 1))
    assert answer.private
    assert f"이 목록에 없는 쪽이에요. 1쪽부터 {last:,}쪽까지 있으니" in answer.text
    assert first_number(page) == 1


async def test_a_form_that_was_open_during_a_restart_still_works(home: Path, texts: Texts) -> None:
    settings = settings_in(home)
    async with open_world(settings, texts, Random(1)) as world, open_bot(settings, texts, Random(2)) as restarted:
        page = await ask(world, "/ballad list")
        form = await page.open_form(jump(page))
        await world.env.restart_bot(restarted)
        assert first_number(await page.fill_in(form, "5")) == 41


async def test_a_list_goes_on_after_a_restart_and_an_hour_later(home: Path, texts: Texts) -> None:
    settings = settings_in(home)
    async with open_world(settings, texts, Random(1)) as world, open_bot(settings, texts, Random(2)) as restarted:
        page = await (await ask(world, "/ballad list sort:title", Language.JA)).press("▶️")
        second = page.title
        await world.env.restart_bot(restarted)
        await world.env.advance_time(16 * 60)
        page = await page.press("▶️")
        assert first_number(page) == 21
        assert page.title == second
        card = await page.choose("この中から開く", 0)
        assert card.ballad == opened(page, "この中から開く")[0]
        assert card.title.split(" · ")[0] in page.text


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
    ("options", "listing", "title"),
    [
        ({}, Listing(Filters()), "All ballads · {count}"),
        ({"mood": "sad"}, Listing(Filters(Mood.SAD)), "🌧 Sad · {count}"),
        ({"decade": 1990}, Listing(Filters(decade=1990)), "1990s · {count}"),
        (
            {"mood": "그리움", "decade": 2000, "sort": "newest"},
            Listing(Filters(Mood.LONGING, 2000), Sort.NEWEST),
            "2000s · 🌙 Longing · {count} · newest first",
        ),
    ],
)
async def test_a_list_says_what_it_lists(
    world: World, options: dict[str, object], listing: Listing, title: str
) -> None:
    page = await give(world, "ballad list", **options)
    assert page.title == title.format(count=counted(world, catalogue_of(world).size(listing.filters)))
    assert not page.private
    first = await catalogue_of(world).page(listing, 0)
    assert opened(page) == [ballad.id for ballad in first.ballads]


async def test_a_list_of_a_singer_says_whose_and_from_when(world: World) -> None:
    songs = await songs_of(world, "이문세")
    oldest = await give(world, "ballad list", artist="이문세", sort="oldest")
    assert oldest.title == f"이문세 Lee Moon-sae · {counted(world, len(songs))} · oldest first"
    eighties = [song for song in songs if 1980 <= song.year < 1990]
    page = await give(world, "ballad list", artist="이문세", decade=1980)
    assert page.title == f"이문세 Lee Moon-sae · {counted(world, len(eighties))}"
    assert "**1980s**" in page.text
    assert opened(page) == [song.id for song in eighties[:PAGE_SIZE]]
    assert not page.private


async def test_a_short_list_has_nothing_to_turn(world: World) -> None:
    catalogue = catalogue_of(world)
    some = await catalogue.page(Listing(Filters(), Sort.TITLE), 0)
    songs = {ballad.artist.id: await catalogue.by_artist(ballad.artist.id) for ballad in some.ballads}
    short, long = min(songs, key=lambda id_: len(songs[id_])), (await songs_of(world, "이문세"))[0].artist.id
    assert not set(TURN) & set((await give(world, "ballad artist", name=short)).controls)
    assert set(TURN) <= set((await give(world, "ballad artist", name=long)).controls)


async def test_the_oldest_first_is_the_newest_read_backwards(world: World) -> None:
    newest = await (await ask(world, "/ballad list sort:newest")).press("⏭️")
    oldest = await ask(world, "/ballad list sort:oldest")
    last = [line.partition(". ")[2] for line in newest.text.splitlines() if line[:1].isdigit()][-1]
    assert oldest.text.splitlines()[0] == f"1. {last}"
