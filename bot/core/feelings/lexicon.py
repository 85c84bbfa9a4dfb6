"""Words that say something by themselves: a mood, a sky, a season, what happened. Curated by hand in data/feelings.

English entries are words or phrases; `cry*` stands for every ending. Korean entries are looked for letter by letter and
without spaces, so that 슬ㅍ finds 슬프다, 슬퍼 and 슬픔; `^` says that a word has to begin there. Japanese entries are
looked for as they stand, katakana as hiragana.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.core.feelings.letters import compatible, hiragana, jamo
from bot.core.language import Language

_KEYS: Final = (4, 2, 1)  # an entry is found by as many of its first letters as there are in it, of these numbers
_WORD_START = "^"
_ANY_ENDING = "*"
_SIGNS = ",.!?;-…、。！？"  # where a clause ends, and with it what is denied


class Sense(NamedTuple):
    """What a word says: `kind` is "mood", "weather", "season" or "story", `value` one of these."""

    kind: str
    value: str


class Hit(NamedTuple):
    """A word of the lexicon in a text, from `start` to before `end`, with its negation if it is `negated`."""

    sense: Sense
    start: int
    end: int
    negated: bool


@dataclass(frozen=True, slots=True)
class Negation:
    """How something is denied: by words `before` within so many letters, or `after` it.

    A word before that begins with `^` has to be a word of its own, and to stand next to it.
    """

    before: tuple[str, ...]
    after: tuple[str, ...]
    reach: int


class _Entry(NamedTuple):
    """A sense of a word, and whether a word has to begin where it stands."""

    sense: Sense
    at_start: bool


class _Text(NamedTuple):
    """A text as a lexicon reads it: its `letters`, where each stood, and where words begin."""

    letters: str
    places: Sequence[int]
    starts: frozenset[int]


class Lexicon:
    """The words of one language. `entries` is sense → words."""

    def __init__(self, language: Language, entries: Mapping[Sense, Iterable[str]], negation: Negation) -> None:
        self._language = language
        self._table: dict[str, list[_Entry]] = {}
        for sense, words in entries.items():
            for word in words:
                letters, at_start = self._entry(word)
                self._table.setdefault(letters, []).append(_Entry(sense, at_start))
        self._words: dict[str, list[str]] = {}
        for letters in sorted(self._table, key=len, reverse=True):  # a phrase is found before the words in it
            size = next(size for size in _KEYS if size <= len(letters))
            self._words.setdefault(letters[:size], []).append(letters)
        self._next_to = tuple(self._entry(word)[0] for word in negation.before if word.startswith(_WORD_START))
        self._negation = Negation(
            tuple(self._entry(word)[0] for word in negation.before if not word.startswith(_WORD_START)),
            tuple(self._entry(word)[0] for word in negation.after),
            negation.reach,
        )

    def find(self, normalised: str) -> list[Hit]:
        """Return the words of the lexicon in a text that `letters.normalised` made plain, none within another."""
        text = self._read(normalised)
        return [*self._hits(text)]

    def _hits(self, text: _Text) -> Iterator[Hit]:
        letters, position = text.letters, 0
        while position < len(letters):
            length, senses = self._longest(text, position)
            if not senses:
                position += 1
                continue
            start, end, negated = self._with_negation(text, position, position + length)
            for sense in senses:
                yield Hit(sense, text.places[start], text.places[end - 1] + 1, negated)
            # The space that ends a word may begin the next one
            position += length - letters[position + length - 1].isspace() if length > 1 else 1

    def _longest(self, text: _Text, position: int) -> tuple[int, list[Sense]]:
        """Return the length of the longest entry at a position, and its senses, of which there may be several."""
        letters = text.letters
        for size in _KEYS:
            for word in self._words.get(letters[position : position + size], ()):
                if not letters.startswith(word, position):
                    continue
                if senses := [one.sense for one in self._table[word] if not one.at_start or position in text.starts]:
                    return len(word), senses
        return 0, []

    def _with_negation(self, text: _Text, start: int, end: int) -> tuple[int, int, bool]:
        """Return where a hit begins and ends together with what denies it, and whether anything does."""
        letters = text.letters
        for word in self._next_to:
            if letters.endswith(word, 0, start) and start - len(word) in text.starts:
                return start - len(word), end, True
        reach, negation = self._negation.reach, self._negation
        before = letters[max(0, start - reach) : start + 1]
        clause = max(before.rfind(sign) for sign in _SIGNS) + 1
        for word in negation.before:
            at = before.rfind(word, clause)
            if at >= 0:
                return max(0, start - reach) + at, end, True
        for word in negation.after:
            at = letters.find(word, end - 1, end + reach)
            if at >= 0 and not any(sign in letters[end - 1 : at] for sign in _SIGNS):
                return start, at + len(word), True
        return start, end, False

    def _entry(self, word: str) -> tuple[str, bool]:
        """Return an entry as it stands in a text, and whether a word has to begin there."""
        at_start, bare = word.startswith(_WORD_START), word.removeprefix(_WORD_START)
        if self._language is Language.KO:
            return jamo(compatible(bare.replace(" ", ""))), at_start
        if self._language is Language.JA:
            return hiragana(bare), at_start
        ending = "" if bare.endswith(_ANY_ENDING) else " "
        return f" {bare.removesuffix(_ANY_ENDING)}{ending}", False

    def _read(self, normalised: str) -> _Text:
        if self._language is Language.KO:
            return _korean(normalised)
        if self._language is Language.JA:
            return _Text(hiragana(normalised), range(len(normalised)), frozenset())
        padded = f" {normalised} "
        last = max(len(normalised) - 1, 0)
        return _Text(padded, [min(max(place - 1, 0), last) for place in range(len(padded))], frozenset())


def _korean(normalised: str) -> _Text:
    letters: list[str] = []
    places: list[int] = []
    starts: set[int] = set()
    begins = True
    for place, char in enumerate(normalised):
        if char.isspace():
            begins = True
            continue
        if begins:
            starts.add(len(places))
            begins = False
        parts = jamo(char)
        letters.append(parts)
        places += [place] * len(parts)
    return _Text("".join(letters), places, frozenset(starts))
