"""Writing the catalogue: records in, one SQLite file out. Run in a process of its own, which takes its memory with it.

`python -m bot.store.building DATA FILE` writes FILE, or prints the problems of DATA as JSON and exits with 1.
"""

import sqlite3
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from itertools import product
from pathlib import Path

import msgspec

from bot.core.listing import Filters
from bot.core.models import Ballad
from bot.core.names import initials_of, key_of
from bot.core.vocabulary import Mood, Sort, decade_of
from bot.store.datafiles import DataFiles, read_data
from bot.store.domain import artist_of, ballad_of, mood_info_of, profile_of
from bot.store.problems import BadDataError
from bot.store.records import ArtistRecord


def main(arguments: Sequence[str]) -> int:
    """Write the catalogue of the folder and to the file that the arguments name; return the exit code."""
    data, path = map(Path, arguments)
    try:
        write_catalogue(path, read_data(data))
    except BadDataError as error:
        sys.stdout.buffer.write(msgspec.json.encode(error.problems))
        return 1
    return 0


def write_catalogue(path: Path, files: DataFiles) -> None:
    """Write the catalogue of `files` to a new file at `path`."""
    artists = sorted(files.artists.items(), key=lambda item: (-item[1].known, -len(item[1].ballads), item[1].id))
    ballads = sorted(_ballads(files), key=lambda ballad: (-ballad.known, -ballad.year, ballad.id))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript((Path(__file__).parent / "catalogue.sql").read_text("utf-8"))
        _write_moods(connection, files)
        _write_artists(connection, artists, files.artists)
        _write_ballads(connection, ballads)
        _write_buckets(connection, dict(enumerate(ballads)))


def _ballads(files: DataFiles) -> Iterator[Ballad]:
    for record in files.artists.values():
        artist = artist_of(record)
        yield from (ballad_of(ballad, artist) for ballad in record.ballads)


def _write_moods(connection: sqlite3.Connection, files: DataFiles) -> None:
    rows = [(mood, _json(mood_info_of(mood, files.moods[mood]))) for mood in Mood]
    connection.executemany("INSERT INTO mood VALUES (?, ?)", rows)


def _write_artists(
    connection: sqlite3.Connection,
    artists: Iterable[tuple[str, ArtistRecord]],
    records: Mapping[str, ArtistRecord],
) -> None:
    for number, (stem, record) in enumerate(artists):
        profile = _json(profile_of(stem, records))
        connection.execute("INSERT INTO artist VALUES (?, ?, ?)", (number, record.id, profile))
        names = record.names
        _write_names(connection, "artist", number, [names.ko, names.en, names.ja, *record.aliases])


def _write_ballads(connection: sqlite3.Connection, ballads: Iterable[Ballad]) -> None:
    for number, ballad in enumerate(ballads):
        row = (number, ballad.id, ballad.artist.id, _json(ballad))
        connection.execute("INSERT INTO ballad VALUES (?, ?, ?, ?)", row)
        title = ballad.title
        texts = [title.ko, title.en, title.roman, title.meaning_en, title.meaning_ja]
        _write_names(connection, "ballad", number, [text for text in texts if text])


def _write_names(connection: sqlite3.Connection, kind: str, number: int, names: Iterable[str]) -> None:
    keys = {key for name in names for key in (key_of(name), initials_of(name)) if key}
    connection.executemany("INSERT INTO name VALUES (?, ?, ?)", [(kind, key, number) for key in sorted(keys)])


def _write_buckets(connection: sqlite3.Connection, ballads: Mapping[int, Ballad]) -> None:
    buckets: dict[Filters, list[int]] = {}
    for number, ballad in ballads.items():
        for filters in _filters_of(ballad):
            buckets.setdefault(filters, []).append(number)
    for index, (filters, members) in enumerate(buckets.items()):
        connection.execute("INSERT INTO bucket VALUES (?, ?, ?)", (index, filters.pack(), len(members)))
        for sort, order in _orders(filters, {number: ballads[number] for number in members}).items():
            rows = ((index, sort, rank, number) for rank, number in enumerate(order))
            connection.executemany("INSERT INTO standing VALUES (?, ?, ?, ?)", rows)


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _filters_of(ballad: Ballad) -> Iterator[Filters]:
    decade = decade_of(ballad.year)
    for mood, when in product((None, *ballad.moods), (None, decade)):
        yield Filters(mood, when)
    yield Filters(artist=ballad.artist.id)


def _orders(filters: Filters, members: Mapping[int, Ballad]) -> dict[Sort, list[int]]:
    """Return the orders that are stored; the oldest first is the newest read backwards."""
    fit = {number: ballad.moods[filters.mood] if filters.mood else 0 for number, ballad in members.items()}
    return {
        Sort.BEST: sorted(members, key=lambda number: (-fit[number], number)),
        Sort.NEWEST: sorted(members, key=lambda number: (-members[number].year, number)),
        Sort.TITLE: sorted(members, key=lambda number: (key_of(members[number].title.ko), number)),
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
