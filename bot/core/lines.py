"""What to say about a ballad that has no words of its own: two short sentences, chosen by what is known of it.

The first says what kind of song it is, the second whom or which hour it is for. The same ballad always gets the same
two; the sentences themselves stand where people are spoken to.
"""

from dataclasses import dataclass
from typing import Final
from zlib import crc32

from bot.core.models import Ballad
from bot.core.vocabulary import Kind, Mood, Story, decade_of

# How many ways there are to say each; "work" and "decade" have one
VARIANTS: Final = {"story": 2, "weather": 2, "season": 2, "voice": 2, "remake": 2, "mood": 3, "for": 3}
_MOST = 2  # moods of a ballad that are spoken of: the strongest
_FELT = 2  # the weight from which on a mood is more than a shade

# A mood that would say once more what the story said
_SAID: Final = {
    Story.COMFORT: Mood.COMFORTING,
    Story.MEMORY: Mood.NOSTALGIC,
    Story.FAREWELL: Mood.HEARTBREAK,
    Story.UNREQUITED: Mood.LONGING,
    Story.CONFESSION: Mood.ROMANTIC,
    Story.WEDDING: Mood.ROMANTIC,
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One sentence: of which `kind`, about what, and in which of its variants, from 1; 0 if there is only one."""

    kind: str
    about: str
    variant: int = 0


def pieces_of(ballad: Ballad) -> tuple[Piece, Piece]:
    """Return the two sentences for `ballad`: what it is, and whom or which hour it is for."""
    number = crc32(ballad.id.encode())  # any number that is always the same
    openings = _openings(ballad) or _plain_openings(ballad)
    number, place = divmod(number, len(openings))
    kind, about = openings[place]
    number, opening = divmod(number, VARIANTS.get(kind, 1))
    said = {about, *(mood for story, mood in _SAID.items() if story == about)}
    unsaid = [mood for mood in ballad.moods if mood not in said] or [ballad.mood]
    felt = [mood for mood in unsaid if ballad.moods[mood] >= _FELT][:_MOST] or unsaid[:1]
    number, place = divmod(number, len(felt))
    closing = Piece("for", felt[place], number % VARIANTS["for"] + 1)
    return Piece(kind, about, opening + 1 if kind in VARIANTS else 0), closing


def _openings(ballad: Ballad) -> list[tuple[str, str]]:
    """Return what is known of this very song."""
    scene = ballad.scene
    known: list[tuple[str, str]] = [("story", one) for one in scene.story]
    # Of snow in spring, the snow is what is seen
    known += [("weather", one) for one in scene.weather] or [("season", one) for one in scene.season]
    known += [("work", ballad.ost.kind)] if ballad.ost else []
    known += [("remake", "")] if ballad.is_remake else []
    return known


def _plain_openings(ballad: Ballad) -> list[tuple[str, str]]:
    """Return what is known of every song: what it feels like most, its time, and perhaps the voice."""
    moods = [("mood", mood) for mood in ballad.moods][:_MOST]
    voices = ballad.scene.voice if ballad.artist.kind is Kind.SOLO else ()  # a group has more than one
    return [*moods, ("decade", str(decade_of(ballad.year))), *(("voice", one) for one in voices)]
