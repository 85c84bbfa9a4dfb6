"""Hangul by arithmetic: syllables taken apart into the letters that are typed, their initials, and Latin letters.

Sources: The Unicode Standard, section 3.12, "Conjoining Jamo Behavior", for the order of the letters and the
arithmetic; KS X 5002 (두벌식) for the keyboard; the Revised Romanization of Korean (2000) for the Latin letters.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split()
_TAILS = (
    "ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split()
)
_LATIN_LEADS = ("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h")
_LATIN_VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
# A tail as it sounds at the end of a word or before a consonant, and before a vowel, to which it moves: 있어 → isseo
_LATIN_TAILS = "k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split()
_LATIN_MOVED = (*"g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p".split(), "")

_JOINED, _JOINED_TAILS = "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ", [tail for tail in _TAILS if len(tail) > 1]
_FIRST_LEAD, _FIRST_VOWEL, _FIRST_TAIL = 0x1100, 0x1161, 0x11A8
_FIRST_SYLLABLE, _LAST_SYLLABLE = 0xAC00, 0xD7A3
_VOWEL_COUNT, _TAIL_COUNT = len(_VOWELS), len(_TAILS) + 1
_SILENT_LEAD = LEADS.index("ㅇ")

_KEYBOARD = dict(zip("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", "qwertyuiopasdfghjklzxcvbnm", strict=True))
_WITH_SHIFT = dict(zip("ㅃㅉㄸㄲㅆㅒㅖ", "QWERTOP", strict=True))
_READ = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
        "에이 비 씨 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 알 에스 티 유 브이 더블유 엑스 와이 제트"
        " 제로 원 투 쓰리 포 파이브 식스 세븐 에잇 나인".split(),
        strict=True,
    )
)
_CAPITALS = re.compile("(?<![A-Za-z0-9])(?=[0-9]*[A-Z])[A-Z0-9]{2,4}(?![A-Za-z0-9])")


def is_syllable(char: str) -> bool:
    """Tell whether `char` is a whole syllable: 박."""
    return _FIRST_SYLLABLE <= ord(char) <= _LAST_SYLLABLE


def has_hangul(text: str) -> bool:
    """Tell whether `text` has a syllable or a letter of Hangul, composed or not."""
    return any(is_syllable(char) or "ㄱ" <= char <= "ㅣ" or "\u1100" <= char <= "\u11ff" for char in text)


def initials_of(name: str) -> str:
    """Return the first consonants of a name in Hangul: 소주 한 잔 → ㅅㅈㅎㅈ; empty if it has no Hangul."""
    return "".join(LEADS[lead] for lead, _, _ in _indexes(unicodedata.normalize("NFC", name)) if lead is not None)


@cache
def typed_letters() -> dict[int, str]:
    """Return the letters typed for each letter of decomposed Hangul, as a table for str.translate: 과 → ㄱㅗㅏ."""
    leads = {_FIRST_LEAD + index: letter for index, letter in enumerate(LEADS)}
    vowels = {_FIRST_VOWEL + index: letters for index, letters in enumerate(_VOWELS)}
    tails = {_FIRST_TAIL + index: letters for index, letters in enumerate(_TAILS)}
    # What a phone makes of two initials in a row: ㅂㅅ becomes ㅄ
    joined = {ord(unicodedata.normalize("NFKD", one)): two for one, two in zip(_JOINED, _JOINED_TAILS, strict=True)}
    return leads | vowels | joined | tails


def typed_on_latin_keys(text: str) -> str | None:
    """Return the letters of Hangul that were meant by somebody whose keyboard was in English: wls → ㅈㅣㄴ.

    None if that makes no syllables (asdfgh → ㅁㄴㅇㄹㅎㅗ), or a single one without a tail (rk → 가).
    """
    table = {key: letter for letter, key in _KEYBOARD.items()} | {key: letter for letter, key in _WITH_SHIFT.items()}
    letters = "".join(table.get(char, table.get(char.lower(), char)) for char in text if not char.isspace())
    return letters if _syllables().fullmatch(letters) else None


def typed_on_hangul_keys(letters: str) -> str:
    """Return the Latin letters that were meant by somebody whose keyboard was in Korean: ㅔㅁㄱㅏ → park."""
    table = _KEYBOARD | {letter: key.lower() for letter, key in _WITH_SHIFT.items()}
    return "".join(table.get(char, char) for char in letters)


def letters_read(name: str) -> str:
    """Return `name`, composed, with its capitals read one by one, as Koreans do: KCM → 케이씨엠, B1A4 → 비원에이포."""
    composed = unicodedata.normalize("NFC", name)
    return _CAPITALS.sub(lambda found: "".join(_READ[letter] for letter in found[0]), composed)


def latin_of(word: str) -> str:
    """Return a word with its Hangul in Latin letters, syllable by syllable: 박효신 → bakhyosin, 나얼 → na'eol.

    A tail moves to a vowel that follows it (있어 → isseo); other changes of sound between syllables are left out.
    """
    syllables = [*_indexes(word)]
    latin = ""
    for index, (lead, vowel, tail) in enumerate(syllables):
        if lead is None:
            latin += word[index]
            continue
        silent = index + 1 < len(syllables) and syllables[index + 1][0] == _SILENT_LEAD
        tails = _LATIN_MOVED if silent else _LATIN_TAILS
        latin += _LATIN_LEADS[lead] + _LATIN_VOWELS[vowel] + (tails[tail - 1] if tail else "'" if silent else "")
    return latin


def _indexes(text: str) -> Iterator[tuple[int | None, int, int]]:
    """Yield lead, vowel and tail of each character of composed `text`; the lead is None for what is no syllable."""
    for char in text:
        if is_syllable(char):
            rest, tail = divmod(ord(char) - _FIRST_SYLLABLE, _TAIL_COUNT)
            lead, vowel = divmod(rest, _VOWEL_COUNT)
            yield lead, vowel, tail
        else:
            yield None, 0, 0


@cache
def _syllables() -> re.Pattern[str]:
    """Return what at least two syllables look like in typed letters, the last perhaps half typed."""
    vowel = "|".join(sorted(_VOWELS, key=len, reverse=True))
    tail = "|".join(sorted(_TAILS, key=len, reverse=True))
    syllable = f"[{LEADS}](?:{vowel})(?:{tail})?"
    return re.compile(rf"(?:{syllable}\d*){{2,}}[{LEADS}]?|{syllable}[{LEADS}]")
