"""Whoever asks again and again hears everything once, never one voice too often, also across a restart."""

import asyncio
from pathlib import Path
from random import Random

from bot.app import open_bot
from bot.core.language import Language
from bot.core.listener import Listener
from bot.core.listing import Filters
from bot.core.vocabulary import DECADES, Mood
from bot.play.world import World, open_world
from tests.conftest import settings_in
from tests.screen import Screen, ask, give


async def artist_of(world: World, card: Screen) -> str:
    ballad = await world.bot.answers._catalogue.ballad(card.ballad)
    assert ballad is not None
    return ballad.artist.id


async def test_everything_is_heard_once_and_no_voice_twice_within_three_across_a_restart(home: Path) -> None:
    settings = settings_in(home)
    async with open_world(settings, Random(3)) as world, open_bot(settings, Random(4)) as restarted:
        total = world.bot.answers._catalogue.size(Filters())
        heard: list[str] = []
        voices: list[str] = []
        card = await ask(world, "/ballad random")
        for number in range(total):
            heard.append(card.ballad)
            voices.append(await artist_of(world, card))
            if number == total // 2:
                await world.env.restart_bot(restarted)
            card = await card.press("Another")
    assert len(set(heard)) == total
    clashes = [voice for n, voice in enumerate(voices) if voice in voices[max(0, n - 3) : n]]
    assert clashes == []
    assert f"You have heard all {total} of these. Here they come again, in a new order" in card.text


async def test_what_one_mood_showed_does_not_come_by_chance_either(world: World) -> None:
    heard = {(await ask(world, "/ballad mood longing")).ballad for _ in range(10)}
    for _ in range(50):  # as long as the place remembers
        card = await ask(world, "/ballad random")
        assert card.ballad not in heard
        heard.add(card.ballad)


async def test_two_places_and_two_listeners_alone_have_rounds_of_their_own(world: World) -> None:
    total = world.bot.answers._catalogue.size(Filters(Mood.CALM))
    for language in (Language.EN, Language.KO):
        heard = {(await ask(world, "/ballad mood calm private:true", language)).ballad for _ in range(total)}
        assert len(heard) == total


async def test_where_few_singers_fit_the_person_is_told_why_one_is_back(world: World) -> None:
    catalogue = world.bot.answers._catalogue
    buckets = [Filters(mood, decade) for mood in Mood for decade in DECADES]
    few = min((one for one in buckets if catalogue.size(one) > 1), key=catalogue.size)
    cards = [await give(world, "ballad mood", mood=str(few.mood), decade=few.decade) for _ in range(6)]
    reasons = [card.text.splitlines()[-1] for card in cards]
    assert any("come again" in reason for reason in reasons)
    assert any("one of them is back early" in reason for reason in reasons)


async def test_of_many_who_press_at_once_each_hears_another_song(world: World) -> None:
    listeners = [Listener(number, Language.EN, world.channel.id, private=False) for number in range(4)]
    replies = await asyncio.gather(*(world.bot.answers.random(listener, Filters()) for listener in listeners))
    assert len({reply.content for reply in replies}) == len(listeners)


async def test_a_whole_channel_that_presses_at_once_is_served(world: World) -> None:
    listeners = [Listener(number, Language.EN, world.channel.id, private=False) for number in range(30)]
    replies = await asyncio.gather(*(world.bot.answers.random(listener, Filters()) for listener in listeners))
    assert len({reply.content for reply in replies}) == len(listeners)


async def test_only_what_did_not_come_up_here_is_said_not_to_have(world: World) -> None:
    total = world.bot.answers._catalogue.size(Filters(Mood.CALM))
    reasons = [(await ask(world, "/ballad mood calm")).text.splitlines()[-1] for _ in range(total + 2)]
    assert all("has not come up here yet" in reason for reason in reasons[: total - 1] if "back early" not in reason)
    assert "come again" in reasons[total]
    assert "yet" not in reasons[total + 1]


async def test_of_many_who_ask_for_more_like_one_each_hears_another_song(world: World) -> None:
    card = await ask(world, "/ballad song 야생화")
    listeners = [Listener(number, Language.EN, world.channel.id, private=False) for number in range(4)]
    replies = await asyncio.gather(*(world.bot.answers.like(listener, card.ballad) for listener in listeners))
    assert len({reply.content for reply in replies}) == len(listeners)


async def test_a_new_catalogue_begins_a_new_round_and_keeps_what_was_heard(world: World) -> None:
    first = await ask(world, "/ballad mood calm")
    world.bot.answers._catalogue.fingerprint = "another"
    again = await ask(world, "/ballad mood calm")
    assert "come again" not in again.text
    assert again.ballad != first.ballad


async def test_more_like_this_goes_on_when_all_that_is_near_was_heard(world: World) -> None:
    card = await ask(world, "/ballad song 야생화 private:true")
    seen = [
        (await world.bot.answers.like(Listener(5, Language.EN, None, private=True), card.ballad)) for _ in range(70)
    ]
    assert all(reply.embed and reply.embed.title for reply in seen)
    assert len({reply.content for reply in seen}) > 20
