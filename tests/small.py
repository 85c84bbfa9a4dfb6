"""A small data folder: one artist, Singer, who has one ballad. What a test adds to it is all there is."""

import shutil
from pathlib import Path

from bot.store.folder import DataFolders
from tests.conftest import DATA

ARTIST = """
id = "{artist}"
kind = "solo"
names = {{ ko = "{name}", en = "{english}", ja = "歌手" }}
about = {{ en = "A singer.", ko = "가수예요.", ja = "歌手です。" }}
sources = ["a book"]
"""
BALLAD = """
[[ballads]]
id = "{ballad}"
title = {{ ko = "노래", roman = "Norae" }}
meaning = {{ en = "song", ja = "歌" }}
year = 1999
basis = "release"
moods = {{ sad = 3, calm = 1 }}
line = {{ en = "A line.", ko = "한 줄이에요.", ja = "一行です。" }}
sources = ["a book"]
"""


def artist(id_: str, ballad: str = "", name: str = "가수", english: str = "Singer", **changes: str) -> str:
    """Return an artist's file; `changes` are put in the place of what stands in the ballad's fields."""
    text = ARTIST.format(artist=id_, name=name, english=english)
    if not ballad:
        return text
    song = BALLAD.format(ballad=ballad)
    for field, value in changes.items():
        kept = [line for line in song.splitlines() if not line.startswith(f"{field} =")]
        song = "\n".join([*kept, f"{field} = {value}" if value else "", ""])
    return text + song


def small_folder(path: Path) -> Path:
    """Make a data folder at `path`, and return it."""
    (path / "artists").mkdir(parents=True)
    shutil.copy(DATA / "moods.toml", path)
    write(path, "singer", artist("aaaaa", "bbbbb"))
    return path


def write(folder: Path, stem: str, text: str) -> None:
    """Write an artist's file."""
    (folder / "artists").mkdir(exist_ok=True)
    (folder / "artists" / f"{stem}.toml").write_text(text, "utf-8")


def edit(folder: Path, old: str, new: str, stem: str = "singer") -> None:
    """Put `new` in the place of `old` in an artist's file."""
    path = folder / "artists" / f"{stem}.toml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def folders(path: Path, extra: Path | None = None) -> DataFolders:
    """Return the folders at these paths."""
    return DataFolders.at(path, extra)
