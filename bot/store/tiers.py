"""Tiers: ranges of numbers from the best known down, each about thirty times the one before.

An index keeps each tier by itself. A look-up that wants 25 names reads the first tier, and goes on to the next only if
that had fewer: then the next can hold only about thirty times as many, however many there are below.
"""

from bisect import bisect_right
from typing import Final

TIER_STARTS: Final = (0, 1_000, 32_000)


def tier_of(number: int) -> int:
    """Return the tier that `number` is in: 0 for the thousand best known."""
    return bisect_right(TIER_STARTS, number) - 1


def tiers_of(count: int) -> range:
    """Return the tiers that `count` numbers fill."""
    return range(tier_of(max(count - 1, 0)) + 1)
