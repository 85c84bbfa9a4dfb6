"""What stands in the menu of a message under Apps: a ballad for it, and the ballad it speaks of."""

from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.ui.reply import listener_of, send
from cogs._group import Interaction

if TYPE_CHECKING:
    from bot.app import BalladBot


@app_commands.context_menu(name=app_commands.locale_str("Ballad for this message", key="context-feel"))
@app_commands.allowed_installs(guilds=True, users=True)
@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
async def ballad_for_message(interaction: Interaction, message: discord.Message) -> None:
    """Read the mood of a message, and answer with a ballad that can be posted under it."""
    listener = await listener_of(interaction, private=True)
    await send(interaction, await interaction.client.messages.ballad_for(listener, message.content, message.id))


@app_commands.context_menu(name=app_commands.locale_str("Find this ballad", key="context-find"))
@app_commands.allowed_installs(guilds=True, users=True)
@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
async def find_ballad(interaction: Interaction, message: discord.Message) -> None:
    """Find the ballad that a message names: by title, singer, or a link."""
    listener = await listener_of(interaction, private=True)
    titles = [embed.title for embed in message.embeds if embed.title]
    addresses = [embed.url for embed in message.embeds if embed.url]
    texts = [message.content, *addresses, *titles]
    await send(interaction, await interaction.client.messages.find(listener, texts))


async def setup(bot: "BalladBot") -> None:
    """Add the menus to the bot."""
    bot.tree.add_command(ballad_for_message)
    bot.tree.add_command(find_ballad)
