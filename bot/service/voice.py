"""Who speaks to whom: the texts and the catalogue's own words, for one listener."""

from bot.core.language import Language
from bot.core.listener import Listener
from bot.core.preferences import Titles
from bot.store.catalogue import Catalogue
from bot.ui.speaker import Speaker
from bot.ui.texts import Texts


class Voice:
    """Makes speakers out of the words of one catalogue."""

    def __init__(self, catalogue: Catalogue, texts: Texts) -> None:
        self._catalogue = catalogue
        self._texts = texts

    def speaker(self, language: Language, titles: Titles = Titles.HANGUL) -> Speaker:
        """Return somebody who speaks `language`, and says that script of a title first."""
        return Speaker(language, self._texts, self._catalogue.moods, self._catalogue.collections, titles)

    def to(self, listener: Listener) -> Speaker:
        """Return somebody who speaks to `listener` as they want it."""
        return self.speaker(listener.language, listener.titles)
