"""Answering: the one way in which anything is said on Discord, and the one place where a failed press is answered."""

import contextlib
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any

import discord

from bot.core.language import Language
from bot.core.listener import Listener

_UNKNOWN_INTERACTION = 10062


@dataclass(frozen=True, slots=True)
class Reply:
    """What a person is answered. It is sent once: its `rows` of controls are new ones every time."""

    content: str | None
    embed: discord.Embed
    rows: tuple[tuple[discord.ui.Item[Any], ...], ...]
    private: bool

    def view(self) -> discord.ui.View:
        """Return the rows as a view that keeps nothing in memory: it has no timeout and only dynamic items."""
        view = discord.ui.View(timeout=None)
        for number, row in enumerate(row for row in self.rows if row):
            for item in row:
                item.row = number
                view.add_item(item)
        view.stop()  # else discord.py keeps a private one in memory for a quarter of an hour, with a task that waits
        return view


def listener_of(interaction: discord.Interaction[Any], *, private: bool = False) -> Listener:
    """Return who asks. A press on a private message is answered privately."""
    message = interaction.message
    alone = interaction.guild_id is None and not interaction.context.private_channel
    return Listener(
        id=interaction.user.id,
        language=language_of(interaction.locale),
        channel=None if alone else interaction.channel_id,
        private=private or (message is not None and message.flags.ephemeral),
    )


def language_of(locale: discord.Locale) -> Language:
    """Return the language for somebody whose Discord speaks `locale`."""
    match locale:
        case discord.Locale.korean:
            return Language.KO
        case discord.Locale.japanese:
            return Language.JA
        case _:
            return Language.EN


async def send(interaction: discord.Interaction[Any], reply: Reply) -> None:
    """Send `reply` as a new message."""
    content, embed, view = reply.content, reply.embed, reply.view()
    if interaction.response.is_done():
        await interaction.followup.send(content or "", embed=embed, view=view, ephemeral=reply.private)
    else:
        await interaction.response.send_message(content, embed=embed, view=view, ephemeral=reply.private)


async def replace(interaction: discord.Interaction[Any], reply: Reply) -> None:
    """Put `reply` in the place of the message that was pressed."""
    await interaction.response.edit_message(content=reply.content, embed=reply.embed, view=reply.view())


async def show(interaction: discord.Interaction[Any], reply: Reply) -> None:
    """Show `reply` where it was asked for: a private message gives way to it, a public one stays."""
    if listener_of(interaction).private:
        await replace(interaction, reply)
    else:
        await send(interaction, reply)


async def answering(interaction: discord.Interaction[Any], work: Awaitable[None]) -> None:
    """Do the `work` of a press; if it fails, tell the person what happened and what to do next."""
    try:
        await work
    except Exception as error:  # noqa: BLE001 - whatever went wrong, the person gets an answer
        await apologise(interaction, error)


async def apologise(interaction: discord.Interaction[Any], error: Exception) -> None:
    """Tell the person privately about `error`, unless Discord no longer takes an answer."""
    reply = interaction.client.answers.apology(listener_of(interaction), error)
    if isinstance(error, discord.NotFound) and error.code == _UNKNOWN_INTERACTION:
        return
    with contextlib.suppress(discord.HTTPException):  # the line in the log stands already
        await send(interaction, reply)
