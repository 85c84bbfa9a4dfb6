"""Why a ballad is shown: the facts of it. The sentence is made where people are spoken to."""

from dataclasses import dataclass
from datetime import date

from bot.core.listing import Filters
from bot.core.models import Ballad
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
class Asked:
    """The person named it or opened it from a list."""


@dataclass(frozen=True, slots=True)
class Shared:
    """Somebody showed everyone what was private."""


@dataclass(frozen=True, slots=True)
class Daily:
    """The one that everybody in this place gets on `day`."""

    day: date


Reason = Picked | Near | Asked | Shared | Daily


def near(source: Ballad, found: Ballad) -> Near:
    """Return what makes `found` near to `source`, the strongest shared moods first."""
    return Near(
        source,
        tuple(mood for mood in found.moods if mood in source.moods),
        found.artist.id == source.artist.id,
        decade_of(found.year) == decade_of(source.year),
    )
