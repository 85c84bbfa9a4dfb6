"""Reading what data/feelings knows of how people say what they feel: the lexicons and the weights."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import tomli

from bot.core.feelings.lexicon import Lexicon, Negation, Sense
from bot.core.feelings.reader import Knowledge
from bot.core.feelings.weights import Weights
from bot.core.language import Language

_KINDS = ("mood", "weather", "season", "story")


class Feelings(Mapping[Language, Knowledge]):
    """What is known of each language, from `lexicon-en.toml`, `weights-en.bin` and so on in a folder.

    A language is loaded when somebody first speaks it. Looking one up raises OSError or ValueError if its files are
    missing or wrong.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: dict[Language, Knowledge] = {}

    def __getitem__(self, language: Language) -> Knowledge:
        if language not in self._loaded:
            self._loaded[language] = _knowledge(self._folder, language)
        return self._loaded[language]

    def __iter__(self) -> Iterator[Language]:
        return iter(Language)

    def __len__(self) -> int:
        return len(Language)


def load_lexicon(folder: Path, language: Language) -> tuple[Lexicon, Mapping[str, Any]]:
    """Return the lexicon of one language, and the file it stands in."""
    content = tomli.loads((folder / f"lexicon-{language}.toml").read_text("utf-8"))
    entries = {Sense(kind, value): words for kind in _KINDS for value, words in content[kind].items()}
    denying = content["negation"]
    return Lexicon(
        language, entries, Negation(tuple(denying["before"]), tuple(denying["after"]), denying["reach"])
    ), content


def _knowledge(folder: Path, language: Language) -> Knowledge:
    lexicon, content = load_lexicon(folder, language)
    weights = Weights.read((folder / f"weights-{language}.bin").read_bytes())
    strength = content["intensity"]
    return Knowledge(lexicon, weights, _words(strength["strong"], language), _words(strength["weak"], language))


def _words(words: list[str], language: Language) -> frozenset[str]:
    """Return words as they stand in a text with spaces around it: whole in English, anywhere in Korean and Japanese."""
    return frozenset(f" {word} " if language is Language.EN else word for word in words)
