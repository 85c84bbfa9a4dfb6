"""What was heard in somebody's own words, put right or heard again; and a ballad that is posted under a message."""

import contextlib

import discord

from bot.core.feelings.reading import Heard
from bot.core.snowflakes import unpack_id
from bot.ui.handlers.common import Buttons, Interaction, read
from bot.ui.press import Press
from bot.ui.reply import Reply, listener_of, send, show


def buttons() -> Buttons:
    """Return what each kind of button does."""
    return {"feel": _feel, "post": _post}


async def _feel(interaction: Interaction, press: Press) -> None:
    heard = read(Heard.unpack, press.state)
    await show(interaction, await interaction.client.feelings.felt(await listener_of(interaction), heard))


async def _post(interaction: Interaction, press: Press) -> None:
    """Post a card under the message it was found for: as a reply where the bot may write, else with a link to it."""
    ballad, _, packed = press.state.partition(".")
    message = read(unpack_id, packed)
    listener = (await listener_of(interaction)).publicly()
    card: Reply = await interaction.client.answers.posted(listener, ballad)
    if interaction.is_guild_integration() and interaction.channel_id:
        with contextlib.suppress(discord.HTTPException):  # it may not write here: then it answers the press instead
            await _reply_to(interaction, interaction.channel_id, message, card)
            return
    place = f"{interaction.guild_id or '@me'}/{interaction.channel_id}/{message}"
    await send(interaction, card.with_link(f"https://discord.com/channels/{place}"))


async def _reply_to(interaction: Interaction, channel: int, message: int, card: Reply) -> None:
    reference = discord.MessageReference(message_id=message, channel_id=channel)
    there = interaction.client.get_partial_messageable(channel)
    await there.send(card.content or "", embeds=card.embeds, view=card.view(), reference=reference)
    await interaction.response.defer()
