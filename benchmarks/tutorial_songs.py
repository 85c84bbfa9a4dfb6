"""The songs as a tutorial keeps them: one table without an index, filled from the same generator as our catalogue."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from bot.store.records import ArtistRecord

_TABLE = """
CREATE TABLE songs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    artist TEXT NOT NULL,
    mood TEXT NOT NULL,
    year INTEGER NOT NULL,
    album TEXT,
    english TEXT,
    description TEXT NOT NULL
)
"""
_INSERT = "INSERT INTO songs (title, artist, mood, year, album, english, description) VALUES (?, ?, ?, ?, ?, ?, ?)"


def write_songs(path: Path, artists: Iterable[ArtistRecord]) -> None:
    """Write the ballads of `artists` to a new file at `path`."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(_TABLE)
        connection.executemany(_INSERT, _rows(artists))


def _rows(artists: Iterable[ArtistRecord]) -> Iterator[tuple[object, ...]]:
    for artist in artists:
        for ballad in artist.ballads:
            title = ballad.title
            mood = next(iter(ballad.moods))
            line = ballad.line.en if ballad.line else ""
            yield title.ko, artist.names.ko, mood, ballad.year, ballad.album, title.en, line
