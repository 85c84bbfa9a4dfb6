"""Looking names up in the catalogue: a few reads by index, however many names there are."""

import json
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from itertools import combinations
from typing import Generic, Literal, NamedTuple, Protocol, TypeVar

import aiosqlite
import msgspec

from bot.core.asking import Misspelt
from bot.core.names import Key, Lookup, Step, Way, common_beginning, key_of, stages
from bot.core.slips import slips_between, trigrams_of
from bot.core.sounds import sounds_of, words_of


class Called(Protocol):
    """Something with names."""

    @property
    def called(self) -> tuple[str, ...]:
        """Everything it is called by."""
        ...


T = TypeVar("T", bound=Called)

_END = "\U0010ffff"  # sorts after every letter, and so ends the range of all keys that begin alike
_LEAST_IN_COMMON = 2  # letters; with fewer, two names are alike by chance
_MOST_ROWS = 64  # of all steps together: a name that is found in several ways comes several times
_OF_MEMBERS = {Way.GROUPED, Way.GROUPED_SOUND}
_RAREST = 5  # how many pieces of a name with a slip in it are looked for, in pairs: a slip spoils three
_MOST_CANDIDATES = 200
_STATEMENTS = 64  # shapes of statements that are remembered
# A finished name is none that just begins so, if that is only a few letters: of sounds, of the other keyboard, of Latin
_SHORTEST_SOUND, _SHORTEST_MISTYPED, _SHORTEST_LATIN = 6, 6, 3
_WITHIN_WORDS = "SELECT rowid FROM {table}_words WHERE {table}_words MATCH ? ORDER BY rowid LIMIT ?"

_ARM = """SELECT {place} AS place, number FROM (
SELECT DISTINCT number FROM {table}_name WHERE way = ? AND tier = ? AND {fits} ORDER BY number LIMIT ?)"""
_FOUND = "SELECT place, number, entry FROM ({arms} LIMIT ?) JOIN {table} USING (number)"
_EXACTLY = """
SELECT name.way, name.key, entry FROM json_each(:keys) AS wanted CROSS JOIN {table}_name AS name
ON name.way = json_extract(wanted.value, '$[0]') AND name.tier = json_extract(wanted.value, '$[1]')
AND name.key = json_extract(wanted.value, '$[2]')
JOIN {table} USING (number) ORDER BY number LIMIT :limit
"""
_BEST_KNOWN = "SELECT entry FROM {table} ORDER BY number LIMIT ?"
_NEIGHBOURS = """
SELECT * FROM (SELECT key FROM {table}_name WHERE way = 0 AND tier = :tier AND key < :key ORDER BY key DESC LIMIT 1)
UNION ALL
SELECT * FROM (SELECT key FROM {table}_name WHERE way = 0 AND tier = :tier AND key >= :key ORDER BY key LIMIT 1)
"""
_RARE_PIECES = """
SELECT piece FROM {table}_piece WHERE piece IN (SELECT value FROM json_each(?)) ORDER BY size LIMIT ?
"""
_HEARD = """
SELECT number, sounds, letters FROM (
SELECT rowid AS number, sounds, letters FROM {table}_sound WHERE {table}_sound MATCH ? ORDER BY rowid LIMIT ?)
"""


class Found(NamedTuple, Generic[T]):
    """Something that was found: how surely it is meant, its number (from the best known down), and itself."""

    step: Step
    number: int
    entry: T


