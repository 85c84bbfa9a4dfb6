"""What somebody likes, read from the ballads they gave a heart and those they put away, and from nothing else.

A naive Bayes reading: each trait of a ballad (a mood, a time, a singer, a voice, a story) counts by how much more often
it stands among the hearts than in the catalogue. With few hearts the counts are drawn towards the catalogue's own
(Dirichlet smoothing: Zhai and Lafferty, "A Study of Smoothing Methods for Language Models", 2001), so that one heart is
a hint and twenty are a taste.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from math import log
from typing import Final, Protocol

from bot.core.models import Scene
from bot.core.vocabulary import DECADES, Mood, decade_of

_DECADE, _MIDDLE = 10, 5
_SMOOTHING: Final = 6.0  # as many hearts as the catalogue's own shares weigh
_FADES: Final = 0.97  # what a heart weighs beside the one after it: what was saved last says most
_DISLIKE: Final = 0.5  # a ballad is put away for one of its traits, and nobody says which


class Facet(StrEnum):
    """A side from which a ballad can be liked."""

    MOOD = "mood"
    ERA = "era"
    ARTIST = "artist"
    VOICE = "voice"
    STORY = "story"


# How much each side says, and how much it says that a ballad is known better by one step: by benchmarks/recommend.py
_WEIGHTS: Final = {Facet.MOOD: 1.0, Facet.ERA: 0.9, Facet.ARTIST: 0.3, Facet.VOICE: 0.5, Facet.STORY: 0.4}
_KNOWN: Final = 0.1


@dataclass(frozen=True, slots=True)
class Reference:
    """A singer or another version of a ballad, by id."""

    id: str


@dataclass(frozen=True, slots=True)
class Sketch:
    """As much of a ballad as a taste looks at. Every ballad has the same traits under the same names."""

    id: str
    family: str
    artist: Reference
    year: int
    moods: dict[Mood, int]
    scene: Scene
    known: int
    versions: tuple[Reference, ...] = ()

    def is_one_of(self, ids: Collection[str]) -> bool:
        """Tell whether this ballad, or another version of it that is here, is among `ids`."""
        return self.id in ids or any(version.id in ids for version in self.versions)


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


class Described(Protocol):
    """Whatever has the traits of a ballad."""

    @property
    def id(self) -> str:
        """Return the permanent id."""
        ...

    @property
    def artist(self) -> _HasId:
        """Return who sings."""
        ...

    @property
    def year(self) -> int:
        """Return the year."""
        ...

    @property
    def moods(self) -> dict[Mood, int]:
        """Return the moods with their weights."""
        ...

    @property
    def scene(self) -> Scene:
        """Return what else is known of it."""
        ...

    @property
    def known(self) -> int:
        """Return how well it is known, from 1 to 5."""
        ...


Trait = tuple[Facet, str]
Shares = Callable[[Facet, str], float]


def traits(ballad: Described) -> list[tuple[Trait, float]]:
    """Return the traits of a ballad; those of one facet add up to 1, or to 0 where nothing is known of it."""
    moods, scene = ballad.moods, ballad.scene
    total = sum(moods.values())
    found: list[tuple[Trait, float]] = [((Facet.MOOD, mood), weight / total) for mood, weight in moods.items()]
    found += _eras(ballad.year)
    found.append(((Facet.ARTIST, ballad.artist.id), 1.0))
    found += [((Facet.VOICE, tag), 1 / len(scene.voice)) for tag in scene.voice]
    found += [((Facet.STORY, tag), 1 / len(scene.story)) for tag in scene.story]
    return found


@cache
def _eras(year: int) -> tuple[tuple[Trait, float], ...]:
    """Return the decades that a year belongs to: one in the middle of a decade to it alone, 1999 half to the next."""
    decade, past = decade_of(year), (year - _MIDDLE) % _DECADE / _DECADE
    earlier = decade if year % _DECADE >= _MIDDLE else decade - _DECADE
    belongs: defaultdict[int, float] = defaultdict(float)
    for one, weight in ((earlier, 1 - past), (earlier + _DECADE, past)):
        belongs[min(max(one, DECADES[0]), DECADES[-1])] += weight
    return tuple(((Facet.ERA, str(one)), weight) for one, weight in belongs.items() if weight)


class Tally:
    """How often each trait stands among some ballads."""

    def __init__(self) -> None:
        self._counts: defaultdict[Trait, float] = defaultdict(float)
        self._totals: defaultdict[Facet, float] = defaultdict(float)

    def add(self, ballad: Described, weight: float = 1.0) -> None:
        """Count the traits of a ballad."""
        for trait, part in traits(ballad):
            self._counts[trait] += part * weight
            self._totals[trait[0]] += part * weight

    def shares(self) -> Iterator[tuple[Trait, float]]:
        """Yield how large a part of its facet each trait is."""
        for trait, count in self._counts.items():
            yield trait, count / self._totals[trait[0]]

    def share(self, trait: Trait, usual: float) -> float:
        """Return how large a part a trait is, drawn towards what is `usual` where there is little to go by."""
        return (self._counts.get(trait, 0.0) + _SMOOTHING * usual) / (self._totals.get(trait[0], 0.0) + _SMOOTHING)

    def values(self, facet: Facet) -> list[str]:
        """Return what there is of a facet, the most frequent first."""
        return sorted((value for one, value in self._counts if one is facet), key=lambda v: -self._counts[facet, v])


def _latest_first(ballads: Iterable[Described]) -> Tally:
    """Count ballads, each a little less than the one before."""
    tally = Tally()
    for age, ballad in enumerate(ballads):
        tally.add(ballad, _FADES**age)
    return tally


@dataclass(frozen=True, slots=True)
class Portrait:
    """What so many `hearts` come to: how large a part each mood and each decade is of them, from 0 to 1."""

    hearts: int
    moods: dict[Mood, float]
    decades: dict[int, float]


def portrait_of(hearts: Sequence[Described]) -> Portrait:
    """Return the portrait of a taste, as it is: nothing is drawn towards anything, each heart weighs the same."""
    tally = Tally()
    for heart in hearts:
        tally.add(heart)
    shares = dict(tally.shares())
    return Portrait(
        hearts=len(hearts),
        moods={mood: shares.get((Facet.MOOD, str(mood)), 0.0) for mood in Mood},
        decades={decade: shares.get((Facet.ERA, str(decade)), 0.0) for decade in DECADES},
    )


class Taste:
    """What is liked and disliked, each the latest first, beside the `shares` that traits have in the catalogue."""

    def __init__(self, hearts: Iterable[Described], away: Iterable[Described], shares: Shares) -> None:
        self._liked = _latest_first(hearts)
        self._disliked = _latest_first(away)
        self._shares = shares
        self._lifts: dict[Trait, float] = {}

    def score(self, ballad: Described) -> float:
        """Return how well a ballad fits, beside others: more is better."""
        return _KNOWN * ballad.known + sum([self._lift(trait) * weight for trait, weight in traits(ballad)])

    def share(self, facet: Facet, value: str) -> float:
        """Return how large a part of what is liked has a trait, drawn towards the catalogue's where little is known."""
        return self._liked.share((facet, value), self._shares(facet, value))

    def liked(self, facet: Facet) -> list[str]:
        """Return what the hearts have of a facet, the most frequent first."""
        return self._liked.values(facet)

    def _lift(self, trait: Trait) -> float:
        """Return how much more often a trait stands among the hearts than usual, by the weight of its facet."""
        lift = self._lifts.get(trait)
        if lift is None:
            usual = self._shares(*trait)
            liked, disliked = self._liked.share(trait, usual), self._disliked.share(trait, usual)
            lift = log(liked / usual) - _DISLIKE * log(disliked / usual)
            self._lifts[trait] = lift = _WEIGHTS[trait[0]] * lift
        return lift


def likeness(first: Described, second: Described) -> float:
    """Return how much of their traits two ballads share, from 0 to the sum of all weights."""
    own = dict(traits(first))
    return sum(_WEIGHTS[trait[0]] * min(weight, own.get(trait, 0.0)) for trait, weight in traits(second))
