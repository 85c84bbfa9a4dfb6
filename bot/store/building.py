"""Writing the catalogue: records in, one SQLite file out. Run in a process of its own, which takes its memory with it.

`python -m bot.store.building FILE DATA [EXTRA]` writes FILE, or prints the problems of DATA as JSON and exits with 1.

Records are read once and never held. What their order needs, a few numbers each, stays in memory; everything else waits
in SQLite's temporary files and is sorted there, so that a million ballads fit into little memory.
"""

import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

import msgspec

from bot.core.feelings.crisis import is_crisis
from bot.core.models import Ballad, Profile
from bot.core.taste import Facet, Sketch, Tally
from bot.core.vocabulary import Mood
from bot.store.buckets import Buckets
from bot.store.datafiles import read_data
from bot.store.domain import ballad_of, collection_of, mood_info_of, profile_of
from bot.store.families import Families
from bot.store.folder import DataFolders
from bot.store.name_writing import NameWriter
from bot.store.numbering import Numbering
from bot.store.problems import BadDataError
from bot.store.progress import progress
from bot.store.records import ArtistRecord, BalladRecord
from bot.store.source import Source
from bot.store.works import Works

# A file that is not whole is thrown away, so nothing has to be safe before that
_FAST = ("cache_size = -32768", "journal_mode = OFF", "synchronous = OFF", "threads = 2")
_IN_ORDER = """
INSERT INTO artist SELECT artist_number(seat), id, entry FROM new_artist ORDER BY 1;
INSERT INTO ballad SELECT ballad_number(seat), id, artist, work, entry FROM new_ballad ORDER BY 1;
INSERT INTO scene SELECT thing, ballad_number(seat) FROM new_scene;
DROP TABLE new_scene;
DROP TABLE new_artist;
DROP TABLE new_ballad;
CREATE UNIQUE INDEX artist_id ON artist (id);
CREATE UNIQUE INDEX ballad_id ON ballad (id);
CREATE INDEX ballad_artist ON ballad (artist, number);
CREATE INDEX ballad_work ON ballad (work, number) WHERE work IS NOT NULL;
"""


def main(arguments: Sequence[str]) -> int:
    """Write the file and read the folders that the arguments name; return the exit code."""
    path, *folders = map(Path, arguments)
    try:
        files = read_data(DataFolders.at(*folders))
    except BadDataError as error:
        sys.stdout.buffer.write(msgspec.json.encode(error.problems))
        return 1
    write_catalogue(path, files)
    return 0


def write_catalogue(path: Path, source: Source) -> None:
    """Write the catalogue of `source` to a new file at `path`."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for pragma in _FAST:
            connection.execute(f"PRAGMA {pragma}")
        connection.executescript((Path(__file__).parent / "catalogue.sql").read_text("utf-8"))
        records = source.moods
        moods = [(mood, _json(mood_info_of(mood, records[mood]))) for mood in Mood]
        connection.executemany("INSERT INTO mood VALUES (?, ?)", moods)
        collections = [(key, _json(collection_of(key, record))) for key, record in source.collections.items()]
        connection.executemany("INSERT INTO collection VALUES (?, ?)", collections)
        connection.executemany("INSERT INTO renamed VALUES (?, ?)", source.renamed.items())
        writer = _Writer(connection, source)
        for _ in progress(writer.take_in(), source.total, "ballads"):
            pass
        writer.finish()


class _Writer:
    """Writes artists, their ballads and the works these were made for, with all that leads to them."""

    def __init__(self, connection: sqlite3.Connection, source: Source) -> None:
        self._connection = connection
        self._source = source
        self._records_of_works = source.works
        self._artists, self._ballads = Numbering(), Numbering()
        self._artist_names = NameWriter(connection, "artist")
        self._ballad_names = NameWriter(connection, "ballad")
        self._works = Works(connection, self._records_of_works)
        self._families = Families()
        self._buckets = Buckets()
        self._traits = Tally()
        connection.execute("CREATE TEMPORARY TABLE new_artist (seat, id, entry)")
        connection.execute("CREATE TEMPORARY TABLE new_ballad (seat, id, artist, work, entry)")
        connection.execute("CREATE TEMPORARY TABLE new_scene (thing, seat)")

    def take_in(self) -> Iterator[Ballad]:
        """Take in all artists, and yield each of their ballads when it is in."""
        for record, groups, members in self._source:
            profile = profile_of(record, groups, members)
            self._add_artist(profile, record, groups)
            for ballad_record in record.ballads:
                ballad = ballad_of(ballad_record, profile.artist, self._records_of_works)
                self._add_ballad(ballad, ballad_record)
                yield ballad

    def _add_artist(self, profile: Profile, record: ArtistRecord, groups: Sequence[ArtistRecord]) -> None:
        seat = self._artists.add(record.known, len(record.ballads), record.id)
        self._connection.execute("INSERT INTO new_artist VALUES (?, ?, ?)", (seat, record.id, _json(profile)))
        self._artist_names.add_artist(seat, record, groups)

    def finish(self) -> None:
        """Put everything into its order."""
        steps = (
            self._write_in_order,
            self._works.finish,
            partial(self._artist_names.finish, sounds=True, words=False),
            partial(self._ballad_names.finish, sounds=True, words=True),
            self._write_buckets,
            self._write_traits,
            self._write_sketches,
        )
        for step in progress(steps, len(steps), "indexes"):
            step()

    def _write_in_order(self) -> None:
        self._artists.teach(self._connection, "artist_number")
        self._ballads.teach(self._connection, "ballad_number")
        self._connection.executescript(_IN_ORDER)

    def _write_buckets(self) -> None:
        families = self._families.finish(self._connection)
        collections = {key: record.ballads for key, record in self._source.collections.items()}
        self._buckets.write(self._connection, self._ballads.seats(), families, collections)

    def _write_traits(self) -> None:
        rows = ((facet, value, share) for (facet, value), share in self._traits.shares() if facet is not Facet.ARTIST)
        self._connection.executemany("INSERT INTO trait VALUES (?, ?, ?)", rows)

    def _write_sketches(self) -> None:
        read = msgspec.json.Decoder(Sketch).decode
        rows = self._connection.execute("SELECT number, entry FROM ballad")
        sketches = ((number, _json(read(entry))) for number, entry in rows)
        self._connection.executemany("INSERT INTO sketch VALUES (?, ?)", sketches)

    def _add_ballad(self, ballad: Ballad, record: BalladRecord) -> None:
        seat = self._ballads.add(ballad.known, ballad.year, ballad.id)
        row = (seat, ballad.id, ballad.artist.id, self._works.add(record.ost, ballad), _json(ballad))
        self._connection.execute("INSERT INTO new_ballad VALUES (?, ?, ?, ?, ?)", row)
        scene = ballad.scene
        things = [(thing, seat) for thing in (*scene.weather, *scene.season, *scene.story)]
        self._connection.executemany("INSERT INTO new_scene VALUES (?, ?)", things)
        titles = [(title,) for title in filter(None, ballad.title.names) if is_crisis(title)]
        self._connection.executemany("INSERT OR IGNORE INTO title_in_crisis VALUES (?)", titles)
        self._ballad_names.add_title(seat, ballad.title)
        self._buckets.add(ballad)
        self._traits.add(ballad)
        self._families.add(ballad)


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
