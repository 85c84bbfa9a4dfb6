"""What the editors left out of the catalogue, and why."""

from enum import StrEnum
from pathlib import Path

import tomli
from pydantic import ValidationError

from bot.store.explaining import explain
from bot.store.problems import BadDataError, Problem
from bot.store.records import Record, Text


class Why(StrEnum):
    """Why a row of the survey did not become a ballad."""

    WOMAN_SINGS = "woman-sings"
    NO_BALLAD = "no-ballad"
    EDITORS_CHOICE = "editors-choice"


class LeftOut(Record):
    """A row of the survey that is not in the catalogue."""

    artist: Text
    title: Text
    year: int
    why: Why
    note: Text
    source: Text | None = None

    def __str__(self) -> str:
        """Return the row as people call it."""
        return f"{self.artist}, {self.title}, {self.year}"


def read_left_out(path: Path) -> list[LeftOut]:
    """Return what stands in the file. Raises BadDataError with what is wrong in it, OSError if it cannot be read."""
    read: list[LeftOut] = []
    problems: list[Problem] = []
    for number, row in enumerate(tomli.loads(path.read_text("utf-8"))["rows"], 1):
        try:
            read.append(LeftOut.model_validate(row))
        except ValidationError as failure:
            problems += explain(f"{path.name}, row {number}", row, failure)
    if problems:
        raise BadDataError(problems)
    return read
