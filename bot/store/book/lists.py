"""The lists that listeners gave names."""

from datetime import datetime

from bot.core.belongings import MOST_LISTS, NamedList, list_called
from bot.store.book.engine import Engine
from bot.store.book.moments import to_ms


class ListBook:
    """Every method raises BookUnavailableError when the book cannot be read or written."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def of(self, listener: int) -> list[NamedList]:
        """Return the lists of a listener by name."""
        rows = await self._engine.all("lists_of", listener=listener)
        return [NamedList(id_, name, bool(shared)) for id_, name, shared in rows]

    async def find(self, listener: int, id_: str) -> NamedList | None:
        """Return the list with this id, or None if the listener has none such."""
        row = await self._engine.one("list_of", listener=listener, list=id_)
        return NamedList(row[0], row[1], bool(row[2])) if row else None

    async def make(self, listener: int, id_: str, name: str, moment: datetime) -> bool:
        """Make a list; False if there is one of that name, or if there are MOST_LISTS already."""
        async with self._engine.transaction() as transaction:
            await transaction.all("hold_lists", listener=listener)
            row = await transaction.one(
                "make_list",
                listener=listener,
                list=id_,
                name=name,
                called=list_called(name),
                moment=to_ms(moment),
                most=MOST_LISTS,
            )
        return row is not None

    async def rename(self, listener: int, id_: str, name: str) -> bool:
        """Give a list another name; False if it is gone, or another one is called so."""
        async with self._engine.transaction() as transaction:
            await transaction.all("hold_lists", listener=listener)
            row = await transaction.one("rename_list", listener=listener, list=id_, name=name, called=list_called(name))
        return row is not None

    async def share(self, listener: int, id_: str) -> None:
        """Let others read a list."""
        await self._engine.one("share_list", listener=listener, list=id_)

    async def delete(self, listener: int, id_: str) -> None:
        """Remove a list. The hearts of the ballads on it stay."""
        async with self._engine.transaction() as transaction:
            await transaction.all("empty_list", listener=listener, list=id_)
            await transaction.all("delete_list", listener=listener, list=id_)

    async def put(self, listener: int, id_: str, ballad: str, moment: datetime) -> None:
        """Put a ballad on a list, first; nothing happens if the list is gone, or if the ballad has no heart."""
        await self._engine.one("put_on_list", listener=listener, list=id_, ballad=ballad, moment=to_ms(moment))

    async def take_off(self, listener: int, id_: str, ballad: str) -> None:
        """Take a ballad off a list."""
        await self._engine.one("take_off_list", listener=listener, list=id_, ballad=ballad)

    async def having(self, listener: int, ballad: str) -> frozenset[str]:
        """Return the ids of the lists on which a ballad stands."""
        rows = await self._engine.all("lists_with", listener=listener, ballad=ballad)
        return frozenset(row[0] for row in rows)

    async def ballads(self, listener: int, id_: str) -> list[str]:
        """Return the ids of the ballads on a list that have a heart, the latest first."""
        return [row[0] for row in await self._engine.all("ballads_on", listener=listener, list=id_)]
