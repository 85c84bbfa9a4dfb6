"""What each kind of button, menu and form does when somebody uses it."""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar

import discord

from bot.core.errors import NotYoursError, StaleControlError
from bot.core.listener import Listener
from bot.core.listing import Filters, Listing
from bot.ui.forms import JumpForm, value_of
from bot.ui.press import BUTTON_TEMPLATE, FORM_TEMPLATE, MENU_TEMPLATE, Press
from bot.ui.reply import answering, listener_of, replace, send, show

T = TypeVar("T")
Interaction = discord.Interaction[Any]
Handler = Callable[[Interaction, Press], Awaitable[None]]


async def handle_press(interaction: Interaction, custom_id: str) -> None:
    """Do what the button with this custom_id says."""
    await answering(interaction, _dispatch(interaction, BUTTON_TEMPLATE, custom_id, _buttons()))


async def handle_menu(interaction: Interaction, custom_id: str, values: Sequence[str]) -> None:
    """Do what the menu with this custom_id says with the first of the `values` chosen."""

    async def chosen(interaction: Interaction, press: Press) -> None:
        await _menus()[press.kind](interaction, press, values[0])

    handlers = dict.fromkeys(_menus(), chosen)
    await answering(interaction, _dispatch(interaction, MENU_TEMPLATE, custom_id, handlers))


async def handle_form(interaction: Interaction, custom_id: str) -> None:
    """Do what the form with this custom_id says. All it needs is in the interaction, also after a restart."""
    await answering(interaction, _dispatch(interaction, FORM_TEMPLATE, custom_id, {"jump": _jumped}))


async def handle_stray(interaction: Interaction) -> None:
    """Answer a control that is none of ours, or none of ours any more."""

    async def stale() -> None:
        raise StaleControlError

    await answering(interaction, stale())


async def _dispatch(
    interaction: Interaction, template: re.Pattern[str], custom_id: str, handlers: Mapping[str, Handler]
) -> None:
    match = template.fullmatch(custom_id)
    if match is None or match["kind"] not in handlers:
        raise StaleControlError
    await handlers[match["kind"]](interaction, Press.read(match))


def _buttons() -> Mapping[str, Handler]:
    return {
        "pick": _pick,
        "like": _like,
        "song": _song,
        "artist": _artist,
        "list": _list,
        "turn": _turn,
        "jump": _jump,
        "share": _share,
        "remove": _remove,
    }


def _menus() -> Mapping[str, Callable[[Interaction, Press, str], Awaitable[None]]]:
    return {"open": _open, "choose": _choose, "people": _people, "works": _works}


async def _pick(interaction: Interaction, press: Press) -> None:
    filters = _read(Filters.unpack, press.state)
    await show(interaction, await interaction.client.answers.random(listener_of(interaction), filters))


async def _like(interaction: Interaction, press: Press) -> None:
    await show(interaction, await interaction.client.answers.like(listener_of(interaction), press.state))


async def _song(interaction: Interaction, press: Press) -> None:
    await _choose(interaction, press, press.state)


async def _open(interaction: Interaction, press: Press, value: str) -> None:
    listener = _owner_or_private(interaction, press)
    await send(interaction, await interaction.client.answers.song(listener, value))


async def _choose(interaction: Interaction, press: Press, value: str) -> None:
    listener = _owner_or_private(interaction, press)
    await show(interaction, await interaction.client.answers.song(listener, value))


async def _artist(interaction: Interaction, press: Press) -> None:
    await _people(interaction, press, press.state)


async def _people(interaction: Interaction, _press: Press, value: str) -> None:
    listener = listener_of(interaction, private=True)
    await show(interaction, await interaction.client.answers.listing(listener, Listing(Filters(artist=value))))


async def _works(interaction: Interaction, _press: Press, value: str) -> None:
    listener = listener_of(interaction, private=True)
    await show(interaction, await interaction.client.answers.listing(listener, Listing(Filters(work=value))))


async def _list(interaction: Interaction, press: Press) -> None:
    listing = _read(Listing.unpack, press.state)
    listener = listener_of(interaction, private=True)
    await show(interaction, await interaction.client.answers.listing(listener, listing))


async def _turn(interaction: Interaction, press: Press) -> None:
    await _turn_to(interaction, press, *_read(_listing_and_page, press.state))


async def _turn_to(interaction: Interaction, press: Press, listing: Listing, page: int) -> None:
    listener = _owner_or_private(interaction, press)
    reply = await interaction.client.answers.listing(listener, listing, page)
    mine = interaction.user.id == press.owner
    await (replace if mine else send)(interaction, reply)


async def _jump(interaction: Interaction, press: Press) -> None:
    listing, _ = _read(_listing_and_page, press.state)
    title, label = await interaction.client.answers.jump_texts(listener_of(interaction), listing)
    form = Press("jump", press.role, press.owner, press.state)
    await interaction.response.send_modal(JumpForm(form.custom_id("m"), title, label))


async def _jumped(interaction: Interaction, press: Press) -> None:
    listing, _ = _read(_listing_and_page, press.state)
    page = await interaction.client.answers.page_number(listing, value_of(interaction))
    await _turn_to(interaction, press, listing, page)


async def _share(interaction: Interaction, press: Press) -> None:
    what, _, state = press.state.partition(".")
    listener = listener_of(interaction).publicly()
    if what == "song":
        ballad, _, filters = state.partition(".")
        goes_on = _read(Filters.unpack, filters)
        await send(interaction, await interaction.client.answers.shared(listener, ballad, goes_on))
    else:
        listing, page = _read(_listing_and_page, state)
        await send(interaction, await interaction.client.answers.listing(listener, listing, page))


async def _remove(interaction: Interaction, press: Press) -> None:
    if interaction.user.id != press.owner:
        raise NotYoursError
    await interaction.response.defer()
    await interaction.delete_original_response()


def _owner_or_private(interaction: Interaction, press: Press) -> Listener:
    """The owner is answered where everybody sees it, others by themselves: nobody floods somebody else's list."""
    return listener_of(interaction, private=interaction.user.id != press.owner)


def _listing_and_page(state: str) -> tuple[Listing, int]:
    listing, _, page = state.rpartition(".")
    return Listing.unpack(listing), int(page)


def _read(unpack: Callable[[str], T], state: str) -> T:
    try:
        return unpack(state)
    except ValueError as error:
        raise StaleControlError from error
