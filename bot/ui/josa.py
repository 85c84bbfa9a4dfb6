"""Korean particles: which of a pair follows a word depends on how the word ends when it is read aloud.

소주 한 잔 → 을, 야생화 → 를, BTS → 를 (에스), 10CM → 을 (엠), 1990 → 을 (영). Source of the rule: 표준국어대사전,
the entries of 을, 를, 은, 는, 이라는, 라는. Signs that are not read, such as closing brackets, are passed over.
"""

_FIRST_SYLLABLE, _LAST_SYLLABLE, _TAILS = 0xAC00, 0xD7A3, 28

# Digits by their Sino-Korean reading, letters by their name: those that end in a consonant.
_CLOSED = frozenset("013678lmnr")


def with_particle(word: str, pair: str) -> str:
    """Return `word` followed by the right one of `pair`, given as "after a consonant/after a vowel": "을/를"."""
    closed, open_ = pair.split("/")
    return word + (closed if _ends_in_consonant(word) else open_)


def _ends_in_consonant(word: str) -> bool:
    last = next((char for char in reversed(word) if char.isalnum()), "")
    if last and _FIRST_SYLLABLE <= ord(last) <= _LAST_SYLLABLE:
        return (ord(last) - _FIRST_SYLLABLE) % _TAILS != 0
    return last.lower() in _CLOSED
