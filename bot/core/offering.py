"""Choosing by taste: small steps, each of which takes candidates and leaves fewer of them."""

from collections.abc import Callable, Collection, Iterable, Sequence
from math import exp
from random import Random
from typing import Final, TypeVar

from bot.core.rounds import Memory
from bot.core.taste import Described, Sketch, likeness

T = TypeVar("T", bound=Described)

APART: Final = 9  # how many ballads stand between two of one singer: ten in a row are ten voices
APART_IN_A_FEELING: Final = 3  # where fewer fit
_NEW_VOICES: Final = 0.3  # how often a singer is preferred of whom nothing was saved
_BEST, _SPREAD = 12, 0.2  # among how many of the best it is left to chance, and how much


def unheard(candidates: Iterable[Sketch], memory: Memory) -> list[Sketch]:
    """Leave what a place does not remember, in no version."""
    heard = {shown.ballad for shown in memory.shown}
    return [one for one in candidates if not one.is_one_of(heard)]


def apart(candidates: Sequence[T], memory: Memory, count: int = APART) -> Sequence[T]:
    """Leave singers who were not among the last `count`; if nobody is left, among fewer."""
    for length in range(count, 0, -1):
        just_heard = {shown.artist for shown in memory.shown[:length]}
        if left := [one for one in candidates if one.artist.id not in just_heard]:
            return left
    return candidates


def sometimes_new(candidates: Sequence[T], known: Collection[str], rng: Random) -> Sequence[T]:
    """Leave, now and then, only singers who are not `known` (by id): near and new are mixed."""
    if rng.random() >= _NEW_VOICES:
        return candidates
    return [one for one in candidates if one.artist.id not in known] or candidates


def draw(candidates: Sequence[T], score: Callable[[T], float], rng: Random) -> T:
    """Draw one of the best: the better, the likelier, by the softmax of the scores."""
    scored = sorted(((score(one), one.id, one) for one in candidates), reverse=True)[:_BEST]
    weights = [exp((value - scored[0][0]) / _SPREAD) for value, _, _ in scored]
    return rng.choices([one for _, _, one in scored], weights)[0]


def most_like(source: Described, candidates: Sequence[T]) -> T:
    """Return the candidate most like `source`, the first of equals."""
    return max(candidates, key=lambda one: likeness(source, one))
