"""Editions: a new catalogue takes the place of the old one while the bot goes on answering."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from bot.service.desk import Desk
from bot.store.catalogue import Catalogue, open_catalogue
from bot.store.folder import DataFolders
from bot.store.loading import by_same_code, catalogue_path, is_sound, make_catalogue, older_catalogue, remove_others
from bot.store.problems import BadDataError

_log = logging.getLogger(__name__)

Compose = Callable[[Catalogue], Desk]


class OtherCodeError(Exception):
    """The code in the folder is not the one that runs here any more; what it makes may be unreadable."""


@dataclass(frozen=True, eq=False, slots=True)
class Edition:
    """Everything that answers from one catalogue, the file at `path`."""

    path: Path
    desk: Desk


class Editions:
    """All editions that are open: `now` answers; those before it have `grace_s` seconds to end what they began."""

    now: Edition
    outdated: bool  # whether `now` was, at the start, an older one that had to stand in

    def __init__(self, data: DataFolders, home: Path, compose: Compose, grace_s: float) -> None:
        self._data = data
        self._home = home
        self._compose = compose
        self._grace_s = grace_s
        self._open: dict[Edition, AsyncExitStack] = {}
        self._retiring: set[asyncio.Task[None]] = set()

    async def begin(self) -> None:
        """Open the catalogue of the data; if it is not there, an older one; if there is none, make it.

        Raises BadDataError or OSError if there is none and none can be made.
        """
        wanted = catalogue_path(self._data, self._home)
        path = wanted if is_sound(wanted) else older_catalogue(self._home)
        self.outdated = path not in {wanted, None}
        self.now = await self._bring_out(path or await make_catalogue(self._data, self._home))
        if not self.outdated:
            self._remove_unread()

    async def renew(self) -> bool:
        """Look at the data, bring out a new edition if it has changed, and return whether it had.

        Raises BadDataError or OSError if no catalogue can be made of it, OtherCodeError if this process could not read
        it; then everything stays as it was.
        """
        path = await make_catalogue(self._data, self._home)
        before = self.now
        if path == before.path:
            return False
        if not by_same_code(path, before.path):
            raise OtherCodeError("the code has changed as well: start the bot again, and it takes up both")
        self.now = await self._bring_out(path)
        retiring = asyncio.create_task(self._retire(before))
        self._retiring.add(retiring)
        retiring.add_done_callback(self._retiring.discard)
        return True

    async def end(self) -> None:
        """Close all editions."""
        for retiring in self._retiring:
            retiring.cancel()
        await asyncio.gather(*self._retiring, return_exceptions=True)
        for opened in self._open.values():
            await opened.aclose()

    async def _bring_out(self, path: Path) -> Edition:
        opened = AsyncExitStack()
        catalogue = await opened.enter_async_context(open_catalogue(path))
        edition = Edition(path, self._compose(catalogue))
        self._open[edition] = opened
        return edition

    async def _retire(self, edition: Edition) -> None:
        await asyncio.sleep(self._grace_s)
        await self._open[edition].aclose()
        del self._open[edition]
        self._remove_unread()

    def _remove_unread(self) -> None:
        remove_others(self._home, {edition.path for edition in self._open})


@asynccontextmanager
async def open_editions(data: DataFolders, home: Path, compose: Compose, grace_s: float) -> AsyncGenerator[Editions]:
    """Open the first edition, and close all there are at the end. Raises what `Editions.begin` raises."""
    editions = Editions(data, home, compose, grace_s)
    try:
        await editions.begin()
        yield editions
    finally:
        await editions.end()


@asynccontextmanager
async def renewing(editions: Editions) -> AsyncGenerator[Callable[[], None]]:
    """Keep the editions up with the data, beside whatever is done in the block.

    Yields what makes them look at the data now. At the start they do so by themselves if an older one stands in.
    """
    look = asyncio.Event()
    if editions.outdated:
        look.set()
    looking = asyncio.create_task(_renew_whenever(look, editions))
    try:
        yield look.set
    finally:
        looking.cancel()
        with suppress(asyncio.CancelledError):
            await looking


async def _renew_whenever(look: asyncio.Event, editions: Editions) -> None:
    while await look.wait():
        look.clear()
        _log.info("looking at the data; %s goes on answering meanwhile", editions.now.path.name)
        try:
            changed = await editions.renew()
        except BadDataError as error:
            _log.error("the data is wrong, and %s goes on answering:\n%s", editions.now.path.name, error.report)
        except OtherCodeError as error:
            _log.warning("%s; until then %s goes on answering", error, editions.now.path.name)
        except Exception:  # noqa: BLE001 - whatever goes wrong here, the bot goes on
            _log.exception("no new catalogue, and %s goes on answering", editions.now.path.name)
        else:
            _log.info("%s answers now" if changed else "%s is what the data says", editions.now.path.name)
