"""Buttons and menus as Discord knows them: two dynamic items, which hand every press to the handler of its kind."""

import re
from collections.abc import Collection
from typing import Any, Self

import discord

from bot.ui.press import BUTTON_TEMPLATE, MENU_TEMPLATE, Press
from bot.ui.presses import handle_menu, handle_press
from bot.ui.wording import clip

Item = discord.ui.Item[Any]
_LABEL_LENGTH = 34  # what Discord's guideline leaves beside an emoji; longer ones are cut on phones
_TEXT_LENGTH = 100  # Discord's limit for an option and for a placeholder that fits a phone


class PressButton(discord.ui.DynamicItem[discord.ui.Button[Any]], template=BUTTON_TEMPLATE):
    """Any button of ours."""

    @classmethod
    async def from_custom_id(cls, _interaction: discord.Interaction[Any], item: Item, _match: re.Match[str], /) -> Self:
        """Make the button again from what its message shows."""
        assert isinstance(item, discord.ui.Button)  # discord.py has compared the component types
        return cls(item)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Answer the press."""
        await handle_press(interaction, self.custom_id)


class PressMenu(discord.ui.DynamicItem[discord.ui.Select[Any]], template=MENU_TEMPLATE):
    """Any menu of ours."""

    @classmethod
    async def from_custom_id(cls, _interaction: discord.Interaction[Any], item: Item, _match: re.Match[str], /) -> Self:
        """Make the menu again from what its message shows."""
        assert isinstance(item, discord.ui.Select)  # discord.py has compared the component types
        return cls(item)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Answer the choice."""
        await handle_menu(interaction, self.custom_id, self.item.values)


def button(press: Press, label: str, emoji: str | None = None, *, main: bool = False, off: bool = False) -> Item:
    """Return a button; `main` makes it stand out, `off` greys it out."""
    style = discord.ButtonStyle.primary if main else discord.ButtonStyle.secondary
    shown = clip(label, _LABEL_LENGTH) or None
    sign = discord.PartialEmoji(name=emoji) if emoji else None
    custom_id = press.custom_id("b")
    return PressButton(discord.ui.Button(label=shown, emoji=sign, style=style, custom_id=custom_id, disabled=off))


def link(label: str, address: str) -> Item:
    """Return a button that opens `address`."""
    return discord.ui.Button(label=label, url=address)


def menu(
    press: Press, placeholder: str, options: dict[str, str], chosen: Collection[str] = (), *, any_number: bool = False
) -> Item:
    """Return a menu of at most 25 `options`, given as value → label, of which some are `chosen` at first.

    One of them can be chosen, or `any_number`.
    """
    choices = [
        discord.SelectOption(label=clip(label, _TEXT_LENGTH), value=value, default=value in chosen)
        for value, label in options.items()
    ][:25]
    return PressMenu(
        discord.ui.Select(
            placeholder=clip(placeholder, _TEXT_LENGTH),
            options=choices,
            custom_id=press.custom_id("s"),
            min_values=0 if any_number else 1,
            max_values=len(choices) if any_number else 1,
        )
    )
