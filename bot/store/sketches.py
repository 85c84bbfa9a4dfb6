"""Reading ballads as a taste sees them: many at a time, and no more of each than its traits."""

import json
from collections.abc import Iterable, Mapping, Sequence
from random import Random

import aiosqlite
import msgspec

from bot.core.listing import SHELF_SIZE, Filters
from bot.core.taste import Facet, Sketch

# CROSS keeps the order of the joins: else SQLite may walk the whole table
_BY_ID = """
SELECT sketch.entry FROM json_each(:ids) AS wanted
CROSS JOIN ballad ON ballad.id = coalesce((SELECT new FROM renamed WHERE old = wanted.value), wanted.value)
JOIN sketch USING (number)
ORDER BY wanted.key
"""
_AT_RANKS = f"""
SELECT entry FROM json_each(:wanted) AS wanted
CROSS JOIN bucket ON bucket.name = json_extract(wanted.value, '$[0]')
CROSS JOIN shelf ON shelf.bucket = bucket.number AND sort = 'best'
    AND shelf = json_extract(wanted.value, '$[1]') / {SHELF_SIZE}
JOIN sketch ON sketch.number = json_extract(ballads, '$[' || (json_extract(wanted.value, '$[1]') % {SHELF_SIZE}) || ']')
"""
_BY_SCENE = """
SELECT entry FROM json_each(:things) AS wanted CROSS JOIN scene ON scene.thing = wanted.value
JOIN sketch ON sketch.number = scene.number ORDER BY wanted.key, scene.number LIMIT :most
"""
_BY_ARTISTS = """
SELECT sketch.entry FROM json_each(:ids) AS wanted CROSS JOIN ballad ON ballad.artist = wanted.value
JOIN sketch USING (number)
ORDER BY ballad.number LIMIT :most
"""


# Of many singers each is so rare that one heart would drown everything else: no singer counts as rarer than this
_SINGER = 0.02


class Sketches:
    """The ballads of one catalogue. `sizes` are those of its buckets, `artists` how many sing in it."""

    def __init__(
        self,
        connection: aiosqlite.Connection,
        sizes: Mapping[str, int],
        artists: int,
        traits: Mapping[tuple[str, str], float],
    ) -> None:
        self._connection = connection
        self._sizes = sizes
        self._artists = artists
        self._traits = traits
        self._read = msgspec.json.Decoder(Sketch).decode

    def share(self, facet: Facet, value: str) -> float:
        """Return how large a part of the catalogue has a trait; never 0, not even of what is not there."""
        if facet is Facet.ARTIST:
            return max(1 / max(self._artists, 1), _SINGER)
        return self._traits.get((facet, value), 0.0) or 1 / (self._size(Filters()) + 1)

    async def of(self, ids: Sequence[str]) -> list[Sketch]:
        """Return the ballads with these permanent ids in their order, without those that are not here any more."""
        return await self._rows(_BY_ID, ids=json.dumps(ids))

    async def by_artists(self, ids: Sequence[str], most: int) -> list[Sketch]:
        """Return ballads of the artists with these ids, the best known first, at most so many."""
        return await self._rows(_BY_ARTISTS, ids=json.dumps(ids), most=most)

    async def with_scene(self, things: Sequence[str], most: int) -> list[Sketch]:
        """Return ballads that have one of these skies, seasons or stories, the best known of the first thing first."""
        rows = await self._rows(_BY_SCENE, things=json.dumps(things), most=most)
        return [*{sketch.id: sketch for sketch in rows}.values()]

    async def first(self, buckets: Iterable[Filters], each: int) -> list[Sketch]:
        """Return the best known ballads of every bucket, at most `each`."""
        return await self._at((bucket, range(min(each, self._size(bucket)))) for bucket in buckets)

    async def some(self, buckets: Iterable[Filters], each: int, rng: Random) -> list[Sketch]:
        """Return ballads of every bucket, left to chance, at most `each`."""
        return await self._at(
            (bucket, rng.sample(range(self._size(bucket)), min(each, self._size(bucket)))) for bucket in buckets
        )

    async def _at(self, places: Iterable[tuple[Filters, Iterable[int]]]) -> list[Sketch]:
        """Return what stands at these ranks of buckets, each ballad once."""
        named = ((bucket.pack(), ranks) for bucket, ranks in places)
        wanted = json.dumps([(name, rank) for name, ranks in named for rank in ranks])
        return [*{sketch.id: sketch for sketch in await self._rows(_AT_RANKS, wanted=wanted)}.values()]

    def _size(self, bucket: Filters) -> int:
        return self._sizes.get(bucket.pack(), 0)

    async def _rows(self, sql: str, **parameters: object) -> list[Sketch]:
        return [self._read(row[0]) for row in await self._connection.execute_fetchall(sql, parameters)]
