"""What somebody reads, for themselves, after they gave a heart or put a ballad away."""

import discord

from bot.core.belongings import MOST_LISTS, NamedList
from bot.core.listener import Listener
from bot.core.marks import Pressed, Sign
from bot.core.models import Ballad
from bot.ui.controls import Item, button, menu
from bot.ui.press import Press
from bot.ui.reply import Reply
from bot.ui.speaker import Speaker
from bot.ui.wording import safe, title_line


def marked(ballad: Ballad, pressed: Pressed, listener: Listener, speaker: Speaker) -> Reply:
    """Return what is said of a ballad now, and the way back."""
    title = safe(title_line(ballad, speaker))
    lines = [speaker.term(f"marked-{_said(pressed)}", title=title)]
    if pressed.now is Sign.AWAY and pressed.before is Sign.HEART:
        lines.append(speaker.term("marked-heart-gone"))
    row = _ways_back(ballad.id, pressed, listener, speaker)
    return Reply(None, discord.Embed(description="\n".join(lines)), (row,), private=True)


def lists_of_ballad(
    ballad: Ballad, lists: list[NamedList], having: frozenset[str], listener: Listener, speaker: Speaker
) -> Reply:
    """Return on which lists a ballad stands, and the menu that changes it."""
    title = safe(title_line(ballad, speaker))
    names = speaker.term("listing-separator").join(safe(one.name) for one in lists if one.id in having)
    text = speaker.say("lists-having", title=title, names=names) if names else speaker.say("lists-none", title=title)
    rows: list[tuple[Item, ...]] = []
    if lists:
        options = {one.id: one.name for one in lists}
        press = Press("onlists", "onlists", listener.id, ballad.id)
        rows.append((menu(press, speaker.term("menu-onlists"), options, having, any_number=True),))
    rows.append(_new_list(ballad.id, lists, listener, speaker))
    return Reply(None, discord.Embed(description=text), tuple(rows), private=True)


def _said(pressed: Pressed) -> str:
    """Return which sentence: what is said now, or else what was taken back."""
    return str(pressed.now) if pressed.now is not Sign.NONE else f"no-{pressed.before}"


def _ways_back(ballad: str, pressed: Pressed, listener: Listener, speaker: Speaker) -> tuple[Item, ...]:
    def undo(sign: Sign) -> Item:
        return button(Press("unmark", "undo", listener.id, f"{ballad}.{sign}"), speaker.term("button-undo"), "↩️")

    match pressed.now:
        case Sign.HEART:
            lists = button(Press("lists", "lists", listener.id, ballad), speaker.term("button-lists"), "🗂️")
            for_me = button(Press("forme", "forme", listener.id), speaker.term("button-for-me"), "🫶")
            return undo(Sign.NONE), lists, for_me
        case Sign.AWAY:
            return undo(pressed.before), button(Press("pick", "another", listener.id, ".."), *_another(speaker))
        case Sign.NONE:
            return (undo(pressed.before),)


def _another(speaker: Speaker) -> tuple[str, str]:
    return speaker.term("button-another"), "🔀"


def _new_list(ballad: str, lists: list[NamedList], listener: Listener, speaker: Speaker) -> tuple[Item, ...]:
    if len(lists) >= MOST_LISTS:
        return ()
    return (button(Press("newlist", "new", listener.id, ballad), speaker.term("button-new-list"), "➕"),)
