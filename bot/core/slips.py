"""Slips of the thumb: how far a name is from what was typed, and when that is near enough to be meant."""

from collections.abc import Iterable
from functools import lru_cache

_TRIGRAM = 3
_REMEMBERED = 16  # what was typed is compared with many names


def slips_between(typed: str, name: str) -> int:
    """Return how many slips turn `name` into `typed`: a letter too many, too few, wrong, or two neighbours swapped.

    This is the optimal string alignment distance, by the bit vectors of H. Hyyrö, "A Bit-Vector Algorithm for
    Computing Levenshtein and Damerau Edit Distances" (2003). rapidfuzz has it, too, and takes 2.5 MB of memory.
    """
    if not typed:
        return len(name)
    where = _places(typed)
    # Bit by bit, for each letter of `typed`: whether the distance grows or falls there by one
    last = 1 << (len(typed) - 1)
    plus, minus, diagonal, before = (1 << len(typed)) - 1, 0, 0, 0
    distance = len(typed)
    for letter in name:
        here = where.get(letter, 0)
        swapped = (((~diagonal) & here) << 1) & before
        diagonal = (((here & plus) + plus) ^ plus) | here | minus | swapped
        up = minus | ~(diagonal | plus)
        down = diagonal & plus
        distance += bool(up & last) - bool(down & last)
        up = (up << 1) | 1
        plus = (down << 1) | ~(diagonal | up)
        minus = diagonal & up
        before = here
    return distance


def trigrams_of(names: Iterable[str]) -> list[str]:
    """Return the pieces of three letters of `names`, each once and each name between spaces: park → " pa", "par", …."""
    padded = [f" {name} " for name in names]
    pieces = (one[start : start + _TRIGRAM] for one in padded for start in range(len(one) - _TRIGRAM + 1))
    return [*dict.fromkeys(pieces)]


@lru_cache(_REMEMBERED)
def _places(text: str) -> dict[str, int]:
    """Return the places of each letter in `text` as the bits of a number: noon → n 0b1001, o 0b0110."""
    where: dict[str, int] = {}
    for index, letter in enumerate(text):
        where[letter] = where.get(letter, 0) | 1 << index
    return where
