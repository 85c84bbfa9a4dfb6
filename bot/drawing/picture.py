"""What is drawn: all words and shares of one picture, ready to be handed to another process as JSON."""

from dataclasses import dataclass

import msgspec


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label, its share of the whole from 0 to 1, and its colour as 0xRRGGBB."""

    label: str
    share: float
    colour: int


@dataclass(frozen=True, slots=True)
class Picture:
    """All that is on a picture. Moods and decades stand in the order in which they are given."""

    title: str
    subtitle: str
    moods_title: str
    moods: tuple[Bar, ...]
    decades_title: str
    decades: tuple[Bar, ...]


def to_json(picture: Picture) -> bytes:
    """Return the picture as JSON."""
    return msgspec.json.encode(picture)


def from_json(json: bytes) -> Picture:
    """Return the picture that was written as JSON. Raises msgspec.DecodeError if it is none; that names no content."""
    return msgspec.json.decode(json, type=Picture)
