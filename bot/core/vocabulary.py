"""The closed vocabularies of the domain: every choice, text, table and schema follows from these."""

from enum import StrEnum
from typing import Final


class Mood(StrEnum):
    """What a ballad feels like. The order is the order of every menu."""

    SAD = "sad"
    HEARTBREAK = "heartbreak"
    LONGING = "longing"
    LONELY = "lonely"
    COMFORTING = "comforting"
    HOPEFUL = "hopeful"
    ROMANTIC = "romantic"
    NOSTALGIC = "nostalgic"
    GRATEFUL = "grateful"
    UPLIFTING = "uplifting"
    CALM = "calm"
    DRAMATIC = "dramatic"

    @property
    def place(self) -> int:
        """Where it stands in every menu, from 0."""
        return _PLACES[self]


_PLACES: Final = {mood: place for place, mood in enumerate(Mood)}


class Sort(StrEnum):
    """The orders a list can stand in."""

    BEST = "best"
    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    RECENT = "recent"  # only of what somebody keeps: what was kept last stands first


class Kind(StrEnum):
    """What an artist is."""

    SOLO = "solo"
    DUO = "duo"
    GROUP = "group"
    BAND = "band"
    PROJECT = "project"


class YearBasis(StrEnum):
    """How a year is known: a release, the first chart it was seen on, or general knowledge."""

    RELEASE = "release"
    CHART = "chart"
    KNOWLEDGE = "knowledge"


class MoodBasis(StrEnum):
    """Whether the moods come from what is known of the song, or from a listener's judgement."""

    KNOWN = "known"
    JUDGED = "judged"


class OstKind(StrEnum):
    """What a soundtrack song was made for."""

    DRAMA = "drama"
    FILM = "film"
    WEBTOON = "webtoon"
    SHOW = "show"
    MUSICAL = "musical"


class Season(StrEnum):
    """The season a ballad belongs to."""

    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"


class Weather(StrEnum):
    """The sky a ballad belongs to."""

    RAIN = "rain"
    SNOW = "snow"
    WIND = "wind"
    SUN = "sun"
    NIGHT = "night"


class Voice(StrEnum):
    """How the voice sounds."""

    HUSKY = "husky"
    CLEAR = "clear"
    POWERFUL = "powerful"
    FALSETTO = "falsetto"
    LOW = "low"
    SOFT = "soft"


class Story(StrEnum):
    """What happens in a ballad."""

    FIRST_LOVE = "first-love"
    FAREWELL = "farewell"
    UNREQUITED = "unrequited"
    REUNION = "reunion"
    CONFESSION = "confession"
    WEDDING = "wedding"
    FAMILY = "family"
    FRIENDSHIP = "friendship"
    COMFORT = "comfort"
    MILITARY = "military"
    MEMORY = "memory"
    LOSS = "loss"


DECADES: Final = tuple(range(1970, 2030, 10))


def decade_of(year: int) -> int:
    """Return the first year of the decade that `year` lies in: 1987 → 1980."""
    return year // 10 * 10
