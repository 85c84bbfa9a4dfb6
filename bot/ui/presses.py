"""Every press, choice and form that comes in goes from here to the handler of its kind."""

import re
from collections.abc import Sequence
from typing import Any

from bot.core.errors import StaleControlError
from bot.ui.forms import value_of
from bot.ui.handlers import feelings, keeping, me, songs, tasting
from bot.ui.handlers.common import Buttons, Forms, Interaction, Menus
from bot.ui.press import BUTTON_TEMPLATE, FORM_TEMPLATE, MENU_TEMPLATE, Press
from bot.ui.reply import answering


async def handle_press(interaction: Interaction, custom_id: str) -> None:
    """Do what the button with this custom_id says."""
    await answering(interaction, _dispatch(interaction, BUTTON_TEMPLATE, custom_id, buttons()))


async def handle_menu(interaction: Interaction, custom_id: str, values: Sequence[str]) -> None:
    """Do what the menu with this custom_id says with the `values` chosen."""
    await answering(interaction, _dispatch(interaction, MENU_TEMPLATE, custom_id, menus(), values))


async def handle_form(interaction: Interaction, custom_id: str) -> None:
    """Do what the form with this custom_id says. All it needs is in the interaction, also after a restart."""
    await answering(interaction, _dispatch(interaction, FORM_TEMPLATE, custom_id, forms(), value_of(interaction)))


async def handle_stray(interaction: Interaction) -> None:
    """Answer a control that is none of ours, or none of ours any more."""

    async def stale() -> None:
        raise StaleControlError

    await answering(interaction, stale())


def buttons() -> Buttons:
    """Return what each kind of button does."""
    return {**songs.buttons(), **keeping.buttons(), **tasting.buttons(), **me.buttons(), **feelings.buttons()}


def menus() -> Menus:
    """Return what each kind of menu does."""
    return {**songs.menus(), **keeping.menus(), **me.menus()}


def forms() -> Forms:
    """Return what each kind of form does."""
    return {**songs.forms(), **keeping.forms()}


async def _dispatch(
    interaction: Interaction, template: re.Pattern[str], custom_id: str, handlers: Any, *more: object
) -> None:
    match = template.fullmatch(custom_id)
    if match is None or match["kind"] not in handlers:
        raise StaleControlError
    await handlers[match["kind"]](interaction, Press.read(match), *more)
