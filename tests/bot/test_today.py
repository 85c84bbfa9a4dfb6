"""The ballad of the day: one for everybody in a place, the same until midnight in Seoul, whatever happens meanwhile."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from bot.app import open_bot
from bot.core.language import Language
from bot.core.listener import Listener
from bot.core.listing import Filters
from bot.play.world import World, open_world
from bot.ui.texts import Texts
from tests.conftest import settings_in
from tests.screen import Screen, ask

WHY = {
    Language.EN: "-# Today's ballad here · 1 January",
    Language.KO: "-# 오늘 하루, 여기서는 이 노래예요 · 1월 1일",
    Language.JA: "-# ここでは今日一日、この曲です · 1月1日",
}
NOON = datetime(2026, 1, 1, 3, 0, tzinfo=UTC)


def why(card: Screen) -> str:
    return card.text.splitlines()[-1]


async def heard(world: World, place: str) -> int:
    """Return how many ballads a place was shown."""
    memory, _ = await world.bot.answers._rounds._places.recall(place, Filters())
    return memory.turn


async def test_everybody_in_a_channel_gets_the_same_ballad_and_reads_why_in_their_language(world: World) -> None:
    cards = [await ask(world, "/ballad today", language) for language in Language]
    assert len({card.ballad for card in cards}) == 1
    assert [why(card) for card in cards] == list(WHY.values())
    assert not any(card.private for card in cards)
    assert await heard(world, f"channel:{world.channel.id}") == 1


async def test_other_places_get_ballads_of_their_own(world: World) -> None:
    answers, here = world.bot.answers, Listener(1, Language.EN, world.channel.id, private=False)
    alone = [Listener(number, Language.EN, None, private=False) for number in range(5)]
    elsewhere = [Listener(1, Language.EN, number, private=False) for number in range(5)]
    replies = [await answers.today(listener, NOON) for listener in (here, *alone, *elsewhere)]
    assert len({reply.content for reply in replies}) > 5
    again = [await answers.today(listener, NOON) for listener in (here, *alone, *elsewhere)]
    assert [reply.content for reply in again] == [reply.content for reply in replies]


async def test_alone_with_the_bot_one_has_a_ballad_of_ones_own(world: World) -> None:
    sam = world.env.create_user("alone")
    first, second = [(await sam.slash("ballad today")).response for _ in range(2)]
    assert first is not None
    assert second is not None
    assert first.content == second.content
    assert await heard(world, f"listener:{sam.id}") == 1


async def test_who_asks_privately_sees_the_ballad_that_the_channel_has(world: World) -> None:
    private = await ask(world, "/ballad today private:true", Language.JA)
    public = await ask(world, "/ballad today", Language.EN)
    also = await ask(world, "/ballad today private:true", Language.KO)
    assert (private.private, public.private, also.private) == (True, False, True)
    assert private.ballad == public.ballad == also.ballad
    assert why(private) == WHY[Language.JA]
    assert await heard(world, f"channel:{world.channel.id}") == 1


async def test_another_day_has_another_ballad_and_begins_at_midnight_in_seoul(world: World) -> None:
    first = await ask(world, "/ballad today")  # the clock of the world begins at nine in the morning there
    await world.env.advance_time(15 * 3600 - 1)
    late = await ask(world, "/ballad today", Language.KO)
    assert late.ballad == first.ballad
    await world.env.advance_time(1)
    second = await ask(world, "/ballad today")
    assert second.ballad != first.ballad
    assert why(second) == "-# Today's ballad here · 2 January"
    assert (await ask(world, "/ballad today", Language.JA)).ballad == second.ballad


async def test_it_is_none_that_was_lately_heard_here_and_does_not_come_by_chance_either(world: World) -> None:
    seen = {(await ask(world, "/ballad random")).ballad for _ in range(60)}
    today = await ask(world, "/ballad today")
    assert today.ballad not in seen
    after = {(await ask(world, "/ballad random")).ballad for _ in range(30)}
    assert today.ballad not in after


async def test_who_asks_at_the_stroke_of_midnight_gets_what_the_new_day_has(world: World) -> None:
    listener = Listener(1, Language.EN, world.channel.id, private=False)
    new = await world.bot.answers.today(listener, NOON + timedelta(days=1))
    late = await world.bot.answers.today(listener, NOON)
    assert late.content == new.content
    assert (late.embed.description or "").endswith("· 2 January")


async def test_another_goes_on_with_any_ballad(world: World) -> None:
    today = await ask(world, "/ballad today")
    after = await today.press("Another")
    assert after.ballad != today.ballad
    assert "Because you left it to me" in after.text
    assert not [label for label in today.controls if label.startswith("All ")]
    assert (await ask(world, "/ballad today")).ballad == today.ballad


async def test_after_a_restart_it_is_still_the_same(home: Path, texts: Texts) -> None:
    settings = settings_in(home)
    async with open_world(settings, texts, Random(3)) as world, open_bot(settings, texts, Random(4)) as restarted:
        before = await ask(world, "/ballad today")
        await world.env.restart_bot(restarted)
        assert (await ask(world, "/ballad today", Language.KO)).ballad == before.ballad


async def test_a_whole_channel_that_asks_at_once_gets_one_ballad(world: World) -> None:
    listeners = [Listener(number, Language.EN, world.channel.id, private=number % 2 == 0) for number in range(30)]
    replies = await asyncio.gather(*(world.bot.answers.today(listener, NOON) for listener in listeners))
    assert len({reply.content for reply in replies}) == 1
    assert await heard(world, f"channel:{world.channel.id}") == 1


@pytest.mark.parametrize("days", [0, 1], ids=["the-first-day", "a-later-day"])
async def test_two_processes_that_are_asked_at_once_give_the_same(home: Path, days: int, texts: Texts) -> None:
    settings = settings_in(home)
    moment = NOON + timedelta(days=days)
    async with open_bot(settings, texts, Random(1)) as one, open_bot(settings, texts, Random(2)) as two:
        for channel in range(20):
            listener = Listener(1, Language.EN, channel, private=False)
            if days:
                await one.answers.today(listener, NOON)
            replies = await asyncio.gather(*(bot.answers.today(listener, moment) for bot in (one, two, one, two)))
            assert len({reply.content for reply in replies}) == 1


async def test_a_ballad_that_left_the_catalogue_gives_way_to_one_that_stands(world: World, home: Path) -> None:
    first = await ask(world, "/ballad today")
    with closing(sqlite3.connect(home / "book.sqlite3", isolation_level=None)) as book:
        assert book.execute("UPDATE today SET ballad = 'zzzzz'").rowcount == 1
    second = await ask(world, "/ballad today")
    assert second.ballad not in {first.ballad, "zzzzz"}
    assert why(second) == WHY[Language.EN]
    assert (await ask(world, "/ballad today", Language.KO)).ballad == second.ballad


async def test_a_new_catalogue_leaves_the_ballad_of_the_day_as_it_is(world: World) -> None:
    first = await ask(world, "/ballad today")
    world.bot.answers._catalogue.fingerprint = "another"
    await ask(world, "/ballad random")
    assert (await ask(world, "/ballad today")).ballad == first.ballad


async def test_while_the_book_is_locked_only_who_would_need_a_new_one_is_sent_away(home: Path, texts: Texts) -> None:
    async with open_world(settings_in(home), texts, Random(1)) as world:
        with closing(sqlite3.connect(home / "book.sqlite3", isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            answer = await ask(world, "/ballad today", Language.KO)
            assert answer.private
            assert answer.text.startswith("지금은 공책을 펼칠 수가 없어")
            assert "참조 번호 " in answer.text
            other.execute("ROLLBACK")
            first = await ask(world, "/ballad today")
            other.execute("BEGIN EXCLUSIVE")
            assert (await ask(world, "/ballad today")).ballad == first.ballad
            other.execute("ROLLBACK")
