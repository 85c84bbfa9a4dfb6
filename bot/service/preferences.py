"""How people want to be answered: kept in the book, and in memory for a minute, since every answer asks for it."""

import logging

from cachetools import TTLCache

from bot.core.errors import BookUnavailableError
from bot.core.preferences import Preferences
from bot.store.book import Book

# Another process of the bot may answer in the former way for so long after somebody chose
_SECONDS = 60
_PEOPLE = 4096
_log = logging.getLogger(__name__)


class PreferenceKeeper:
    """Knows what people chose."""

    def __init__(self, book: Book) -> None:
        self._book = book.preferences
        self._known: TTLCache[int, Preferences] = TTLCache(_PEOPLE, _SECONDS)

    async def of(self, listener: int) -> Preferences:
        """Return what somebody chose. Raises BookUnavailableError if the book cannot be read."""
        known = self._known.get(listener)
        if known is None:
            known = self._known[listener] = await self._book.of(listener)
        return known

    async def to_answer(self, listener: int) -> Preferences:
        """Return how somebody is to be answered: privately when the book cannot be read, for they may want that."""
        try:
            return await self.of(listener)
        except BookUnavailableError as error:
            _log.warning("preferences cannot be read: %s", error)
            return Preferences(private=True)

    async def keep(self, listener: int, preferences: Preferences) -> None:
        """Keep what somebody chose. Raises BookUnavailableError if it cannot be kept; then nothing has changed."""
        await self._book.keep(listener, preferences)
        self._known[listener] = preferences

    def forget(self, listener: int) -> None:
        """Forget what is in memory about somebody."""
        self._known.pop(listener, None)
