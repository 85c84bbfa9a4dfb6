"""A data folder with which a bot runs, and whose catalogue is made in a moment: two singers, and no more."""

import shutil
from pathlib import Path

from tests.conftest import DATA
from tests.small import artist, small_folder, write


def few_ballads(path: Path) -> Path:
    """Make a data folder at `path` with two singers, each with one sad and calm ballad of 1999, and return it."""
    data = small_folder(path)
    write(data, "poet", artist("ccccc", "ddddd", "시인", "Poet", title='{ ko = "시", roman = "Si" }'))
    shutil.copytree(DATA / "texts", data / "texts")
    shutil.copytree(DATA / "feelings", data / "feelings", ignore=shutil.ignore_patterns("sentences"))
    return data
