"""The first cards of somebody who has no hearts yet: five to react to, then it begins."""

from collections.abc import Sequence

import discord

from bot.core.listener import Listener
from bot.core.marks import Marks, Sign
from bot.core.models import Ballad
from bot.ui.card import card_embed
from bot.ui.controls import Item, button
from bot.ui.press import Press
from bot.ui.reply import Reply
from bot.ui.speaker import Speaker
from bot.ui.wording import official_title


def first_cards(ballads: Sequence[Ballad], marks: Marks, listener: Listener, speaker: Speaker) -> Reply:
    """Return the cards, each with a heart and a 🙅 beneath them; what was pressed already shows so.

    The controls carry all five ids, so that the message can be made anew after each press.
    """
    ids = ".".join(ballad.id for ballad in ballads)
    signs = {mark.ballad: mark.sign for mark in marks.all}

    def react(number: int, ballad: Ballad, sign: Sign, label: str, emoji: str) -> Item:
        press = Press("react", f"{sign}{number}", listener.id, f"{ballad.id}.{sign}.{ids}")
        return button(press, label, emoji, main=signs.get(ballad.id) is sign)

    rows: list[tuple[Item, ...]] = [
        (
            react(number, ballad, Sign.HEART, official_title(ballad, speaker), "❤️"),
            react(number, ballad, Sign.AWAY, "", "🙅"),
        )
        for number, ballad in enumerate(ballads)
    ]
    begun = bool(marks.hearts)
    last = button(
        Press("forme", "begin", listener.id) if begun else Press("firstcards", "others", listener.id),
        speaker.term("button-begin" if begun else "button-other-five"),
        "🫶" if begun else "🔄",
        main=begun,
    )
    rows[-1] = (*rows[-1], last)
    intro = discord.Embed(description=speaker.term("first-cards"))
    cards = tuple(card_embed(ballad, None, speaker) for ballad in ballads)
    return Reply(None, intro, tuple(rows), private=True, more=cards)
