"""The embeds of lists and of artists."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import discord

from bot.core.belongings import NamedList
from bot.core.listing import Filters, Listing, Page
from bot.core.models import Artist, Entry, Profile, Work
from bot.core.vocabulary import Sort
from bot.ui.card import TITLE_LENGTH
from bot.ui.speaker import Speaker
from bot.ui.wording import (
    SEPARATOR,
    artist_name,
    clip,
    filters_line,
    kept_name,
    safe,
    title_line,
    work_name,
    year_line,
)

_ENTRY_LENGTH = 120  # ten of them, with every sign escaped, stay below Discord's limit for a description


def list_embed(listing: Listing, page: Page, speaker: Speaker) -> discord.Embed:
    """Return a page of a list."""
    mood, collection = listing.filters.mood, speaker.collections.get(listing.filters.collection or "")
    shelf = collection or (speaker.moods[mood] if mood else None)
    intro = [f"-# {speaker.of(shelf.line)}", ""] if shelf else []
    return discord.Embed(
        title=_heading(filters_line(listing.filters, speaker), listing, page, speaker),
        description="\n".join([*intro, *_entries(page, speaker, _by_artist)]),
        colour=speaker.moods[mood].colour if mood else None,
    )


def search_embed(words: str, listing: Listing, page: Page, speaker: Speaker) -> discord.Embed:
    """Return a page of what was found for `words`."""
    return discord.Embed(
        title=_heading(speaker.say("quoted", text=words), listing, page, speaker),
        description="\n".join(_entries(page, speaker, _by_artist)),
    )


def work_embed(work: Work, listing: Listing, page: Page, speaker: Speaker) -> discord.Embed:
    """Return a page of the ballads that were made for a drama, a film or another work."""
    return discord.Embed(
        title=_heading(work_name(work, speaker), listing, page, speaker),
        description="\n".join([f"-# {speaker.term(f'work-{work.kind}')}", "", *_entries(page, speaker, _by_artist)]),
    )


def artist_embed(profile: Profile, listing: Listing, page: Page, speaker: Speaker) -> discord.Embed:
    """Return who an artist is, and a page of their ballads."""
    return discord.Embed(
        title=_heading(artist_name(profile.artist, speaker), listing, page, speaker),
        description="\n".join([*_about(profile, listing, speaker), "", *_entries(page, speaker, _by_moods)]),
    )


def kept_embed(named: NamedList | None, listing: Listing, page: Page, speaker: Speaker) -> discord.Embed:
    """Return a page of what somebody keeps; `named` is the list, if it has a name of its own."""
    kept, filters = listing.filters.kept, replace(listing.filters, kept=None)
    assert kept is not None  # else there would be nothing to show a page of
    parts = [kept_name(kept, named, speaker)]
    if filters.artist and page.ballads:
        parts.append(artist_name(page.ballads[0].artist, speaker))
    if filters != Filters(artist=filters.artist):
        parts.append(filters_line(filters, speaker))
    intro = "named" if kept.is_named else kept.what
    return discord.Embed(
        title=_heading(SEPARATOR.join(parts), listing, page, speaker),
        description="\n".join([f"-# {speaker.term(f'kept-about-{intro}')}", "", *_entries(page, speaker, _by_artist)]),
    )


def _heading(what: str, listing: Listing, page: Page, speaker: Speaker) -> str:
    parts = [what, speaker.term("count-ballads", count=page.total)]
    if listing.sort is not (Sort.RECENT if listing.filters.kept else Sort.BEST):
        parts.append(speaker.term(f"sort-{listing.sort}"))
    return clip(safe(SEPARATOR.join(parts)), TITLE_LENGTH)


def _about(profile: Profile, listing: Listing, speaker: Speaker) -> list[str]:
    artist = profile.artist
    facts = [speaker.term(f"kind-{artist.kind}")]
    if profile.groups:
        groups = _joined(profile.groups, speaker)
        facts.append(speaker.term("list-artist-groups", groups=safe(groups)))
    if artist.debut:
        facts.append(speaker.term("list-artist-since", year=str(artist.debut)))
    lines = [f"-# {SEPARATOR.join(facts)}", speaker.of(profile.about)]
    if profile.members:
        names = _joined(profile.members, speaker)
        lines.append(f"-# {speaker.term('list-members', names=safe(names))}")
    if listing.filters.mood or listing.filters.decade:
        lines.append(f"**{filters_line(listing.filters, speaker)}**")
    return lines


def _joined(artists: Sequence[Artist], speaker: Speaker) -> str:
    return speaker.term("listing-separator").join(artist_name(artist, speaker) for artist in artists)


def _entries(page: Page, speaker: Speaker, by: Callable[[Entry, Speaker], str]) -> list[str]:
    lines: list[str] = []
    for number, ballad in page.numbered.items():
        lines += [f"{number}. {safe(clip(title_line(ballad, speaker), _ENTRY_LENGTH))}", f"   {by(ballad, speaker)}"]
    return lines or [speaker.term("list-empty")]


def _by_artist(ballad: Entry, speaker: Speaker) -> str:
    name = safe(clip(artist_name(ballad.artist, speaker), _ENTRY_LENGTH // 2))
    return f"{name}{SEPARATOR}{year_line(ballad, speaker)}"


def _by_moods(ballad: Entry, speaker: Speaker) -> str:
    moods = " ".join(speaker.moods[mood].emoji for mood in ballad.moods)
    return f"{year_line(ballad, speaker)}{SEPARATOR}{moods}"
