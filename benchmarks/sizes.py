"""The bot with more and more songs, beside a tutorial's bot and a bare one: `python -m benchmarks.sizes`.

The songs are generated (benchmarks.generated), and the catalogues kept in the folder for temporary files. All
numbers are ratios to the bare bot, but for the milliseconds that people wait while they type. Exit code 1 says
that a limit is missed. Only our bot is judged.
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack

from benchmarks import report
from benchmarks.comparison import Bots, Row, compare
from benchmarks.crowd import Load, load
from benchmarks.processes import memory_kib
from benchmarks.queries import Sample, sample
from benchmarks.sides import side
from benchmarks.sized import catalogue_name, catalogue_of, table_of
from benchmarks.sized_cases import command_cases, mix, typing_cases

_SEED = 20_240_229
_TYPED_MORE = 5  # as many times as a command: one of a hundred is seldom
_AT_ONCE_MORE = 4
_FEW_AT_ONCE, _PATIENCE_S = 40, 10  # so many interactions are enough for a bot that takes that long for more


def options(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sizes", description=__doc__)
    parser.add_argument("--songs", type=int, nargs="+", default=[1_000, 100_000, 1_000_000], metavar="N")
    parser.add_argument("--times", type=int, default=300, metavar="N", help="interactions for each row")
    parser.add_argument("--quick", action="store_true", help="only 40 interactions for each row")
    return parser.parse_args(arguments)


async def one_size(songs: int, times: int) -> report.Size:
    """Measure one size and print it, table by table."""
    catalogue, table = catalogue_of(songs, _SEED), table_of(songs, _SEED)
    print(f"\n## {songs:,} songs\n\n{catalogue.line('catalogue')}; {table.line('table of the tutorial')}\n", flush=True)
    size = report.Size(songs)
    found = sample(songs, _SEED)
    async with AsyncExitStack() as stack:
        bots = Bots(
            await stack.enter_async_context(side(["bare"])),
            await stack.enter_async_context(side(["run"], {catalogue_name(): catalogue.path})),
            await stack.enter_async_context(side(["tutorial"], {"songs.sqlite3": table.path})),
        )
        rows: list[Row] = []
        size.print_heading()
        for case in command_cases(found, songs):
            size.print_row(await compare(case, bots, times), typing=False)
        for case in typing_cases(found):
            rows.append(await compare(case, bots, times * _TYPED_MORE))
            size.print_row(rows[-1], typing=True)
        size.print_typing(rows)
        size.print_crowd(await crowd(bots, found, times * _AT_ONCE_MORE))
        size.print_memory(*(memory_kib(bot.pid) for bot in (bots.bare, bots.ours, bots.tutorial)))
    return size


async def crowd(bots: Bots, found: Sample, times: int) -> list[Load]:
    """Return what each bot bears at its best: bare, ours, the tutorial's.

    The first two take turns. The third comes last, since what it has not finished would be in the way of the others.
    """
    taken: dict[str, list[Load]] = {"bare": [], "ballad": [], "songs": []}
    for root, bot in [("bare", bots.bare), ("ballad", bots.ours)] * 3 + [("songs", bots.tutorial)] * 3:
        makers = mix(root, found)
        first = await load(bot, makers, _FEW_AT_ONCE, seed=0)
        enough = max(_FEW_AT_ONCE, min(times, int(first.rate * _PATIENCE_S)))
        taken[root].append(await load(bot, makers, enough, seed=len(taken[root]) + 1))
    return [max(loads, key=lambda one: one.rate) for loads in taken.values()]


async def all_sizes(sizes: Sequence[int], times: int) -> bool:
    """Measure every size, then say what growing costs; return whether every limit is kept."""
    measured = [await one_size(songs, times) for songs in sorted(sizes)]
    if len(measured) > 1:
        measured[-1].print_growth(measured[0])
    return all(size.fine for size in measured)


def main(arguments: Sequence[str]) -> int:
    """Run the benchmark; 1 when a limit is missed."""
    chosen = options(arguments)
    return 0 if asyncio.run(all_sizes(chosen.songs, 40 if chosen.quick else chosen.times)) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
