"""/ballad, under which every command stands, whichever file it is in."""

from collections.abc import Iterable
from typing import Any

import discord
from discord import app_commands

Interaction = discord.Interaction[Any]
Command = app_commands.Command[Any, Any, Any]


def add_to_ballad(tree: app_commands.CommandTree[Any], commands: Iterable[Command]) -> None:
    """Add commands to /ballad, which is made with the first of them.

    Who may use it where is said of the group alone: Discord ignores it on what stands under it.
    """
    group = tree.get_command("ballad")
    if not isinstance(group, app_commands.Group):
        group = app_commands.Group(
            name="ballad",
            description="Korean ballads sung by men: one song, and why this one",
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
        )
        tree.add_command(group)
    for command in commands:
        group.add_command(command)
