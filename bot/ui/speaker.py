"""Somebody who speaks one language to one person: the texts, the names of the moods, and the language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.core.language import Language, Translated
from bot.core.models import Collection, MoodInfo
from bot.core.preferences import Titles
from bot.core.vocabulary import Mood
from bot.ui.texts import Texts


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says things in `language`; of titles and names, the script of `titles` comes first."""

    language: Language
    texts: Texts
    moods: Mapping[Mood, MoodInfo]
    collections: Mapping[str, Collection]
    titles: Titles = Titles.HANGUL

    def say(self, key: str, /, **facts: Any) -> str:
        """Return the text `key` with the `facts` set in."""
        return self.texts.say(self.language, key, **facts)

    def term(self, key: str, /, **facts: str | int) -> str:
        """Return the text `key` like `say`, for facts out of the catalogue, which come again and again."""
        return self.texts.term(self.language, key, **facts)

    def of(self, translated: Translated) -> str:
        """Return what stands in the catalogue in three languages, in this one."""
        return translated.into(self.language)
