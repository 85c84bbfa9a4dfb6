"""Many people at once: how many interactions a second a bot answers."""

import asyncio
import itertools
import time
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.fake_discord import NoAnswerError
from benchmarks.payloads import Scene, Where
from benchmarks.processes import cpu_seconds
from benchmarks.sides import Side
from benchmarks.sized_cases import Maker

IN_FLIGHT = 8


@dataclass(frozen=True, slots=True)
class Load:
    """Answers a second, the part of one processor that the bot used, and how many of `times` got no answer."""

    times: int
    rate: float
    busy: float
    unanswered: int


async def load(side: Side, makers: Sequence[Maker], times: int, seed: int) -> Load:
    """Let people, each alone with the bot, do `times` things, with always IN_FLIGHT of them waiting."""
    counter, unanswered = itertools.count(), 0

    async def person(number: int) -> None:
        nonlocal unanswered
        rng = Random(seed * IN_FLIGHT + number)
        while next(counter) < times:
            locale = rng.choice(("en-US", "ko", "ja"))
            scene: Scene = {"user": 5_000_000 + rng.randrange(2000), "locale": locale, "where": Where.DM}
            try:
                await side.fake.interact(rng.choice(makers)(rng, scene), shown=True)
            except NoAnswerError:
                unanswered += 1

    began, before = time.perf_counter(), cpu_seconds(side.pid)
    await asyncio.gather(*map(person, range(IN_FLIGHT)))
    seconds = time.perf_counter() - began
    return Load(times, (times - unanswered) / seconds, (cpu_seconds(side.pid) - before) / seconds, unanswered)
