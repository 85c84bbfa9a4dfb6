"""Writing the works that ballads were made for: one row for each, whatever the number of its ballads."""

import sqlite3
from dataclasses import replace

import msgspec

from bot.core.models import Ballad, Work
from bot.core.names import key_of
from bot.store.name_writing import NameWriter
from bot.store.numbering import Numbering


class Works:
    """The dramas, films and other works, each with the best known of its ballads."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._seats: dict[tuple[str, str], int] = {}
        self._works: list[Work] = []
        self._best: list[tuple[int, int, str]] = []

    def add(self, ballad: Ballad) -> int | None:
        """Return the seat of the work that `ballad` was made for, or None if it was made for none."""
        if ballad.ost is None:
            return None
        names = ballad.ost.names
        seat = self._seats.setdefault((ballad.ost.kind, key_of(names.ko)), len(self._works))
        place = (-ballad.known, -ballad.year, ballad.id)
        if seat == len(self._works):
            self._works.append(Work(ballad.ost.kind, names, ballad.id, 0))
            self._best.append(place)
        self._best[seat] = min(place, self._best[seat])
        known = self._works[seat]
        self._works[seat] = replace(known, ballad=self._best[seat][2], count=known.count + 1)
        return seat

    def finish(self) -> None:
        """Write all works, those with most ballads first."""
        numbering, names = Numbering(), NameWriter(self._connection, "work")
        for seat, work in enumerate(self._works):
            numbering.add(0, work.count, work.ballad)
            names.add_work(seat, work)
        numbering.teach(self._connection, "work_number")
        for number, seat in enumerate(numbering.seats()):
            row = (number, seat, msgspec.json.encode(self._works[seat]).decode())
            self._connection.execute("INSERT INTO work VALUES (?, ?, ?)", row)
        names.finish(sounds=False, words=False)
