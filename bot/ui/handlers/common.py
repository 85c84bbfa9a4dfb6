"""What handlers share: how they are called, who is answered where, and reading what a control carries."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar

import discord

from bot.core.errors import NotYoursError, StaleControlError
from bot.core.listener import Listener
from bot.core.listing import Listing
from bot.ui.press import Press
from bot.ui.reply import listener_of

T = TypeVar("T")
Interaction = discord.Interaction[Any]
OnPress = Callable[[Interaction, Press], Awaitable[None]]
OnChoice = Callable[[Interaction, Press, Sequence[str]], Awaitable[None]]
OnForm = Callable[[Interaction, Press, str], Awaitable[None]]
Buttons = Mapping[str, OnPress]
Menus = Mapping[str, OnChoice]
Forms = Mapping[str, OnForm]


async def owner_or_private(interaction: Interaction, press: Press) -> Listener:
    """The owner is answered where everybody sees it, others by themselves: nobody floods somebody else's list."""
    return await listener_of(interaction, private=interaction.user.id != press.owner)


async def privately(interaction: Interaction) -> Listener:
    """Return who pressed, to be answered by themselves."""
    return await listener_of(interaction, private=True)


def only_owner(interaction: Interaction, press: Press) -> None:
    """Let nobody else do it. Raises NotYoursError."""
    if interaction.user.id != press.owner:
        raise NotYoursError


def listing_and_page(state: str) -> tuple[Listing, int]:
    """Return what a page carries. Raises ValueError for anything else."""
    listing, _, page = state.rpartition(".")
    return Listing.unpack(listing), int(page)


def read(unpack: Callable[[str], T], state: str) -> T:
    """Return what `unpack` makes of a state. Raises StaleControlError if it is of another time."""
    try:
        return unpack(state)
    except ValueError as error:
        raise StaleControlError from error
