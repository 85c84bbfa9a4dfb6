"""Ask for artists and songs as people type them: `python -m benchmarks.names`.

Each query of `names/*.tsv` goes to the search of the bot, to SQL LIKE and to rapidfuzz. A line is the kind, the query
and what is expected, between tabs: Hangul names, or `title — artist`, with ` | ` between those that are equally right;
`-` says that nothing may be found. Exit code 1 says that too few of ours are right.
"""

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.finders import FOUND, Fuzzy, Known, Like, known_artists, known_songs, label_of
from bot.core.models import Ballad, Profile
from bot.settings import default_data_folder
from bot.store.catalogue import open_catalogue
from bot.store.datafiles import read_data
from bot.store.folder import DataFolders
from bot.store.loading import load_catalogue

QUERIES = Path(__file__).parent / "names"
LIMITS = {"artists": 0.95, "songs": 0.90}  # how many of ours must be right at first
_FIVE = 5

Answers = Mapping[str, Sequence[Sequence[str]]]  # by way of finding, what was found for each query
Finder = Callable[[str, int], Awaitable[Sequence[Profile | Ballad]]]


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody types, the kind of thing that is odd about it, and what may be meant; nothing if all is wrong."""

    kind: str
    typed: str
    expected: Sequence[str]

    def right(self, found: Sequence[str], within: int = 1) -> bool:
        """Return whether what is meant is among the first `within` found, or nothing is found where nothing may be."""
        return any(one in self.expected for one in found[:within]) if self.expected else not found


def read_queries(what: str) -> list[Query]:
    """Return the queries for "artists" or "songs"."""
    lines = (QUERIES / f"{what}.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    return [Query(kind, typed, [] if meant == "-" else meant.split(" | ")) for kind, typed, meant in rows]


async def ask(find: Finder, queries: Sequence[Query]) -> tuple[list[list[str]], list[float]]:
    """Return the labels of what our search finds for each query, and the milliseconds each takes, asked once."""
    answers, waits = list[list[str]](), list[float]()
    for query in queries:
        start = time.perf_counter()
        found = await find(query.typed, FOUND)
        waits.append((time.perf_counter() - start) * 1000)
        answers.append([label_of(one) for one in found])
    return answers, waits


def table(what: str, queries: Sequence[Query], answers: Answers) -> str:
    """Return a Markdown table of how many are right, first and within five, by kind and in all."""
    heads = " | ".join(f"{way} first / five" for way in answers)
    lines = [f"| {what} | n | {heads} |", "|---|---:|" + "---:|" * len(answers)]
    for kind in dict.fromkeys(query.kind for query in queries):
        count = sum(query.kind == kind for query in queries)
        cells = [f"{first} / {five}" for first, five in (counts(queries, found, kind) for found in answers.values())]
        lines.append(f"| {kind} | {count} | {' | '.join(cells)} |")
    size = len(queries)
    cells = [
        f"{first / size:.1%} / {five / size:.1%}" for first, five in (counts(queries, a) for a in answers.values())
    ]
    return "\n".join([*lines, f"| **all {what}** | {size} | {' | '.join(cells)} |"])


def counts(queries: Sequence[Query], answers: Sequence[Sequence[str]], kind: str = "") -> tuple[int, int]:
    """Return how many queries of a kind, or of all kinds, are right at first and within five."""
    asked = [(query, found) for query, found in zip(queries, answers, strict=True) if kind in {"", query.kind}]
    return sum(query.right(found) for query, found in asked), sum(query.right(found, _FIVE) for query, found in asked)


def misses(queries: Sequence[Query], answers: Sequence[Sequence[str]]) -> str:
    """Return the queries that are not right at first, one a line, with what was found instead."""
    wrong = [(query, found) for query, found in zip(queries, answers, strict=True) if not query.right(found)]
    return "\n".join(
        f"{query.kind}\t{query.typed}\t{' | '.join(query.expected) or '-'}\t{' | '.join(found[:_FIVE]) or '-'}"
        for query, found in wrong
    )


async def compare(what: str, find: Finder, known: Sequence[Known], *, show: bool) -> bool:
    """Print the table of "artists" or "songs", and return whether enough of ours are right."""
    queries = read_queries(what)
    ours, waits = await ask(find, queries)
    others = {"LIKE": Like(known), "rapidfuzz": Fuzzy(known)}
    answers = {"ours": ours} | {way: [finder.find(query.typed) for query in queries] for way, finder in others.items()}
    print(table(what, queries, answers))
    hundredths = statistics.quantiles(waits, n=100, method="inclusive")
    print(f"\nours, {what}: p50 {hundredths[49]:.2f} ms, p99 {hundredths[98]:.2f} ms a query\n", flush=True)
    if show:
        print(misses(queries, ours), file=sys.stderr)
    return counts(queries, ours)[0] >= LIMITS[what] * len(queries)


async def compare_all(data: Path, catalogue_file: Path, *, show: bool) -> bool:
    """Compare artists and songs on a catalogue and the data it was made from."""
    files = read_data(DataFolders.at(data))
    async with open_catalogue(catalogue_file) as catalogue:
        artists = await compare("artists", catalogue.search.artists, known_artists(files), show=show)
        songs = await compare("songs", catalogue.search.ballads, known_songs(files), show=show)
    return artists and songs


def main(arguments: Sequence[str]) -> int:
    """Run the benchmark; 1 when too few are right."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.names", description=__doc__)
    parser.add_argument("--show", action="store_true", help="list what ours does not find to standard error")
    parser.add_argument("--data", type=Path, default=default_data_folder(), metavar="FOLDER", help="the data folder")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="ballad-names-") as home:
        catalogue_file = load_catalogue(DataFolders.at(chosen.data), Path(home))
        return 0 if asyncio.run(compare_all(chosen.data, catalogue_file, show=chosen.show)) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
