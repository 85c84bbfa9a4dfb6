"""What listeners were shown."""

from datetime import datetime, timedelta
from typing import Final

from bot.core.belongings import Showing
from bot.store.book.engine import Engine
from bot.store.book.moments import from_ms, to_ms

_AT_A_TIME: Final = timedelta(hours=1)  # what was shown in so long is swept out at once


class HistoryBook:
    """Every method raises BookUnavailableError when the book cannot be read or written."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def note(self, listener: int, ballad: str, moment: datetime) -> None:
        """Note that a listener was shown a ballad."""
        await self._engine.one("note_shown", listener=listener, ballad=ballad, moment=to_ms(moment))

    async def of(self, listener: int) -> list[Showing]:
        """Return what a listener was shown, the latest first, each ballad once."""
        rows = await self._engine.all("history_of", listener=listener)
        return [Showing(ballad, from_ms(moment)) for ballad, moment in rows]

    async def forget(self, listener: int, ballad: str) -> None:
        """Forget that a listener was shown a ballad."""
        await self._engine.one("forget_shown", listener=listener, ballad=ballad)

    async def forget_all(self, listener: int) -> int:
        """Forget all that a listener was shown, and return how many ballads that were."""
        return len(await self._engine.all("forget_history", listener=listener))

    async def sweep(self, before: datetime) -> int:
        """Forget what anybody was shown before this moment, and return how much that was.

        The oldest first, a little at a time: who asks for something meanwhile does not wait for all of it.
        """
        count = 0
        while (row := await self._engine.one("oldest_shown")) and row[0] is not None and row[0] < to_ms(before):
            until = min(from_ms(row[0]) + _AT_A_TIME, before)
            count += len(await self._engine.all("sweep_history", before=to_ms(until)))
        return count
