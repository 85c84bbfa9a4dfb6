"""The data folders as records: everything at once, or every problem that stands in the way."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from bot.core.vocabulary import Mood
from bot.store.checks import check_extra, check_moods, check_together
from bot.store.folder import DataFolder, DataFolders
from bot.store.problems import BadDataError, Problem
from bot.store.reading import Reader
from bot.store.records import ArtistRecord, BalladRecord, CollectionRecord, MoodRecord, WorkRecord
from bot.store.source import Entered

EXTRA = "extra/"  # how the files of an operator's own folder are called where problems are named


class Place(NamedTuple):
    """Where a ballad stands: its record, the artist's, and the file."""

    ballad: BalladRecord
    artist: ArtistRecord
    file: str


@dataclass(frozen=True, slots=True)
class DataFiles:
    """All records. Artists, works and collections are keyed by the names by which files refer to them."""

    artists: Mapping[str, ArtistRecord]
    moods: Mapping[Mood, MoodRecord]
    works: Mapping[str, WorkRecord]
    collections: Mapping[str, CollectionRecord]
    renamed: Mapping[str, str]
    of_extra: frozenset[str] = frozenset()  # the artists whose whole file stands in the operator's folder

    @property
    def total(self) -> int:
        """How many ballads there are."""
        return sum(len(record.ballads) for record in self.artists.values())

    def __iter__(self) -> Iterator[Entered]:
        """Yield every artist with their groups and members."""
        members: dict[str, list[ArtistRecord]] = {}
        for record in self.artists.values():
            for group in record.groups:
                members.setdefault(group, []).append(record)
        for stem, record in self.artists.items():
            groups = [self.artists[group] for group in record.groups]
            yield Entered(record, _best_known_first(groups), _best_known_first(members.get(stem, ())))

    def ballads(self) -> Iterator[Place]:
        """Yield every ballad, with where it stands."""
        for stem, artist in self.artists.items():
            for ballad in artist.ballads:
                yield Place(ballad, artist, self.file_of(stem, ballad))

    def file_of(self, stem: str, record: ArtistRecord | BalladRecord) -> str:
        """Return in which file an artist or one of their ballads stands."""
        extra = stem in self.of_extra or (isinstance(record, BalladRecord) and record.id.startswith("x"))
        return f"{EXTRA if extra else ''}artists/{stem}.toml"


def read_data(folders: DataFolders) -> DataFiles:
    """Read and check everything.

    Raises BadDataError with every problem of every file, so that one run shows all there is to mend.
    """
    ours = Reader(folders.ours)
    artists, moods = ours.artists(folders.ours.artists), ours.moods()
    files = DataFiles(artists, moods or {}, ours.works(), ours.collections(), ours.renamed())
    problems, unread = ours.problems, ours.unread
    if folders.extra:
        theirs = Reader(folders.extra, EXTRA)
        files, wrong = _with_extra(files, folders.extra, theirs)
        problems, unread = [*problems, *theirs.problems, *wrong], unread | theirs.unread
    if moods is not None:
        problems += check_moods(moods)
    problems += check_together(files, unread)
    if problems:
        raise BadDataError(problems)
    return files


def _with_extra(files: DataFiles, folder: DataFolder, reader: Reader) -> tuple[DataFiles, list[Problem]]:
    """Return `files` with what stands in the operator's folder, and what is wrong with the two together."""
    known = [path for path in folder.artists if path.stem in files.artists]
    added = reader.additions(known)
    own = reader.artists(path for path in folder.artists if path not in known)
    works, collections, renamed = reader.works(), reader.collections(), reader.renamed()
    wrong = [*check_extra(own, added, EXTRA)]
    for kind, new, old in (("works.toml", works, files.works), ("collections", collections, files.collections)):
        wrong += [Problem(f"{EXTRA}{kind}", key, "key", "has one here already") for key in new.keys() & old.keys()]
    longer = {
        stem: record.model_copy(update={"ballads": [*record.ballads, *added[stem].ballads]})
        for stem, record in files.artists.items()
        if stem in added
    }
    together = DataFiles(
        {**files.artists, **longer, **own},
        files.moods,
        {**files.works, **works},
        {**files.collections, **collections},
        {**files.renamed, **renamed},
        frozenset(own),
    )
    return together, wrong


def _best_known_first(records: Iterable[ArtistRecord]) -> list[ArtistRecord]:
    return sorted(records, key=lambda record: (-record.known, record.names.en, record.id))
