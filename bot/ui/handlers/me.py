"""The panel of /ballad me. It is private, so that only its owner ever sees it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.core.language import Language
from bot.core.preferences import Titles
from bot.ui.choices import AUTOMATIC
from bot.ui.handlers.common import Buttons, Interaction, Menus, privately, read
from bot.ui.press import Press
from bot.ui.reply import send, show


def buttons() -> Buttons:
    """Return what each kind of button does."""
    return {"me": _me, "prefer": _prefer, "export": _export, "askerase": _ask_to_erase, "erase": _erase}


def menus() -> Menus:
    """Return what each kind of menu does."""
    return {"language": _language}


def _values() -> Mapping[str, Callable[[str], Any]]:
    """Return how each preference is read that a button carries."""
    return {"titles": Titles, "private": _yes, "history": _yes}


async def _me(interaction: Interaction, _press: Press) -> None:
    await show(interaction, await interaction.client.me.panel(await privately(interaction)))


async def _language(interaction: Interaction, _press: Press, values: Sequence[str]) -> None:
    language = None if values[0] == AUTOMATIC else read(Language, values[0])
    await _change_to(interaction, language=language)


async def _prefer(interaction: Interaction, press: Press) -> None:
    await _change_to(interaction, **read(_change, press.state))


async def _change_to(interaction: Interaction, **change: Any) -> None:
    """Change what somebody prefers, and show the panel in the way they want it now."""
    await interaction.client.me.prefer(await privately(interaction), **change)
    await show(interaction, await interaction.client.me.panel(await privately(interaction)))


async def _export(interaction: Interaction, _press: Press) -> None:
    await send(interaction, await interaction.client.me.export(await privately(interaction)))


async def _ask_to_erase(interaction: Interaction, _press: Press) -> None:
    await show(interaction, await interaction.client.me.ask_to_erase(await privately(interaction)))


async def _erase(interaction: Interaction, _press: Press) -> None:
    await show(interaction, await interaction.client.me.erase(await privately(interaction)))


def _change(state: str) -> dict[str, Any]:
    """Return a preference and its value. Raises ValueError if this version knows no such preference."""
    name, _, value = state.partition(".")
    if name not in _values():
        raise ValueError(name)
    return {name: _values()[name](value)}


def _yes(value: str) -> bool:
    return bool(int(value))
