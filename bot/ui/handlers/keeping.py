"""Hearts, what is put away, lists with names, and the history."""

from collections.abc import Sequence

from bot.core.belongings import LONGEST_LIST_NAME
from bot.core.listing import Listing, Pile, kept_listing
from bot.core.marks import Sign
from bot.ui.choices import NEW_LIST
from bot.ui.forms import TextForm
from bot.ui.handlers.common import (
    Buttons,
    Forms,
    Interaction,
    Menus,
    OnPress,
    listing_and_page,
    only_owner,
    privately,
    read,
)
from bot.ui.press import Press
from bot.ui.reply import replace, send, show


def buttons() -> Buttons:
    """Return what each kind of button does."""
    return {
        "heart": _marking(Sign.HEART),
        "away": _marking(Sign.AWAY),
        "unmark": _unmark,
        "lists": _lists,
        "newlist": _new_list,
        "namelist": _name_list,
        "askdrop": _ask_to_drop,
        "droplist": _drop,
        "askforget": _ask_to_forget_all,
        "forgetall": _forget_all,
    }


def menus() -> Menus:
    """Return what each kind of menu does."""
    return {
        "onlists": _put_on,
        "mylists": _my_lists,
        "takeoff": _take_off,
        "bringback": _bring_back,
        "forget": _forget,
    }


def forms() -> Forms:
    """Return what each kind of form does."""
    return {"newlist": _make_list, "namelist": _rename_list}


def _marking(sign: Sign) -> OnPress:
    """Everybody may press, each for themselves, and is answered by themselves."""

    async def mark(interaction: Interaction, press: Press) -> None:
        listener = await privately(interaction)
        keeping = interaction.client.keeping
        await send(interaction, await keeping.press(listener, press.state, sign, interaction.created_at))

    return mark


async def _unmark(interaction: Interaction, press: Press) -> None:
    ballad, _, sign = press.state.partition(".")
    listener = await privately(interaction)
    keeping = interaction.client.keeping
    await show(interaction, await keeping.put(listener, ballad, read(Sign, sign), interaction.created_at))


async def _lists(interaction: Interaction, press: Press) -> None:
    await show(interaction, await interaction.client.keeping.lists_of(await privately(interaction), press.state))


async def _put_on(interaction: Interaction, press: Press, values: Sequence[str]) -> None:
    listener = await privately(interaction)
    keeping = interaction.client.keeping
    await show(interaction, await keeping.put_on(listener, press.state, values, interaction.created_at))


async def _new_list(interaction: Interaction, press: Press) -> None:
    await _ask_for_name(interaction, Press("newlist", "new", interaction.user.id, press.state), "")


async def _name_list(interaction: Interaction, press: Press) -> None:
    only_owner(interaction, press)
    named = await interaction.client.keeping.list_named(await privately(interaction), press.state)
    await _ask_for_name(interaction, Press("namelist", "name", press.owner, press.state), named.name)


async def _ask_for_name(interaction: Interaction, form: Press, name: str) -> None:
    speaker = interaction.client.voice.to(await privately(interaction))
    title, label = speaker.term("list-form-title"), speaker.term("list-form-label")
    await interaction.response.send_modal(TextForm(form.custom_id("m"), title, label, name, LONGEST_LIST_NAME))


async def _make_list(interaction: Interaction, press: Press, typed: str) -> None:
    listener = await privately(interaction)
    keeping = interaction.client.keeping
    await show(interaction, await keeping.make_list(listener, typed, press.state, interaction.created_at))


async def _rename_list(interaction: Interaction, press: Press, typed: str) -> None:
    await show(
        interaction, await interaction.client.keeping.rename_list(await privately(interaction), press.state, typed)
    )


async def _my_lists(interaction: Interaction, press: Press, values: Sequence[str]) -> None:
    if values[0] == NEW_LIST:
        await _new_list(interaction, Press(press.kind, press.role, press.owner))
        return
    listener = await privately(interaction)
    await show(interaction, await interaction.client.answers.listing(listener, kept_listing(listener.id, values[0])))


async def _take_off(interaction: Interaction, press: Press, values: Sequence[str]) -> None:
    listener = await privately(interaction)
    listing, page = _page_of(press.state, kept_listing(listener.id, press.state))
    await replace(interaction, await interaction.client.keeping.take_off(listener, listing, page, values[0]))


async def _bring_back(interaction: Interaction, _press: Press, values: Sequence[str]) -> None:
    listener = await privately(interaction)
    await show(interaction, await interaction.client.keeping.bring_back(listener, values[0], interaction.created_at))


async def _forget(interaction: Interaction, press: Press, values: Sequence[str]) -> None:
    listener = await privately(interaction)
    listing, page = _page_of(press.state, kept_listing(listener.id, Pile.HISTORY))
    await replace(interaction, await interaction.client.keeping.forget(listener, listing, page, values[0]))


def _page_of(state: str, whole: Listing) -> tuple[Listing, int]:
    """Return the page on which a menu stands. Those of former times do not say it: they lead to the first of all."""
    return read(listing_and_page, state) if "." in state else (whole, 0)


async def _ask_to_drop(interaction: Interaction, press: Press) -> None:
    await show(interaction, await interaction.client.keeping.ask_to_drop(await privately(interaction), press.state))


async def _drop(interaction: Interaction, press: Press) -> None:
    await show(interaction, await interaction.client.keeping.drop(await privately(interaction), press.state))


async def _ask_to_forget_all(interaction: Interaction, _press: Press) -> None:
    await show(interaction, await interaction.client.keeping.ask_to_forget_all(await privately(interaction)))


async def _forget_all(interaction: Interaction, _press: Press) -> None:
    await show(interaction, await interaction.client.keeping.forget_all(await privately(interaction)))
