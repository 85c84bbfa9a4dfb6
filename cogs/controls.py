"""Buttons, menus and forms: registers ours, and answers those that no message of ours knows any more."""

from typing import TYPE_CHECKING, Any

import discord
from discord.ext import commands

from bot.ui.controls import PressButton, PressMenu
from bot.ui.press import BUTTON_TEMPLATE, MENU_TEMPLATE
from bot.ui.presses import handle_form, handle_stray

if TYPE_CHECKING:
    from bot.app import BalladBot


class ControlsCog(commands.Cog):
    """What people press."""

    def __init__(self, bot: "BalladBot") -> None:
        self._bot = bot

    async def cog_load(self) -> None:
        """Make the bot answer every button and menu it ever sent."""
        self._bot.add_dynamic_items(PressButton, PressMenu)

    async def cog_unload(self) -> None:
        """Stop answering them."""
        self._bot.remove_dynamic_items(PressButton, PressMenu)

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Answer forms, which only the process that opened them would know, and controls that nobody knows."""
        custom_id = str((interaction.data or {}).get("custom_id", ""))
        if interaction.type is discord.InteractionType.modal_submit:
            await handle_form(interaction, custom_id)
        elif interaction.type is discord.InteractionType.component and not (
            BUTTON_TEMPLATE.fullmatch(custom_id) or MENU_TEMPLATE.fullmatch(custom_id)
        ):
            await handle_stray(interaction)


async def setup(bot: "BalladBot") -> None:
    """Add the listener to the bot."""
    await bot.add_cog(ControlsCog(bot))
