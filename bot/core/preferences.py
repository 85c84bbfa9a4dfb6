"""How a listener wants to be answered."""

from dataclasses import dataclass
from enum import StrEnum

from bot.core.language import Language


class Titles(StrEnum):
    """Which script of a title and a name comes first."""

    HANGUL = "hangul"
    LATIN = "latin"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a listener chose; as it stands here, they chose nothing.

    `language` None is that of their Discord. `private`: answers are for them alone unless they say otherwise.
    `history`: what they are shown is noted for them.
    """

    language: Language | None = None
    titles: Titles = Titles.HANGUL
    private: bool = False
    history: bool = True
