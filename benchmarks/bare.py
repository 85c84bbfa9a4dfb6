"""The bot to compare with: what discord.py alone costs for an answer of the same size, without any data."""

import os
import re
from typing import Self

import discord
from discord import app_commands
from discord.ext import commands


def card() -> discord.Embed:
    """Return an embed of the size of a ballad's card."""
    text = "A winter's night, one piano, and a voice that holds back until the last chorus. " * 4
    embed = discord.Embed(title="A song that is always the same", description=text[:300], colour=0x5B6EE1)
    return embed.set_footer(text="1 / 1")


class Press(discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"bare:(?P<number>\d)"):
    """A button whose press edits its message into the same card."""

    def __init__(self, number: int) -> None:
        """Make the button with this number."""
        super().__init__(discord.ui.Button(label=f"Button {number}", custom_id=f"bare:{number}", row=0))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction, item: discord.ui.Item[discord.ui.View], match: re.Match[str], /
    ) -> Self:
        """Build the button again from its id."""
        return cls(int(match["number"]))

    async def callback(self, interaction: discord.Interaction) -> None:
        """Edit the message, with a view of its own."""
        await interaction.response.edit_message(embed=card(), view=buttons())


def buttons() -> discord.ui.View:
    """Return five buttons and four links, in a view of their own: one sent twice stays in memory."""
    view = discord.ui.View(timeout=None)
    for number in range(5):
        view.add_item(Press(number))
    for number in range(4):
        view.add_item(discord.ui.Button(label=f"Link {number}", url=f"https://example.com/{number}", row=1))
    return view


class Bare(app_commands.Group):
    """The commands of the bare bot."""

    @app_commands.command()
    async def fixed(self, interaction: discord.Interaction) -> None:
        """Answer a fixed card."""
        await interaction.response.send_message("Here is one for you.", embed=card(), view=buttons())

    @app_commands.command()
    async def pick(self, interaction: discord.Interaction, text: str) -> None:
        """Answer with what was picked."""
        await interaction.response.send_message(text, ephemeral=True)

    @pick.autocomplete("text")
    async def choices(self, interaction: discord.Interaction, text: str) -> list[app_commands.Choice[str]]:
        """Return 25 fixed choices."""
        return [app_commands.Choice(name=f"Choice number {n}", value=f"choice-{n}") for n in range(25)]


class BareBot(commands.Bot):
    """A bot with the options of a sensible one: no caches, no intents, no pings."""

    def __init__(self) -> None:
        """Set the options."""
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=discord.Intents.none(),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
        )

    async def setup_hook(self) -> None:
        """Register the commands and the buttons."""
        self.tree.add_command(Bare(name="bare", description="The bare bot"))
        self.add_dynamic_items(Press)


def main() -> int:
    """Run until stopped."""
    BareBot().run(os.environ["DISCORD_TOKEN"], log_level=30)
    return 0
