"""What places remember: how far each has come in its rounds, what it was shown, its ballad of the day."""

from datetime import date

from bot.core.listing import Filters
from bot.core.rounds import Memory, Round, Shown
from bot.core.today import Today
from bot.store.book.engine import Engine


class PlaceBook:
    """Every method raises BookUnavailableError when the book cannot be read or written."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def recall(self, place: str, filters: Filters) -> tuple[Memory, Round | None]:
        """Return what `place` remembers, and how far it has come in the round of `filters`, if it ever began one."""
        row = await self._engine.one("memory_and_round", place=place, filters=filters.pack())
        if row is None:
            return Memory(), None
        turn, shown, catalogue, seed, began, position, waiting = row
        memory = Memory(turn, _unpack(shown))
        if catalogue is None:
            return memory, None
        return memory, Round(catalogue, seed, began, position, _unpack(waiting))

    async def remember(self, place: str, memory: Memory) -> bool:
        """Keep `memory`, which is one ballad longer than what was read; False if another was remembered meanwhile."""
        shown = _pack(memory.shown)
        return await self._engine.one("remember", place=place, turn=memory.turn, shown=shown) is not None

    async def keep_round(self, place: str, filters: Filters, round_: Round, memory: Memory) -> None:
        """Keep how far `place` has come in the round of `filters`, if `memory` is what it remembers by now."""
        await self._engine.one(
            "keep_round",
            place=place,
            filters=filters.pack(),
            catalogue=round_.catalogue,
            seed=round_.seed,
            began=round_.began,
            position=round_.position,
            waiting=_pack(round_.window),
            shown=_pack(memory.shown),
        )

    async def today(self, place: str) -> Today | None:
        """Return the last ballad of a day that `place` has, if it ever had one."""
        row = await self._engine.one("today", place=place)
        return Today(date.fromisoformat(row[0]), row[1]) if row else None

    async def keep_today(self, place: str, today: Today, instead: Today | None) -> bool:
        """Keep `today` in `place` instead of what was read there; False if another was kept meanwhile."""
        kept = await self._engine.one(
            "keep_today",
            place=place,
            day=today.day.isoformat(),
            ballad=today.ballad,
            instead_day=instead.day.isoformat() if instead else None,
            instead_ballad=instead.ballad if instead else None,
        )
        return kept is not None


def _pack(several: tuple[Shown, ...]) -> str:
    return " ".join(map(":".join, several))


def _unpack(packed: str) -> tuple[Shown, ...]:
    return tuple(Shown._make(pair.split(":")) for pair in packed.split())
