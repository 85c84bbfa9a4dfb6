"""Why a ballad is shown: the facts of it. The sentence is made where people are spoken to."""

from dataclasses import dataclass
from datetime import date

from bot.core.feelings.reading import Heard
from bot.core.listing import Filters
from bot.core.models import Artist, Ballad
from bot.core.vocabulary import Mood, decade_of


@dataclass(frozen=True, slots=True)
class Picked:
    """The next of a round.

    `first`: it has not come up in this place before. `anew`: the round begins again with it. `crowded`: its singer was
    among the last three, since too few fit.
    """

    filters: Filters
    total: int
    first: bool
    anew: bool
    crowded: bool


@dataclass(frozen=True, slots=True)
class Near:
    """Near to another ballad: by these moods, and perhaps by its singer or its decade."""

    source: Ballad
    moods: tuple[Mood, ...]
    same_artist: bool
    same_decade: bool


@dataclass(frozen=True, slots=True)
class ForYou:
    """Because of the hearts of who asks, most of all because of `source`, with which it shares these moods.

    `new_voice`: nothing by this singer was saved yet.
    """

    source: Ballad
    moods: tuple[Mood, ...]
    same_artist: bool
    new_voice: bool


@dataclass(frozen=True, slots=True)
class Felt:
    """Because of what was `heard` in somebody's own words; `artist` is whom they named."""

    heard: Heard
    artist: Artist | None


@dataclass(frozen=True, slots=True)
class Asked:
    """The person named it or opened it from a list."""


@dataclass(frozen=True, slots=True)
class Shared:
    """Somebody showed everyone what was private."""


@dataclass(frozen=True, slots=True)
class Daily:
    """The one that everybody in this place gets on `day`."""

    day: date


Reason = Picked | Near | ForYou | Felt | Asked | Shared | Daily


def near(source: Ballad, found: Ballad) -> Near:
    """Return what makes `found` near to `source`, the strongest shared moods first."""
    return Near(
        source,
        shared_moods(source, found),
        found.artist.id == source.artist.id,
        decade_of(found.year) == decade_of(source.year),
    )


def for_you(source: Ballad, found: Ballad, *, new_voice: bool) -> ForYou:
    """Return why `found` is for somebody who saved `source`."""
    return ForYou(source, shared_moods(source, found), found.artist.id == source.artist.id, new_voice)


def shared_moods(source: Ballad, found: Ballad) -> tuple[Mood, ...]:
    """Return the moods that both have, the strongest of `found` first."""
    return tuple(mood for mood in found.moods if mood in source.moods)
