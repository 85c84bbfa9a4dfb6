"""What is kept about one listener: named lists, and everything of it together."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple

from bot.core.marks import Sign

MOST_LISTS: Final = 24  # with "all that is saved" they fit into one menu
LONGEST_LIST_NAME: Final = 40
# Letters and signs by Unicode, of which nothing is seen: the fillers of Hangul, and Braille without a dot
_BLANK: Final = frozenset("\u115f\u1160\u3164\uffa0\u2800")


class NamedList(NamedTuple):
    """A list that a listener gave a `name`. `id` is one of five letters, like those of ballads."""

    id: str
    name: str
    shared: bool


class Showing(NamedTuple):
    """A ballad (by id), and when it was last shown."""

    ballad: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class Belongings:
    """Everything that is kept about one listener: the rows of each table of the book, as they stand there."""

    tables: Mapping[str, Sequence[Mapping[str, str | int]]]

    def count(self, table: str, **having: str) -> int:
        """Return how many rows of a table have these values."""
        return sum(having.items() <= row.items() for row in self.tables.get(table, ()))

    @property
    def counts(self) -> dict[str, int]:
        """Return how much there is of each thing that people know by a name; what is not there is left out."""
        found = {
            "hearts": self.count("mark", sign=Sign.HEART),
            "away": self.count("mark", sign=Sign.AWAY),
            "lists": self.count("named_list"),
            "history": self.count("history"),
            "preferences": self.count("preference"),
            "rounds": self.count("round"),
        }
        return {name: count for name, count in found.items() if count}


def list_name(typed: str) -> str:
    """Return the name of a list as it is kept: on one line, nothing invisible, at most LONGEST_LIST_NAME characters.

    It may be empty: then nothing was typed that can be read.
    """
    seen = "".join(" " if _shows_nothing(char) else char for char in unicodedata.normalize("NFC", typed))
    name = " ".join(seen.split())[:LONGEST_LIST_NAME].strip()
    return name if any(unicodedata.category(char)[0] not in "MZ" for char in name) else ""


def list_called(name: str) -> str:
    """Return the name as it is compared: "My List" and "my  list" are one."""
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


def _shows_nothing(char: str) -> bool:
    return unicodedata.category(char)[0] in "CZ" or char in _BLANK
