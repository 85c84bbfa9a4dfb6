"""Finding which of a few things a person means by one word of theirs, in any of the languages: a mood, a collection."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Generic, TypeVar

from bot.core.names import key_of

T = TypeVar("T")


class Words(Generic[T]):
    """The words that name each of a few things: ids, labels and synonyms."""

    def __init__(self, words: Mapping[T, Iterable[str]]) -> None:
        self._keys = {one: [*map(key_of, names)] for one, names in words.items()}

    def find(self, typed: str) -> T | None:
        """Return what has `typed` as one of its words: "sad", "슬픔", "泣きたい" → Mood.SAD."""
        wanted = key_of(typed)
        return next((one for one, keys in self._keys.items() if wanted in keys), None)

    def suggest(self, typed: str) -> list[T]:
        """Return what has a word that begins like `typed`, then what has one that holds it; all for nothing."""
        wanted = key_of(typed)
        begins = [one for one, keys in self._keys.items() if any(key.startswith(wanted) for key in keys)]
        holds = [one for one, keys in self._keys.items() if any(wanted in key for key in keys)]
        return [*begins, *(one for one in holds if one not in begins)]

    def near(self, typed: str) -> list[T]:
        """Return what has a word that is nearly `typed`, the nearest first: "lonley" → Mood.LONELY."""
        of_word = {key: one for one, keys in self._keys.items() for key in keys}
        return list(dict.fromkeys(of_word[key] for key in get_close_matches(key_of(typed), of_word, n=10)))
