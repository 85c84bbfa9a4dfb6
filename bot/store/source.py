"""Where the records of a catalogue come from: the data files, or whoever makes a large one to measure."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol

from bot.core.vocabulary import Mood
from bot.store.records import ArtistRecord, CollectionRecord, MoodRecord, WorkRecord


class Entered(NamedTuple):
    """An artist with the groups they are in, and for a group its members, the best known first."""

    record: ArtistRecord
    groups: Sequence[ArtistRecord]
    members: Sequence[ArtistRecord]


class Source(Protocol):
    """All artists with their ballads, which are read once, and what these refer to."""

    @property
    def moods(self) -> Mapping[Mood, MoodRecord]:
        """All moods."""
        ...

    @property
    def works(self) -> Mapping[str, WorkRecord]:
        """The dramas, films and other works, by the keys that ballads have as `ost`."""
        ...

    @property
    def collections(self) -> Mapping[str, CollectionRecord]:
        """The collections by their keys."""
        ...

    @property
    def renamed(self) -> Mapping[str, str]:
        """The ids that lead to others now."""
        ...

    @property
    def total(self) -> int:
        """How many ballads there are."""
        ...

    def __iter__(self) -> Iterator[Entered]:
        """Yield every artist once."""
        ...
