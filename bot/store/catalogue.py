"""Reading the catalogue. Every question is a few reads by key; answers are values of the domain."""

import json
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiosqlite
import msgspec
from cachetools import LRUCache

from bot.core.errors import GoneError
from bot.core.listing import PAGE_SIZE, SHELF_SIZE, Filters, Listing, Page, clamp_page, one_version_each
from bot.core.models import Ballad, Collection, Entry, MoodInfo, Profile, Work
from bot.core.rounds import Shown
from bot.core.taste import Sketch
from bot.core.vocabulary import Mood, Sort, decade_of
from bot.store.loading import fingerprint_in
from bot.store.name_index import NameIndex
from bot.store.pages import in_order, page_at
from bot.store.search import Search
from bot.store.sketches import Sketches
from bot.store.tiers import tiers_of

_NEIGHBOURHOOD = SHELF_SIZE  # how many ballads of a mood and decade are looked at to find the nearest ones

_PAGES_IN_MEMORY = 32
_CACHE_KIB = 512  # the system keeps the file in its own memory anyway
_MOST_FOUND = 50  # a search that finds more was not meant to be read to its end
_STORED = {Sort.OLDEST: Sort.NEWEST}  # an order that is another one read backwards is not stored

_SHELF = "SELECT number FROM bucket WHERE name = :bucket"
_RANKS = f"""
SELECT entry FROM shelf, json_each(ballads) AS place JOIN ballad ON ballad.number = place.value
WHERE bucket = ({_SHELF}) AND sort = :sort AND shelf BETWEEN :first / {SHELF_SIZE} AND :last / {SHELF_SIZE}
AND shelf * {SHELF_SIZE} + place.key BETWEEN :first AND :last ORDER BY shelf, place.key
"""
# CROSS keeps the order of the joins: else SQLite may walk the whole bucket
_AT_RANKS = f"""
SELECT wanted.value, ballad.id, ballad.artist FROM json_each(:ranks) AS wanted
CROSS JOIN shelf ON bucket = ({_SHELF}) AND sort = 'best' AND shelf = wanted.value / {SHELF_SIZE}
JOIN ballad ON ballad.number = json_extract(ballads, '$[' || (wanted.value % {SHELF_SIZE}) || ']')
"""
# Numbers are dense from 0: the last one says how many there are, and is one step of an index away
_COUNTS = "SELECT (SELECT max(number) + 1 FROM artist), coalesce((SELECT max(number) + 1 FROM work), 0)"
# What had another id once is still found by it
_ID = "coalesce((SELECT new FROM renamed WHERE old = :id), :id)"
_BALLAD = f"SELECT entry FROM ballad WHERE id = {_ID}"
_PROFILE = f"SELECT entry FROM artist WHERE id = {_ID}"
_WORK = f"SELECT work.entry FROM ballad JOIN work ON work.seat = ballad.work WHERE id = {_ID}"
_BY_ARTIST = f"SELECT entry FROM ballad WHERE artist = {_ID} ORDER BY number"
# What people keep stands here by their ids, in the order in which they kept it
_KEPT = """
SELECT place.key, entry FROM json_each(:ids) AS place
CROSS JOIN ballad ON ballad.id = coalesce((SELECT new FROM renamed WHERE old = place.value), place.value)
ORDER BY ballad.number
"""
_BY_WORK = f"SELECT entry FROM ballad WHERE work = (SELECT work FROM ballad WHERE id = {_ID}) ORDER BY number"


