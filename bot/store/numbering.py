"""Numbers for all artists or ballads, from the best known down, with a few bytes for each of a million."""

import sqlite3
from array import array

_INDEX_BITS, _ID_BITS, _MORE_BITS = 24, 40, 12


class Numbering:
    """Takes in everybody in the order in which they are read, their seat, and then tells the number of each."""

    def __init__(self) -> None:
        self._places: list[int] = []

    def __len__(self) -> int:
        return len(self._places)

    def add(self, known: int, more: int, id_: str) -> int:
        """Take in one who stands before others with a lesser `known`, then a lesser `more`, then by id.

        Returns the seat: how many were there before.
        """
        seat = len(self._places)
        falling = (-known << _MORE_BITS) - more
        self._places.append(((falling << _ID_BITS) + int.from_bytes(id_.encode(), "big") << _INDEX_BITS) + seat)
        return seat

    def seats(self) -> "array[int]":
        """Return the seats in the order of the numbers."""
        return array("I", (place & (1 << _INDEX_BITS) - 1 for place in sorted(self._places)))

    def teach(self, connection: sqlite3.Connection, name: str) -> None:
        """Let SQL ask for the number of a seat, as `name`(seat)."""
        numbers = array("I", bytes(4 * len(self)))
        for number, seat in enumerate(self.seats()):
            numbers[seat] = number
        connection.create_function(name, 1, numbers.__getitem__, deterministic=True)
