"""Writing the buckets: which ballads a mood and a decade select, or a collection, and where each stands in an order."""

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
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

    def write(
        self,
        connection: sqlite3.Connection,
        seats: Sequence[int],
        families: Sequence[Sequence[int]],
        collections: Mapping[str, Sequence[str]],
    ) -> None:
        """Write every bucket in every order that is stored; the oldest first is the newest read backwards.

        `seats` are those of all ballads in the order of their numbers, `families` the numbers of the versions of one
        song, the one to be shown first, and `collections` the ids of each in its own order.
        """
        years = array("H", map(self._years.__getitem__, seats))
        moods = [*map(self._moods.__getitem__, seats)]
        titles = [*map(self._titles.__getitem__, seats)]
        self._titles.clear()
        doubled = _doubled(families, years, moods)
        picked = {Filters(collection=key): _numbers(connection, ids) for key, ids in collections.items()}
        orders: tuple[tuple[Sort, Callable[[int], int | str] | None], ...] = (
            (Sort.TITLE, titles.__getitem__),
            (Sort.NEWEST, lambda number: -years[number]),
            (Sort.BEST, None),
        )
        for sort, key in orders:
            members = _members(_sorted(range(len(seats)), key), years, moods, doubled, by_weight=sort is Sort.BEST)
            members |= {filters: _sorted(numbers, key) for filters, numbers in picked.items()}
            _write(connection, sort, members)


def _write(connection: sqlite3.Connection, sort: Sort, members: Mapping[Filters, Sequence[int]]) -> None:
    for index, filters in enumerate(sorted(members, key=Filters.pack)):
        if sort is Sort.BEST:
            row = (index, filters.pack(), len(members[filters]))
            connection.execute("INSERT INTO bucket VALUES (?, ?, ?)", row)
        shelves = ((index, sort, shelf, json) for shelf, json in _shelves(members[filters]))
        connection.executemany("INSERT INTO shelf VALUES (?, ?, ?, ?)", shelves)


def _members(
    order: Iterable[int],
    years: Sequence[int],
    moods: Sequence[Weights],
    doubled: Mapping[int, Collection[Filters]],
    *,
    by_weight: bool = False,
) -> dict[Filters, Sequence[int]]:
    """Return the ballads of each bucket in `order`; `by_weight` puts those first whose mood is strongest."""
    parts: dict[tuple[Filters, int], array[int]] = defaultdict(lambda: array("I"))

    @cache
    def places(mood: Mood | None, weight: int, decade: int) -> tuple[tuple[Filters, Callable[[int], None]], ...]:
        return tuple((one, parts[one, by_weight * weight].append) for one in _buckets_of(mood, decade))

    for number in order:
        left_out = doubled.get(number, ())
        for mood, weight in (_NO_MOOD, *moods[number]):
            for filters, add in places(mood, weight, decade_of(years[number])):
                if not left_out or filters not in left_out:
                    add(number)
    members: dict[Filters, Sequence[int]] = {}
    for filters, weight in sorted(parts, key=lambda part: -part[1]):
        members[filters] = array("I", (*members.get(filters, ()), *parts[filters, weight]))
    return members


def _doubled(
    families: Iterable[Sequence[int]], years: Sequence[int], moods: Sequence[Weights]
) -> dict[int, set[Filters]]:
    """Return the buckets that each version of a song has to leave to one that comes before it in its family."""
    doubled: dict[int, set[Filters]] = {}
    for family in families:
        taken: set[Filters] = set()
        for number in family:
            decade = decade_of(years[number])
            fitting = {one for mood, _ in (_NO_MOOD, *moods[number]) for one in _buckets_of(mood, decade)}
            doubled[number] = fitting & taken
            taken |= fitting
    return doubled


def _buckets_of(mood: Mood | None, decade: int) -> tuple[Filters, Filters]:
    return Filters(mood), Filters(mood, decade)


def _numbers(connection: sqlite3.Connection, ids: Sequence[str]) -> list[int]:
    numbers = {id_: connection.execute("SELECT number FROM ballad WHERE id = ?", (id_,)).fetchone()[0] for id_ in ids}
    return [*numbers.values()]


def _sorted(numbers: Sequence[int], key: Callable[[int], int | str] | None) -> Sequence[int]:
    return sorted(numbers, key=key) if key else numbers


def _shelves(members: Sequence[int]) -> Iterator[tuple[int, str]]:
    for shelf, start in enumerate(range(0, len(members), SHELF_SIZE)):
        yield shelf, msgspec.json.encode(list(members[start : start + SHELF_SIZE])).decode()
