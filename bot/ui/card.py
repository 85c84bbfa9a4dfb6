"""The card of one ballad: what it is, whom it is for, and why it is shown."""

from collections.abc import Iterator

import discord

from bot.core.language import Language
from bot.core.models import Ballad
from bot.core.reasons import Reason
from bot.ui.lines import line_of
from bot.ui.links import search_links
from bot.ui.speaker import Speaker
from bot.ui.why import why_line
from bot.ui.wording import (
    SEPARATOR,
    artist_name,
    clip,
    meaning,
    mood_in_sentence,
    official_title,
    safe,
    title_line,
    year_line,
)

TITLE_LENGTH = 256  # Discord's limit for the title of an embed


def card_embed(ballad: Ballad, reason: Reason | None, speaker: Speaker) -> discord.Embed:
    """Return the card. Its title is a link that always finds the song, its colour that of the strongest mood.

    Without a `reason` it does not say why it is shown: it is one of several.
    """
    parts = [
        *_facts(ballad, speaker),
        "",
        line_of(ballad, speaker),
        "",
        "  ".join(f"{speaker.moods[mood].emoji} {mood_in_sentence(mood, speaker)}" for mood in ballad.moods),
        *([f"-# {why_line(reason, speaker)}"] if reason else []),
    ]
    return discord.Embed(
        title=clip(safe(official_title(ballad, speaker)), TITLE_LENGTH),
        url=search_links(ballad)["YouTube"],
        description="\n".join(parts),
        colour=speaker.moods[ballad.mood].colour,
    )


def card_content(ballad: Ballad, speaker: Speaker) -> str:
    """Return the card in one line, for those who have embeds switched off."""
    return safe(f"{title_line(ballad, speaker)} — {artist_name(ballad.artist, speaker)}")


def _facts(ballad: Ballad, speaker: Speaker) -> Iterator[str]:
    yield f"{safe(_singers(ballad, speaker))}{SEPARATOR}{year_line(ballad, speaker)}"
    if said := _said(ballad, speaker):
        yield f"-# {said}"
    if ballad.ost:
        yield f"-# {speaker.term(f'card-ost-{ballad.ost.kind}', name=safe(speaker.of(ballad.ost.names)))}"
    elif ballad.album:
        yield f"-# {speaker.term('card-album', name=safe(ballad.album))}"
    if original := _original(ballad, speaker):
        yield f"-# {speaker.term('card-original', original=safe(original))}"


def _singers(ballad: Ballad, speaker: Speaker) -> str:
    name = artist_name(ballad.artist, speaker)
    guests = speaker.term("listing-separator").join(speaker.of(guest) for guest in ballad.guests)
    return speaker.term("card-guests", artist=name, guests=guests) if guests else name


def _original(ballad: Ballad, speaker: Speaker) -> str:
    """Return of what a ballad is a remake: of one here, or of one that is not; empty if it is none."""
    for version in ballad.versions:
        if version.id == ballad.family:
            return f"{artist_name(version.artist, speaker)}, {version.year}"
    return speaker.of(ballad.original) if ballad.original else ""


def _said(ballad: Ballad, speaker: Speaker) -> str:
    """Return how to say the title and what it means, for those who cannot read it."""
    roman = ballad.title.roman if speaker.language is not Language.KO else None
    return safe(SEPARATOR.join(filter(None, (roman and roman.lower(), meaning(ballad, speaker)))))