class NameIndex(Generic[T]):
    """Everything that has a name in one table, whose entries are of the type `entry`. The best known come first."""

    def __init__(
        self,
        connection: aiosqlite.Connection,
        table: Literal["artist", "ballad", "work"],
        tiers: Sequence[int],
        entry: type[T],
    ) -> None:
        self._connection = connection
        self._table = table
        self._tiers = tiers
        self._decode = msgspec.json.Decoder(entry).decode

    async def find(self, typed: str, limit: int) -> list[T]:
        """Return what is most surely meant by `typed`: all that is found at the first step that finds anything."""
        for stage in stages(typed):
            if found := await self._look([*filter(_is_meant, stage)]):
                surest = [one for one in found if one.step is found[0].step]
                return [one.entry for one in self._nearest_spelling(typed, surest)][:limit]
        return []

    async def suggest(self, typed: str, limit: int) -> list[T]:
        """Return what may be meant by `typed` so far, the surest first; for nothing typed, the best known.

        What stands by its name comes alone: initials, the other keyboard and sounds are for when that finds nothing.
        """
        if not key_of(typed):
            rows = await self._connection.execute_fetchall(_BEST_KNOWN.format(table=self._table), (limit,))
            return [self._decode(row[0]) for row in rows]
        for stage in stages(typed):
            if found := await self._look(stage):
                return [one.entry for one in found[:limit]]
        return []

    async def exactly(self, keys: Collection[Key], limit: int) -> dict[Key, list[T]]:
        """Return what has just one of `keys`, the best known first, by that key."""
        wanted = [(way, tier, text) for way, text in keys for tier in self._tiers]
        rows = await self._connection.execute_fetchall(
            _EXACTLY.format(table=self._table), {"keys": json.dumps(wanted), "limit": limit}
        )
        found: dict[Key, list[T]] = {}
        for way, text, entry in rows:
            found.setdefault(Key(way, text), []).append(self._decode(entry))
        return found

    async def slips(self, typed: str, limit: int) -> list[T]:
        """Return what `typed` means if there is a slip or two in it: the names with the fewest."""
        sounds = sounds_of(words_of(typed))
        pieces = json.dumps(trigrams_of(sounds))
        rare = await self._connection.execute_fetchall(_RARE_PIECES.format(table=self._table), (pieces, _RAREST))
        pairs = [f'("{one[0]}" AND "{other[0]}")' for one, other in combinations(rare, 2)]
        if not pairs:
            return []
        rows = await self._connection.execute_fetchall(
            _HEARD.format(table=self._table), (" OR ".join(pairs), _MOST_CANDIDATES)
        )
        misspelt = Misspelt(typed)
        slips = {number: misspelt.slips(heard.split(), letters.split()) for number, heard, letters in rows}
        least = min((count for count in slips.values() if count is not None), default=None)
        nearest = [number for number, count in slips.items() if count == least]
        return await self._entries(nearest[:limit]) if least is not None else []

    async def with_words(self, words: Iterable[str], limit: int) -> list[T]:
        """Return what has all of these words in its names, in any order and form: "wind memory" for 바람기억."""
        query = " AND ".join(f'"{word}"' for word in words)
        rows = await self._connection.execute_fetchall(_WITHIN_WORDS.format(table=self._table), (query, limit))
        return await self._entries([row[0] for row in rows])

    async def near(self, typed: str, limit: int) -> list[T]:
        """Return the well-known names that share the longest beginning with `typed`, if it is long enough to count."""
        key = key_of(typed)
        rows = await self._connection.execute_fetchall(
            _NEIGHBOURS.format(table=self._table), {"tier": self._tiers[0], "key": key}
        )
        shared = max((common_beginning(key, row[0]) for row in rows), key=len, default="")
        return await self.suggest(shared, limit) if len(shared) >= _LEAST_IN_COMMON else []

    async def _look(self, wanted: Sequence[Lookup]) -> list[Found[T]]:
        """Look for all that is `wanted` in one read, which stops where enough was found."""
        wanted = [one for one in wanted if self._table == "artist" or one.way not in _OF_MEMBERS]
        if not wanted:
            return []
        parameters: list[object] = []
        for look_up in wanted:
            keys = [look_up.text] if look_up.whole else [look_up.text, look_up.text + _END]
            for tier in self._tiers:
                parameters += [look_up.way, tier, *keys, _MOST_ROWS]
        sql = _statement(self._table, len(self._tiers), tuple(look_up.whole for look_up in wanted))
        rows = await self._connection.execute_fetchall(sql, (*parameters, _MOST_ROWS))
        found: dict[int, Found[T]] = {}
        for place, number, entry in sorted(rows):
            if number not in found:
                found[number] = Found(wanted[int(place)].step, number, self._decode(entry))
        return [*found.values()]

    async def _entries(self, numbers: Sequence[int]) -> list[T]:
        sql = "SELECT entry FROM {table} WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number"
        rows = await self._connection.execute_fetchall(sql.format(table=self._table), (json.dumps(numbers),))
        return [self._decode(row[0]) for row in rows]

    def _nearest_spelling(self, typed: str, found: list[Found[T]]) -> list[Found[T]]:
        """Of several that sound alike, keep those that are spelled most like what was typed: song is 송, not 성."""
        if len(found) <= 1 or found[0].step is not Step.SOUND:
            return found
        key = key_of(typed)
        apart = {one.number: min(slips_between(key, key_of(name)) for name in one.entry.called) for one in found}
        least = min(apart.values())
        return [one for one in found if apart[one.number] == least]


@lru_cache(_STATEMENTS)
def _statement(table: str, tiers: int, whole: tuple[bool, ...]) -> str:
    """Return the statement for look-ups of which each is or is not `whole`, in so many tiers."""
    fits = ("key >= ? AND key < ?", "key = ?")
    arms = [
        _ARM.format(place=place, table=table, fits=fits[one]) for place, one in enumerate(whole) for _ in range(tiers)
    ]
    return _FOUND.format(arms=" UNION ALL ".join(arms), table=table)


def _is_meant(look_up: Lookup) -> bool:
    """Tell whether somebody can mean `look_up` who has finished typing."""
    if look_up.way in {Way.SOUND, Way.SOUND_PART}:
        least = _SHORTEST_SOUND
    elif look_up.step is Step.KEYBOARD_BEGINNING:
        least = _SHORTEST_MISTYPED
    else:
        least = _SHORTEST_LATIN if look_up.text.isascii() else 0
    # The sound of a given name alone is that of too many: Younha is nobody's 용하
    whole_name = look_up.whole and look_up.way is not Way.SOUND_PART
    return whole_name or len(look_up.text) >= least
