"""Whoever asks again and again hears everything once, never one voice too often, also across a restart."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Iterable
from pathlib import Path
from random import Random

import pytest

from bot.app import open_bot
from bot.core.language import Language
from bot.core.listener import Listener
from bot.core.listing import Filters
from bot.core.rounds import APART, MEMORY, WINDOW
from bot.core.vocabulary import DECADES, Mood
from bot.play.world import World, open_world
from bot.ui.texts import Texts
from tests.bot.reading import catalogue_of
from tests.conftest import settings_in
from tests.screen import Screen, ask, give

ANOTHER = {Language.EN: "Another", Language.KO: "다른 노래"}
SOMEBODY = Listener(1, Language.EN, 1, private=False)
MOODS_OF_DECADES = [Filters(mood, decade) for mood in Mood for decade in DECADES]


def smallest(world: World, buckets: Iterable[Filters], least: int = 20) -> Filters:
    """Return which of the `buckets` has the fewest songs, but at least so many: a round that is soon over."""
    size = catalogue_of(world).size
    return min((one for one in buckets if size(one) >= least), key=size)


async def with_many_singers(world: World) -> list[Filters]:
    """Return the moods of decades where nobody sings so many of the songs that one voice must come again too soon."""
    catalogue, found = catalogue_of(world), []
    for one in MOODS_OF_DECADES:
        size = catalogue.size(one)
        singers = Counter(shown.artist for shown in (await catalogue.at_ranks(one, range(size))).values())
        if singers and max(singers.values()) * 3 * (APART + 1) <= size:
            found.append(one)
    return found


async def going_on(card: Screen, count: int, another: str = "Another") -> AsyncGenerator[Screen]:
    """Yield `count` cards: this one, and what comes when *Another* is pressed again and again."""
    yield card
    for _ in range(count - 1):
        card = await card.press(another)
        yield card


async def artist_of(world: World, card: Screen) -> str:
    return (await catalogue_of(world).known_ballad(card.ballad)).artist.id


async def test_everything_is_heard_once_and_no_voice_twice_within_three_across_a_restart(
    home: Path, texts: Texts
) -> None:
    settings = settings_in(home)
    async with open_world(settings, texts, Random(3)) as world, open_bot(settings, texts, Random(4)) as restarted:
        bucket = smallest(world, await with_many_singers(world), least=WINDOW + 1)
        total = catalogue_of(world).size(bucket)
        heard: list[str] = []
        voices: list[str] = []
        card = await give(world, "ballad random", mood=str(bucket.mood), decade=bucket.decade)
        for number in range(total):
            heard.append(card.ballad)
            voices.append(await artist_of(world, card))
            if number == total // 2:
                await world.env.restart_bot(restarted)
            card = await card.press("Another")
    assert len(set(heard)) == total
    clashes = [voice for n, voice in enumerate(voices) if voice in voices[max(0, n - APART) : n]]
    assert clashes == []
    assert f"You have heard all {total} of these. Here they come again, in a new order" in card.text


async def test_a_round_longer_than_what_a_place_remembers_is_heard_once_too(world: World) -> None:
    bucket = smallest(world, [Filters(), *map(Filters, Mood), *MOODS_OF_DECADES], least=MEMORY + 1)
    total = catalogue_of(world).size(bucket)
    played = [await world.bot.answers._rounds.next(SOMEBODY, bucket) for _ in range(total + 1)]
    assert len({ballad.id for ballad, _ in played[:total]}) == total
    assert [reason.anew for _, reason in played] == [False] * total + [True]


async def test_of_all_songs_none_comes_twice_and_no_voice_within_three(world: World) -> None:
    played = [(await world.bot.answers._rounds.next(SOMEBODY, Filters()))[0] for _ in range(MEMORY + WINDOW)]
    assert len({ballad.id for ballad in played}) == len(played)
    voices = [ballad.artist.id for ballad in played]
    assert [voice for n, voice in enumerate(voices) if voice in voices[max(0, n - APART) : n]] == []


async def test_what_one_mood_showed_does_not_come_by_chance_either(world: World) -> None:
    heard = {(await ask(world, "/ballad mood longing")).ballad for _ in range(10)}
    for _ in range(50):  # as long as the place remembers
        card = await ask(world, "/ballad random")
        assert card.ballad not in heard
        heard.add(card.ballad)


@pytest.mark.parametrize("private", [False, True])
async def test_a_channel_and_each_listener_alone_have_rounds_of_their_own(world: World, private: bool) -> None:
    bucket = smallest(world, MOODS_OF_DECADES)
    total = catalogue_of(world).size(bucket)
    for language in (Language.EN, Language.KO) if private else (Language.EN,):
        card = await give(
            world, "ballad random", language, mood=str(bucket.mood), decade=bucket.decade, private=private
        )
        heard = {one.ballad async for one in going_on(card, total, ANOTHER[language])}
        assert len(heard) == total


async def test_where_few_singers_fit_the_person_is_told_why_one_is_back(small_world: World) -> None:
    cards = [await give(small_world, "ballad mood", mood="sad", decade=1990) for _ in range(6)]
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
    shelf = smallest(world, [Filters(collection=key) for key in catalogue_of(world).collections])
    total = catalogue_of(world).size(shelf)
    card = await (await ask(world, f"/ballad collection {shelf.collection}")).press("One of these")
    reasons = [one.text.splitlines()[-1] async for one in going_on(card, total + 2)]
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
