"""The panel of one listener: how they are answered, and everything that is kept about them, in their own hands."""

from dataclasses import replace
from typing import Any

from bot.core.listener import Listener
from bot.core.preferences import Preferences
from bot.service.preferences import PreferenceKeeper
from bot.service.voice import Voice
from bot.store.book import Book
from bot.store.catalogue import Catalogue
from bot.ui.export import as_csv, as_json
from bot.ui.panel import erased, export_reply, panel, question
from bot.ui.reply import Reply


class Me:
    """Shows and changes what belongs to a listener.

    Every method raises BookUnavailableError if the book cannot be read or written.
    """

    def __init__(self, catalogue: Catalogue, book: Book, preferences: PreferenceKeeper, voice: Voice) -> None:
        self._catalogue = catalogue
        self._belongings = book.belongings
        self._preferences = preferences
        self._voice = voice

    async def panel(self, listener: Listener) -> Reply:
        """Return the panel."""
        preferences = await self._preferences.of(listener.id)
        counts = (await self._belongings.of(listener.id)).counts
        return panel(preferences, counts, listener, self._voice.to(listener))

    async def prefer(self, listener: Listener, **changes: Any) -> None:
        """Change fields of the listener's preferences; who they are answered as has to be asked anew then."""
        preferences: Preferences = replace(await self._preferences.of(listener.id), **changes)
        await self._preferences.keep(listener.id, preferences)

    async def export(self, listener: Listener) -> Reply:
        """Return everything that is kept about the listener, as JSON and as CSV."""
        belongings = await self._belongings.of(listener.id)
        ids = sorted({str(row["ballad"]) for rows in belongings.tables.values() for row in rows if "ballad" in row})
        titles = {id_: ballad for id_ in ids if (ballad := await self._catalogue.ballad(id_))}
        files = as_json(listener.id, belongings, titles), as_csv(belongings, titles)
        return export_reply(files, belongings.counts, listener, self._voice.to(listener))

    async def ask_to_erase(self, listener: Listener) -> Reply:
        """Ask whether everything is really to be deleted, and say how much that is."""
        counts = (await self._belongings.of(listener.id)).counts
        return question(counts, listener, self._voice.to(listener))

    async def erase(self, listener: Listener) -> Reply:
        """Delete everything that is kept about the listener, at once, and say how much that was."""
        belongings = await self._belongings.forget(listener.id)
        self._preferences.forget(listener.id)
        return erased(belongings.counts, listener, self._voice.to(listener))
