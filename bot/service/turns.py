"""Taking turns: of all who ask at once in one place, also in several processes, each is shown something else."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar
from weakref import WeakValueDictionary

from bot.core.errors import BookUnavailableError
from bot.core.listing import Filters
from bot.core.rounds import Memory, Shown
from bot.core.taste import Described
from bot.store.book import Book

T = TypeVar("T", bound=Described)

ATTEMPTS = 5  # when several processes serve one place, only one of them is first; the others choose again


class Turns:
    """Whose turn it is in each place: those who ask at once, be it of two catalogues, come one after the other."""

    def __init__(self, book: Book) -> None:
        self._places = book.places
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def of(self, place: str) -> AsyncGenerator[None]:
        """Wait for one's turn in `place`. The lock lives for as long as somebody waits."""
        async with self._locks.setdefault(place, asyncio.Lock()):
            yield

    async def take(self, place: str, choose: Callable[[Memory], T]) -> T:
        """Return what is chosen with the memory of `place` in mind, and add it to that memory.

        Raises BookUnavailableError if it cannot be kept, and whatever `choose` raises.
        """
        async with self.of(place):
            for _ in range(ATTEMPTS):
                memory, _ = await self._places.recall(place, Filters())
                chosen = choose(memory)
                if await self._places.remember(place, memory.add(Shown(chosen.id, chosen.artist.id))):
                    return chosen
        raise outrun()


def outrun() -> BookUnavailableError:
    """Return the error of somebody who was never first."""
    return BookUnavailableError(f"lost {ATTEMPTS} times against other processes in one place")