@asynccontextmanager
async def open_catalogue(path: Path) -> AsyncGenerator["Catalogue"]:
    """Open the catalogue file at `path`, which nobody will change, for reading only."""
    async with aiosqlite.connect(_read_only(path), uri=True) as connection:
        await connection.execute_fetchall(f"PRAGMA cache_size = -{_CACHE_KIB}")
        moods = await connection.execute_fetchall("SELECT entry FROM mood")
        infos = [msgspec.json.decode(row[0], type=MoodInfo) for row in moods]
        shelves = await connection.execute_fetchall("SELECT entry FROM collection ORDER BY rowid")
        collections = [msgspec.json.decode(row[0], type=Collection) for row in shelves]
        sizes = await connection.execute_fetchall("SELECT name, size FROM bucket")
        by_mood = {info.mood: info for info in infos}
        by_bucket = {row[0]: row[1] for row in sizes}
        ((artists, works),) = await connection.execute_fetchall(_COUNTS)
        traits = {
            (row[0], row[1]): row[2]
            for row in await connection.execute_fetchall("SELECT facet, value, share FROM trait")
        }
        sketches = Sketches(connection, by_bucket, artists, traits)
        titles = [row[0] for row in await connection.execute_fetchall("SELECT title FROM title_in_crisis")]
        yield Catalogue(
            connection, fingerprint_in(path), by_mood, collections, by_bucket, (artists, works), sketches, titles
        )


