"""What goes by one's own taste."""

from bot.core.listener import Listener
from bot.core.marks import Sign
from bot.core.vocabulary import Mood
from bot.ui.handlers.common import Buttons, Interaction, privately, read
from bot.ui.press import Press
from bot.ui.reply import listener_of, replace, send_later, show


def buttons() -> Buttons:
    """Return what each kind of button does."""
    return {"forme": _for_me, "firstcards": _first_cards, "react": _react, "taste": _taste}


async def _for_me(interaction: Interaction, press: Press) -> None:
    mood = read(Mood, press.state) if press.state else None
    await show(interaction, await interaction.client.tasting.for_me(await listener_of(interaction), mood))


async def _first_cards(interaction: Interaction, _press: Press) -> None:
    await show(interaction, await interaction.client.tasting.first_cards(await privately(interaction)))


async def _react(interaction: Interaction, press: Press) -> None:
    ballad, sign, cards = read(_reaction, press.state)
    listener = await privately(interaction)
    tasting = interaction.client.tasting
    await replace(interaction, await tasting.react(listener, ballad, sign, cards, interaction.created_at))


async def _taste(interaction: Interaction, _press: Press) -> None:
    await send_taste(interaction, await privately(interaction))


def _reaction(state: str) -> tuple[str, Sign, list[str]]:
    """Return a ballad, what is said of it, and all cards of the message. Raises ValueError for anything else."""
    ballad, sign, first, *others = state.split(".")
    return ballad, Sign(sign), [first, *others]


async def send_taste(interaction: Interaction, listener: Listener) -> None:
    """Send the listener's taste as a picture. Raises NoHeartsError if there is none yet."""
    tasting = interaction.client.tasting
    portrait = await tasting.portrait(listener)
    await send_later(interaction, lambda: tasting.picture(listener, portrait), private=listener.private)
