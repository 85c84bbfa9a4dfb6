"""The texts that weights are learned from: sentences of our own, and rows that may be used (see NOTICE)."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bot.core.language import Language
from bot.core.vocabulary import Mood

ROOT = Path(__file__).parents[1]
SENTENCES = ROOT / "data" / "feelings" / "sentences"
ROWS = Path(__file__).parent / "rows"


class Labelled(NamedTuple):
    """A text, and the mood it is in."""

    text: str
    mood: Mood


def sentences(language: Language) -> Iterator[Labelled]:
    """Yield our own sentences of a language: a file a mood, a sentence a line."""
    for mood in Mood:
        for line in (SENTENCES / language / f"{mood}.txt").read_text("utf-8").splitlines():
            yield Labelled(line, mood)


def rows(language: Language) -> Iterator[Labelled]:
    """Yield the rows of others for a language, a text and a mood a line; there may be none."""
    path = ROWS / f"{language}.tsv"
    for line in path.read_text("utf-8").splitlines() if path.exists() else ():
        text, mood = line.split("\t")[:2]
        yield Labelled(text, Mood(mood))
