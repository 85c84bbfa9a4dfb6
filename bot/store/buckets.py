"""Writing the buckets: which ballads a mood and a decade select, and where each stands in every order."""

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

import msgspec

from bot.core.listing import SHELF_SIZE, Filters
from bot.core.models import Ballad
from bot.core.names import key_of
from bot.core.vocabulary import Mood, Sort, decade_of

Weights = tuple[tuple[Mood, int], ...]
_NO_MOOD = (None, 0)


class Buckets:
    """Year, moods and title of each ballad by its number, and the buckets that follow from them."""

    def __init__(self) -> None:
        self._years = array("H")
        self._moods: list[Weights] = []
        self._same: dict[Weights, Weights] = {}
        self._titles: list[str] = []

    def add(self, ballad: Ballad) -> None:
        """Take in the ballad of the next seat."""
        self._years.append(ballad.year)
        weights = tuple(ballad.moods.items())
        self._moods.append(self._same.setdefault(weights, weights))
        self._titles.append(key_of(ballad.title.ko))

    def write(self, connection: sqlite3.Connection, seats: Sequence[int]) -> None:
        """Write every bucket in every order that is stored; the oldest first is the newest read backwards.

        `seats` are those of all ballads in the order of their numbers.
        """
        years = array("H", map(self._years.__getitem__, seats))
        moods = [*map(self._moods.__getitem__, seats)]
        titles = [*map(self._titles.__getitem__, seats)]
        self._titles.clear()
        numbers = range(len(seats))
        for sort, order in (
            (Sort.TITLE, sorted(numbers, key=titles.__getitem__)),
            (Sort.NEWEST, sorted(numbers, key=lambda number: -years[number])),
            (Sort.BEST, numbers),
        ):
            members = _members(order, years, moods, by_weight=sort is Sort.BEST)
            for index, filters in enumerate(sorted(members, key=Filters.pack)):
                if sort is Sort.BEST:
                    row = (index, filters.pack(), len(members[filters]))
                    connection.execute("INSERT INTO bucket VALUES (?, ?, ?)", row)
                shelves = ((index, sort, shelf, json) for shelf, json in _shelves(members[filters]))
                connection.executemany("INSERT INTO shelf VALUES (?, ?, ?, ?)", shelves)


def _members(
    order: Iterable[int], years: Sequence[int], moods: Sequence[Weights], *, by_weight: bool = False
) -> dict[Filters, "array[int]"]:
    """Return the ballads of each bucket in `order`; `by_weight` puts those first whose mood is strongest."""
    parts: dict[tuple[Filters, int], array[int]] = defaultdict(lambda: array("I"))

    @cache
    def add_to(mood: Mood | None, weight: int, decade: int) -> tuple[Callable[[int], None], Callable[[int], None]]:
        whole, part = Filters(mood), Filters(mood, decade)
        return parts[whole, by_weight * weight].append, parts[part, by_weight * weight].append

    for number in order:
        decade = decade_of(years[number])
        for mood, weight in (_NO_MOOD, *moods[number]):
            whole, part = add_to(mood, weight, decade)
            whole(number)
            part(number)
    members: dict[Filters, array[int]] = defaultdict(lambda: array("I"))
    for filters, weight in sorted(parts, key=lambda part: -part[1]):
        members[filters].extend(parts[filters, weight])
    return members


def _shelves(members: Sequence[int]) -> Iterator[tuple[int, str]]:
    for shelf, start in enumerate(range(0, len(members), SHELF_SIZE)):
        yield shelf, msgspec.json.encode(list(members[start : start + SHELF_SIZE])).decode()
