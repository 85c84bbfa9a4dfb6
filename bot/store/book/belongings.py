"""Everything that is kept about one listener: read for them, and removed for them."""

import logging
from collections.abc import Iterator
from typing import Final

from bot.core.belongings import Belongings
from bot.core.errors import BookUnavailableError
from bot.core.listener import place_of
from bot.store.book.engine import Engine, Transaction

# Every table of the book with the column by which it belongs to somebody. A test compares this with the schema. Whoever
# writes to several does it in this order: else two who wait for each other would both have to give up.
TABLES: Final = {
    "memory": "place",
    "round": "place",
    "today": "place",
    "mark": "listener",
    "list_entry": "listener",
    "named_list": "listener",
    "history": "listener",
    "preference": "listener",
}
_log = logging.getLogger(__name__)


class BelongingBook:
    """Every method raises BookUnavailableError when the book cannot be read or written."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def of(self, listener: int) -> Belongings:
        """Return all that is kept about a listener."""
        async with self._engine.snapshot() as transaction:
            return await _read(transaction, listener)

    async def forget(self, listener: int) -> Belongings:
        """Remove all that is kept about a listener, also from the files, and return what that was."""
        async with self._engine.transaction() as transaction:
            belongings = await _read(transaction, listener)
            for table, column, value in _places(listener):
                await transaction.erase(table, column, value)
        try:
            await self._engine.scrub()
        except BookUnavailableError as error:  # it is deleted all the same
            _log.warning("what was deleted may be read in the files until they are swept: %s", error)
        return belongings


async def _read(transaction: Transaction, listener: int) -> Belongings:
    return Belongings(
        {table: await transaction.read(table, column, value) for table, column, value in _places(listener)}
    )


def _places(listener: int) -> Iterator[tuple[str, str, str | int]]:
    """Yield each table with the column and the value by which a listener's rows are found."""
    for table, column in TABLES.items():
        yield table, column, listener if column == "listener" else place_of(listener)
