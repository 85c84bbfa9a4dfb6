"""What was heard in somebody's words: moods with weights, and what else narrows the choice. Never the words."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self, TypeVar

from bot.core.vocabulary import DECADES, Mood, Season, Story, Weather

T = TypeVar("T", bound=StrEnum)

_ASKED, _FAINT = 3, 0.2  # how many moods are asked about; how likely the first has to be to stand out
_MOST_MOODS, _MOST_SKIES = 2, 2  # so that what was heard fits into a button


class Strength(StrEnum):
    """How strongly it is felt."""

    WEAK = "weak"
    PLAIN = "plain"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Heard:
    """What a ballad is chosen by, small enough for a button.

    `decade` is its first year, `artist` a permanent id. Of moods the strongest stands first; `denied` is one that
    somebody says they do not feel.
    """

    moods: tuple[Mood, ...] = ()
    weather: tuple[Weather, ...] = ()
    season: Season | None = None
    story: Story | None = None
    decade: int | None = None
    artist: str | None = None
    strength: Strength = Strength.PLAIN
    denied: Mood | None = None

    def pack(self) -> str:
        """Return it as a short string: `heartbreak.rain_night..farewell.1990.k7f2m.s`, then what is denied."""
        parts = (
            "_".join(self.moods),
            "_".join(self.weather),
            self.season or "",
            self.story or "",
            str(self.decade or ""),
            self.artist or "",
            self.strength[0],
            *((self.denied,) if self.denied else ()),
        )
        return ".".join(parts)

    @classmethod
    def unpack(cls, packed: str) -> Self:
        """Return what `pack` made a string of. Raises ValueError for anything else."""
        moods, weather, season, story, decade, artist, strength, *denied = packed.split(".")
        year = int(decade) if decade else None
        if year is not None and year not in DECADES:
            raise ValueError(f"no such decade: {packed}")
        if not moods or len(denied) > 1:
            raise ValueError(f"nothing that was heard: {packed}")
        return cls(
            tuple(map(Mood, moods.split("_"))),
            tuple(map(Weather, weather.split("_"))) if weather else (),
            Season(season) if season else None,
            Story(story) if story else None,
            year,
            artist or None,
            next((one for one in Strength if one[0] == strength), Strength.PLAIN),
            Mood(denied[0]) if denied else None,
        )

    @property
    def is_mood_alone(self) -> bool:
        """Tell whether nothing was heard but one mood, and perhaps a decade."""
        return len(self.moods) == 1 and self == Heard(self.moods, decade=self.decade, strength=self.strength)

    def with_moods(self, *moods: Mood) -> "Heard":
        """Return the same with other moods, of which none is denied any more."""
        return replace(self, moods=moods, denied=None if self.denied in moods else self.denied)

    def without(self, thing: StrEnum | int | str) -> "Heard":
        """Return the same without a sky, the season, the story, the decade or the artist."""
        changes = {name: None for name in ("season", "story", "decade", "artist") if getattr(self, name) == thing}
        return replace(self, weather=tuple(sky for sky in self.weather if sky != thing), **changes)


@dataclass(frozen=True, slots=True)
class Reading:
    """A reading of a text.

    `moods` are all twelve, best first, with weights that add up to 1; `sure` tells whether the first can be taken
    without asking. `names` are stretches of the text that may name a singer. `crisis`: it speaks of wanting to die or
    of self-harm.
    """

    moods: tuple[tuple[Mood, float], ...]
    sure: bool
    heard: Heard
    names: tuple[str, ...] = ()
    crisis: bool = False

    @property
    def best(self) -> tuple[Mood, ...]:
        """Return all moods, the likeliest first."""
        return tuple(mood for mood, _ in self.moods)

    @property
    def asked(self) -> tuple[Mood, ...]:
        """Return three moods to ask about: the likeliest, or, where none stands out, two that most people come for."""
        _, likeliest = self.moods[0]
        most_wanted = () if likeliest >= _FAINT else (Mood.SAD, Mood.COMFORTING)
        return tuple(dict.fromkeys((*most_wanted, *self.best)))[:_ASKED]


def heard_of(
    moods: Iterable[Mood],
    found: Iterable[tuple[str, str]],
    decade: int | None,
    strength: Strength,
    denied: Iterable[Mood] = (),
) -> Heard:
    """Return what is kept of a reading: `found` are the kinds and values of what else the lexicon knows."""
    felt = tuple(moods)[:_MOST_MOODS]
    by_kind: dict[str, list[str]] = {"weather": [], "season": [], "story": []}
    for kind, value in found:
        if kind in by_kind and value not in by_kind[kind]:
            by_kind[kind].append(value)
    return Heard(
        felt,
        tuple(map(Weather, by_kind["weather"][:_MOST_SKIES])),
        _first(Season, by_kind["season"]),
        _first(Story, by_kind["story"]),
        decade,
        strength=strength,
        denied=next((mood for mood in denied if mood not in felt), None),
    )


def _first(kind: type[T], values: list[str]) -> T | None:
    return kind(values[0]) if values else None
