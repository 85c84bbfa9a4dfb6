"""How near two ballads are: mostly by what they feel like, a little by their time and their singer."""

from collections.abc import Iterable
from math import exp, sqrt

from bot.core.listing import one_version_each
from bot.core.models import Ballad

_MOODS, _ERA, _ARTIST = 0.7, 0.2, 0.1
_YEARS = 8  # the time after which two ballads are a third as close in era


def similarity(first: Ballad, second: Ballad) -> float:
    """Return how near two ballads are, from 0 to 1.

    Moods count by the cosine of their weights (Salton's vector space model), the era by an exponential decay.
    """
    era = exp(-abs(first.year - second.year) / _YEARS)
    same = first.artist.id == second.artist.id
    return _MOODS * _cosine(first, second) + _ERA * era + _ARTIST * same


def nearest(source: Ballad, others: Iterable[Ballad]) -> list[Ballad]:
    """Return the `others`, the nearest first, without any version of `source`; the better known first among equals."""
    rest = one_version_each(other for other in others if other.family != source.family)
    return sorted(rest, key=lambda other: (-similarity(source, other), -other.known, other.id))


def _cosine(first: Ballad, second: Ballad) -> float:
    dot = sum(weight * second.moods.get(mood, 0) for mood, weight in first.moods.items())
    return dot / (_length(first) * _length(second))


def _length(ballad: Ballad) -> float:
    return sqrt(sum(weight * weight for weight in ballad.moods.values()))
