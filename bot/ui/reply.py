"""Answering: the one way in which anything is said on Discord, and the one place where a failed press is answered."""

import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from dataclasses import replace as replace_fields
from io import BytesIO
from typing import Any

import discord

from bot.core.language import Language
from bot.core.listener import Listener
from bot.core.preferences import Preferences

_UNKNOWN_INTERACTION = 10062


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that is sent along; `description` is for those who cannot see it."""

    name: str
    content: bytes
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What a person is answered. It is sent once: its `rows` of controls are new ones every time."""

    content: str | None
    embed: discord.Embed
    rows: tuple[tuple[discord.ui.Item[Any], ...], ...]
    private: bool
    more: tuple[discord.Embed, ...] = ()
    files: tuple[Attachment, ...] = ()
    shown: tuple[str, ...] = ()  # the ids of the ballads whose cards these are, where somebody sees them anew

    @property
    def embeds(self) -> list[discord.Embed]:
        """Return all embeds in their order."""
        return [self.embed, *self.more]

    def with_link(self, address: str) -> "Reply":
        """Return the same with an address beside what it says."""
        return replace_fields(self, content=" ".join(filter(None, (self.content, address))))

    def uploads(self) -> list[discord.File]:
        """Return the files, to be sent once."""
        return [discord.File(BytesIO(one.content), one.name, description=one.description) for one in self.files]

    def view(self) -> discord.ui.View:
        """Return the rows as a view that keeps nothing in memory: it has no timeout and only dynamic items."""
        view = discord.ui.View(timeout=None)
        for number, row in enumerate(row for row in self.rows if row):
            for item in row:
                item.row = number
                view.add_item(item)
        view.stop()  # else discord.py keeps a private one in memory for a quarter of an hour, with a task that waits
        return view


async def listener_of(interaction: discord.Interaction[Any], *, private: bool | None = None) -> Listener:
    """Return who asks, and how they want to be answered.

    A command is answered as `private` says, else as the person prefers; a press on a private message privately.
    """
    preferences: Preferences = await interaction.client.preferences.to_answer(interaction.user.id)
    message = interaction.message
    if private is None:
        private = preferences.private if message is None else False
    alone = interaction.guild_id is None and not interaction.context.private_channel
    return Listener(
        id=interaction.user.id,
        language=preferences.language or language_of(interaction.locale),
        channel=None if alone else interaction.channel_id,
        private=private or (message is not None and message.flags.ephemeral),
        titles=preferences.titles,
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
    answer = interaction.followup.send if interaction.response.is_done() else interaction.response.send_message
    await answer(
        reply.content or "",
        embeds=reply.embeds,
        view=reply.view(),
        files=reply.uploads(),
        ephemeral=reply.private,
    )
    await _note(interaction, reply)


async def replace(interaction: discord.Interaction[Any], reply: Reply) -> None:
    """Put `reply` in the place of the message that was pressed."""
    await interaction.response.edit_message(
        content=reply.content, embeds=reply.embeds, view=reply.view(), attachments=[]
    )
    await _note(interaction, reply)


async def show(interaction: discord.Interaction[Any], reply: Reply) -> None:
    """Show `reply` where it was asked for: a private message gives way to it, a public one stays."""
    if interaction.message is not None and interaction.message.flags.ephemeral:
        await replace(interaction, reply)
    else:
        await send(interaction, reply)


async def _note(interaction: discord.Interaction[Any], reply: Reply) -> None:
    """Note the ballads that somebody was shown, after they were: nobody waits for it."""
    if reply.shown:
        await interaction.client.keeping.note_shown(interaction.user.id, reply.shown, interaction.created_at)


async def send_later(
    interaction: discord.Interaction[Any], making: Callable[[], Awaitable[Reply]], *, private: bool
) -> None:
    """Send a reply that takes long to make: Discord shows meanwhile that it is on its way, to whom it will be shown."""
    await interaction.response.defer(ephemeral=private, thinking=True)
    try:
        reply = await making()
    except BaseException:
        if not private:  # else the apology, which is private, would stand in its place
            await interaction.edit_original_response(content="…")  # nothing may follow what is on its way for ever
            await interaction.delete_original_response()
        raise
    await send(interaction, reply)


async def answering(interaction: discord.Interaction[Any], work: Awaitable[None]) -> None:
    """Do the `work` of a press; if it fails, tell the person what happened and what to do next."""
    try:
        await work
    except Exception as error:  # noqa: BLE001 - whatever went wrong, the person gets an answer
        await apologise(interaction, error)


async def apologise(interaction: discord.Interaction[Any], error: Exception) -> None:
    """Tell the person privately about `error`, unless Discord no longer takes an answer."""
    reply = interaction.client.answers.apology(await listener_of(interaction), error)
    if isinstance(error, discord.NotFound) and error.code == _UNKNOWN_INTERACTION:
        return
    with contextlib.suppress(discord.HTTPException):  # the line in the log stands already
        await send(interaction, reply)
