"""A ballad for what somebody says in their own words: read, chosen by what was heard, and met with care if need be."""

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from random import Random

from bot.core.errors import EmptyListError, NothingMatchesError
from bot.core.feelings.reader import MoodReader
from bot.core.feelings.reading import Heard, Reading, Strength
from bot.core.listener import Listener
from bot.core.listing import Filters, Onward, one_version_each
from bot.core.models import Artist, Ballad
from bot.core.names import key_of
from bot.core.offering import APART_IN_A_FEELING, apart, draw, unheard
from bot.core.reasons import Felt
from bot.core.rounds import Memory
from bot.core.taste import Sketch
from bot.core.vocabulary import Mood
from bot.service.answers import Answers
from bot.service.rounds import Rounds
from bot.service.turns import Turns
from bot.service.voice import Voice
from bot.store.book import Book
from bot.store.catalogue import Catalogue
from bot.ui.feeling import care, corrections, question
from bot.ui.reply import Reply
from bot.ui.speaker import Speaker
from bot.ui.wording import mood_label

_OF_A_SCENE, _BEST, _OTHERS = 400, 150, 100  # how many ballads are looked at
_SORROWS = frozenset({Mood.SAD, Mood.HEARTBREAK, Mood.LONELY, Mood.LONGING})
_SUGGESTED = 3
_ALIKE = 5  # how many singers are looked at whom a name may mean
_SHORTEST_NAME = 2  # letters; a single one is more often a word than a singer


