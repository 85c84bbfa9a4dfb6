"""How aiosql talks to SQLite: one row takes one trip to the thread of the connection instead of three."""

from typing import Any

import aiosqlite
from aiosql.adapters.aiosqlite import AioSQLiteAdapter


class OneHopAdapter(AioSQLiteAdapter):
    """aiosql's own adapter, except for statements that return one row.

    A cursor costs a trip to be opened, to be read and to be closed, and a trip is most of what a statement costs.
    """

    async def select_one(  # type: ignore[override]
        self, conn: aiosqlite.Connection, _name: str, sql: str, parameters: dict[str, Any], record_class: Any = None
    ) -> Any:
        """Return the first row that `sql` gives, or None."""
        assert record_class is None  # rows are turned into values by the book
        rows = await conn.execute_fetchall(sql, parameters)
        return next(iter(rows), None)