class Catalogue:
    """All ballads and artists. `fingerprint` tells one catalogue from another.

    `moods` and `collections` stand in their order, by what they are called in buttons.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what is read once at the beginning
        self,
        connection: aiosqlite.Connection,
        fingerprint: str,
        moods: Mapping[Mood, MoodInfo],
        collections: Sequence[Collection],
        sizes: Mapping[str, int],
        counts: tuple[int, int],
        sketches: Sketches,
        titles_in_crisis: Sequence[str],
    ) -> None:
        artists, works = counts
        self._connection = connection
        self._sizes = sizes
        # Nothing here changes, and the first pages are what most people look at
        self._pages: LRUCache[tuple[Listing, int], Page] = LRUCache(maxsize=_PAGES_IN_MEMORY)
        self._read_ballad = msgspec.json.Decoder(Ballad).decode
        self._read_entry = msgspec.json.Decoder(Entry).decode
        self._read_profile = msgspec.json.Decoder(Profile).decode
        self.search = Search(
            NameIndex(connection, "artist", tiers_of(artists), Profile),
            NameIndex(connection, "ballad", tiers_of(self.size(Filters())), Ballad),
            NameIndex(connection, "work", tiers_of(works), Work),
            self.by_artist,
            self.by_work,
        )
        self.sketches = sketches
        self.titles_in_crisis = titles_in_crisis
        self.fingerprint = fingerprint
        self.moods = {mood: moods[mood] for mood in Mood}
        self.collections = {collection.key: collection for collection in collections}

    async def ballad(self, id_: str) -> Ballad | None:
        """Return the ballad with this permanent id, or None if there is none any more."""
        rows = await self._rows(_BALLAD, id=id_)
        return self._read_ballad(rows[0][0]) if rows else None

    async def known_ballad(self, id_: str) -> Ballad:
        """Return the ballad with this permanent id. Raises GoneError if there is none any more."""
        ballad = await self.ballad(id_)
        if ballad is None:
            raise GoneError
        return ballad

    async def profile(self, id_: str) -> Profile | None:
        """Return the page of the artist with this permanent id, or None if there is none any more."""
        rows = await self._rows(_PROFILE, id=id_)
        return self._read_profile(rows[0][0]) if rows else None

    async def work(self, id_: str) -> Work | None:
        """Return the work that the ballad with this permanent id was made for, or None if there is none."""
        rows = await self._rows(_WORK, id=id_)
        return msgspec.json.decode(rows[0][0], type=Work) if rows else None

    def size(self, filters: Filters) -> int:
        """Return how many ballads a bucket has."""
        return self._sizes.get(filters.pack(), 0)

    async def page(self, listing: Listing, number: int) -> Page:
        """Return page `number` (from 0) of a listing, or the nearest one that exists."""
        page = self._pages.get((listing, number))
        if page is None:
            page = self._pages[listing, number] = await self._read_page(listing, number)
        return page

    async def page_of(self, ids: Sequence[str], listing: Listing, number: int) -> Page:
        """Return page `number` (from 0) of what somebody keeps, or the nearest one that exists.

        `ids` stand in the order in which it was kept; what is not in the catalogue any more is passed over.
        """
        places: dict[str, int] = {}
        kept: dict[str, Entry] = {}
        for place, text in await self._rows(_KEPT, ids=json.dumps(ids)):
            entry = self._read_entry(text)
            kept[entry.id] = entry
            places[entry.id] = min(place, places.get(entry.id, place))  # it may have been kept by two ids
        fitting = [entry for entry in kept.values() if listing.filters.fit(entry)]
        if listing.sort is Sort.RECENT:
            return page_at(sorted(fitting, key=lambda entry: places[entry.id]), number)
        return page_at(in_order(fitting, listing.sort), number)

    async def at_ranks(self, filters: Filters, ranks: Iterable[int]) -> dict[int, Shown]:
        """Return what stands at `ranks` of a bucket."""
        rows = await self._rows(_AT_RANKS, bucket=filters.pack(), ranks=json.dumps([*ranks]))
        return {int(rank): Shown(ballad, artist) for rank, ballad, artist in rows}

    async def by_artist(self, id_: str) -> list[Ballad]:
        """Return all ballads of the artist with this permanent id, the best known first."""
        return [self._read_ballad(row[0]) for row in await self._rows(_BY_ARTIST, id=id_)]

    async def by_work(self, id_: str) -> list[Ballad]:
        """Return all ballads of the work that the ballad with this permanent id was made for, the best known first."""
        return [self._read_ballad(row[0]) for row in await self._rows(_BY_WORK, id=id_)]

    async def around(self, ballad: Ballad) -> list[Sketch]:
        """Return ballads that share the strongest moods with `ballad`, first of its decade, and those of its artist."""
        decade = decade_of(ballad.year)
        buckets = [Filters(mood, decade) for mood in list(ballad.moods)[:2]] + [Filters(ballad.mood)]
        return [
            *await self.sketches.first(buckets, _NEIGHBOURHOOD),
            *await self.sketches.by_artists([ballad.artist.id], _NEIGHBOURHOOD),
        ]

    async def _read_page(self, listing: Listing, number: int) -> Page:
        some = await self._some(listing.filters)
        if some is not None:
            others = replace(listing.filters, artist=None)  # which may be an id of former times
            fitting = [ballad for ballad in some if others.fit(ballad)]
            fitting = in_order(one_version_each(fitting), listing.sort)
            return page_at(fitting, number)
        total = self.size(listing.filters)
        number = clamp_page(number, total)
        ballads = await self._stretch(listing, number * PAGE_SIZE, PAGE_SIZE)
        return Page(tuple(ballads), number, total)

    async def _some(self, filters: Filters) -> Sequence[Entry] | None:
        """Return what an artist, a work or a search has, which is little enough to be read whole; None for the rest."""
        if filters.words:
            return await self.search.suggest_ballads(filters.words, _MOST_FOUND)
        if filters.work:
            return await self.by_work(filters.work)
        return await self.by_artist(filters.artist) if filters.artist else None

    async def _stretch(self, listing: Listing, start: int, length: int) -> list[Entry]:
        """Return `length` ballads of a listing; the oldest first is the newest read backwards."""
        first, last = start, start + length - 1
        if listing.sort not in _STORED:
            return [*map(self._read_entry, await self._ranks(listing.filters, listing.sort, first, last))]
        end = self.size(listing.filters) - 1
        rows = await self._ranks(listing.filters, _STORED[listing.sort], end - last, end - first)
        return [*map(self._read_entry, reversed(rows))]

    async def _ranks(self, filters: Filters, sort: Sort, first: int, last: int) -> list[str]:
        return [row[0] for row in await self._rows(_RANKS, bucket=filters.pack(), sort=sort, first=first, last=last)]

    async def _rows(self, sql: str, **parameters: object) -> list[Any]:
        return list(await self._connection.execute_fetchall(sql, parameters))


def _read_only(path: Path) -> str:
    return f"{path.absolute().as_uri()}?mode=ro&immutable=1"
