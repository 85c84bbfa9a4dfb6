"""Writing the works that ballads were made for: one row for each, whatever the number of its ballads."""

import sqlite3
from collections.abc import Mapping
from dataclasses import replace

import msgspec

from bot.core.models import Ballad, Work
from bot.store.domain import ost_of
from bot.store.name_writing import NameWriter
from bot.store.numbering import Numbering
from bot.store.records import WorkRecord


class Works:
    """The dramas, films and other works, each with the best known of its ballads."""

    def __init__(self, connection: sqlite3.Connection, records: Mapping[str, WorkRecord]) -> None:
        self._connection = connection
        self._records = records
        self._seats: dict[str, int] = {}
        self._works: list[Work] = []
        self._best: list[tuple[int, int, str]] = []

    def add(self, key: str | None, ballad: Ballad) -> int | None:
        """Return the seat of the work with this key, which `ballad` was made for; None if it was made for none."""
        if key is None:
            return None
        seat = self._seats.setdefault(key, len(self._works))
        place = (-ballad.known, -ballad.year, ballad.id)
        if seat == len(self._works):
            ost = ost_of(self._records[key])
            self._works.append(Work(ost.kind, ost.names, ballad.id, 0))
            self._best.append(place)
        self._best[seat] = min(place, self._best[seat])
        known = self._works[seat]
        self._works[seat] = replace(known, ballad=self._best[seat][2], count=known.count + 1)
        return seat

    def finish(self) -> None:
        """Write all works, those with most ballads first."""
        numbering, names = Numbering(), NameWriter(self._connection, "work")
        for key, seat in self._seats.items():
            work = self._works[seat]
            numbering.add(0, work.count, work.ballad)
            names.add_work(seat, self._records[key])
        numbering.teach(self._connection, "work_number")
        for number, seat in enumerate(numbering.seats()):
            row = (number, seat, msgspec.json.encode(self._works[seat]).decode())
            self._connection.execute("INSERT INTO work VALUES (?, ?, ?)", row)
        names.finish(sounds=False, words=False)
