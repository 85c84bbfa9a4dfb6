"""The command tree: the one place where a failed command is answered."""

from typing import Any

import discord
from discord import app_commands

from bot.ui.reply import apologise


class BalladTree(app_commands.CommandTree[Any]):
    """Answers every command that failed, whatever failed in it."""

    async def on_error(self, interaction: discord.Interaction[Any], error: app_commands.AppCommandError) -> None:
        """Tell the person what happened and what to do next."""
        await apologise(interaction, root_of(error))


def root_of(error: Exception) -> Exception:
    """Return what really went wrong, from inside the wrappings that discord.py puts around it."""
    original = getattr(error, "original", None) or error.__cause__
    return original if isinstance(original, Exception) else error
