"""Playing rounds: the next ballad of a place, its ballad of the day, and its memory of what was shown."""

import asyncio
from collections.abc import Sequence
from datetime import date
from random import Random
from weakref import WeakValueDictionary

from bot.core.errors import BookUnavailableError, NothingMatchesError
from bot.core.listing import Filters
from bot.core.models import Ballad
from bot.core.reasons import Daily, Near, Picked, near
from bot.core.rounds import MEMORY, Choice, Memory, Round, Shown, begin, choose
from bot.core.similar import nearest
from bot.core.today import Today
from bot.store.book import Book
from bot.store.catalogue import Catalogue

_ATTEMPTS = 5  # when several processes serve one place, only one of them is first; the others choose again


class Turns:
    """Whose turn it is in each place: those who ask at once, be it of two catalogues, come one after the other."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def of(self, place: str) -> asyncio.Lock:
        """Return the lock of `place`, which lives for as long as somebody waits."""
        return self._locks.setdefault(place, asyncio.Lock())


class Rounds:
    """Chooses ballads so that no place hears one twice too soon."""

    def __init__(self, catalogue: Catalogue, book: Book, turns: Turns, rng: Random) -> None:
        self._catalogue = catalogue
        self._book = book
        self._turns = turns
        self._rng = rng

    async def next(self, place: str, filters: Filters) -> tuple[Ballad, Picked]:
        """Return the next ballad of the round of `filters` in `place`, and why.

        Raises NothingMatchesError if no ballad fits, BookUnavailableError if the round cannot be kept.
        """
        async with self._turns.of(place):
            return await self._next(place, filters)

    async def today(self, place: str, day: date) -> tuple[Ballad, Daily]:
        """Return the ballad that `place` has on `day`, and why; if it has none yet, the next of all becomes it.

        Who asks at midnight may come after somebody of the next day, and gets that day's. Raises what `next` does.
        """
        async with self._turns.of(place):
            for _ in range(_ATTEMPTS):
                kept = await self._book.today(place)
                day = max(day, kept.day) if kept else day
                ballad = await self._catalogue.ballad(kept.ballad) if kept and kept.day == day else None
                if ballad:
                    return ballad, Daily(day)
                ballad, _ = await self._next(place, Filters())
                if await self._book.keep_today(place, Today(day, ballad.id), kept):
                    return ballad, Daily(day)
        raise _outrun()

    async def like(self, place: str, source_id: str) -> tuple[Ballad, Near]:
        """Return the ballad nearest to a given one, of those that `place` does not remember, and what makes it near.

        When all that is near was heard, the nearest comes again. Raises GoneError if the given one is not in the
        catalogue any more, NothingMatchesError if nothing is near it.
        """
        source = await self._catalogue.known_ballad(source_id)
        candidates = nearest(source, await self._catalogue.neighbourhood(source))
        if not candidates:
            raise NothingMatchesError(Filters(source.mood), [Filters()])
        async with self._turns.of(place):
            for _ in range(_ATTEMPTS):
                memory, _ = await self._book.recall(place, Filters())
                found = _first_unheard(candidates, memory)
                if await self._book.remember(place, memory.add(Shown(found.id, found.artist.id))):
                    return found, near(source, found)
        raise _outrun()

    def nearby(self, filters: Filters) -> list[Filters]:
        """Return the nearest other filters of a mood and a decade that some ballad fits."""
        return [other for other in filters.nearby() if self._catalogue.size(other)] or [Filters()]

    async def _next(self, place: str, filters: Filters) -> tuple[Ballad, Picked]:
        """Return what `next` does, to somebody whose turn it is."""
        total = self._catalogue.size(filters)
        if not total:
            raise NothingMatchesError(filters, self.nearby(filters))
        for _ in range(_ATTEMPTS):
            memory, kept = await self._book.recall(place, filters)
            choice, anew = await self._choose(filters, total, memory, kept)
            after = memory.add(choice.shown)
            # The memory decides between two processes. The round is only a plan: it follows, or mends itself.
            written, _, ballad = await asyncio.gather(
                self._book.remember(place, after),
                self._book.keep_round(place, filters, choice.round, after),
                self._catalogue.known_ballad(choice.shown.ballad),
            )
            if written:
                first = choice.round.began == 0 and memory.turn <= MEMORY
                return ballad, Picked(filters, total, first, anew, choice.crowded)
        raise _outrun()

    async def _choose(self, filters: Filters, total: int, memory: Memory, kept: Round | None) -> tuple[Choice, bool]:
        fingerprint = self._catalogue.fingerprint
        round_ = kept if kept and kept.catalogue == fingerprint else begin(fingerprint, self._rng)
        anew = False
        while True:
            ranks = round_.next_ranks(total)
            round_ = round_.draw(ranks, await self._catalogue.at_ranks(filters, ranks) if ranks else {})
            if choice := choose(round_, memory):
                return choice, anew
            if round_.position < total:
                round_ = round_.without_window()
            else:
                round_, anew = begin(fingerprint, self._rng, memory.turn), True


def _first_unheard(candidates: Sequence[Ballad], memory: Memory) -> Ballad:
    heard = {shown.ballad for shown in memory.shown}
    return next((ballad for ballad in candidates if ballad.id not in heard), candidates[0])


def _outrun() -> BookUnavailableError:
    return BookUnavailableError(f"lost {_ATTEMPTS} times against other processes in one place")
