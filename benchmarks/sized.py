"""Catalogues of any size, and the table of the tutorial's bot with the same songs: made once, kept outside the project.

`python -m benchmarks.sized KIND SONGS SEED FILE` writes FILE in a process of its own, and prints what it took as JSON.
"""

import hashlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from benchmarks.generated import Works, generated
from benchmarks.processes import peak_memory_kib
from benchmarks.tutorial_songs import write_songs
from bot.core.vocabulary import Mood
from bot.settings import default_data_folder
from bot.store.building import write_catalogue
from bot.store.datafiles import read_data
from bot.store.folder import DataFolders
from bot.store.loading import fingerprint_of
from bot.store.records import CollectionRecord, MoodRecord, WorkRecord
from bot.store.source import Entered


@dataclass(frozen=True, slots=True)
class Artists:
    """The generated artists with their groups and members, of which they have none. `total` counts the ballads."""

    total: int
    seed: int

    @property
    def moods(self) -> Mapping[Mood, MoodRecord]:
        """The moods that our bot has."""
        return read_data(DataFolders.at(default_data_folder())).moods

    @property
    def works(self) -> Mapping[str, WorkRecord]:
        """The works that the songs were made for."""
        return Works(self.total)

    @property
    def collections(self) -> Mapping[str, CollectionRecord]:
        """None: nobody put these songs into an order."""
        return {}

    @property
    def renamed(self) -> Mapping[str, str]:
        """None: they are all new."""
        return {}

    def __iter__(self) -> Iterator[Entered]:
        """Yield them; each time anew, so that nothing is kept."""
        return (Entered(record, (), ()) for record in generated(self.total, self.seed))


class Made(msgspec.Struct, frozen=True):
    """A file that was made, and what that took."""

    path: Path
    seconds: float
    peak_kib: int

    def line(self, what: str) -> str:
        """Return all of it in one line."""
        size = self.path.stat().st_size / 2**20
        return f"{what}: made in {self.seconds:.1f} s, {size:.1f} MiB, {self.peak_kib / 1024:.0f} MiB of memory at most"


def catalogue_of(songs: int, seed: int) -> Made:
    """Return the catalogue of that many songs for our bot, making it if there is none of the present code and data."""
    return _made("catalogue", songs, seed)


def table_of(songs: int, seed: int) -> Made:
    """Return the same songs for the tutorial's bot."""
    return _made("tutorial", songs, seed)


def catalogue_name() -> str:
    """Return the name under which our bot looks for the catalogue of the present data in its home."""
    return f"catalogue-{fingerprint_of(DataFolders.at(default_data_folder()))}.sqlite3"


def main(arguments: Sequence[str]) -> int:
    """Write what the arguments name."""
    kind, songs, seed, file = arguments
    began = time.perf_counter()
    _write(kind, Path(file), Artists(int(songs), int(seed)))
    seconds = time.perf_counter() - began
    sys.stdout.buffer.write(msgspec.json.encode({"seconds": seconds, "peak_kib": peak_memory_kib()}))
    return 0


def _write(kind: str, path: Path, artists: Artists) -> None:
    if kind == "catalogue":
        write_catalogue(path, artists)
    else:
        write_songs(path, (record for record, _, _ in artists))


def _made(kind: str, songs: int, seed: int) -> Made:
    path = _folder() / f"{kind}-{songs}-{seed}-{_fingerprint()}.sqlite3"
    note = path.with_suffix(".json")
    if not (note.exists() and path.exists()):
        for older in _folder().glob(f"{kind}-{songs}-{seed}-*"):
            older.unlink()
        note.write_bytes(_make(kind, songs, seed, path))
    return Made(path, **msgspec.json.decode(note.read_bytes()))


def _make(kind: str, songs: int, seed: int, path: Path) -> bytes:
    """Write aside and rename, so that what is there is whole; return what the process says of itself."""
    aside = path.with_suffix(f".{os.getpid()}")
    command = [sys.executable, "-m", "benchmarks.sized", kind, str(songs), str(seed), str(aside)]
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[1], check=True)  # noqa: S603
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)
    return done.stdout


def _folder() -> Path:
    folder = Path(tempfile.gettempdir()) / "ballad-bench-catalogues"
    folder.mkdir(exist_ok=True)
    return folder


def _fingerprint() -> str:
    """Return what changes with the bot's code and data, and with the code here that draws and writes songs."""
    digest = hashlib.sha256(fingerprint_of(DataFolders.at(default_data_folder())).encode())
    for module in ("generated", "hangul", "lexicon", "singers", "sized", "tutorial_songs"):
        digest.update((Path(__file__).parent / f"{module}.py").read_bytes())
    return digest.hexdigest()[:16]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
