"""How listeners want to be answered."""

from bot.core.language import Language
from bot.core.preferences import Preferences, Titles
from bot.store.book.engine import Engine


class PreferenceBook:
    """Every method raises BookUnavailableError when the book cannot be read or written."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def of(self, listener: int) -> Preferences:
        """Return what a listener chose, which for most is nothing."""
        row = await self._engine.one("preference_of", listener=listener)
        if row is None:
            return Preferences()
        language, titles, private, history = row
        return Preferences(Language(language) if language else None, Titles(titles), bool(private), bool(history))

    async def keep(self, listener: int, preferences: Preferences) -> None:
        """Keep what a listener chose."""
        await self._engine.one(
            "keep_preference",
            listener=listener,
            language=str(preferences.language or ""),
            titles=str(preferences.titles),
            private=int(preferences.private),
            history=int(preferences.history),
        )
