"""Three ways to find a name: the search of the bot, SQL LIKE as tutorials do it, and rapidfuzz as it comes."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from rapidfuzz import fuzz, process, utils

from bot.core.models import Ballad, Profile
from bot.store.datafiles import DataFiles
from bot.store.domain import artist_of, ballad_of
from bot.store.records import ArtistRecord

FOUND = 25  # how many are looked at, as many as Discord offers to someone who types
CUTOFF = 60.0  # a score of WRatio, out of 100; below it, rapidfuzz is taken to have found nothing


@dataclass(frozen=True, slots=True)
class Known:
    """An artist or a song: the label it is told by, all it is called, and for a song all names of its singer."""

    label: str
    names: Sequence[str]
    singer: Sequence[str] = ()


def label_of(one: Profile | Ballad) -> str:
    """Return what an artist (Hangul name) or a song (`title — artist`) is called among the queries."""
    return f"{one.title.ko} — {one.artist.names.ko}" if isinstance(one, Ballad) else one.artist.names.ko


def known_artists(files: DataFiles) -> list[Known]:
    """Return all artists with every spelling in the data files, the best known first."""
    records = sorted(files.artists.values(), key=lambda record: (-record.known, -len(record.ballads), record.id))
    return [Known(record.names.ko, _names_of(record)) for record in records]


def known_songs(files: DataFiles) -> list[Known]:
    """Return all songs with every spelling in the data files, the best known first."""
    songs = [
        (ballad_of(song, artist_of(record), files.works), _names_of(record))
        for record in files.artists.values()
        for song in record.ballads
    ]
    songs.sort(key=lambda both: (-both[0].known, -both[0].year, both[0].id))
    return [Known(label_of(song), song.title.names, singer) for song, singer in songs]


class Like:
    """SQL LIKE: every spelling is a row, and whatever has the query in it is found, the best known first."""

    def __init__(self, known: Sequence[Known]) -> None:
        self._connection = sqlite3.connect(":memory:")
        self._connection.execute("CREATE TABLE spelling (label, place, spelling, singer)")
        for place, one in enumerate(known):
            rows = [(one.label, place, *both) for both in product(one.names, one.singer or [""])]
            self._connection.executemany("INSERT INTO spelling VALUES (?, ?, ?, ?)", rows)

    def find(self, typed: str) -> list[str]:
        """Return the labels of what has `typed` in its name or in that of its singer."""
        rows = self._connection.execute(
            "SELECT label FROM spelling WHERE spelling LIKE :like OR singer LIKE :like"
            " GROUP BY label ORDER BY min(place) LIMIT :limit",
            {"like": f"%{typed}%", "limit": FOUND},
        )
        return [row[0] for row in rows]


class Fuzzy:
    """rapidfuzz: every spelling scored with WRatio, songs by title and by title and singer; the best of each counts."""

    def __init__(self, known: Sequence[Known]) -> None:
        spelt = [(name, one.label) for one in known for name in one.names]
        spelt += [(" ".join(both), one.label) for one in known for both in product(one.names, one.singer)]
        self._labels = [label for _, label in spelt]
        self._choices = [utils.default_process(spelling) for spelling, _ in spelt]

    def find(self, typed: str) -> list[str]:
        """Return the labels of what is most like `typed`, or nothing if nothing reaches CUTOFF."""
        query = utils.default_process(typed)
        scored = process.extract(query, self._choices, scorer=fuzz.WRatio, score_cutoff=CUTOFF, limit=None)
        return [*dict.fromkeys(self._labels[index] for _, _, index in scored)][:FOUND]


def _names_of(record: ArtistRecord) -> list[str]:
    return [record.names.ko, record.names.en, record.names.ja, *record.aliases]
