"""Simulated listeners with hidden tastes, from which their hearts and 🙅 are drawn.

How much a listener enjoys a song is a sum of six facets (moods, era, singers, voices, stories, fame), each times a
lognormal weight of their own, and of a noise for each song that nobody can know. What they like are the best 8 % of
the catalogue. Hearts and 🙅 are what they came across of the best and the worst: mostly well-known songs, whose fame
says little of a taste.

None of it is a recommender's formula. Moods count by the best and the worst in a song, and not by a sum or a cosine.
The era follows from a year of birth, and not from the years of hearts. Singers count by a list, however many of their
songs have a heart. Weights differ from listener to listener, so that no fixed ones are right. And 0.3 to 0.6 of the
variance is noise. Each facet is drawn independently of the others.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from bot.core.models import Ballad
from bot.core.vocabulary import Mood, Story, Voice

MOST_HEARTS, MOST_AWAY = 50, 10
LIKED, DISLIKED = 0.08, 0.2  # shares of the catalogue: what is liked, and from what 🙅 are drawn

# The middle of how much each facet counts. Singers are a few out of hundreds, so theirs is for a song by one of them;
# the others are for one standard deviation over the catalogue.
WEIGHTS: Final[Mapping[str, float]] = MappingProxyType(
    {"moods": 1.0, "era": 0.8, "singers": 3.0, "voices": 0.5, "stories": 0.4, "fame": 0.4}
)
_WEIGHTS_SIGMA = 0.7  # of the logarithm: for two of three listeners it is half of the middle to twice as much
_NOISE = (0.3, 0.6)  # share of the variance that is noise
_MOST_KNOWN_WEIGHT = 3  # of a mood in the catalogue

Numbers: TypeAlias = NDArray[np.float64]
Places: TypeAlias = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Songs:
    """The catalogue as arrays with a row for each song, of which there is one version.

    `artists` are places in a list of all artists. `moods` run from 0 to 1, in the order of `Mood`; `voices` and
    `stories` are 0 or 1, in the orders of `Voice` and `Story`.
    """

    ids: Sequence[str]
    artists: Places
    years: Numbers
    moods: Numbers
    voices: Numbers
    stories: Numbers
    known: Numbers

    @classmethod
    def of(cls, ballads: Sequence[Ballad]) -> "Songs":
        """Return `ballads`, one version of each song, as arrays."""
        artists = {artist: place for place, artist in enumerate(dict.fromkeys(one.artist.id for one in ballads))}
        return cls(
            [one.id for one in ballads],
            np.array([artists[one.artist.id] for one in ballads]),
            np.array([float(one.year) for one in ballads]),
            np.array([[one.moods.get(mood, 0) / _MOST_KNOWN_WEIGHT for mood in Mood] for one in ballads]),
            np.array([[float(voice in one.scene.voice) for voice in Voice] for one in ballads]),
            np.array([[float(story in one.scene.story) for story in Story] for one in ballads]),
            np.array([float(one.known) for one in ballads]),
        )

    @property
    def reach(self) -> Numbers:
        """How likely somebody comes across each song, in any unit: each step of `known` (1 to 5) doubles it."""
        return 2.0**self.known


@dataclass(frozen=True, slots=True)
class Listener:
    """Somebody who is simulated: ids of what they like (hidden), and of what they said, the earliest first.

    `foreseen` are the songs that they would enjoy most if there were no noise, the best first: the best guess of
    somebody who knows everything that can be known. There are enough of them to leave out hearts and 🙅.
    """

    likes: frozenset[str]
    hearts: tuple[str, ...]
    away: tuple[str, ...]
    foreseen: tuple[str, ...]


def draw_listeners(songs: Songs, count: int, seed: int, group: int = 0) -> list[Listener]:
    """Return `count` listeners. Another `group` of the same seed are other people.

    The same seed and group give the same listeners, and a larger count begins with the smaller one.
    """
    return [_draw_listener(songs, np.random.default_rng((seed, group, number))) for number in range(count)]


def _draw_listener(songs: Songs, rng: np.random.Generator) -> Listener:
    """Draw a taste and the noise of each song, which is normal, and then what they came across.

    The share of the noise in the variance is uniform between 0.3 and 0.6: some are easier to know than others.
    """
    taste = draw_taste(songs, rng)
    share = rng.uniform(*_NOISE)
    noise = rng.normal(0, taste.std() * np.sqrt(share / (1 - share)), len(songs.ids))
    order, foreseen = np.argsort(-(taste + noise), kind="stable"), np.argsort(-taste, kind="stable")
    likes = order[: round(LIKED * len(order))]
    dislikes = order[len(order) - round(DISLIKED * len(order)) :]
    return Listener(
        frozenset(_ids(songs, likes)),
        _ids(songs, _come_across(likes, songs.reach, rng)[:MOST_HEARTS]),
        _ids(songs, _come_across(dislikes, songs.reach, rng)[:MOST_AWAY]),
        _ids(songs, foreseen[: 2 * (MOST_HEARTS + MOST_AWAY)]),
    )


def draw_taste(songs: Songs, rng: np.random.Generator) -> Numbers:
    """Return how much somebody enjoys each song, but for the noise: the facets times their lognormal weights."""
    facets = {
        "moods": _spread(_moods(songs, rng)),
        "era": _spread(_era(songs, rng)),
        "singers": _singers(songs, rng),
        "voices": _spread(_voices(songs, rng)),
        "stories": _spread(_stories(songs, rng)),
        "fame": _spread(songs.known),  # one likes what one has heard before (Zajonc 1968, the mere exposure effect)
    }
    taste = np.zeros(len(songs.ids))
    for name, facet in facets.items():
        taste += rng.lognormal(np.log(WEIGHTS[name]), _WEIGHTS_SIGMA) * facet
    return taste


def _moods(songs: Songs, rng: np.random.Generator) -> Numbers:
    """Return how the moods of each song please: the best of them lifts it, and the worst spoils it.

    What is liked is a Dirichlet over the moods with 0.4 for each, which is some three moods; what is disliked is
    another, and counts for half.
    """
    opinion = rng.dirichlet(np.full(len(Mood), 0.4)) - rng.dirichlet(np.full(len(Mood), 0.4)) / 2
    felt = songs.moods * opinion
    return felt.max(axis=1) + felt.min(axis=1)


def _era(songs: Songs, rng: np.random.Generator) -> Numbers:
    """Return how the year of each song pleases: most from the age of 12 to 25, and normally less outside of that.

    That is the reminiscence bump (Holbrook and Schindler 1989; Jakubowski and others 2020). The year of birth is
    triangular from 1965 to 2010 with its peak at 1998, the standard deviation lognormal with six years in the middle.
    A quarter of the listeners do not care.
    """
    birth, width, cares = rng.triangular(1965, 1998, 2010), rng.lognormal(np.log(6), 0.4), rng.random() < 0.75
    outside = np.maximum(0, np.maximum(birth + 12 - songs.years, songs.years - birth - 25))
    return np.exp(-0.5 * (outside / width) ** 2) * cares


def _singers(songs: Songs, rng: np.random.Generator) -> Numbers:
    """Return how the singer of each song pleases: 2 to 8 from 0.5 to 1, 0 to 3 others from -1 to -0.5, the rest 0.

    All of that is uniform. Those singers are drawn by the square root of how likely one comes across their songs: by
    that itself, the few with most songs would be everybody's.
    """
    liked, others = rng.integers(2, 8, endpoint=True), rng.integers(0, 3, endpoint=True)
    chances = np.sqrt(np.bincount(songs.artists, weights=songs.reach))
    drawn = rng.choice(len(chances), liked + others, replace=False, p=chances / chances.sum())
    opinion = np.zeros(len(chances))
    opinion[drawn] = rng.uniform(0.5, 1, len(drawn))
    opinion[drawn[liked:]] *= -1
    return opinion[songs.artists]


def _voices(songs: Songs, rng: np.random.Generator) -> Numbers:
    """Return how the voice of each song pleases: a standard normal for each kind, the mean of those of a song, or 0."""
    return songs.voices @ rng.normal(size=len(Voice)) / np.maximum(1, songs.voices.sum(axis=1))


def _stories(songs: Songs, rng: np.random.Generator) -> Numbers:
    """Return how the story of each song pleases: two to four count, any as likely, and three of four of them please."""
    opinion = np.zeros(len(Story))
    some = rng.choice(len(Story), rng.integers(2, 4, endpoint=True), replace=False)
    opinion[some] = np.where(rng.random(len(some)) < 0.75, 1, -1)
    return songs.stories @ opinion


def _spread(values: Numbers) -> Numbers:
    """Return `values` with a mean of 0 and a standard deviation of 1, or only 0 if they are all the same."""
    deviation = values.std()
    return (values - values.mean()) / deviation if deviation > 0 else np.zeros(len(values))


def _come_across(places: Places, reach: Numbers, rng: np.random.Generator) -> Places:
    """Return `places` in the order in which somebody comes across them: each after an exponential time by its reach.

    The first of them are a weighted sample without replacement (Efraimidis and Spirakis 2006).
    """
    return places[np.argsort(rng.exponential(size=len(places)) / reach[places], kind="stable")]


def _ids(songs: Songs, places: Places) -> tuple[str, ...]:
    return tuple(songs.ids[place] for place in map(int, places))
