"""Playing rounds: the next ballad of a place, its ballad of the day, and what is like another one."""

import asyncio
from collections.abc import Collection
from datetime import date
from random import Random

from bot.core.errors import AllAwayError, AwayTodayError, NothingMatchesError
from bot.core.listener import Listener
from bot.core.listing import Filters, one_version_each
from bot.core.models import Ballad
from bot.core.offering import apart, most_like, unheard
from bot.core.reasons import Daily, Near, Picked, near
from bot.core.rounds import MEMORY, Choice, Memory, Round, begin, choose
from bot.core.taste import Sketch
from bot.core.today import Today
from bot.service.turns import ATTEMPTS, Turns, outrun
from bot.store.book import Book
from bot.store.catalogue import Catalogue


class Rounds:
    """Chooses ballads so that no place hears one twice too soon."""

    def __init__(self, catalogue: Catalogue, book: Book, turns: Turns, rng: Random) -> None:
        self._catalogue = catalogue
        self._places = book.places
        self._marks = book.marks
        self._turns = turns
        self._rng = rng

    async def next(self, listener: Listener, filters: Filters) -> tuple[Ballad, Picked]:
        """Return the next ballad of the round of `filters` in the listener's place, and why.

        Raises NothingMatchesError if no ballad fits, AllAwayError if the listener put all of them away, and
        BookUnavailableError if the round cannot be kept.
        """
        async with self._turns.of(listener.place):
            return await self._next(listener, filters)

    async def today(self, listener: Listener, day: date) -> tuple[Ballad, Daily]:
        """Return the ballad that the listener's place has on `day`, and why; if it has none yet, the next of all.

        Who asks at midnight may come after somebody of the next day, and gets that day's. Raises AwayTodayError if the
        listener put it away, and what `next` does.
        """
        place = listener.place
        async with self._turns.of(place):
            for _ in range(ATTEMPTS):
                kept = await self._places.today(place)
                day = max(day, kept.day) if kept else day
                ballad = await self._catalogue.ballad(kept.ballad) if kept and kept.day == day else None
                if ballad:
                    if ballad.id in await self._marks.away(listener.id):
                        raise AwayTodayError(ballad)
                    return ballad, Daily(day)
                ballad, _ = await self._next(listener, Filters())
                if await self._places.keep_today(place, Today(day, ballad.id), kept):
                    return ballad, Daily(day)
        raise outrun()

    async def like(self, listener: Listener, source_id: str) -> tuple[Ballad, Near]:
        """Return the ballad most like a given one, of those that the listener's place does not remember, and why.

        When all that is near was heard, the nearest comes again. Raises GoneError if the given one is not in the
        catalogue any more, NothingMatchesError if nothing is near it, AllAwayError if the listener put all of it away.
        """
        source = await self._catalogue.known_ballad(source_id)
        around, away = await asyncio.gather(self._catalogue.around(source), self._marks.away(listener.id))
        other_songs = [one for one in around if one.family != source.family]
        others = one_version_each(one for one in other_songs if not one.is_one_of(away))
        if not others:
            none = AllAwayError if other_songs else NothingMatchesError
            raise none(Filters(source.mood), [Filters()])

        def choose(memory: Memory) -> Sketch:
            return most_like(source, apart(unheard(others, memory) or others, memory))

        chosen = await self._turns.take(listener.place, choose)
        found = await self._catalogue.known_ballad(chosen.id)
        return found, near(source, found)

    def nearby(self, filters: Filters) -> list[Filters]:
        """Return the nearest other filters of a mood and a decade that some ballad fits."""
        return [other for other in filters.nearby() if self._catalogue.size(other)] or [Filters()]

    async def _next(self, listener: Listener, filters: Filters) -> tuple[Ballad, Picked]:
        """Return what `next` does, to somebody whose turn it is."""
        place = listener.place
        total = self._catalogue.size(filters)
        if not total:
            raise NothingMatchesError(filters, self.nearby(filters))
        for _ in range(ATTEMPTS):
            (memory, kept), away = await asyncio.gather(
                self._places.recall(place, filters), self._marks.away(listener.id)
            )
            choice, anew = await self._choose(filters, memory, kept, away)
            after = memory.add(choice.shown)
            # The memory decides between two processes. The round is only a plan: it follows, or mends itself.
            written, _, ballad = await asyncio.gather(
                self._places.remember(place, after),
                self._places.keep_round(place, filters, choice.round, after),
                self._catalogue.known_ballad(choice.shown.ballad),
            )
            if written:
                first = choice.round.began == 0 and memory.turn <= MEMORY
                return ballad, Picked(filters, total, first, anew, choice.crowded)
        raise outrun()

    async def _choose(
        self, filters: Filters, memory: Memory, kept: Round | None, away: Collection[str]
    ) -> tuple[Choice, bool]:
        """Return what comes next and the round after it, and whether a new round begins with it."""
        fingerprint, total = self._catalogue.fingerprint, self._catalogue.size(filters)
        round_ = kept if kept and kept.catalogue == fingerprint else begin(fingerprint, self._rng)
        anew = False
        while True:
            ranks = round_.next_ranks(total, away)
            round_ = round_.draw(ranks, await self._catalogue.at_ranks(filters, ranks) if ranks else {})
            if choice := choose(round_, memory, away):
                return choice, anew
            if round_.position < total:
                round_ = round_.without_heard(memory, away)
            elif anew:  # a whole round, and nothing of it is for this listener
                raise AllAwayError(filters, self.nearby(filters))
            else:
                round_, anew = begin(fingerprint, self._rng, memory.turn), True
