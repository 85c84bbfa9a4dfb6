"""Where the records of a catalogue come from: the data files, or whoever makes a large one to measure."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from bot.store.records import ArtistRecord


class Entered(NamedTuple):
    """An artist with the groups they are in, and for a group its members, the best known first."""

    record: ArtistRecord
    groups: Sequence[ArtistRecord]
    members: Sequence[ArtistRecord]


class Artists(Protocol):
    """All artists with their ballads. They are read once."""

    @property
    def total(self) -> int:
        """How many ballads there are."""
        ...

    def __iter__(self) -> Iterator[Entered]:
        """Yield every artist once."""
        ...
