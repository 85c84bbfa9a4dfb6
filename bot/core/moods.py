"""Finding the mood that a person means by one word of theirs, in any of the languages."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from bot.core.models import MoodInfo
from bot.core.names import key_of
from bot.core.vocabulary import Mood


class MoodWords:
    """The words that name the moods: ids, labels and synonyms."""

    def __init__(self, moods: Mapping[Mood, MoodInfo]) -> None:
        self._keys = {mood: [*map(key_of, _words_of(info))] for mood, info in moods.items()}

    def find(self, typed: str) -> Mood | None:
        """Return the mood that has `typed` as one of its words: "sad", "슬픔", "泣きたい" → Mood.SAD."""
        wanted = key_of(typed)
        return next((mood for mood, keys in self._keys.items() if wanted in keys), None)

    def suggest(self, typed: str) -> list[Mood]:
        """Return the moods with a word that begins like `typed`, then those with one that holds it; all for nothing."""
        wanted = key_of(typed)
        begins = [mood for mood, keys in self._keys.items() if any(key.startswith(wanted) for key in keys)]
        holds = [mood for mood, keys in self._keys.items() if any(wanted in key for key in keys)]
        return [*begins, *(mood for mood in holds if mood not in begins)]

    def near(self, typed: str) -> list[Mood]:
        """Return the moods with a word that is nearly `typed`, the nearest first: "lonley" → Mood.LONELY."""
        of_word = {key: mood for mood, keys in self._keys.items() for key in keys}
        return list(dict.fromkeys(of_word[key] for key in get_close_matches(key_of(typed), of_word, n=10)))


def _words_of(info: MoodInfo) -> Iterable[str]:
    return (info.mood, info.names.en, info.names.ko, info.names.ja, *info.synonyms)
