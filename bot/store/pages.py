"""Lists that are little enough to be held whole: put in order, and cut into pages."""

from collections.abc import Sequence

from bot.core.listing import PAGE_SIZE, Page, clamp_page
from bot.core.models import Entry
from bot.core.names import key_of
from bot.core.vocabulary import Sort


def in_order(ballads: Sequence[Entry], sort: Sort) -> list[Entry]:
    """Return ballads that stand best known first in another order."""
    match sort:
        case Sort.BEST:
            return [*ballads]
        case Sort.TITLE:
            return sorted(ballads, key=lambda ballad: key_of(ballad.title.ko))
        case Sort.NEWEST:
            return sorted(ballads, key=lambda ballad: -ballad.year)
        case _:
            return in_order(ballads, Sort.NEWEST)[::-1]


def page_at(ballads: Sequence[Entry], number: int) -> Page:
    """Return page `number` (from 0) of `ballads`, or the nearest one that exists."""
    number = clamp_page(number, len(ballads))
    return Page(tuple(ballads[number * PAGE_SIZE : (number + 1) * PAGE_SIZE]), number, len(ballads))
