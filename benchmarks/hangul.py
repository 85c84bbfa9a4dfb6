"""Hangul as others spell it: in Latin letters by two systems, in kana, and half typed.

Near enough for names that nobody bears; the sounds that change between words are left as they are.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

_FIRST, _LAST, _VOWELS, _TAILS = 0xAC00, 0xD7A3, 21, 28
_SILENT = 11  # the first letter ㅇ, which has no sound
_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"

_KANA_ROWS = """
カキクケコ カキクケコ ナニヌネノ タティトゥテト タティトゥテト ラリルレロ マミムメモ パピプペポ パピプペポ サシスセソ
サシスセソ アイウエオ チャチチュチェチョ チャチチュチェチョ チャチチュチェチョ カキクケコ タティトゥテト パピプペポ
ハヒフヘホ
""".split()
_KANA_VOWELS = "a e ya e o e yo e o wa we we yo u wo we wi yu u wi i".split()
_KANA_TAILS = " ク ク ク ン ン ン ッ ル ク ム プ ル ル プ ル ム プ プ ッ ッ ン ッ ッ ク ッ プ ッ".split(" ")

# For each last letter, what stays of it before a vowel, and what is drawn over to it: 꽃이 sounds like 꼬치
_STAYS = "0 0 0 1 0 4 0 0 0 8 8 8 8 8 8 0 0 0 17 0 0 21 0 0 0 0 0 0".split()
_GOES = "- 0 1 9 2 12 2 3 5 0 6 7 9 16 17 5 6 7 9 9 10 - 12 14 15 16 17 11".split()


@dataclass(frozen=True, slots=True)
class Spelling:
    """A way to write Hangul in Latin letters: first letters, vowels and last letters, in the order of Unicode."""

    leads: tuple[str, ...]
    vowels: tuple[str, ...]
    tails: tuple[str, ...]

    def write(self, text: str) -> str:
        """Return `text` with every syllable spelled out, everything else as it is."""
        return "".join(
            sound if isinstance(sound, str) else self.leads[sound[0]] + self.vowels[sound[1]] + self.tails[sound[2]]
            for sound in _sounds(text)
        )


@cache
def revised() -> Spelling:
    """Return the Revised Romanization of 2000, as road signs have it: 정성훈 → jeongseonghun."""
    return Spelling(
        tuple("g kk n d tt r m b pp s ss _ j jj ch k t p h".replace("_", "").split(" ")),
        tuple("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()),
        tuple(" k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ")),
    )


@cache
def usual() -> Spelling:
    """Return about what people write in their passports: 정성훈 → jungsunghoon."""
    return Spelling(
        tuple("k kk n d tt r m b pp s ss _ j jj ch k t p h".replace("_", "").split(" ")),
        tuple("a ae ya yae u e yu ye o wa wae oe yo oo wo we wi yoo eu ee i".split()),
        revised().tails,
    )


def kana(text: str) -> str:
    """Return how Japanese listeners might write `text`: 박효신 → パクヒョシン."""
    return "".join(sound if isinstance(sound, str) else _kana(*sound) for sound in _sounds(text))


def half_typed(syllable: str) -> tuple[str, str]:
    """Return a syllable as it looks after its first letter and after its vowel: 박 → ㅂ, 바."""
    part = parts_of(syllable)
    return (syllable, syllable) if part is None else (_LEADS[part[0]], syllable_of(part[0], part[1], 0))


def parts_of(char: str) -> tuple[int, int, int] | None:
    """Return the numbers of the letters of a syllable, or None if `char` is none."""
    if not _FIRST <= ord(char) <= _LAST:
        return None
    rest, tail = divmod(ord(char) - _FIRST, _TAILS)
    return *divmod(rest, _VOWELS), tail


def syllable_of(lead: int, vowel: int, tail: int) -> str:
    """Return the syllable of three letters; the opposite of `parts_of`."""
    return chr(_FIRST + (lead * _VOWELS + vowel) * _TAILS + tail)


def ends_in_consonant(word: str) -> bool:
    """Tell whether a word ends in a consonant, on which the forms of particles depend."""
    part = parts_of(word[-1])
    return part is not None and part[2] > 0


def _sounds(text: str) -> Iterator[str | tuple[int, int, int]]:
    """Yield the syllables of `text` as they are said, and as it is what is no syllable."""
    parts = [parts_of(char) for char in text]
    drawn: int | None = None
    for char, part, following in zip_longest(text, parts, parts[1:]):
        if part is None:
            yield char
            continue
        lead, vowel, tail = part[0] if drawn is None else drawn, part[1], part[2]
        drawn = None
        if following is not None and following[0] == _SILENT and _GOES[tail] != "-":
            tail, drawn = int(_STAYS[tail]), int(_GOES[tail])
        yield lead, vowel, tail


@cache
def _kana(lead: int, vowel: int, tail: int) -> str:
    a, i, u, e, o = _row(_KANA_ROWS[lead])
    if lead == _SILENT:
        glides = {"ya": "ヤ", "yu": "ユ", "yo": "ヨ", "wa": "ワ", "wi": "ウィ", "we": "ウェ", "wo": "ウォ"}
    else:
        soft = i[0]
        glides = {"ya": soft + "ャ", "yu": soft + "ュ", "yo": soft + "ョ"}
        glides |= {"wa": u + "ァ", "wi": u + "ィ", "we": u + "ェ", "wo": u + "ォ"}
    sounds = {"a": a, "i": i, "u": u, "e": e, "o": o, **glides}
    return sounds[_KANA_VOWELS[vowel]] + _KANA_TAILS[tail]


def _row(row: str) -> list[str]:
    """Take a row of kana apart into its five sounds; a small letter belongs to the one before it."""
    sounds: list[str] = []
    for char in row:
        if char in "ァィゥェォャュョ":
            sounds[-1] += char
        else:
            sounds.append(char)
    return sounds
