"""Which controls stand under a card, a list, an artist and a help text."""

from collections.abc import Sequence
from typing import Any

import discord

from bot.core.listener import Listener
from bot.core.listing import Filters, Listing, Onward, Page, page_count
from bot.core.models import Artist, Ballad, Collection, Profile, Version, Work
from bot.ui.controls import button, link, menu
from bot.ui.links import search_links
from bot.ui.press import Press
from bot.ui.speaker import Speaker
from bot.ui.wording import artist_label, ballad_label, collection_label, official_title, work_label

Row = tuple[discord.ui.Item[Any], ...]
_BUTTONS_A_ROW = 5


def card_rows(ballad: Ballad, onward: Onward, listener: Listener, speaker: Speaker) -> tuple[Row, ...]:
    """Return the ways on from a card. It shows nobody's own state: everybody may press, each for themselves."""
    owner, packed = listener.id, onward.filters.pack()
    another = Press("pick", "another", owner, packed)
    if onward.by_taste:
        another = Press("forme", "another", owner, onward.filters.mood or "")
    if onward.heard:
        another = Press("feel", "another", owner, onward.heard.pack())
    ways = (
        button(another, speaker.term("button-another"), "🔀", main=True),
        button(Press("heart", "heart", owner, ballad.id), speaker.term("button-heart"), "❤️"),
        button(Press("away", "away", owner, ballad.id), speaker.term("button-away"), "🙅"),
        button(Press("like", "like", owner, ballad.id), speaker.term("button-like"), "✨"),
        button(Press("artist", "artist", owner, ballad.artist.id), speaker.of(ballad.artist.names), "👤"),
    )
    links = tuple(link(name, address) for name, address in search_links(ballad).items())
    whole: Row = ()
    if onward.total is not None and onward.total > 1:
        state = Listing(onward.filters).pack()
        whole = (button(Press("list", "all", owner, state), speaker.term("button-all", count=onward.total), "📜"),)
    shown_to = audience(f"song.{ballad.id}.{packed}", listener, speaker)
    return ways, (*links, shown_to), version_row(ballad.versions, listener, speaker), whole


def list_rows(listing: Listing, page: Page, listener: Listener, speaker: Speaker) -> tuple[Row, ...]:
    """Return the controls of a page: turning, opening one of its ballads, and ways on."""
    options = {ballad.id: f"{number}. {official_title(ballad, speaker)}" for number, ballad in page.numbered.items()}
    opening = menu(Press("open", "open", listener.id), speaker.term("menu-open"), options) if options else None
    ways = [audience(f"list.{listing.pack()}.{page.number}", listener, speaker)]
    if listing.filters.is_bucket and options:
        press = Press("pick", "random", listener.id, listing.filters.pack())
        ways.insert(0, button(press, speaker.term("button-random"), "🔀"))
    return _turning(listing, page, listener), (opening,) if opening else (), tuple(ways)


def people_row(artists: Sequence[Artist], listener: Listener, speaker: Speaker) -> Row:
    """Return a button for each of the first artists: the groups of a singer, or the singers of a group."""
    return tuple(
        button(Press("artist", f"p{number}", listener.id, artist.id), speaker.of(artist.names), "👤")
        for number, artist in enumerate(artists[:_BUTTONS_A_ROW])
    )


def artist_doors(profiles: Sequence[Profile], listener: Listener, speaker: Speaker) -> Row:
    """Return the singers to choose from: as buttons, or as a menu if they are many."""
    labels = {profile.artist.id: artist_label(profile, speaker) for profile in profiles}
    return _doors(labels, "artist", "people", listener, speaker)


def ballad_doors(ballads: Sequence[Ballad], listener: Listener, speaker: Speaker) -> Row:
    """Return the ballads to choose from: as buttons, or as a menu if they are many."""
    labels = {ballad.id: ballad_label(ballad, speaker) for ballad in ballads}
    return _doors(labels, "song", "choose", listener, speaker)


