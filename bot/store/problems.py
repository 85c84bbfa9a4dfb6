"""What is wrong in the data, and where."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in the data, and where."""

    file: str
    record: str
    field: str
    what: str

    def __str__(self) -> str:
        """Return the one line that `ballad-bot check` prints."""
        return " · ".join(part for part in (self.file, self.record, f"{self.field}: {self.what}") if part)


class BadDataError(Exception):
    """The data cannot be used; `problems` says why, all at once."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)

    @property
    def report(self) -> str:
        """What `ballad-bot check` prints: a line for every problem, and how many there are."""
        return f"{self}\n\nThe catalogue is wrong in {len(self.problems)} places."
