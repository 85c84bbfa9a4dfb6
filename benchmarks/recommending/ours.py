"""The bot's own choosing, as /ballad for-me does it: with a real catalogue and a real book, ten times *Another*."""

import itertools
import tempfile
from collections.abc import AsyncGenerator, Collection, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from bot.core.language import Language
from bot.core.listener import Listener
from bot.core.marks import Sign
from bot.service.chooser import Chooser
from bot.service.turns import Turns
from bot.store.book import Book, open_book
from bot.store.catalogue import Catalogue, open_catalogue

_BEGAN = datetime(2026, 1, 1, tzinfo=UTC)


class Ours:
    """Chooses for somebody new each time: who has these hearts and nothing else."""

    name = "for-me"

    def __init__(self, catalogue: Catalogue, book: Book) -> None:
        self._catalogue = catalogue
        self._book = book
        self._ids = itertools.count(1)

    async def choose(self, hearts: Sequence[str], away: Collection[str], count: int, rng: Random) -> list[str]:
        """Return the ids of the first `count` ballads. `hearts` stand the latest first."""
        listener = Listener(next(self._ids), Language.EN, None, private=True)
        for age, ballad in enumerate(reversed(hearts)):
            await self._book.marks.put(listener.id, ballad, Sign.HEART, _BEGAN + timedelta(minutes=age))
        for ballad in away:
            await self._book.marks.put(listener.id, ballad, Sign.AWAY, _BEGAN)
        chooser = Chooser(self._catalogue, self._book, Turns(self._book), rng)
        return [(await chooser.next(listener))[0].id for _ in range(count)]


@asynccontextmanager
async def opened(catalogue_file: Path) -> AsyncGenerator[Ours]:
    """Yield the bot's choosing over a catalogue, with a book that is gone at the end."""
    with tempfile.TemporaryDirectory(prefix="ballad-bench-") as folder:
        async with open_catalogue(catalogue_file) as catalogue, open_book(Path(folder) / "book.sqlite3") as book:
            yield Ours(catalogue, book)
