"""Turning a name in any script into keys that can be compared, whatever the case, the spacing or the Unicode form.

Hangul is taken apart into the letters that a keyboard types (두벌식): 박효신 → ㅂㅏㄱㅎㅛㅅㅣㄴ, and 과 → ㄱㅗㅏ.
So a syllable that is half typed (박효ㅅ) is simply a beginning of the whole. Source of the order of the letters and
of the arithmetic: The Unicode Standard, section 3.12, "Conjoining Jamo Behavior".
"""

import unicodedata
from functools import cache
from itertools import takewhile

_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split()
_TAILS = (
    "ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split()
)
_FIRST_LEAD, _FIRST_VOWEL, _FIRST_TAIL = 0x1100, 0x1161, 0x11A8
_FIRST_SYLLABLE, _LAST_SYLLABLE, _SYLLABLES_PER_LEAD = 0xAC00, 0xD7A3, 588

# What a Japanese keyboard gives first, before it is turned into katakana: じん means ジン
_FIRST_HIRAGANA, _LAST_HIRAGANA, _TO_KATAKANA = 0x3041, 0x3096, 0x60

# Voiced and half-voiced marks: without them ジン and シン would be one name.
_KANA_MARKS = "\u3099\u309a"


def key_of(name: str) -> str:
    """Return the key of `name`: its letters and digits alone, in lower case, Hangul as typed letters.

    A name of signs only keeps its signs, so that no name ever has an empty key: "!!!" → "!!!".
    """
    # Folded between two decompositions, as NFKC_Casefold is defined: ℌ becomes H first, and h then
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    letters = "".join(char for char in folded.translate(_typed_letters()) if char.isalnum() or char in _KANA_MARKS)
    return letters or unicodedata.normalize("NFKD", "".join(folded.split()))


def initials_of(name: str) -> str:
    """Return the first consonants of a name in Hangul: 소주 한 잔 → ㅅㅈㅎㅈ; empty if it has no Hangul."""
    return "".join(
        _LEADS[(ord(char) - _FIRST_SYLLABLE) // _SYLLABLES_PER_LEAD]
        for char in unicodedata.normalize("NFC", name)
        if _FIRST_SYLLABLE <= ord(char) <= _LAST_SYLLABLE
    )


def common_beginning(first: str, second: str) -> str:
    """Return the longest beginning that two keys share."""
    return "".join(a for a, _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))


@cache
def _typed_letters() -> dict[int, str]:
    leads = {_FIRST_LEAD + index: letter for index, letter in enumerate(_LEADS)}
    vowels = {_FIRST_VOWEL + index: letters for index, letters in enumerate(_VOWELS)}
    tails = {_FIRST_TAIL + index: letters for index, letters in enumerate(_TAILS)}
    hiragana = {letter: chr(letter + _TO_KATAKANA) for letter in range(_FIRST_HIRAGANA, _LAST_HIRAGANA + 1)}
    return leads | vowels | tails | hiragana
