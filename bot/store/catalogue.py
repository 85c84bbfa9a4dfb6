"""Reading the catalogue. Every question is a few reads by key; answers are values of the domain."""

import json
from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiosqlite
import msgspec
from cachetools import LRUCache

from bot.core.errors import GoneError
from bot.core.listing import PAGE_SIZE, Filters, Listing, Page, clamp_page
from bot.core.models import Ballad, Entry, MoodInfo, Profile
from bot.core.rounds import Shown
from bot.core.vocabulary import Mood, Sort, decade_of
from bot.store.loading import fingerprint_in
from bot.store.name_index import NameIndex

_NEIGHBOURHOOD = 40  # how many ballads of a mood and decade are looked at to find the nearest ones

_PAGES_IN_MEMORY = 32
_ALL = 2**31  # more ranks than any bucket has
_STORED = {Sort.OLDEST: Sort.NEWEST}  # an order that is another one read backwards is not stored

_RANKS = """
SELECT entry FROM standing JOIN ballad ON ballad.number = standing.ballad
WHERE bucket = (SELECT number FROM bucket WHERE name = ?) AND sort = ? AND rank BETWEEN ? AND ? ORDER BY rank
"""
# With json_each in a JOIN instead of IN, SQLite walks the whole bucket
_AT_RANKS = """
SELECT rank, ballad.id, ballad.artist FROM standing JOIN ballad ON ballad.number = standing.ballad
WHERE bucket = (SELECT number FROM bucket WHERE name = ?) AND sort = 'best'
AND rank IN (SELECT value FROM json_each(?))
"""


@asynccontextmanager
async def open_catalogue(path: Path) -> AsyncGenerator["Catalogue"]:
    """Open the catalogue file at `path`, which nobody will change, for reading only."""
    async with aiosqlite.connect(_read_only(path), uri=True) as connection:
        moods = await connection.execute_fetchall("SELECT entry FROM mood")
        infos = [msgspec.json.decode(row[0], type=MoodInfo) for row in moods]
        sizes = await connection.execute_fetchall("SELECT name, size FROM bucket WHERE name LIKE '%.'")
        by_mood = {info.mood: info for info in infos}
        by_bucket = {row[0]: row[1] for row in sizes}
        yield Catalogue(connection, fingerprint_in(path), by_mood, by_bucket)


class Catalogue:
    """All ballads and artists. `fingerprint` tells one catalogue from another; `moods` stand in their order."""

    def __init__(
        self,
        connection: aiosqlite.Connection,
        fingerprint: str,
        moods: Mapping[Mood, MoodInfo],
        sizes: Mapping[str, int],
    ) -> None:
        self._connection = connection
        self._sizes = sizes
        # Nothing here changes, and the first pages are what most people look at
        self._pages: LRUCache[tuple[Listing, int], Page] = LRUCache(maxsize=_PAGES_IN_MEMORY)
        self._read_ballad = msgspec.json.Decoder(Ballad).decode
        self._read_entry = msgspec.json.Decoder(Entry).decode
        self._read_profile = msgspec.json.Decoder(Profile).decode
        self.artists = NameIndex(connection, "artist", Profile)
        self.ballads = NameIndex(connection, "ballad", Ballad)
        self.fingerprint = fingerprint
        self.moods = {mood: moods[mood] for mood in Mood}

    async def ballad(self, id_: str) -> Ballad | None:
        """Return the ballad with this permanent id, or None if there is none any more."""
        rows = await self._rows("SELECT entry FROM ballad WHERE id = ?", id_)
        return self._read_ballad(rows[0][0]) if rows else None

    async def known_ballad(self, id_: str) -> Ballad:
        """Return the ballad with this permanent id. Raises GoneError if there is none any more."""
        ballad = await self.ballad(id_)
        if ballad is None:
            raise GoneError
        return ballad

    async def profile(self, id_: str) -> Profile | None:
        """Return the page of the artist with this permanent id, or None if there is none any more."""
        rows = await self._rows("SELECT entry FROM artist WHERE id = ?", id_)
        return self._read_profile(rows[0][0]) if rows else None

    def size(self, filters: Filters) -> int:
        """Return how many ballads fit a mood and a decade."""
        return self._sizes.get(filters.pack(), 0)

    async def page(self, listing: Listing, number: int) -> Page:
        """Return page `number` (from 0) of a listing, or the nearest one that exists."""
        page = self._pages.get((listing, number))
        if page is None:
            page = self._pages[listing, number] = await self._read_page(listing, number)
        return page

    async def at_ranks(self, filters: Filters, ranks: Iterable[int]) -> dict[int, Shown]:
        """Return what stands at `ranks` of the bucket of a mood and a decade."""
        rows = await self._rows(_AT_RANKS, filters.pack(), json.dumps([*ranks]))
        return {int(rank): Shown(ballad, artist) for rank, ballad, artist in rows}

    async def neighbourhood(self, ballad: Ballad) -> list[Ballad]:
        """Return ballads that share the strongest moods with `ballad`, first of its decade, and those of its artist."""
        decade = decade_of(ballad.year)
        filters = [Filters(mood, decade) for mood in list(ballad.moods)[:2]]
        filters += [Filters(ballad.mood), Filters(artist=ballad.artist.id)]
        rows = [row for some in filters for row in await self._ranks(some, Sort.BEST, 0, _NEIGHBOURHOOD - 1)]
        return [self._read_ballad(row) for row in rows]

    async def _read_page(self, listing: Listing, number: int) -> Page:
        if listing.filters.artist:
            return await self._artist_page(listing, number)
        total = self.size(listing.filters)
        number = clamp_page(number, total)
        ballads = await self._stretch(listing, number * PAGE_SIZE, PAGE_SIZE)
        return Page(tuple(ballads), number, total)

    async def _artist_page(self, listing: Listing, number: int) -> Page:
        """Page what an artist has: few enough to be read whole."""
        sort = _STORED.get(listing.sort, listing.sort)
        rows = await self._ranks(Filters(artist=listing.filters.artist), sort, 0, _ALL)
        fitting = [entry for entry in map(self._read_entry, rows) if listing.filters.fit(entry)]
        fitting = fitting if sort is listing.sort else fitting[::-1]
        number = clamp_page(number, len(fitting))
        return Page(tuple(fitting[number * PAGE_SIZE : (number + 1) * PAGE_SIZE]), number, len(fitting))

    async def _stretch(self, listing: Listing, start: int, length: int) -> list[Entry]:
        """Return `length` ballads of a listing; the oldest first is the newest read backwards."""
        first, last = start, start + length - 1
        if listing.sort not in _STORED:
            return [*map(self._read_entry, await self._ranks(listing.filters, listing.sort, first, last))]
        end = self.size(listing.filters) - 1
        rows = await self._ranks(listing.filters, _STORED[listing.sort], end - last, end - first)
        return [*map(self._read_entry, reversed(rows))]

    async def _ranks(self, filters: Filters, sort: Sort, first: int, last: int) -> list[str]:
        return [row[0] for row in await self._rows(_RANKS, filters.pack(), sort, first, last)]

    async def _rows(self, sql: str, *parameters: object) -> list[Any]:
        return list(await self._connection.execute_fetchall(sql, parameters))


def _read_only(path: Path) -> str:
    return f"{path.absolute().as_uri()}?mode=ro&immutable=1"
