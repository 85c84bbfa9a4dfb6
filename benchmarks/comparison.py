"""One row at one size: our bot and the tutorial's, each in turn with the bare one."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.fake_discord import NoAnswerError
from benchmarks.measure import Player, percentile, take_turns, warm_up
from benchmarks.sides import Side
from benchmarks.sized_cases import Asked, SizedCase

_LEAST = 8  # interactions that a ratio is made from, however slow the bot is
_PATIENCE_S = 6.0  # spent waiting for the tutorial's bot in one row


@dataclass(frozen=True, slots=True)
class Bots:
    """The three bots that are compared."""

    bare: Side
    ours: Side
    tutorial: Side


@dataclass(frozen=True, slots=True)
class Measured:
    """A bot beside the bare one: their waits in seconds, and how often typing had an answer (None: no typing).

    `problem` says why there is nothing else.
    """

    waits: Sequence[float]
    bare: Sequence[float]
    answered: float | None = None
    problem: str = ""

    def ratio(self, part: float) -> float:
        """Return how much longer this bot takes: at 0.5 in the middle, at 0.95 when it is slow."""
        return percentile(self.waits, part) / percentile(self.bare, part)

    def p99_ms(self) -> float:
        """Return the wait that one of a hundred exceeds, in milliseconds."""
        return percentile(self.waits, 0.99) * 1000


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured of a case."""

    case: SizedCase
    ours: Measured
    tutorial: Measured


async def compare(case: SizedCase, bots: Bots, times: int) -> Row:
    """Measure both bots; a slow tutorial's bot is asked less often, which the length of its waits tells."""
    ours = await _measured(Player(case.ours(), bots.ours, Random(case.name)), case, bots.bare, times)
    tutorial = Player(case.tutorial(), bots.tutorial, Random(case.name))
    return Row(case, ours, await _measured(tutorial, case, bots.bare, times, _PATIENCE_S))


async def _measured(
    player: Player, case: SizedCase, bare: Side, times: int, patience_s: float | None = None
) -> Measured:
    other = Player(case.bare(), bare, Random(case.name))
    try:
        await player.script.prepare(player.side.fake)
        first = await player.once()
        if patience_s is not None:
            times = max(_LEAST, min(times, int(patience_s / first)))
        for one in (other, player):
            await warm_up(one, times // 10 or 1)
        await take_turns([other, player], times)
    except (NoAnswerError, LookupError) as problem:
        return Measured((), (), problem=str(problem)[:200])
    script = player.script
    answered = script.answered / script.asked if isinstance(script, Asked) else None
    return Measured(player.waits, other.waits, answered)
