"""The nouns of the domain: artist, ballad, and what is known of them. Values, without behaviour of their own."""

from dataclasses import dataclass
from typing import Final

from bot.core.language import Translated
from bot.core.vocabulary import Kind, Mood, OstKind, Season, Story, Voice, Weather, YearBasis

# Five of Crockford's base32 in lower case: no i, l, o or u, so that nobody misreads an id
PERMANENT_ID: Final = r"[0-9a-hjkmnp-tv-z]{5}"


@dataclass(frozen=True, slots=True)
class Artist:
    """A singer, a group, a band or a project. `debut` is a year."""

    id: str
    names: Translated
    kind: Kind
    debut: int | None


@dataclass(frozen=True, slots=True)
class Profile:
    """An artist as their own page shows them. `members` are those who have a page of their own."""

    artist: Artist
    about: Translated
    groups: tuple[Artist, ...]
    members: tuple[Artist, ...]

    @property
    def called(self) -> tuple[str, ...]:
        """How the artist is called in each language."""
        return self.artist.names.ko, self.artist.names.en, self.artist.names.ja


@dataclass(frozen=True, slots=True)
class Title:
    """A title: as written in Korea, official English if there is one, how to say it, and what it means."""

    ko: str
    en: str | None
    roman: str | None
    meaning_en: str | None
    meaning_ja: str | None

    @property
    def names(self) -> tuple[str, ...]:
        """Everything the title is called by."""
        return tuple(filter(None, (self.ko, self.en, self.roman, self.meaning_en, self.meaning_ja)))


@dataclass(frozen=True, slots=True)
class Ost:
    """The work that a ballad was made for."""

    kind: OstKind
    names: Translated


@dataclass(frozen=True, slots=True)
class Work(Ost):
    """A work with the number of its ballads, and the permanent id of the best known one, which stands for it."""

    ballad: str
    count: int

    @property
    def called(self) -> tuple[str, ...]:
        """How the work is called in each language."""
        return self.names.ko, self.names.en, self.names.ja


@dataclass(frozen=True, slots=True)
class Entry:
    """A ballad as a list shows it. `moods` stand strongest first, with weights from 1 to 3.

    `family` is the same for all versions of one song: the id of the original, or how an original is called that is not
    here.
    """

    id: str
    family: str
    title: Title
    artist: Artist
    year: int
    basis: YearBasis
    moods: dict[Mood, int]

    @property
    def mood(self) -> Mood:
        """The strongest mood."""
        return next(iter(self.moods))


@dataclass(frozen=True, slots=True)
class Scene:
    """What else is known of a ballad: when it plays, under which sky, in what voice, and what happens."""

    season: tuple[Season, ...] = ()
    weather: tuple[Weather, ...] = ()
    voice: tuple[Voice, ...] = ()
    story: tuple[Story, ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """Another version of a ballad, which has a card of its own."""

    id: str
    artist: Artist
    year: int


@dataclass(frozen=True, slots=True)
class Ballad(Entry):
    """A ballad as a card shows it. `known` runs from 1 to 5.

    `guests` sing on it beside the artist. `line` are words of its own; most have none. `original` says what it is a
    remake of if that is not here; `versions` are the others that are, the original first.
    """

    album: str | None
    ost: Ost | None
    guests: tuple[Translated, ...]
    scene: Scene
    line: Translated | None
    original: Translated | None
    known: int
    versions: tuple[Version, ...] = ()

    @property
    def called(self) -> tuple[str, ...]:
        """Everything the ballad is called by."""
        return self.title.names

    @property
    def is_remake(self) -> bool:
        """Tell whether somebody else sang it first."""
        return self.family != self.id


@dataclass(frozen=True, slots=True)
class Collection:
    """Ballads that somebody put in an order worth hearing. `key` names it in buttons and files."""

    key: str
    names: Translated
    synonyms: tuple[str, ...]
    emoji: str
    line: Translated

    @property
    def called(self) -> tuple[str, ...]:
        """Every word for the collection."""
        return self.key, self.names.en, self.names.ko, self.names.ja, *self.synonyms


@dataclass(frozen=True, slots=True)
class MoodInfo:
    """How a mood is called and shown. `colour` is 0xRRGGBB; `synonyms` are words of any of the languages."""

    mood: Mood
    names: Translated
    synonyms: tuple[str, ...]
    emoji: str
    colour: int
    line: Translated

    @property
    def called(self) -> tuple[str, ...]:
        """Every word for the mood."""
        return self.mood, self.names.en, self.names.ko, self.names.ja, *self.synonyms