class Feelings:
    """Answers feelings. What somebody wrote is read and forgotten: only what was heard goes on."""

    def __init__(  # noqa: PLR0913, PLR0917 - what it joins
        self,
        catalogue: Catalogue,
        book: Book,
        turns: Turns,
        rounds: Rounds,
        answers: Answers,
        voice: Voice,
        reader: MoodReader,
        rng: Random,
    ) -> None:
        self._catalogue = catalogue
        self._sketches = catalogue.sketches
        self._marks = book.marks
        self._turns = turns
        self._rounds = rounds
        self._answers = answers
        self._voice = voice
        self._reader = reader
        self._rng = rng

    async def answer(self, listener: Listener, text: str, decade: int | None = None) -> Reply:
        """Return a ballad for what a text says; a question if it is not clear; care if it speaks of wanting to die.

        Raises NothingMatchesError if no ballad fits, BookUnavailableError if the book cannot be read or written.
        """
        reading = self._reader.read_mood(text, listener.language)
        if reading.crisis:
            return await self.care(listener)
        heard = replace(reading.heard, artist=await self.singer(reading.names))
        heard = replace(heard, decade=decade or heard.decade)
        if not reading.sure:
            return question(reading, heard, listener, self._voice.to(listener))
        return await self.felt(listener, heard, reading)

    def suggest(self, typed: str, speaker: Speaker) -> dict[str, str]:
        """Return label → id of the moods in which a sentence may be, best first; none if care is needed instead."""
        reading = self._reader.read_mood(typed, speaker.language)
        return {} if reading.crisis else {mood_label(mood, speaker): mood for mood in reading.best[:_SUGGESTED]}

    async def felt(self, listener: Listener, heard: Heard, reading: Reading | None = None) -> Reply:
        """Return a ballad for what was `heard`, with the buttons that correct it. Raises what `answer` does."""
        if heard.is_mood_alone:
            ballad, _ = await self._rounds.next(listener, Filters(heard.moods[0], heard.decade))
        else:
            ballad = await self._choose(listener, heard)
        singer = await self._catalogue.profile(heard.artist) if heard.artist else None
        artist = singer.artist if singer else None
        reply = self._answers.card(listener, ballad, Felt(heard, artist), Onward(Filters(heard.moods[0]), heard=heard))
        row = corrections(heard, reading, artist, listener, self._voice.to(listener))
        return replace(reply, rows=(*reply.rows, row))

    async def singer(self, names: Iterable[str]) -> str | None:
        """Return the id of the first singer whom one of `names` means, and means just so."""
        for name in names:
            if len(name) < _SHORTEST_NAME or len(key_of(name)) < _SHORTEST_NAME:
                continue
            found = await self._catalogue.search.artists(name, _ALIKE)
            meant = [one.artist.id for one in found if _called(one.artist, name)]
            if len(meant) == 1:
                return meant[0]
        return None

    async def care(self, listener: Listener) -> Reply:
        """Return where help is, privately, and comforting songs that are not sad."""
        away = await self._marks.away(listener.id)
        known = await self._sketches.first([Filters(Mood.COMFORTING)], _BEST)
        gentle = [one for one in known if not _SORROWS & one.moods.keys() and one.id not in away]
        ballads = [await self._catalogue.known_ballad(one.id) for one in gentle[:3]]
        return care(ballads, replace(listener, private=True), self._voice.to(listener))

    async def _choose(self, listener: Listener, heard: Heard) -> Ballad:
        around, away = await asyncio.gather(self._around(heard), self._marks.away(listener.id))
        fitting = [one for one in one_version_each(around) if not one.is_one_of(away) and _fits(one, heard)]
        fitting = [one for one in fitting if heard.denied not in one.moods] or fitting
        if not fitting:
            raise await self._nothing(heard)

        def choose(memory: Memory) -> Sketch:
            left = apart(unheard(fitting, memory) or fitting, memory, APART_IN_A_FEELING)
            return draw(left, lambda one: _worth(one, heard), self._rng)

        return await self._catalogue.known_ballad((await self._turns.take(listener.place, choose)).id)

    async def _nothing(self, heard: Heard) -> NothingMatchesError:
        """Return what to say where nothing fits, with the nearest that does."""
        of_mood = Filters(heard.moods[0])
        singer = await self._catalogue.profile(heard.artist) if heard.artist else None
        if singer is None:
            return NothingMatchesError(replace(of_mood, decade=heard.decade), [of_mood, Filters()])
        time = Filters(decade=heard.decade, artist=singer.artist.id)
        return EmptyListError(time, [replace(time, decade=None), replace(time, artist=None), of_mood], singer.artist)

    async def _around(self, heard: Heard) -> list[Sketch]:
        """Return what may fit: of the singer, or of the sky, the season and the story, and of the moods."""
        if heard.artist:
            return await self._sketches.by_artists([heard.artist], _OF_A_SCENE)
        buckets = [Filters(mood, heard.decade) for mood in heard.moods]
        things = [str(thing) for thing in (*heard.weather, heard.season, heard.story) if thing]
        scene, best, others = await asyncio.gather(
            self._sketches.with_scene(things, _OF_A_SCENE),
            self._sketches.first(buckets, _BEST),
            self._sketches.some(buckets, _OTHERS, self._rng),
        )
        return [*{one.id: one for one in (*scene, *best, *others)}.values()]


def _called(artist: Artist, name: str) -> bool:
    return key_of(name) in {key_of(one) for one in (artist.names.ko, artist.names.en, artist.names.ja)}


def _fits(one: Sketch, heard: Heard) -> bool:
    """Tell whether a ballad may answer: of the decade, and of one of the moods unless a singer was asked for."""
    of_time = heard.decade is None or heard.decade == one.year // 10 * 10
    return of_time and (heard.artist is not None or any(mood in one.moods for mood in heard.moods))


def _worth(one: Sketch, heard: Heard) -> float:
    """Return how well a ballad fits: its moods by their weights, the first twice; then sky, season and story."""
    felt = sum(one.moods.get(mood, 0) / (place + 1) for place, mood in enumerate(heard.moods))
    seen = sum(sky in one.scene.weather for sky in heard.weather)
    seen += (heard.season in one.scene.season) + (heard.story in one.scene.story)
    strong = one.moods.get(Mood.DRAMATIC, 0) if heard.strength is Strength.STRONG else 0
    gentle = one.moods.get(Mood.CALM, 0) if heard.strength is Strength.WEAK else 0
    return felt / 3 + seen + (strong + gentle) / 6