def work_doors(works: Sequence[Work], listener: Listener, speaker: Speaker) -> Row:
    """Return the dramas and films to choose from, which lead to their ballads: as buttons, or as a menu if many."""
    if len(works) > _BUTTONS_A_ROW:
        labels = {work.ballad: work_label(work, speaker) for work in works}
        return (menu(Press("works", "doors", listener.id), speaker.term("menu-works"), labels),)
    return list_doors({Filters(work=work.ballad): work_label(work, speaker) for work in works}, listener, "🎬", "w")


def collection_doors(collections: Sequence[Collection], listener: Listener, speaker: Speaker) -> Row:
    """Return a button for each of the first collections, which leads to its ballads."""
    labels = {Filters(collection=one.key): collection_label(one, speaker) for one in collections}
    return list_doors(labels, listener, None)


def version_row(versions: Sequence[Version], listener: Listener, speaker: Speaker) -> Row:
    """Return a button for each of the first other versions of a song: who sings it, and since when."""
    return tuple(
        button(Press("song", f"v{number}", listener.id, one.id), f"{speaker.of(one.artist.names)} ({one.year})", "🎙️")
        for number, one in enumerate(versions[:_BUTTONS_A_ROW])
    )


def pick_doors(labels: dict[Filters, str], listener: Listener) -> Row:
    """Return a button for each of the first filters that leads to a ballad."""
    return _filter_doors("pick", "🔀", {filters.pack(): label for filters, label in labels.items()}, listener)


def list_doors(labels: dict[Filters, str], listener: Listener, emoji: str | None = "📜", role: str = "d") -> Row:
    """Return a button for each of the first filters that leads to a list."""
    packed = {Listing(filters).pack(): label for filters, label in labels.items()}
    return _filter_doors("list", emoji, packed, listener, role)


def _filter_doors(kind: str, emoji: str | None, labels: dict[str, str], listener: Listener, role: str = "d") -> Row:
    doors = tuple(
        button(Press(kind, f"{role}{number}", listener.id, state), label, emoji)
        for number, (state, label) in enumerate(labels.items())
    )
    return doors[:_BUTTONS_A_ROW]


def _doors(labels: dict[str, str], one: str, many: str, listener: Listener, speaker: Speaker) -> Row:
    """Return a button of kind `one` for each label, or a menu of kind `many` if a row has no place for them."""
    if len(labels) > _BUTTONS_A_ROW:
        return (menu(Press(many, "doors", listener.id), speaker.term(f"menu-{many}"), labels),)
    return tuple(
        button(Press(one, f"d{number}", listener.id, id_), label) for number, (id_, label) in enumerate(labels.items())
    )


def _turning(listing: Listing, page: Page, listener: Listener) -> Row:
    """Turning has its place only where there is something to turn; it is greyed out at the ends."""
    pages, here = page_count(page.total), page.number
    if pages == 1:
        return ()

    def turn(role: str, target: int, emoji: str, *, off: bool) -> discord.ui.Item[Any]:
        return button(Press("turn", role, listener.id, f"{listing.pack()}.{target}"), "", emoji, off=off)

    at_start, at_end = here == 0, here == pages - 1
    return (
        turn("first", 0, "⏮️", off=at_start),
        turn("prev", max(here - 1, 0), "◀️", off=at_start),
        button(Press("jump", "jump", listener.id, f"{listing.pack()}.{here}"), f"{here + 1} / {pages}"),
        turn("next", min(here + 1, pages - 1), "▶️", off=at_end),
        turn("last", pages - 1, "⏭️", off=at_end),
    )


def audience(what: str, listener: Listener, speaker: Speaker) -> discord.ui.Item[Any]:
    """Return the button by which what is private is shown to everyone, or what everyone sees is taken away again."""
    if listener.private:
        return button(Press("share", "share", listener.id, what), speaker.term("button-share"), "📢")
    return button(Press("remove", "remove", listener.id), speaker.term("button-remove"), "🗑️")
