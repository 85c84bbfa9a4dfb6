"""/ballad help."""

from typing import TYPE_CHECKING

from discord import app_commands

from bot.ui.reply import listener_of, send
from cogs._group import Interaction, add_to_ballad

if TYPE_CHECKING:
    from bot.app import BalladBot


@app_commands.command(name="help")
@app_commands.describe(private="Only you see the answer; that is so unless you say no")
async def help_(interaction: Interaction, private: bool = True) -> None:
    """What you can ask for, with three examples to press."""
    await send(interaction, await interaction.client.answers.help(await listener_of(interaction, private=private)))


async def setup(bot: "BalladBot") -> None:
    """Add the command to the bot."""
    add_to_ballad(bot.tree, (help_,))
