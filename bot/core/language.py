"""The three languages that the bot speaks."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language that is complete: every text, description and choice exists in it."""

    EN = "en"
    KO = "ko"
    JA = "ja"


@dataclass(frozen=True, slots=True)
class Translated:
    """One thing said in all three languages."""

    en: str
    ko: str
    ja: str

    def into(self, language: Language) -> str:
        """Return the text in `language`."""
        return {Language.EN: self.en, Language.KO: self.ko, Language.JA: self.ja}[language]
