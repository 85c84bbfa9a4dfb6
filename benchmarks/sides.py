"""A bot on a fake Discord of its own, ready to be asked."""

import contextlib
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.fake_discord import FakeDiscord
from benchmarks.processes import running


@dataclass(frozen=True, slots=True)
class Side:
    """A bot and the Discord it is connected to; each has one of its own, in this process."""

    fake: FakeDiscord
    pid: int


@contextlib.asynccontextmanager
async def side(command: Sequence[str], files: Mapping[str, Path] | None = None) -> AsyncIterator[Side]:
    """Start a fake Discord with one bot on it, in a new home that has nothing in it but `files`: name → where it is."""
    with tempfile.TemporaryDirectory(prefix="ballad-bench-") as home:
        for name, path in (files or {}).items():
            put(path, Path(home) / name)
        async with at_home(command, Path(home)) as one:
            yield one


@contextlib.asynccontextmanager
async def at_home(command: Sequence[str], home: Path, settings: Mapping[str, str] | None = None) -> AsyncIterator[Side]:
    """Start a fake Discord with one bot on it, in a `home` that is made ready for it, with further `settings`."""
    async with FakeDiscord() as fake, running(fake, command, home, settings=settings) as pid:
        yield Side(fake, pid)


def put(path: Path, place: Path) -> None:
    """Put a file that nobody changes in its place, without copying it if both are on one disk."""
    try:
        os.link(path, place)
    except OSError:
        shutil.copyfile(path, place)
