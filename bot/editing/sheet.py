"""A ballad as a row of a spreadsheet, and back: what people edit who would rather not write TOML."""

import re
from collections.abc import Mapping
from typing import Any, Final

from bot.core.vocabulary import Mood
from bot.store.records import BalladRecord

ARTIST, ID = "artist", "id"
_BETWEEN = " | "  # in a cell with several things
_INSIDE = " / "  # between the languages of one of them
_LANGUAGES = ("ko", "en", "ja")

_PLAIN: Final = (
    "id", "year", "date", "basis", "album", "ost", "mood_basis", "mood_note", "version_of", "known",
)  # fmt: skip
_LISTS: Final = ("season", "weather", "voice", "story", "sources", "doubts")
_PARTS: Final = {
    "title": ("ko", "en", "roman"),
    "meaning": ("en", "ja"),
    "line": ("en", "ko", "ja"),
    "original": ("ko", "en", "ja"),
}
COLUMNS: Final = (
    ARTIST, ID, "title_ko", "title_en", "title_roman", "meaning_en", "meaning_ja", "year", "date", "basis", "album",
    "ost", "guests", "moods", "mood_basis", "mood_note", "season", "weather", "voice", "story", "line_en", "line_ko",
    "line_ja", "version_of", "original_ko", "original_en", "original_ja", "known", "sources", "doubts",
)  # fmt: skip


def row_of(stem: str, record: BalladRecord) -> dict[str, str]:
    """Return the cells of a ballad, whose artist's file is called `stem`, by column."""
    content = record.model_dump(mode="json")
    row = {ARTIST: stem} | {name: _text(content[name]) for name in _PLAIN}
    row |= {name: _BETWEEN.join(content[name]) for name in _LISTS}
    for name, parts in _PARTS.items():
        row |= {f"{name}_{part}": _text((content[name] or {}).get(part)) for part in parts}
    row["moods"] = _BETWEEN.join(f"{mood} {weight}" for mood, weight in content["moods"].items())
    row["guests"] = _BETWEEN.join(_INSIDE.join(guest[one] for one in _LANGUAGES) for guest in content["guests"])
    return {column: row[column] for column in COLUMNS}


def content_of(row: Mapping[str, str]) -> dict[str, Any]:
    """Return what the cells of a row say, as it would stand in a file; what is empty is left out.

    Raises ValueError for a cell that says nothing that can be understood.
    """
    content: dict[str, Any] = {name: row[name] for name in _PLAIN if row[name]}
    for name in ("year", "known"):
        if name in content:
            content[name] = _number(name, row[name])
    content |= {name: row[name].split(_BETWEEN) for name in _LISTS if row[name]}
    for name, parts in _PARTS.items():
        filled = {part: row[f"{name}_{part}"] for part in parts if row[f"{name}_{part}"]}
        if filled:
            content[name] = filled
    if row["moods"]:
        content["moods"] = dict(map(_mood, row["moods"].split(_BETWEEN)))
    if row["guests"]:
        content["guests"] = [_guest(text) for text in row["guests"].split(_BETWEEN)]
    return content


def _number(name: str, text: str) -> int:
    if not re.fullmatch(r"\d+", text):
        raise ValueError(f"{name}: '{text}' is not a number")
    return int(text)


def _mood(text: str) -> tuple[str, int]:
    match = re.fullmatch(r"(\S+)\s+([1-3])", text.strip())
    if not match:
        raise ValueError(f"moods: '{text}' does not look like '{Mood.SAD} 3', with '{_BETWEEN}' before the next")
    return match[1], int(match[2])


def _guest(text: str) -> dict[str, str]:
    names = text.split(_INSIDE)
    if len(names) != len(_LANGUAGES):
        raise ValueError(f"guests: '{text}' does not look like 'Hangul{_INSIDE}English{_INSIDE}kana'")
    return dict(zip(_LANGUAGES, names, strict=True))


def _text(value: object) -> str:
    return "" if value is None else str(value)
