"""Saying what is wrong in the data so that the person who wrote it can mend it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import process

from bot.store.problems import Problem
from bot.store.records import (
    ArtistRecord,
    BalladRecord,
    CollectionRecord,
    Meaning,
    MoodRecord,
    Names,
    Sentence,
    Title,
    WorkRecord,
)

_NOUNS = {"": "mood", "moods": "mood"}  # what one of a field is called, where it is not as the field
_CLOSE_ENOUGH = 60  # rapidfuzz's ratio: below it a "did you mean" misleads more than it helps


def explain(file: str, content: Mapping[str, Any], failure: ValidationError) -> Iterator[Problem]:
    """Yield a Problem for every error that pydantic found in the `content` of `file`."""
    for error in failure.errors(include_url=False):
        path = [part for part in error["loc"] if part != "[key]"]
        record, path = _record(content, path)
        if error["type"] == "enum":  # the word that was chosen stands in the sentence, not in the place
            path = [part for part in path if part != error["input"] and not isinstance(part, int)]
        where = ".".join(str(part) for part in path)
        yield Problem(file, record, where or "record", _what(where, error))


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """Return "; did you mean 'sad'?" for the choice nearest to `word`, or an empty string when none is near."""
    nearest = process.extractOne(word, list(choices), score_cutoff=_CLOSE_ENOUGH)
    return f"; did you mean '{nearest[0]}'?" if nearest else ""


def _record(content: Mapping[str, Any], path: list[int | str]) -> tuple[str, list[int | str]]:
    match path:
        case ["ballads", int(index), *rest]:
            return _title(content["ballads"][index]) or f"ballad {index + 1}", rest
        case _:
            return "", path


def _title(ballad: Any) -> str | None:
    """What was written may be of any shape, or it would not stand here."""
    match ballad:
        case {"title": {"ko": str(title)}}:
            return title
        case _:
            return None


def _what(where: str, error: ErrorDetails) -> str:  # noqa: PLR0911 - a table reads no better
    given, limits = error["input"], error.get("ctx", {})
    match error["type"]:
        case "missing":
            return "is missing"
        case "extra_forbidden":
            return f"is not a field{did_you_mean(where.rpartition('.')[2], _field_names())}"
        case "enum":
            noun = _NOUNS.get(where, where)
            choices = re.findall(r"'([^']+)'", limits["expected"])
            return f"'{given}' is not a {noun}{did_you_mean(str(given), choices) or ': one of ' + ', '.join(choices)}"
        case "string_too_long":
            return f"{len(given)} characters, at most {limits['max_length']}"
        case "string_pattern_mismatch":
            return f"'{given}' does not look like {limits['pattern']}"
        case "value_error":
            return str(limits["error"])
        case _:
            return f"{error['msg']}, but it is {given!r}"


def _field_names() -> set[str]:
    models: tuple[type[BaseModel], ...] = (
        ArtistRecord, BalladRecord, MoodRecord, WorkRecord, CollectionRecord, Title, Meaning, Sentence, Names,
    )  # fmt: skip
    return {name for model in models for name in model.model_fields}
