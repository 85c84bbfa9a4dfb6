"""Changing files of the catalogue as a careful hand would: what does not change stays as it was written."""

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.items import AoT, Table

from bot.editing.exchange import Change
from bot.store.records import BalladRecord

_ALWAYS = {"known", "doubts"}  # stand in a file also where they say nothing new


def write_changes(folder: Path, changes: Iterable[Change]) -> list[Path]:
    """Write `changes` into the artists' files in `folder`, and return which files these are."""
    paths: list[Path] = []
    for stem, of_artist in groupby(sorted(changes, key=attrgetter("stem")), attrgetter("stem")):
        path = folder / "artists" / f"{stem}.toml"
        document = tomlkit.parse(path.read_text("utf-8"))
        for change in of_artist:
            _write(document, change)
        path.write_text(tomlkit.dumps(document), "utf-8")  # pyright: ignore[reportUnknownMemberType] - of tomlkit
        paths.append(path)
    return paths


def _write(document: tomlkit.TOMLDocument, change: Change) -> None:
    content = _content(change.record)
    if change.new:
        ballads = document.setdefault("ballads", tomlkit.aot())
        table = tomlkit.table()
        for name, value in content.items():
            table.add(name, _item(value))
        ballads.append(table)
        return
    table = _table(document["ballads"], change.record.id)
    for name in [name for name in table if name not in content]:
        table.remove(name)
    for name, value in content.items():
        if table.get(name) != value:
            table[name] = _item(value)


def _table(ballads: Any, id_: str) -> Table:
    found: AoT = ballads
    return next(table for table in found if table["id"] == id_)


def _content(record: BalladRecord) -> dict[str, Any]:
    """Return what is said of a ballad, in the order of the fields, without what goes without saying."""
    content = record.model_dump(mode="json", exclude_none=True)
    said = record.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    return {name: value for name, value in content.items() if name in said or name in _ALWAYS}


def _item(value: Any) -> Any:
    """Return a value as it stands in these files: tables and lists on one line."""
    if isinstance(value, dict):
        table = tomlkit.inline_table()
        table.update(value)
        return table
    return tomlkit.item(value)
