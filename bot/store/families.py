"""Families: the versions of one song, of which a list and a round show one."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace

import msgspec

from bot.core.models import Ballad, Version

_OF_A_FAMILY = "SELECT number, entry FROM ballad WHERE id IN ({ids}) ORDER BY number"


class Families:
    """Remembers which ballads are versions of others. Most are not, so that this is little also of a million."""

    def __init__(self) -> None:
        self._versions: dict[str, list[str]] = {}

    def add(self, ballad: Ballad) -> None:
        """Take in a ballad."""
        if ballad.is_remake:
            self._versions.setdefault(ballad.family, []).append(ballad.id)

    def finish(self, connection: sqlite3.Connection) -> list[list[int]]:
        """Tell each ballad of its other versions; return the numbers of each family, the original first.

        After the original come the others from the best known down. All ballads have their numbers by now.
        """
        return [*filter(None, (self._introduce(connection, family) for family in self._versions))]

    def _introduce(self, connection: sqlite3.Connection, family: str) -> list[int]:
        members = [*_members(connection, (family, *self._versions[family]))]
        members.sort(key=lambda member: member[1].is_remake)
        versions = [Version(ballad.id, ballad.artist, ballad.year) for _, ballad in members]
        if len(members) == 1:
            return []
        for number, ballad in members:
            others = tuple(version for version in versions if version.id != ballad.id)
            entry = msgspec.json.encode(replace(ballad, versions=others)).decode()
            connection.execute("UPDATE ballad SET entry = ? WHERE number = ?", (entry, number))
        return [number for number, _ in members]


def _members(connection: sqlite3.Connection, ids: Sequence[str]) -> Iterator[tuple[int, Ballad]]:
    rows = connection.execute(_OF_A_FAMILY.format(ids=", ".join("?" * len(ids))), ids).fetchall()
    for number, entry in rows:
        yield number, msgspec.json.decode(entry, type=Ballad)
