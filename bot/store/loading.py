"""Having the catalogue: one SQLite file, named by the fingerprints of the code and of the data it was made from."""

import asyncio
import hashlib
import os
import sqlite3
import sys
from collections.abc import Collection, Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from bot.store.folder import DataFolders
from bot.store.problems import BadDataError, Problem

_PREFIX, _SUFFIX = "catalogue-", ".sqlite3"
_DIGITS = 16


def load_catalogue(data: DataFolders, home: Path) -> Path:
    """Return the catalogue file made from the folders `data`, making it if need be; all others in `home` are removed.

    For those who have nothing else to do meanwhile. Raises what `make_catalogue` raises.
    """
    # In a thread, since whoever calls may have an event loop of their own
    with ThreadPoolExecutor(max_workers=1) as thread:
        path = thread.submit(asyncio.run, make_catalogue(data, home)).result()
    remove_others(home, {path})
    return path


async def make_catalogue(data: DataFolders, home: Path) -> Path:
    """Return the catalogue file made from the folders `data`, making it in `home` if it is not there yet.

    The file is written aside and renamed, so that a catalogue is whole or absent, and two processes that make it at
    once do no harm. If the data changes meanwhile, it is made again. Raises BadDataError if the data is wrong, OSError
    if the file cannot be written; whatever catalogue there was is left as it is.
    """
    while not await asyncio.to_thread(is_sound, path := await asyncio.to_thread(catalogue_path, data, home)):
        with _aside(path) as aside:
            await _build(data, aside)
            if path == await asyncio.to_thread(catalogue_path, data, home):
                aside.replace(path)
    return path


def catalogue_path(data: DataFolders, home: Path) -> Path:
    """Return where in `home` the catalogue made from the folders `data` stands, or would stand."""
    return home / f"{_PREFIX}{fingerprint_of(data)}{_SUFFIX}"


def older_catalogue(home: Path) -> Path | None:
    """Return the latest catalogue in `home` that this code can read, whatever its data; None if there is none."""
    ours = home.glob(f"{_PREFIX}{_code()}-*{_SUFFIX}")
    latest_first = sorted(ours, key=lambda path: path.stat().st_mtime_ns, reverse=True)
    return next(filter(is_sound, latest_first), None)


def fingerprint_of(data: DataFolders) -> str:
    """Return `<code>-<data>`, 16 hexadecimal digits each.

    The first change with the code that shapes and reads catalogues, the others with whatever stands in `data`.
    """
    return f"{_code()}-{_digest(data.files())}"


def fingerprint_in(path: Path) -> str:
    """Return the fingerprint that the name of a catalogue file carries."""
    return path.name.removeprefix(_PREFIX).removesuffix(_SUFFIX)


def by_same_code(one: Path, other: Path) -> bool:
    """Tell by their names whether the same code made two catalogues, so that who reads one can read the other."""
    return fingerprint_in(one).partition("-")[0] == fingerprint_in(other).partition("-")[0]


def is_sound(path: Path) -> bool:
    """Tell whether there is a catalogue at `path` that can be read; one that cannot is made anew."""
    if not path.exists():
        return False
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute("SELECT count(*) FROM mood").fetchone()[0] > 0
    except sqlite3.Error:
        return False


def remove_others(home: Path, kept: Collection[Path]) -> None:
    """Remove every catalogue in `home` but those that are `kept`."""
    for other in set(home.glob(f"{_PREFIX}*{_SUFFIX}")).difference(kept):
        with suppress(OSError):  # where files in use cannot be removed, another start will do it
            other.unlink()


@contextmanager
def _aside(path: Path) -> Generator[Path]:
    """Yield where to write what becomes `path` only when it is whole; what is left there is gone at the end."""
    try:
        with TemporaryDirectory(prefix=f".{path.stem}-", dir=path.parent, ignore_cleanup_errors=True) as folder:
            yield Path(folder) / path.name
    except OSError as error:
        raise OSError(f"the catalogue could not be written to {path.parent}: {error}") from error


async def _build(data: DataFolders, path: Path) -> None:
    """Build in a process of its own: what reading the data takes in memory, the bot need not keep for ever."""
    folders = [data.ours, data.extra] if data.extra else [data.ours]
    # The process does not start where this one did
    file_and_folders = map(os.path.abspath, (path, *(folder.path for folder in folders)))
    building = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.store.building", *file_and_folders),
        stdout=asyncio.subprocess.PIPE,
        cwd=Path(__file__).parents[2],
        start_new_session=True,  # Ctrl+C is for the bot, which then ends this itself
    )
    try:
        problems, _ = await building.communicate()
    finally:
        if building.returncode is None:
            building.kill()
            await building.wait()
    if building.returncode and problems:
        raise BadDataError(msgspec.json.decode(problems, type=list[Problem]))
    if building.returncode:
        raise OSError("what stands above says why")


def _code() -> str:
    here = Path(__file__).parent
    return _digest((here / "catalogue.sql", *sorted(here.glob("*.py")), *sorted((here.parent / "core").glob("*.py"))))


def _digest(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        content = b""
        with suppress(FileNotFoundError):  # also of one that goes away just now
            content = path.read_bytes()
        digest.update(f"{path.name}:{len(content)}:".encode() + content)
    return digest.hexdigest()[:_DIGITS]
