"""Where the catalogue's files stand: in the data folder, and in that of an operator's own beside it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DataFolder:
    """A folder with the files of a catalogue, which need not all be there."""

    path: Path

    @property
    def moods(self) -> Path:
        """The file of the moods."""
        return self.path / "moods.toml"

    @property
    def works(self) -> Path:
        """The file of the dramas, films and other works."""
        return self.path / "works.toml"

    @property
    def collections(self) -> list[Path]:
        """The files of the collections, in an order that is the same on every machine."""
        return sorted((self.path / "collections").glob("*.toml"))

    @property
    def artists(self) -> list[Path]:
        """The files of the artists, in an order that is the same on every machine."""
        return sorted((self.path / "artists").glob("*.toml"))

    @property
    def renamed(self) -> Path:
        """The file that says which ids lead to which others now."""
        return self.path / "renamed.toml"

    def files(self) -> Iterator[Path]:
        """Yield every file that a catalogue is made from."""
        yield from (self.moods, self.works, self.renamed, *self.collections, *self.artists)


@dataclass(frozen=True, slots=True)
class DataFolders:
    """The folder of the catalogue's files, and perhaps one of an operator's own."""

    ours: DataFolder
    extra: DataFolder | None = None

    @classmethod
    def at(cls, path: Path, extra: Path | None = None) -> "DataFolders":
        """Return the folders at these paths."""
        return cls(DataFolder(path), DataFolder(extra) if extra else None)

    def files(self) -> Iterator[Path]:
        """Yield every file that a catalogue is made from."""
        yield from self.ours.files()
        if self.extra:
            yield from self.extra.files()
