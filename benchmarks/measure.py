"""How it is measured: both bots in turn for the waiting, each alone for the processor."""

import asyncio
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from benchmarks.cases import Case, Script
from benchmarks.fake_discord import Answer, NoAnswerError
from benchmarks.processes import cpu_seconds
from benchmarks.sides import Side


@dataclass(frozen=True, slots=True)
class Result:
    """A row of the table, in seconds."""

    case: Case
    bare: Sequence[float]
    ours: Sequence[float]
    bare_cpu: float
    ours_cpu: float
    sample: Answer | None

    def p50_ms(self) -> tuple[float, float]:
        """Return the waits in the middle in milliseconds: bare, ours."""
        return statistics.median(self.bare) * 1000, statistics.median(self.ours) * 1000

    def p50(self) -> float:
        """Return how much longer ours takes in the middle."""
        return statistics.median(self.ours) / statistics.median(self.bare)

    def p95(self) -> float:
        """Return how much longer ours takes when it is slow."""
        return percentile(self.ours, 0.95) / percentile(self.bare, 0.95)

    def cpu(self) -> float:
        """Return how much more processor time ours uses."""
        return self.ours_cpu / self.bare_cpu

    def ok(self) -> bool:
        """Return whether the wait in the middle keeps within the limit; the other ratios are there to be read."""
        return self.p50() <= self.case.limit


def percentile(values: Sequence[float], part: float) -> float:
    """Return the value below which `part` of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def _check(answer: Answer) -> None:
    """Refuse to time an error: an apology is quicker than an answer."""
    data = answer.body.get("data") or {}
    message = answer.message or {}
    shown = message.get("embeds") or message.get("components") or "choices" in data
    if not shown:
        raise NoAnswerError(f"an answer without a card, buttons or choices: {answer.body}")


@dataclass(slots=True)
class Player:
    """One bot going through one case, and what was measured of it, in seconds for one interaction."""

    script: Script
    side: Side
    rng: Random
    waits: list[float] = field(default_factory=list[float])
    blocks: list[float] = field(default_factory=list[float])
    last: Answer | None = None

    async def once(self) -> float:
        """Do it once, and return how long a person waited."""
        answer = await self.side.fake.interact(self.script.next(self.rng), shown=True)
        _check(answer)
        self.script.learn(answer)
        self.last = answer
        return answer.latency_s

    async def block(self, times: int) -> float:
        """Do it again and again, and return the processor time of one."""
        before = cpu_seconds(self.side.pid)
        for _ in range(times):
            await self.once()
        # What a bot still does after its answer belongs to that answer.
        await asyncio.sleep(0.05)
        return (cpu_seconds(self.side.pid) - before) / times


async def warm_up(player: Player, times: int) -> None:
    """Bring the bot to where the case can be done, and do it a few times that do not count."""
    await player.script.prepare(player.side.fake)
    for _ in range(times):
        await player.once()


async def take_turns(players: Sequence[Player], times: int) -> None:
    """Do it so many times with every player, one after the other, and note the waits."""
    for _ in range(times):
        for player in players:
            # A pause lets the other bot finish what it does after answering, so that neither is in the way.
            await asyncio.sleep(0.003)
            player.waits.append(await player.once())


async def measure(case: Case, bare: Side, ours: Side, times: int) -> Result:
    """Measure one case: warm up, then one interaction each in turn, then blocks of each bot alone."""
    # The same people type the same words to both bots.
    players = [
        Player(case.bare(), bare, Random(case.name)),
        Player(case.ours(), ours, Random(case.name)),
    ]
    for player in players:
        await warm_up(player, max(10, times // 10))
    await take_turns(players, times)
    # Several blocks in turn, and the one in the middle counts: a busy machine slows some of them.
    rounds = 5
    for _ in range(rounds):
        for player in players:
            player.blocks.append(await player.block(times // rounds))
    one, other = players
    cpu = [statistics.median(player.blocks) for player in players]
    return Result(case, one.waits, other.waits, cpu[0], cpu[1], other.last)
