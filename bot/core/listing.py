"""What is listed: filters and an order, which fit into a short string, so that a button can carry them for years."""

import unicodedata
from dataclasses import dataclass, replace
from typing import Self

from bot.core.models import Entry
from bot.core.vocabulary import DECADES, Mood, Sort, decade_of

PAGE_SIZE = 10
LONGEST_SEARCH = 40  # characters, so that a button can carry them
SHELF_SIZE = 100  # how many ballads of a bucket stand together in the catalogue


@dataclass(frozen=True, slots=True)
class Filters:
    """Which ballads are meant. Nothing set means all.

    `decade` is its first year and `artist` a permanent id. `work` is that of a ballad, and means all that were made for
    the same drama or film. `words` are what somebody searched for, see `searched`.
    """

    mood: Mood | None = None
    decade: int | None = None
    artist: str | None = None
    work: str | None = None
    words: str | None = None

    def pack(self) -> str:
        """Return the filters as a short string: `sad.1990.k7f2m`, with gaps left empty."""
        more = [self.work or "", self.words or ""] if self.words else [self.work] if self.work else []
        return ".".join([self.mood or "", str(self.decade or ""), self.artist or "", *more])

    @classmethod
    def unpack(cls, packed: str) -> Self:
        """Return the filters that `pack` made a string of. Raises ValueError for anything else."""
        mood, decade, artist, *more = packed.split(".")
        work, words, *rest = *more, "", ""
        year = int(decade) if decade else None
        if (year is not None and year not in DECADES) or len(rest) > len(("", "")):
            raise ValueError(f"no such filters: {packed}")
        return cls(Mood(mood) if mood else None, year, artist or None, work or None, words or None)

    @property
    def is_bucket(self) -> bool:
        """Tell whether this is a mood and a decade and nothing else: what a round is played over."""
        return self == Filters(self.mood, self.decade)

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
        without = [replace(self, **{name: None}) for name in ("decade", "mood", "artist") if getattr(self, name)]
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
        filters, _, sort = packed.rpartition(".")
        return cls(Filters.unpack(filters), Sort(sort))


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


def page_count(total: int) -> int:
    """Return on how many pages `total` ballads stand; an empty list has one page."""
    return max(1, -(-total // PAGE_SIZE))


def clamp_page(page: int, total: int) -> int:
    """Return `page` (from 0), or the nearest one that exists now that there are `total` ballads."""
    return min(max(page, 0), page_count(total) - 1)


def searched(typed: str) -> str:
    """Return what was searched for as it stands in a button: on one line, without the sign between filters."""
    return " ".join(unicodedata.normalize("NFC", typed).replace(".", " ").split())[:LONGEST_SEARCH].strip()
