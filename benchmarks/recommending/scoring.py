"""How good ten picks are: how many of them a listener likes, how many artists there are, and what may never happen."""

import statistics
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from types import MappingProxyType
from typing import Final, Protocol

import numpy as np

from benchmarks.recommending.listeners import Listener
from bot.core.models import Ballad

PICKS = 10
STAGES: Final[Mapping[int, int]] = MappingProxyType({5: 1, 20: 4, 50: 10})  # how many hearts, and how many 🙅 then
JUDGED_AT = 20  # hearts at which the goals hold
MANY_ARTISTS = 8  # different ones in ten
_BETTER_THAN_CHANCE = 2  # times
_RESAMPLES = 2000
_INTERVAL = (2.5, 97.5)  # percentiles: 95 % lie between


class Recommender(Protocol):
    """Who is compared."""

    @property
    def name(self) -> str:
        """How it is called in the tables."""
        ...

    async def choose(self, hearts: Sequence[str], away: Collection[str], count: int, rng: Random) -> list[str]:
        """Return the ids of `count` songs, the best first, for somebody with these hearts (the latest first) and 🙅."""
        ...


class Repertoire:
    """Which song an id belongs to: all versions of a song are one, known by the id of the one that listeners know."""

    def __init__(self, ballads: Sequence[Ballad]) -> None:
        """Take one version of each song, which knows its others."""
        self._songs = {id_: one.id for one in ballads for id_ in (one.id, *(version.id for version in one.versions))}
        self._singers = {version.id: version.artist.id for one in ballads for version in one.versions}
        self._singers |= {one.id: one.artist.id for one in ballads}

    def __len__(self) -> int:
        """Return how many songs there are."""
        return len({*self._songs.values()})

    def song(self, id_: str) -> str:
        """Return the song that `id_` is a version of. Raises KeyError for what is no song."""
        return self._songs[id_]

    def singer(self, id_: str) -> str:
        """Return the id of the artist who sings this version."""
        return self._singers[id_]


@dataclass(frozen=True, slots=True)
class Score:
    """What one recommender did for all listeners at one number of hearts.

    `hits` are how many of the ten each listener likes, as a share; `artists` how many different ones each was given.
    `shown` is the share of the catalogue that anybody was given. `repeats` are picks that are twice among the ten or
    have a heart; `away` those that had a 🙅. `milliseconds` are those of a pick: the median of ten at once, by ten.
    """

    name: str
    hits: Sequence[float]
    artists: Sequence[int]
    shown: float
    repeats: int
    away: int
    milliseconds: float

    @property
    def hit_rate(self) -> float:
        """The mean share of the ten that a listener likes."""
        return statistics.fmean(self.hits)

    @property
    def mean_artists(self) -> float:
        """How many different artists there are in ten."""
        return statistics.fmean(self.artists)

    @property
    def with_many_artists(self) -> float:
        """The share of listeners who are given at least MANY_ARTISTS."""
        return statistics.fmean(count >= MANY_ARTISTS for count in self.artists)

    def interval(self, seed: int) -> tuple[float, float]:
        """Return the 95 % bootstrap interval of the hit rate, by percentiles (Efron 1979); listeners are resampled."""
        rng, hits = np.random.default_rng(seed), np.array(self.hits)
        means = [rng.choice(hits, len(hits)).mean() for _ in range(_RESAMPLES)]
        low, high = np.percentile(means, _INTERVAL)
        return float(low), float(high)


async def measure(
    recommender: Recommender, listeners: Sequence[Listener], repertoire: Repertoire, hearts: int, seed: int
) -> Score:
    """Return how good ten picks for each of the listeners are, after their first `hearts` (one of STAGES).

    What has a heart is no hit, and neither is a song the second time. A pick that is missing is none either.
    """
    hits, artists, waits = list[float](), list[int](), list[float]()
    shown, repeats, away = set[str](), 0, 0
    for number, one in enumerate(listeners):
        had, gone, rng = one.hearts[:hearts], one.away[: STAGES[hearts]], Random(f"{seed} {hearts} {number}")
        start = time.perf_counter()
        picks = await recommender.choose(had[::-1], frozenset(gone), PICKS, rng)
        waits.append((time.perf_counter() - start) * 1000 / PICKS)
        songs = [repertoire.song(pick) for pick in picks]
        new = set(songs).difference(had)
        hits.append(len(new & one.likes) / PICKS)
        artists.append(len({repertoire.singer(pick) for pick in picks}))
        repeats += len(songs) - len(new)
        away += sum(song in gone for song in songs)
        shown.update(songs)
    share = len(shown) / len(repertoire)
    return Score(recommender.name, hits, artists, share, repeats, away, statistics.median(waits))


def ceiling(listeners: Sequence[Listener], hearts: int) -> float:
    """Return the hit rate at `hearts` of somebody who knows each taste, but for the noise of each song."""
    found = list[float]()
    for one in listeners:
        gone = {*one.hearts[:hearts], *one.away[: STAGES[hearts]]}
        best = [song for song in one.foreseen if song not in gone][:PICKS]
        found.append(len(one.likes.intersection(best)) / PICKS)
    return statistics.fmean(found)


def table(scores: Sequence[Score], seed: int) -> str:
    """Return a Markdown table with a row for each recommender."""
    heads = (f"hits in {PICKS}", "95 %", f"artists in {PICKS}", f"at least {MANY_ARTISTS}", "of the catalogue")
    heads += ("repeats", "🙅 shown", "ms a pick")
    lines = [f"| who | {' | '.join(heads)} |", "|---|" + "---:|" * len(heads)]
    for score in scores:
        low, high = score.interval(seed)
        lines.append(
            f"| {score.name} | {score.hit_rate:.1%} | {low:.1%} to {high:.1%} | {score.mean_artists:.1f}"
            f" | {score.with_many_artists:.0%} | {score.shown:.0%} | {score.repeats} | {score.away}"
            f" | {score.milliseconds:.2f} |"
        )
    return "\n".join(lines)


def goals(ours: Mapping[int, Score], chance: Score, others: Sequence[Score]) -> dict[str, bool]:
    """Return each goal in words, and whether it holds: for ours by hearts, and what the others did at JUDGED_AT."""
    judged = ours[JUDGED_AT]
    ahead = {
        f"hits ahead of {other.name}: {judged.hit_rate:.1%}, {other.hit_rate:.1%}": judged.hit_rate > other.hit_rate
        for other in others
    }
    times = judged.hit_rate / chance.hit_rate if chance.hit_rate else float("inf")
    repeats, away = (sum(getattr(score, what) for score in ours.values()) for what in ("repeats", "away"))
    return {
        f"hits at least {_BETTER_THAN_CHANCE} times chance's: {times:.1f} times": times >= _BETTER_THAN_CHANCE,
        **ahead,
        f"at least {MANY_ARTISTS} artists in {PICKS}: {judged.mean_artists:.1f}": judged.mean_artists >= MANY_ARTISTS,
        f"no song twice, none that has a heart: {repeats}": repeats == 0,
        f"no 🙅 ever: {away}": away == 0,
    }
