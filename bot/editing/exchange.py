"""Ballads out to a CSV file, and what was changed in it back into the files of the catalogue."""

import csv
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from pydantic import ValidationError

from bot.editing.sheet import ARTIST, COLUMNS, ID, content_of, row_of
from bot.store.datafiles import DataFiles
from bot.store.explaining import did_you_mean, explain
from bot.store.ids import new_ids
from bot.store.problems import BadDataError, Problem
from bot.store.records import BalladRecord


@dataclass(frozen=True, slots=True)
class Change:
    """What the CSV file wants of one ballad: the cells that differ, old and new, and the record as it will be."""

    stem: str
    record: BalladRecord
    cells: Mapping[str, tuple[str, str]]
    new: bool

    def __str__(self) -> str:
        """Return the change as it is shown before it is made."""
        where = f"artists/{self.stem}.toml · {self.record.title.ko}"
        if self.new:
            return f"{where}: new"
        return "\n".join(f"{where} · {column}: '{old}' → '{new}'" for column, (old, new) in self.cells.items())


def write_csv(files: DataFiles, path: Path) -> int:
    """Write all ballads to a CSV file that spreadsheets open as it is, and return how many there were."""
    rows = [row_of(stem, ballad) for stem, artist in files.artists.items() for ballad in artist.ballads]
    # With a byte order mark, without which spreadsheets take Hangul for something else
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(row.values() for row in rows)
    return len(rows)


def read_changes(files: DataFiles, path: Path, rng: Random) -> list[Change]:
    """Return what the CSV file at `path` would change.

    A column that is not there stays as it is, and so does a ballad that is not. A row without id becomes a new ballad.
    Raises BadDataError with every line that cannot be followed and the reason, OSError if it cannot be read.
    """
    reading = _Reading(files, path.name, rng)
    changes = [*filter(None, (reading.change(line, row) for line, row in _rows(path, reading.problems)))]
    if reading.problems:
        raise BadDataError(reading.problems)
    return changes


@dataclass(slots=True)
class _Reading:
    files: DataFiles
    name: str
    rng: Random
    problems: list[Problem] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)
    given: set[str] = field(default_factory=set)

    def change(self, line: int, row: Mapping[str, str]) -> Change | None:
        """Return what one row changes, or None if that is nothing or cannot be."""
        stem, id_ = row.get(ARTIST, ""), row.get(ID, "")
        artist = self.files.artists.get(stem)
        if artist is None:
            hint = did_you_mean(stem, self.files.artists)
            return self._refuse(line, ARTIST, f"there is no file artists/{stem}.toml{hint}")
        old = next((ballad for ballad in artist.ballads if ballad.id == id_), None)
        if id_ and old is None:
            return self._refuse(line, ID, f"no ballad of {stem} has the id '{id_}'; a new one has none yet")
        if id_ and id_ in self.seen:
            return self._refuse(line, ID, f"'{id_}' stands in line {self.seen[id_]} already")
        self.seen[id_] = line
        before = row_of(stem, old) if old else dict.fromkeys(COLUMNS, "") | {ARTIST: stem, ID: self._new_id()}
        after = before | {column: cell for column, cell in row.items() if column != ID}
        if after == before:
            return None
        record = self._record(line, after)
        cells = {column: (before[column], after[column]) for column in COLUMNS if before[column] != after[column]}
        return Change(stem, record, cells, new=old is None) if record else None

    def _new_id(self) -> str:
        """Return an id that neither a record nor another new row has."""
        id_ = next(one for one in new_ids(self.files, len(self.given) + 1, self.rng) if one not in self.given)
        self.given.add(id_)
        return id_

    def _record(self, line: int, row: Mapping[str, str]) -> BalladRecord | None:
        content: dict[str, Any] = {}
        try:
            content = content_of(row)
            return BalladRecord.model_validate(content)
        except ValidationError as failure:
            self.problems += explain(f"{self.name}, line {line}", content, failure)
        except ValueError as error:
            self._refuse(line, "cell", str(error))
        return None

    def _refuse(self, line: int, column: str, why: str) -> None:
        self.problems.append(Problem(f"{self.name}, line {line}", "", column, why))


def _rows(path: Path, problems: list[Problem]) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the rows with their lines: with or without byte order mark, any line ends, Hangul composed."""
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        problems.append(Problem(path.name, "", "file", f"is not UTF-8 (byte {error.start}): save it as CSV UTF-8"))
        return
    reader = csv.reader(unicodedata.normalize("NFC", text).splitlines(keepends=True))
    header = [cell.strip() for cell in next(reader, [])]
    if wrong := [*_wrong_columns(header)]:
        problems += [Problem(f"{path.name}, line 1", "", column, why) for column, why in wrong]
        return
    for cells in reader:
        if len(cells) > len(header):
            what = f"{len(cells)} cells, but {len(header)} columns: a comma is to be in quotation marks"
            problems.append(Problem(f"{path.name}, line {reader.line_num}", "", "row", what))
        elif any(cell.strip() for cell in cells):
            filled = [*cells, *[""] * (len(header) - len(cells))]
            yield reader.line_num, {column: cell.strip() for column, cell in zip(header, filled, strict=True)}


def _wrong_columns(header: Sequence[str]) -> Iterator[tuple[str, str]]:
    for column in (ARTIST, ID):
        if column not in header:
            yield column, "this column is missing: without it nobody knows which ballad is meant"
    for column in header:
        if column not in COLUMNS:
            yield column or "column", f"there is no such column{did_you_mean(column, COLUMNS)}"
        elif header.count(column) > 1:
            yield column, "this column stands here twice"
