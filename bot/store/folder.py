"""Where the catalogue's files stand in the data folder."""

from pathlib import Path


def moods_path(folder: Path) -> Path:
    """Return the file of the moods."""
    return folder / "moods.toml"


def artist_paths(folder: Path) -> list[Path]:
    """Return the files of the artists, in an order that is the same on every machine."""
    return sorted((folder / "artists").glob("*.toml"))
