"""What is listed: filters and an order, which fit into a short string, so that a button can carry them for years."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol, Self, TypeVar

from bot.core.feelings.reading import Heard
from bot.core.models import PERMANENT_ID, Entry
from bot.core.snowflakes import pack_id, unpack_id
from bot.core.vocabulary import DECADES, Mood, Sort, decade_of

EntryT = TypeVar("EntryT", bound="_Version")

PAGE_SIZE = 10
LONGEST_SEARCH = 40  # characters, so that a button can carry them
_OTHERS = ("artist", "work", "words", "collection")  # what stands in a button after mood and decade, before `kept`
_ALWAYS_PACKED = 3  # mood, decade and artist, also where they are empty
SHELF_SIZE = 100  # how many ballads of a bucket stand together in the catalogue


class _Version(Protocol):
    """Whatever is a version of a song."""

    @property
    def id(self) -> str: ...
    @property
    def family(self) -> str: ...


class Pile(StrEnum):
    """What every listener has; a list with a name of its own is called by its id."""

    SAVED = "saved"
    AWAY = "away"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Kept:
    """What a listener keeps: a `Pile`, or the id of one of their lists."""

    whose: int
    what: str

    def pack(self) -> str:
        """Return it as a short string: `saved~AAAAAAAAAAE`."""
        return f"{self.what}~{pack_id(self.whose)}"

    @classmethod
    def unpack(cls, packed: str) -> Self:
        """Return what `pack` made a string of. Raises ValueError for anything else."""
        what, tilde, whose = packed.partition("~")
        if not (tilde and (what in list(Pile) or re.fullmatch(PERMANENT_ID, what))):
            raise ValueError(f"nothing that is kept: {packed}")
        return cls(unpack_id(whose), what)

    @property
    def is_named(self) -> bool:
        """Tell whether this is a list that the listener gave a name."""
        return self.what not in list(Pile)


@dataclass(frozen=True, slots=True)
class Filters:
    """Which ballads are meant. Nothing set means all.

    `decade` is its first year and `artist` a permanent id. `work` is that of a ballad, and means all that were made for
    the same drama or film. `words` are what somebody searched for, see `searched`. `collection` is the key of one.
    `kept` is what a listener keeps.
    """

    mood: Mood | None = None
    decade: int | None = None
    artist: str | None = None
    work: str | None = None
    words: str | None = None
    collection: str | None = None
    kept: Kept | None = None

    def pack(self) -> str:
        """Return the filters as a short string: `sad.1990.k7f2m`, with gaps left empty."""
        kept = self.kept.pack() if self.kept else None
        parts = [self.mood, self.decade, self.artist, self.work, self.words, self.collection, kept]
        while len(parts) > _ALWAYS_PACKED and not parts[-1]:
            parts.pop()
        return ".".join(str(part or "") for part in parts)

    @classmethod
    def unpack(cls, packed: str) -> Self:
        """Return the filters that `pack` made a string of. Raises ValueError for anything else."""
        mood, decade, *others = packed.split(".")
        year = int(decade) if decade else None
        if (year is not None and year not in DECADES) or len(others) > len(_OTHERS) + 1:
            raise ValueError(f"no such filters: {packed}")
        more = {name: other or None for name, other in zip(_OTHERS, others, strict=False)}
        kept = Kept.unpack(others[-1]) if len(others) > len(_OTHERS) else None
        return cls(Mood(mood) if mood else None, year, **more, kept=kept)

    @property
    def is_bucket(self) -> bool:
        """Tell whether the catalogue keeps who fits: a mood and a decade, or a collection. Rounds go over these."""
        return self in {Filters(self.mood, self.decade), Filters(collection=self.collection)}

    def fit(self, ballad: Entry) -> bool:
        """Tell whether `ballad` is one of those that are meant."""
        return (
            (self.mood is None or self.mood in ballad.moods)
            and (self.decade is None or self.decade == decade_of(ballad.year))
            and (self.artist is None or self.artist == ballad.artist.id)
        )

    def nearby(self) -> tuple[Self, ...]:
        """Return the nearest other filters: the decades beside this one, then without decade, mood or artist."""
        decades = [self.decade - 10, self.decade + 10] if self.decade else []
        beside = [replace(self, decade=decade) for decade in decades if decade in DECADES]
        without = [
            replace(self, **{name: None}) for name in ("decade", "mood", "artist", "collection") if getattr(self, name)
        ]
        return tuple(filters for filters in (*beside, *without) if filters != self)


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of ballads: which ones, and in which order."""

    filters: Filters
    sort: Sort = Sort.BEST

    def pack(self) -> str:
        """Return the listing as a short string: `sad.1990.k7f2m.newest`."""
        return f"{self.filters.pack()}.{self.sort}"

    @classmethod
    def unpack(cls, packed: str) -> Self:
        """Return the listing that `pack` made a string of. Raises ValueError for anything else."""
        packed_filters, _, sort = packed.rpartition(".")
        filters = Filters.unpack(packed_filters)
        if sort == Sort.RECENT and not filters.kept:
            raise ValueError(f"only what is kept has an order of keeping: {packed}")
        return cls(filters, Sort(sort))


def kept_listing(whose: int, what: str) -> Listing:
    """Return all of what somebody keeps, the latest first."""
    return Listing(Filters(kept=Kept(whose, what)), Sort.RECENT)


@dataclass(frozen=True, slots=True)
class Onward:
    """Where *Another* leads from a card: to more of `filters`, or of what was `heard`, or `by_taste` of who presses.

    `total` is how many ballads that list has, if there is a list to show.
    """

    filters: Filters
    total: int | None = None
    by_taste: bool = False
    heard: Heard | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a listing that has `total` ballads; `number` counts from 0."""

    ballads: tuple[Entry, ...]
    number: int
    total: int

    @property
    def numbered(self) -> dict[int, Entry]:
        """Return the ballads by their place in the whole list, from 1."""
        return dict(enumerate(self.ballads, self.number * PAGE_SIZE + 1))


def one_version_each(ballads: Iterable[EntryT]) -> list[EntryT]:
    """Return `ballads` with one version of each song: the original if it is among them, else the first.

    It stands where the first of them stood.
    """
    kept: dict[str, EntryT] = {}
    for ballad in ballads:
        if ballad.family not in kept or ballad.family == ballad.id:
            kept[ballad.family] = ballad
    return [*kept.values()]


def page_count(total: int) -> int:
    """Return on how many pages `total` ballads stand; an empty list has one page."""
    return max(1, -(-total // PAGE_SIZE))


def clamp_page(page: int, total: int) -> int:
    """Return `page` (from 0), or the nearest one that exists now that there are `total` ballads."""
    return min(max(page, 0), page_count(total) - 1)


def searched(typed: str) -> str:
    """Return what was searched for as it stands in a button: on one line, without the sign between filters."""
    return " ".join(unicodedata.normalize("NFC", typed).replace(".", " ").split())[:LONGEST_SEARCH].strip()
