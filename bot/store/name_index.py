"""Looking names up in the catalogue: a few reads by index, however many names there are."""

from typing import Any, Generic, Literal, TypeVar

import aiosqlite
import msgspec

from bot.core.names import common_beginning, key_of

T = TypeVar("T")

_END = "\U0010ffff"  # sorts after every letter, and so ends the range of all keys that begin alike
_LEAST_IN_COMMON = 2  # letters; with fewer, two names are alike by chance

_BETWEEN = """
SELECT entry FROM (
    SELECT number, min(key <> :exact) AS later FROM name
    WHERE kind = :kind AND key BETWEEN :low AND :high
    GROUP BY number ORDER BY later, number LIMIT :limit
) JOIN {table} USING (number) ORDER BY later, number
"""
_BEST_KNOWN = "SELECT entry FROM {table} ORDER BY number LIMIT :limit"
_NEIGHBOURS = """
SELECT * FROM (SELECT key FROM name WHERE kind = :kind AND key < :key ORDER BY key DESC LIMIT 1)
UNION ALL SELECT * FROM (SELECT key FROM name WHERE kind = :kind AND key >= :key ORDER BY key LIMIT 1)
"""


class NameIndex(Generic[T]):
    """Everything that has a name in one table, whose entries are of the type `entry`. The best known come first."""

    def __init__(self, connection: aiosqlite.Connection, table: Literal["artist", "ballad"], entry: type[T]) -> None:
        self._connection = connection
        self._table = table
        self._decode = msgspec.json.Decoder(entry).decode

    async def find(self, typed: str, limit: int) -> list[T]:
        """Return who is called exactly `typed`; if nobody is, those whose name or initials begin so."""
        key = key_of(typed)
        return await self._between(key, key, limit) or await self._begin_with(key, limit)

    async def suggest(self, typed: str, limit: int) -> list[T]:
        """Return who may be meant by `typed` so far: those called exactly so, then those that begin so.

        For nothing typed, the best known.
        """
        key = key_of(typed)
        return await (self._begin_with(key, limit) if key else self._entries(_BEST_KNOWN, limit=limit))

    async def near(self, typed: str, limit: int) -> list[T]:
        """Return those whose names share the longest beginning with `typed`, if it is long enough to mean something."""
        key = key_of(typed)
        rows = await self._connection.execute_fetchall(_NEIGHBOURS, {"kind": self._table, "key": key})
        shared = max((common_beginning(key, row[0]) for row in rows), key=len, default="")
        return await self._begin_with(shared, limit) if len(shared) >= _LEAST_IN_COMMON else []

    async def _begin_with(self, key: str, limit: int) -> list[T]:
        return await self._between(key, key + _END, limit) if key else []

    async def _between(self, low: str, high: str, limit: int) -> list[T]:
        return await self._entries(_BETWEEN, exact=low, low=low, high=high, limit=limit)

    async def _entries(self, sql: str, **parameters: Any) -> list[T]:
        rows = await self._connection.execute_fetchall(
            sql.format(table=self._table), {"kind": self._table, **parameters}
        )
        return [self._decode(row[0]) for row in rows]
