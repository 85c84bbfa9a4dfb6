"""Choosing for one listener, by their own hearts and by what they put away, and by nothing else."""

import asyncio
from collections.abc import Collection, Sequence
from random import Random

from bot.core.errors import AllAwayError, AllKnownError, NoHeartsError, NothingMatchesError
from bot.core.listener import Listener
from bot.core.listing import Filters, one_version_each
from bot.core.models import Ballad
from bot.core.offering import apart, draw, most_like, sometimes_new, unheard
from bot.core.reasons import ForYou, for_you
from bot.core.rounds import Memory
from bot.core.taste import Facet, Sketch, Taste
from bot.core.vocabulary import DECADES, Mood
from bot.service.turns import Turns
from bot.store.book import Book
from bot.store.catalogue import Catalogue

_REMEMBERED = 100  # how many of the latest hearts make a taste: what was saved years ago has faded by then
_BUCKETS, _EACH = 18, 12  # how many moods of decades are looked into, and how many ballads of each
_OWN_SINGERS, _OF_OWN_SINGERS = 8, 80
_FIRST_MOODS = (Mood.LONGING, Mood.COMFORTING, Mood.HEARTBREAK, Mood.ROMANTIC, Mood.NOSTALGIC)
_WELL_KNOWN = 12  # of a mood, among which the first cards are drawn


class Chooser:
    """Chooses by taste. `rng` decides what taste leaves open."""

    def __init__(self, catalogue: Catalogue, book: Book, turns: Turns, rng: Random) -> None:
        self._catalogue = catalogue
        self._sketches = catalogue.sketches
        self._marks = book.marks
        self._turns = turns
        self._rng = rng

    async def next(self, listener: Listener, mood: Mood | None = None) -> tuple[Ballad, ForYou]:
        """Return a ballad for the listener, and because of which heart.

        Raises NoHeartsError if there is none yet, NothingMatchesError if nothing fits, AllKnownError if nothing is
        left of what does, BookUnavailableError if the book cannot be read or written.
        """
        marks = await self._marks.of(listener.id)
        hearts = await self._sketches.of(marks.hearts[:_REMEMBERED])
        if not hearts:
            raise NoHeartsError
        taste = Taste(hearts, await self._sketches.of([*marks.away][:_REMEMBERED]), self._sketches.share)
        never = {*marks.hearts, *(heart.id for heart in hearts), *marks.away}
        candidates = _new_to(never, await self._candidates(taste, mood), mood)
        own = {heart.artist.id for heart in hearts}

        def choose(memory: Memory) -> Sketch:
            left = apart(unheard(candidates, memory) or candidates, memory)
            return draw(sometimes_new(left, own, self._rng), taste.score, self._rng)

        chosen = await self._turns.take(listener.place, choose)
        return await self._explained(chosen, hearts, new_voice=chosen.artist.id not in own)

    async def first_cards(self, listener: Listener) -> list[Ballad]:
        """Return five well-known ballads that are as unlike each other as can be, for somebody without hearts.

        Where the catalogue is small there may be fewer. Raises AllAwayError if the listener put all of them away.
        """
        away = await self._marks.away(listener.id)
        chosen: list[Ballad] = []
        for mood in dict.fromkeys((*_FIRST_MOODS, *Mood)):
            if len(chosen) == len(_FIRST_MOODS):
                break
            known = await self._sketches.first([Filters(mood)], _WELL_KNOWN + len(away))
            singers = {ballad.artist.id for ballad in chosen}
            left = [one for one in known if one.id not in away and one.artist.id not in singers]
            if left:
                chosen.append(await self._catalogue.known_ballad(self._rng.choice(left[:_WELL_KNOWN]).id))
        if not chosen:
            raise AllAwayError(Filters(), [])
        return chosen

    async def _candidates(self, taste: Taste, mood: Mood | None) -> list[Sketch]:
        """Return what may be worth hearing: of the moods and decades that are liked, and of the singers.

        Scoring all would take time that grows with the catalogue; these are some hundreds of any catalogue.
        """
        chances = {
            Filters(one, decade): taste.share(Facet.MOOD, one) * taste.share(Facet.ERA, str(decade))
            for one in ([mood] if mood else Mood)
            for decade in DECADES
        }
        buckets = {*self._rng.choices([*chances], [*chances.values()], k=_BUCKETS)}
        singers = taste.liked(Facet.ARTIST)[:_OWN_SINGERS]
        some, own = await asyncio.gather(
            self._sketches.some(sorted(buckets, key=Filters.pack), _EACH, self._rng),
            self._sketches.by_artists(singers, _OF_OWN_SINGERS),
        )
        return [*{one.id: one for one in (*some, *own)}.values()]

    async def _explained(self, chosen: Sketch, hearts: Sequence[Sketch], *, new_voice: bool) -> tuple[Ballad, ForYou]:
        ballad, source = await asyncio.gather(
            self._catalogue.known_ballad(chosen.id), self._catalogue.known_ballad(most_like(chosen, hearts).id)
        )
        return ballad, for_you(source, ballad, new_voice=new_voice)


def _new_to(never: Collection[str], candidates: Sequence[Sketch], mood: Mood | None) -> list[Sketch]:
    """Return what may be offered, one version each. Raises NothingMatchesError, or AllKnownError if none is new."""
    fitting = [one for one in one_version_each(candidates) if mood is None or mood in one.moods]
    if not fitting:
        raise NothingMatchesError(Filters(mood), [])
    left = [one for one in fitting if not one.is_one_of(never)]
    if not left:
        raise AllKnownError(Filters(mood), [Filters(mood), Filters()])
    return left
