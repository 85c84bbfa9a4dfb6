"""Having the catalogue: one SQLite file, named by the fingerprint of what it was made from."""

import hashlib
import os
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import msgspec

from bot.store.folder import artist_paths, moods_path
from bot.store.problems import BadDataError, Problem

_PREFIX, _SUFFIX = "catalogue-", ".sqlite3"


def load_catalogue(data: Path, home: Path) -> Path:
    """Return the catalogue file made from the folder `data`, making it in `home` if it is not there yet.

    The file is written aside and renamed, so that a catalogue is whole or absent, and two processes that start at
    once do no harm. Raises BadDataError if the data is wrong, OSError if the file cannot
    be written; whatever catalogue there was is left as it is.
    """
    path = home / f"{_PREFIX}{fingerprint_of(data)}{_SUFFIX}"
    if not _is_sound(path):
        aside = path.with_name(f".{path.name}.{os.getpid()}")
        aside.unlink(missing_ok=True)
        try:
            _build(data, aside)
            aside.replace(path)
        finally:
            aside.unlink(missing_ok=True)
        _remove_older(path)
    return path


def fingerprint_of(data: Path) -> str:
    """Return 16 hexadecimal digits that change with any data file, or with the code that loads them."""
    digest = hashlib.sha256()
    for path in (*_code_paths(), moods_path(data), *artist_paths(data)):
        content = path.read_bytes() if path.exists() else b""
        digest.update(f"{path.name}:{len(content)}:".encode() + content)
    return digest.hexdigest()[:16]


def fingerprint_in(path: Path) -> str:
    """Return the fingerprint that the name of a catalogue file carries."""
    return path.name.removeprefix(_PREFIX).removesuffix(_SUFFIX)


def _is_sound(path: Path) -> bool:
    """Tell whether there is a catalogue at `path` that can be read; one that cannot is made anew."""
    if not path.exists():
        return False
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute("SELECT count(*) FROM mood").fetchone()[0] > 0
    except sqlite3.Error:
        return False


def _build(data: Path, path: Path) -> None:
    """Build in a process of its own: what reading the data takes in memory, the bot need not keep for ever."""
    command = [sys.executable, "-m", "bot.store.building", str(data.absolute()), str(path.absolute())]
    built = subprocess.run(command, stdout=subprocess.PIPE, cwd=_root(), check=False)  # noqa: S603 - all our own
    if built.returncode and built.stdout:
        raise BadDataError(msgspec.json.decode(built.stdout, type=list[Problem]))
    if built.returncode:
        raise OSError(f"the catalogue could not be written to {path.parent}: what stands above says why")


def _root() -> Path:
    return Path(__file__).parents[2]


def _code_paths() -> list[Path]:
    here = Path(__file__).parent
    return [here / "catalogue.sql", *sorted(here.glob("*.py")), *sorted((here.parent / "core").glob("*.py"))]


def _remove_older(path: Path) -> None:
    for other in path.parent.glob(f"{_PREFIX}*{_SUFFIX}"):
        if other != path:
            with suppress(OSError):  # where files in use cannot be removed, another start will do it
                other.unlink()
