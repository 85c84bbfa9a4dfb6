"""Who asks, where, and who may see the answer."""

from dataclasses import dataclass, replace

from bot.core.language import Language


@dataclass(frozen=True, slots=True)
class Listener:
    """A person who asked for something. `channel` is None where they are alone with the bot."""

    id: int
    language: Language
    channel: int | None
    private: bool

    @property
    def place(self) -> str:
        """Return what remembers the ballads shown: the listener when alone or answered privately, else the channel."""
        return f"listener:{self.id}" if self.private or self.channel is None else f"channel:{self.channel}"

    def publicly(self) -> "Listener":
        """Return the same listener, to be answered where everybody sees it."""
        return replace(self, private=False)
