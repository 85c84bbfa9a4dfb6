"""Reading the data folder: TOML files in, records out, or every problem that stands in the way at once."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from bot.core.vocabulary import Mood
from bot.store.checks import check_artists, check_moods
from bot.store.explaining import explain
from bot.store.folder import artist_paths, moods_path
from bot.store.problems import BadDataError, Problem
from bot.store.records import ArtistRecord, MoodRecord
from bot.store.source import Entered

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DataFiles:
    """The whole data folder as records. Artists are keyed by the name of their file without its ending."""

    artists: Mapping[str, ArtistRecord]
    moods: Mapping[Mood, MoodRecord]

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


def read_data(folder: Path) -> DataFiles:
    """Read and check all of `folder`.

    Raises BadDataError with every problem of every file, so that one run shows all there is to mend.
    """
    problems: list[Problem] = []
    read = {path.stem: _read(folder, path, TypeAdapter(ArtistRecord), problems) for path in artist_paths(folder)}
    artists = {stem: record for stem, record in read.items() if record is not None}
    moods = _read(folder, moods_path(folder), TypeAdapter(dict[Mood, MoodRecord]), problems)
    if moods is not None:
        problems += check_moods(moods)
    problems += check_artists(artists, read.keys() - artists.keys())
    if problems or moods is None:
        raise BadDataError(problems)
    return DataFiles(artists, moods)


def _best_known_first(records: Iterable[ArtistRecord]) -> list[ArtistRecord]:
    return sorted(records, key=lambda record: (-record.known, record.names.en, record.id))


def _read(folder: Path, path: Path, kind: TypeAdapter[T], problems: list[Problem]) -> T | None:
    name = path.relative_to(folder).as_posix()
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        problems.append(Problem(name, "", "file", "is missing"))
        return None
    except (OSError, ValueError) as error:
        problems.append(Problem(name, "", "file", f"cannot be read as TOML: {error}"))
        return None
    try:
        return kind.validate_python(content)
    except ValidationError as failure:
        problems += explain(name, content, failure)
        return None
