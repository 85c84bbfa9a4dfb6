"""The pages of what somebody keeps: saved ballads, lists with names, what was put away, what was shown."""

from collections.abc import Sequence
from dataclasses import dataclass

import discord

from bot.core.belongings import MOST_LISTS, NamedList
from bot.core.listener import Listener
from bot.core.listing import Kept, Listing, Page, Pile, kept_listing
from bot.ui.choices import NEW_LIST
from bot.ui.controls import Item, button, menu
from bot.ui.pages import kept_embed
from bot.ui.press import Press
from bot.ui.reply import Reply
from bot.ui.rows import Row, audience, list_rows
from bot.ui.speaker import Speaker
from bot.ui.wording import official_title, safe


@dataclass(frozen=True, slots=True)
class KeptView:
    """A page of what somebody keeps. `named` is the list, if it has a name; `lists` are all lists of who looks."""

    listing: Listing
    page: Page
    named: NamedList | None
    lists: Sequence[NamedList]

    @property
    def kept(self) -> Kept:
        """Return what is kept."""
        assert self.listing.filters.kept is not None  # else there would be nothing to show a page of
        return self.listing.filters.kept


def kept_page(view: KeptView, listener: Listener, speaker: Speaker) -> Reply:
    """Return a page of what somebody keeps. To its owner, privately, it has the ways to change it."""
    turning, opening, _ = list_rows(view.listing, view.page, listener, speaker)
    changing: tuple[Row, ...] = ()
    ways: Row = ()
    if view.kept.whose == listener.id and listener.private:
        changing = _changing(view, listener, speaker)
        ways = _ways(view.kept, listener, speaker)
    if view.named or not listener.private:
        ways = (*ways, audience(f"list.{view.listing.pack()}.{view.page.number}", listener, speaker))
    embed = kept_embed(view.named, view.listing, view.page, speaker)
    return Reply(embed.title, embed, (turning, opening, *changing, ways), listener.private)


def deletion(named: NamedList, count: int, listener: Listener, speaker: Speaker) -> Reply:
    """Return the question whether a list is really to be deleted."""
    text = speaker.say("list-delete", name=safe(named.name), count=count)
    sure = button(Press("droplist", "sure", listener.id, named.id), speaker.term("button-delete-list"), "🗑️")
    back = Press("list", "back", listener.id, kept_listing(listener.id, named.id).pack())
    row = (sure, button(back, speaker.term("button-keep")))
    return Reply(None, discord.Embed(description=text), (row,), private=True)


def forgetting(count: int, listener: Listener, speaker: Speaker) -> Reply:
    """Return the question whether all that was shown is really to be forgotten."""
    sure = button(Press("forgetall", "sure", listener.id), speaker.term("button-forget-all"), "🧹")
    back = Press("list", "back", listener.id, kept_listing(listener.id, Pile.HISTORY).pack())
    row = (sure, button(back, speaker.term("button-keep")))
    text = speaker.say("history-forget", count=count)
    return Reply(None, discord.Embed(description=text), (row,), private=True)


def told(key: str, listener: Listener, speaker: Speaker, **facts: str | int) -> Reply:
    """Return a sentence about what was done, with the way to what is saved."""
    return Reply(
        None, discord.Embed(description=speaker.say(key, **facts)), (saved_row(listener, speaker),), private=True
    )


def saved_row(listener: Listener, speaker: Speaker) -> Row:
    """Return the ways to what somebody saved, and to more like it."""
    saved = Press("list", "saved", listener.id, kept_listing(listener.id, Pile.SAVED).pack())
    for_me = Press("forme", "forme", listener.id)
    return button(saved, speaker.term("kept-saved")), button(for_me, speaker.term("button-for-me"), "🫶")


def list_menu(lists: Sequence[NamedList], listener: Listener, speaker: Speaker) -> Row:
    """Return the menu that opens one of somebody's lists, or makes one."""
    options = {one.id: f"🗂️ {one.name}" for one in lists}
    if len(lists) < MOST_LISTS:
        options[NEW_LIST] = f"➕ {speaker.term('button-new-list')}"
    return (menu(Press("mylists", "mylists", listener.id), speaker.term("menu-mylists"), options),)


def _changing(view: KeptView, listener: Listener, speaker: Speaker) -> tuple[Row, ...]:
    """Return the menu by which one of the page is brought back, forgotten or taken off, or another list opened."""
    kept, page = view.kept, view.page
    if kept.what == Pile.SAVED:
        return (list_menu(view.lists, listener, speaker),)
    if not page.ballads:
        return ()
    kind = "takeoff" if kept.is_named else {Pile.AWAY: "bringback", Pile.HISTORY: "forget"}[Pile(kept.what)]
    options = {ballad.id: f"{number}. {official_title(ballad, speaker)}" for number, ballad in page.numbered.items()}
    state = "" if kind == "bringback" else f"{view.listing.pack()}.{page.number}"
    return ((menu(Press(kind, kind, listener.id, state), speaker.term(f"menu-{kind}"), options),),)


def _ways(kept: Kept, listener: Listener, speaker: Speaker) -> Row:
    def way(kind: str, key: str, emoji: str | None, state: str = "") -> Item:
        return button(Press(kind, kind, listener.id, state), speaker.term(key), emoji)

    if kept.is_named:
        return (
            way("list", "kept-saved", None, kept_listing(listener.id, Pile.SAVED).pack()),
            way("namelist", "button-rename", "✏️", kept.what),
            way("askdrop", "button-delete-list", "🗑️", kept.what),
        )
    match kept.what:
        case Pile.HISTORY:
            return (way("askforget", "button-forget-all", "🧹"),)
        case Pile.SAVED:
            return way("forme", "button-for-me", "🫶"), way("taste", "button-taste", "📊")
        case _:
            return (way("me", "button-me", "👤"),)
