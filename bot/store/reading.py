"""Reading the files of the data folders: TOML in, records out, and what is wrong with each file."""

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import tomli
from pydantic import TypeAdapter, ValidationError

from bot.core.vocabulary import Mood
from bot.store.explaining import explain
from bot.store.folder import DataFolder
from bot.store.problems import Problem
from bot.store.records import (
    AdditionRecord,
    ArtistRecord,
    CollectionRecord,
    MoodRecord,
    PermanentId,
    WorkRecord,
)

T = TypeVar("T")


class Reader:
    """Reads the files of one folder. `problems` grows while it does; what has a problem is left out."""

    def __init__(self, folder: DataFolder, prefix: str = "") -> None:
        self.problems: list[Problem] = []
        self.unread: set[str] = set()
        self._folder = folder
        self._prefix = prefix

    def name_of(self, path: Path) -> str:
        """Return how a file is called where problems are named."""
        return self._prefix + path.relative_to(self._folder.path).as_posix()

    def artists(self, paths: Iterable[Path]) -> dict[str, ArtistRecord]:
        """Return the artists by the names of their files without ending; those that cannot be read are `unread`."""
        return self._by_stem(paths, TypeAdapter(ArtistRecord))

    def additions(self, paths: Iterable[Path]) -> dict[str, AdditionRecord]:
        """Return what is added to artists of the other folder, by the names of their files."""
        return self._by_stem(paths, TypeAdapter(AdditionRecord))

    def collections(self) -> dict[str, CollectionRecord]:
        """Return the collections by the names of their files."""
        return self._by_stem(self._folder.collections, TypeAdapter(CollectionRecord))

    def moods(self) -> dict[Mood, MoodRecord] | None:
        """Return the moods, or None if they cannot be read."""
        return self._read(self._folder.moods, TypeAdapter(dict[Mood, MoodRecord]))

    def works(self) -> dict[str, WorkRecord]:
        """Return the dramas, films and other works; a folder may have none."""
        return self._read_if_there(self._folder.works, TypeAdapter(dict[str, WorkRecord]))

    def renamed(self) -> dict[str, str]:
        """Return the ids that lead to other ids now; a folder may have none."""
        return self._read_if_there(self._folder.renamed, TypeAdapter(dict[PermanentId, PermanentId]))

    def _by_stem(self, paths: Iterable[Path], kind: TypeAdapter[T]) -> dict[str, T]:
        read = {path.stem: self._read(path, kind) for path in paths}
        self.unread |= {stem for stem, record in read.items() if record is None}
        return {stem: record for stem, record in read.items() if record is not None}

    def _read_if_there(self, path: Path, kind: TypeAdapter[dict[str, T]]) -> dict[str, T]:
        if not path.exists():
            return {}
        read = self._read(path, kind)
        if read is None:
            self.unread.add(path.stem)
        return read or {}

    def _read(self, path: Path, kind: TypeAdapter[T]) -> T | None:
        name = self.name_of(path)
        try:
            content = tomli.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            self.problems.append(Problem(name, "", "file", "is missing"))
            return None
        except (OSError, ValueError) as error:
            self.problems.append(Problem(name, "", "file", f"cannot be read as TOML: {error}"))
            return None
        try:
            return kind.validate_python(content)
        except ValidationError as failure:
            self.problems += explain(name, content, failure)
            return None
