"""Who asks, where, how they want to be answered, and who may see the answer."""

from dataclasses import dataclass, replace

from bot.core.language import Language
from bot.core.preferences import Titles


@dataclass(frozen=True, slots=True)
class Listener:
    """A person who asked for something. `channel` is None where they are alone with the bot.

    `titles` is the script that comes first for them.
    """

    id: int
    language: Language
    channel: int | None
    private: bool
    titles: Titles = Titles.HANGUL

    @property
    def place(self) -> str:
        """Return what remembers the ballads shown: the listener when alone or answered privately, else the channel."""
        return place_of(self.id) if self.private or self.channel is None else f"channel:{self.channel}"

    def publicly(self) -> "Listener":
        """Return the same listener, to be answered where everybody sees it."""
        return replace(self, private=False)


def place_of(listener: int) -> str:
    """Return the place where the listener with this id is alone with the bot."""
    return f"listener:{listener}"
