"""Forms that open over the chat. What is typed comes back as an interaction of its own, known to the process or not."""

from collections.abc import Iterator
from typing import Any

import discord

_FORGOTTEN_AFTER_S = 600  # a form that nobody sends; what is sent later is read from the interaction all the same
_TITLE_LENGTH, _LABEL_LENGTH = 45, 45


class TextForm(discord.ui.Modal):
    """Asks for one line of at most `longest` characters; `value` stands in it at first."""

    def __init__(self, custom_id: str, title: str, label: str, value: str = "", longest: int = 10) -> None:
        super().__init__(title=title[:_TITLE_LENGTH], custom_id=custom_id, timeout=_FORGOTTEN_AFTER_S)
        field: discord.ui.TextInput[Any] = discord.ui.TextInput(
            custom_id="typed", max_length=longest, default=value or None
        )
        self.add_item(discord.ui.Label(text=label[:_LABEL_LENGTH], component=field))


def value_of(interaction: discord.Interaction[Any]) -> str:
    """Return what was typed into the only field of a form."""
    data: Any = interaction.data
    return next(_values(data["components"]), "")


def _values(components: list[dict[str, Any]]) -> Iterator[str]:
    for component in components:
        if "value" in component:
            yield component["value"]
        yield from _values([*component.get("components", []), *filter(None, [component.get("component")])])
