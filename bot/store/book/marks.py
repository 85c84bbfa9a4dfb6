"""The hearts of listeners, and what they put away."""

from datetime import datetime, timedelta

from bot.core.marks import AT_ONCE, Mark, Marks, Pressed, Sign
from bot.store.book.engine import Engine, Row
from bot.store.book.moments import from_ms, to_ms


class MarkBook:
    """Every method raises BookUnavailableError when the book cannot be read or written.

    A ballad that loses its heart, however, leaves the named lists in the same statement.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def press(self, listener: int, ballad: str, sign: Sign, moment: datetime) -> Pressed:
        """Say `sign` of a ballad, or take it back if that is what was said; the same press at once changes nothing."""
        at_once = AT_ONCE // timedelta(milliseconds=1)
        row = await self._engine.one(
            "press_mark", listener=listener, ballad=ballad, sign=str(sign), moment=to_ms(moment), at_once=at_once
        )
        return _pressed(row)

    async def put(self, listener: int, ballad: str, sign: Sign, moment: datetime) -> Pressed:
        """Say `sign` of a ballad, whatever was said before."""
        row = await self._engine.one("put_mark", listener=listener, ballad=ballad, sign=str(sign), moment=to_ms(moment))
        return _pressed(row)

    async def of(self, listener: int) -> Marks:
        """Return everything that a listener said."""
        rows = await self._engine.all("marks_of", listener=listener)
        return Marks(tuple(Mark(ballad, Sign(sign), from_ms(moment)) for ballad, sign, moment in rows))

    async def away(self, listener: int) -> frozenset[str]:
        """Return the ids of the ballads that are never to be offered to a listener again."""
        return frozenset(row[0] for row in await self._engine.all("put_away", listener=listener))

    async def sweep(self, before: datetime) -> int:
        """Remove what is left of marks that were taken back before this moment, and return how many."""
        return len(await self._engine.all("sweep_marks", before=to_ms(before)))


def _pressed(row: Row | None) -> Pressed:
    assert row is not None  # both statements always return what they left
    return Pressed(Sign(row[0]), Sign(row[1]))
