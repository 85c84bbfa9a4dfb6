"""The controls under cards and lists of the catalogue."""

from collections.abc import Sequence

from bot.core.listing import Filters, Listing
from bot.ui.forms import TextForm
from bot.ui.handlers.common import (
    Buttons,
    Forms,
    Interaction,
    Menus,
    listing_and_page,
    only_owner,
    owner_or_private,
    privately,
    read,
)
from bot.ui.handlers.tasting import send_taste
from bot.ui.press import Press
from bot.ui.reply import listener_of, replace, send, show


def buttons() -> Buttons:
    """Return what each kind of button does."""
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


def menus() -> Menus:
    """Return what each kind of menu does."""
    return {"open": _open, "choose": _choose, "people": _people, "works": _works}


def forms() -> Forms:
    """Return what each kind of form does."""
    return {"jump": _jumped}


async def _pick(interaction: Interaction, press: Press) -> None:
    filters = read(Filters.unpack, press.state)
    await show(interaction, await interaction.client.answers.random(await listener_of(interaction), filters))


async def _like(interaction: Interaction, press: Press) -> None:
    await show(interaction, await interaction.client.answers.like(await listener_of(interaction), press.state))


async def _song(interaction: Interaction, press: Press) -> None:
    await _choose(interaction, press, [press.state])


async def _open(interaction: Interaction, press: Press, values: Sequence[str]) -> None:
    listener = await owner_or_private(interaction, press)
    await send(interaction, await interaction.client.answers.song(listener, values[0]))


async def _choose(interaction: Interaction, press: Press, values: Sequence[str]) -> None:
    listener = await owner_or_private(interaction, press)
    await show(interaction, await interaction.client.answers.song(listener, values[0]))


async def _artist(interaction: Interaction, press: Press) -> None:
    await _people(interaction, press, [press.state])


async def _people(interaction: Interaction, _press: Press, values: Sequence[str]) -> None:
    await _show_list(interaction, Listing(Filters(artist=values[0])))


async def _works(interaction: Interaction, _press: Press, values: Sequence[str]) -> None:
    await _show_list(interaction, Listing(Filters(work=values[0])))


async def _list(interaction: Interaction, press: Press) -> None:
    await _show_list(interaction, read(Listing.unpack, press.state))


async def _show_list(interaction: Interaction, listing: Listing) -> None:
    listener = await privately(interaction)
    await show(interaction, await interaction.client.answers.listing(listener, listing))


async def _turn(interaction: Interaction, press: Press) -> None:
    await _turn_to(interaction, press, *read(listing_and_page, press.state))


async def _turn_to(interaction: Interaction, press: Press, listing: Listing, page: int) -> None:
    listener = await owner_or_private(interaction, press)
    reply = await interaction.client.answers.listing(listener, listing, page)
    mine = interaction.user.id == press.owner
    await (replace if mine else send)(interaction, reply)


async def _jump(interaction: Interaction, press: Press) -> None:
    listing, _ = read(listing_and_page, press.state)
    title, label = await interaction.client.answers.jump_texts(await listener_of(interaction), listing)
    form = Press("jump", press.role, press.owner, press.state)
    await interaction.response.send_modal(TextForm(form.custom_id("m"), title, label))


async def _jumped(interaction: Interaction, press: Press, typed: str) -> None:
    listing, _ = read(listing_and_page, press.state)
    listener = await listener_of(interaction)
    page = await interaction.client.answers.page_number(listener, listing, typed)
    await _turn_to(interaction, press, listing, page)


async def _share(interaction: Interaction, press: Press) -> None:
    what, _, state = press.state.partition(".")
    listener = (await listener_of(interaction)).publicly()
    if what == "song":
        ballad, _, filters = state.partition(".")
        goes_on = read(Filters.unpack, filters)
        await send(interaction, await interaction.client.answers.shared(listener, ballad, goes_on))
    elif what == "taste":
        only_owner(interaction, press)
        await send_taste(interaction, listener)
    else:
        listing, page = read(listing_and_page, state)
        await send(interaction, await interaction.client.answers.listing(listener, listing, page))


async def _remove(interaction: Interaction, press: Press) -> None:
    only_owner(interaction, press)
    await interaction.response.defer()
    await interaction.delete_original_response()
