"""Recommend from hearts to simulated listeners: `python -m benchmarks.recommend [--listeners N] [--seed S]`.

Each listener has a hidden taste over the real catalogue. After 5, 20 and 50 hearts, ours and three others choose ten
songs for each of them. Exit code 1 says that one of the goals does not hold. Without ours, the others are measured
alone.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from benchmarks.recommending.baselines import Chance, MostSaved, Neighbours
from benchmarks.recommending.listeners import LIKED, Songs, draw_listeners
from benchmarks.recommending.scoring import (
    JUDGED_AT,
    STAGES,
    Recommender,
    Repertoire,
    Score,
    ceiling,
    goals,
    measure,
    table,
)
from bot.core.listing import Filters, one_version_each
from bot.core.models import Ballad
from bot.settings import default_data_folder
from bot.store.catalogue import open_catalogue
from bot.store.folder import DataFolders
from bot.store.loading import load_catalogue

LISTENERS, SEED = 500, 1
CROWD, CROWD_HEARTS = 2000, 20  # from whom the others learn
_MEASURED, _LEARNED_FROM = 0, 1  # groups of listeners: nobody is in both


async def read_ballads(catalogue_file: Path) -> list[Ballad]:
    """Return one version of each song in the catalogue, in the order of the whole list."""
    async with open_catalogue(catalogue_file) as catalogue:
        size = catalogue.size(Filters())
        shown = await catalogue.at_ranks(Filters(), range(size))
        return one_version_each([await catalogue.known_ballad(shown[rank].ballad) for rank in range(size)])


def others_for(songs: Songs, seed: int) -> tuple[Chance, MostSaved, Neighbours]:
    """Return who is compared with ours; the last two learn from a crowd of listeners with CROWD_HEARTS each."""
    crowd = [one.hearts[:CROWD_HEARTS] for one in draw_listeners(songs, CROWD, seed, _LEARNED_FROM)]
    return Chance(songs.ids), MostSaved(songs.ids, crowd), Neighbours(songs.ids, crowd)


@asynccontextmanager
async def ours_on(catalogue_file: Path, *, there: bool) -> AsyncGenerator[list[Recommender]]:
    """Open ours on a catalogue, and yield it as the only one of a list, which is empty if it is not to be `there`."""
    if not there:
        yield []
        return
    # Here and not above, so that the others can be measured without it
    from benchmarks.recommending import ours

    async with ours.opened(catalogue_file) as recommender:
        yield [recommender]


async def compare(catalogue_file: Path, listeners: int, seed: int, *, without_ours: bool = False) -> bool:
    """Print a table for each number of hearts and whether the goals hold, and return whether all of them do."""
    ballads = await read_ballads(catalogue_file)
    songs, repertoire = Songs.of(ballads), Repertoire(ballads)
    people, others = draw_listeners(songs, listeners, seed, _MEASURED), others_for(songs, seed)
    print(f"{len(people)} listeners, {len(ballads)} songs, of which each likes {LIKED:.0%}; seed {seed}\n")
    scores = dict[int, list[Score]]()
    async with ours_on(catalogue_file, there=not without_ours) as ours:
        for hearts, away in STAGES.items():
            scores[hearts] = [await measure(one, people, repertoire, hearts, seed) for one in (*ours, *others)]
            print(f"After {hearts} hearts and {away} 🙅:\n\n{table(scores[hearts], seed)}\n")
            print(f"Who knew each taste but for the noise would hit {ceiling(people, hearts):.1%}.\n", flush=True)
    return without_ours or said(scores)


def said(scores: dict[int, list[Score]]) -> bool:
    """Print whether each goal holds for the first of the scores, which is ours, and return whether all do."""
    _, chance, *others = scores[JUDGED_AT]
    held = goals({hearts: ours for hearts, (ours, *_) in scores.items()}, chance, others)
    print(f"| goal, at {JUDGED_AT} hearts | holds |\n|---|---|")
    for goal, holds in held.items():
        print(f"| {goal} | {'yes' if holds else '**no**'} |")
    return all(held.values())


def main(arguments: Sequence[str]) -> int:
    """Run the benchmark; 1 when a goal does not hold."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.recommend", description=__doc__)
    parser.add_argument("--listeners", type=int, default=LISTENERS, metavar="N", help="how many are simulated")
    parser.add_argument("--seed", type=int, default=SEED, metavar="S", help="the same seed gives the same listeners")
    parser.add_argument("--without-ours", action="store_true", help="measure the others alone, without goals")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="ballad-recommend-") as home:
        catalogue_file = load_catalogue(DataFolders.at(default_data_folder()), Path(home))
        comparing = compare(catalogue_file, chosen.listeners, chosen.seed, without_ours=chosen.without_ours)
        return 0 if asyncio.run(comparing) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
