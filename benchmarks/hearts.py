"""Time a press of ❤️ against a bare bot's press, with up to a million hearts kept: `python -m benchmarks.hearts`.

Both bots run as processes of their own on a fake Discord. The book stands in SQLite, and in PostgreSQL too if
TEST_DATABASE_URL is the address of a database in which a schema may be made. Exit code 1 says that a goal is missed.
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median
from typing import Final

from benchmarks.hearts_book import HeartBook, SqliteHearts, schema_at
from benchmarks.hearts_crowd import Wish, draw_crowd
from benchmarks.hearts_presses import LAPS, Waits, wait_for_hearts
from benchmarks.measure import percentile
from benchmarks.sides import Side, at_home, put, side
from benchmarks.sized import catalogue_name, catalogue_of

SONGS: Final = 10_000  # more than there are really, so that somebody can have given a heart to thousands
_SEED: Final = 20_240_229
_LIMIT, _GROWTH = 2.0, 1.2  # beside the bare bot, and with the most hearts beside the fewest

Opening = Callable[[Path], AbstractAsyncContextManager[HeartBook]]


@dataclass(frozen=True, slots=True)
class Trial:
    """Our bot on a book with so many `hearts` of so many `listeners`.

    The people of `warm` press once, which does not count, and then those of `wishes`, LAPS times each.
    """

    hearts: int
    listeners: int
    filled_s: float
    book: HeartBook
    side: Side
    warm: Sequence[Wish]
    wishes: Sequence[Wish]

    async def lost(self) -> int:
        """Return how many hearts the book holds too few or too many, once everybody has pressed.

        Who presses twice leaves everything as it was.
        """
        pressed = sum(-1 if wish.had else 1 for wish in self.warm)
        return abs(self.hearts + pressed - await self.book.held())


@dataclass(frozen=True, slots=True)
class Result:
    """What was measured of a trial; `failed` counts presses that were not answered or came to nothing."""

    hearts: int
    listeners: int
    filled_s: float
    waits: Waits
    failed: int

    def ratio(self, part: float = 0.5) -> float:
        """Return how much longer ours takes: at 0.5 in the middle, at 0.95 when it is slow."""
        return percentile(self.waits.ours or [float("inf")], part) / percentile(self.waits.bare, part)

    def ok(self) -> bool:
        """Return whether the wait in the middle keeps within the limit, and every press was answered and kept."""
        return self.ratio() <= _LIMIT and not self.failed

    def row(self) -> str:
        """Return it as a row of the table."""
        bare, ours = (median(waits or [float("inf")]) * 1000 for waits in (self.waits.bare, self.waits.ours))
        book = f"{self.hearts:,} | {self.listeners:,} | {self.filled_s:.1f}"
        ratios = f"{bare:.2f} | {ours:.2f} | {self.ratio():.2f} | {self.ratio(0.95):.2f}"
        return f"| {book} | {ratios} | {self.failed} | {_LIMIT} | {verdict(self.ok())} |"


def options(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.hearts", description=__doc__)
    sizes = [10, 1_000, 100_000, 1_000_000]
    parser.add_argument("--hearts", type=int, nargs="+", default=sizes, metavar="N", help="in the book beforehand")
    parser.add_argument("--times", type=int, default=300, metavar="N", help="presses for each row")
    parser.add_argument("--quick", action="store_true", help="only 40 presses for each row")
    return parser.parse_args(arguments)


def verdict(ok: bool) -> str:
    """Return a word for the last column."""
    return "ok" if ok else "**no**"


@asynccontextmanager
async def in_sqlite(home: Path) -> AsyncIterator[HeartBook]:
    """Yield a book that is a file in the bot's home."""
    yield SqliteHearts(home)


def engines(database: str) -> Mapping[str, Opening]:
    """Return name → what opens a new book in it; PostgreSQL is among them if there is a `database`."""
    return {"SQLite": in_sqlite, **({"PostgreSQL": lambda _: schema_at(database)} if database else {})}


@asynccontextmanager
async def on_trial(opening: Opening, hearts: int, times: int, songs: int) -> AsyncIterator[Trial]:
    """Fill a new book, and start our bot on it."""
    catalogue, crowd = catalogue_of(songs, _SEED), draw_crowd(hearts, songs, _SEED)
    warm = max(10, times // 10)
    wishes = crowd.wishes(warm + -(-times // LAPS), Random(_SEED))
    with tempfile.TemporaryDirectory(prefix="ballad-bench-") as folder:
        home = Path(folder)
        put(catalogue.path, home / catalogue_name())
        async with opening(home) as book:
            began = time.perf_counter()
            await book.fill(crowd.hearts())
            filled_s = time.perf_counter() - began
            async with at_home(["run"], home, book.settings) as side:
                yield Trial(hearts, len(crowd.counts), filled_s, book, side, wishes[:warm], wishes[warm:])


async def one_engine(opening: Opening, bare: Side, sizes: Sequence[int], times: int, songs: int) -> list[Result]:
    """Measure all sizes at the same time, print the table, and return the results, the fewest hearts first."""
    async with AsyncExitStack() as stack:
        trials = [await stack.enter_async_context(on_trial(opening, one, times, songs)) for one in sorted(sizes)]
        await asyncio.to_thread(os.sync)  # what was put in is not to be written while it is measured
        warmed = await wait_for_hearts(bare, [(one.side, one.warm) for one in trials], laps=1)
        waits = await wait_for_hearts(bare, [(one.side, one.wishes) for one in trials])
        results = [
            Result(one.hearts, one.listeners, one.filled_s, after, before.failed + after.failed + await one.lost())
            for one, before, after in zip(trials, warmed, waits, strict=True)
        ]
    print("| hearts | listeners | put in s | p50 bare ms | p50 ours ms | ratio p50 | ratio p95 | failed | limit | ok |")
    print("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|")
    for result in results:
        print(result.row(), flush=True)
    return results


def growth(measured: Mapping[str, Sequence[Result]]) -> bool:
    """Print what the most hearts cost beside the fewest, in ratios to bare, and return whether it is flat."""
    print("\n| the most hearts beside the fewest | ratio | limit | ok |\n|---|---:|---:|---|")
    flat = True
    for engine, results in measured.items():
        least, most = results[0], results[-1]
        ratio = most.ratio() / least.ratio()
        flat = flat and ratio <= _GROWTH
        beside = f"{engine}, {most.hearts:,} / {least.hearts:,}"
        print(f"| {beside} | {ratio:.2f} | {_GROWTH} | {verdict(ratio <= _GROWTH)} |")
    return flat


async def compare(openings: Mapping[str, Opening], sizes: Sequence[int], times: int, songs: int = SONGS) -> bool:
    """Measure in every engine, and return whether every goal is reached."""
    measured = dict[str, Sequence[Result]]()
    async with side(["bare"]) as bare:
        for name, opening in openings.items():
            print(f"\n## A press of ❤️, the book in {name}\n", flush=True)
            measured[name] = await one_engine(opening, bare, sizes, times, songs)
    if "PostgreSQL" not in openings:
        print("\nPostgreSQL is left out: TEST_DATABASE_URL, the address of a database for tests, is not set.")
    flat = growth(measured) if len(sizes) > 1 else True
    return flat and all(result.ok() for results in measured.values() for result in results)


def main(arguments: Sequence[str]) -> int:
    """Run the benchmark; 1 when a goal is missed."""
    chosen = options(arguments)
    times = 40 if chosen.quick else chosen.times
    openings = engines(os.environ.get("TEST_DATABASE_URL", ""))
    return 0 if asyncio.run(compare(openings, chosen.hearts, times)) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
