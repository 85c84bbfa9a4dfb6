"""How a name sounds: every usual spelling of it in Hangul, Latin letters or kana comes to one string.

Park, Bak and Pak; Jung, Jeong and Chung; Sung and Seong: people write ㄱ as g or k, ㅈ as j or ch, ㅓ as eo, u or o.
What is written in two ways is one letter here, and so 성 and 송 are one, too: a sound finds, it does not tell apart.
Sources: the Revised Romanization (2000), McCune-Reischauer (1939), and what singers put on their sleeves.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from bot.core.hangul import latin_of


class _Spellings:
    """Patterns, and what is put in the place of each; where two fit, the first does."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self._pattern = re.compile("|".join(f"({pattern})" for pattern in table))
        self._new = ("", *table.values())

    def fold(self, text: str) -> str:
        return self._pattern.sub(lambda found: self._new[found.lastindex or 0], text)


_FIRST_HIRAGANA, _LAST_HIRAGANA, _TO_KATAKANA = 0x3041, 0x3096, 0x60
# A voiced mark is part of a word even where Unicode has no letter for both: か゚
_WORD = re.compile("(?:[^\\W_]|[\u3099\u309a])+")
_APOSTROPHES = str.maketrans("", "", "'’`´")
_REMEMBERED = 1024  # surnames, given names and words that come again and again while a catalogue is made
_REMEMBERED_CHUNKS = 2048

# C stands for ㅈ, ㅉ and ㅊ until the vowels are done
_CONSONANTS = _Spellings(
    {
        "n[gk]+": "n",  # nobody can tell from the letters where seon-gyu ends and seong-yu begins
        "tch|ch|j|z": "C",
        "sh": "s",
        "wh": "hw",
        "ck|kh|gh|c|q|g": "k",
        "ph|bh|b|v|f": "p",
        "th|dh|d": "t",
        "x": "ks",
        "r(?![aeiouy])": "",  # Park
        "r": "l",
        "h(?![aeiouyw])": "",  # Ahn, Noh
    }
)
_VOWELS = _Spellings(
    {
        "yeou?|you|yoo|yu|yo": "yo",
        "yae|yai|yea|ye": "e",
        "ya": "ya",
        "yee|yi": "i",
        "weo|wo(?!o)": "wo",
        "woo|wu": "o",
        "wae|wai|we(?!e)": "we",
        "wa": "wa",
        "wee|wi": "wi",
        "oe|o[iy](?![aeou])": "we",
        "eui|ui|uy(?![aeou])": "i",
        "ae|ai|ay(?![aeou])|ea|e[iy](?![aeou])": "e",
        "ee|ie|ii": "i",
        "eo|eu|ou|oo|ow(?![aei])|o|u": "o",
        "i|y": "i",
        "w": "",
    }
)
_REST = _Spellings(
    {
        "C(?![aeiowy])": "t",  # 꽃 ends in t
        "(?<=[Cs])y|(?<=C)w(?=e)": "",  # 져 sounds like 저, 최 is チェ
        "C": "c",
        "'": "",
    }
)
_CHUNK = re.compile("[^aeiouyw']*[aeiouyw']+|[^aeiouyw']+")
_HIATUS = re.compile("(?<=[aeiouyw]) (?=[aeiouyw])")
_DOUBLED = re.compile(r"(.)\1+")
# The u of パク is not heard if it is 박; where a word begins, it is: グ
_KANA_TAIL = re.compile("(?<=[ァ-ヶー])[クムルプブト](?![ァィゥェォャュョ])")
_IDEOGRAPH = re.compile("[\u3400-\u9fff\uf900-\ufaff々]")  # said in more ways than one
_KANA = re.compile("[ぁ-ゖァ-ヶ]")
_TAILS = {"ク": "k", "ム": "m", "ル": "l", "プ": "p", "ブ": "p", "ト": "t"}


def words_of(name: str) -> list[str]:
    """Return the words of a name in lower case, without any signs: "Don't go (Live)" → dont, go, live."""
    return _WORD.findall(unicodedata.normalize("NFKC", name.translate(_APOSTROPHES)).casefold())


def sound_of_part(words: Sequence[str]) -> str:
    """Return one way in which a part of a name can sound, said word by word: enough to find the name by its middle."""
    sound, tail = "", ""
    for word in words:
        first, rest, last = _pieces(word)
        sound += _folded_chunk(tail + first) + rest
        tail = last
    return _DOUBLED.sub(r"\1", sound + _folded_chunk(tail))


def sounds_of(words: Sequence[str]) -> tuple[str, ...]:
    """Return the ways a name of these words can sound; none if it is in a script that is not read here.

    박효신, Park Hyo-shin and Pak Hyosin all give pakyosin. 나얼 gives neol, as in Naeol, and naol, as in Na-ul;
    パク gives pak (박) and pako (바구).
    """
    return _sounds_of(tuple(words))


@lru_cache(_REMEMBERED)
def _sounds_of(words: tuple[str, ...]) -> tuple[str, ...]:
    if 0 < len(_KANA.findall("".join(words))) <= len(_IDEOGRAPH.findall("".join(words))):
        return ()  # what is left of 雪の華の曲 without what is not read says nothing
    ways = [" ".join(map(_latin, words))]
    if _KANA.search("".join(words)):
        ways.append(" ".join(map(_latin_clipped, words)))
    sounds: list[str] = []
    for way in ways:
        apart = _HIATUS.sub("'", way).replace(" ", "")
        sounds.append(_folded(apart.replace("'", "")))
        if "'" in apart:
            sounds.append(_folded(apart))
    return tuple(dict.fromkeys(filter(None, sounds)))


@cache
def katakana() -> dict[int, str]:
    """Return the katakana of each letter of hiragana, as a table for str.translate: じん → ジン."""
    return {letter: chr(letter + _TO_KATAKANA) for letter in range(_FIRST_HIRAGANA, _LAST_HIRAGANA + 1)}


@lru_cache(_REMEMBERED)
def _latin(word: str) -> str:
    """Return a word in Latin letters and digits, a hiatus between syllables marked as in na'eol; Rhee begins with r."""
    if not word.isascii():
        word = latin_of(word)
    if _KANA.search(word):
        word = _kana_read("".join(map(_kana_letter, word)))
    return "r" + word[2:] if word.startswith("rh") else word


@lru_cache(_REMEMBERED)
def _latin_clipped(word: str) -> str:
    """Return the same with the u left out that kana need to write a tail: パク → pak."""
    return _latin(_KANA_TAIL.sub(lambda found: _TAILS[found[0]], word.translate(katakana())))


@lru_cache(_REMEMBERED)
def _pieces(word: str) -> tuple[str, str, str]:
    """Return the first letters of a word up to a vowel, the sound of what follows, and the consonants at its end."""
    first, *rest = _CHUNK.findall(_latin(word).replace("wh", "hw")) or [""]
    last = rest.pop() if rest and rest[-1][-1] not in "aeiouyw" else ""
    return first, "".join(map(_folded_chunk, rest)), last


def _folded(latin: str) -> str:
    """Fold a consonant with the vowels after it at a time: there are few of those, and they come again and again."""
    chunks = _CHUNK.findall(latin.replace("wh", "hw"))
    return _DOUBLED.sub(r"\1", "".join(map(_folded_chunk, chunks)))


@lru_cache(_REMEMBERED_CHUNKS)
def _folded_chunk(chunk: str) -> str:
    return _REST.fold(_VOWELS.fold(_CONSONANTS.fold(chunk)))


def _kana_letter(char: str) -> str:
    """Return a letter of kana as its Unicode name spells it, a small one after a mark: ヒョ → hi^yo."""
    if char.isascii():
        return char
    script, _, letter = unicodedata.name(char, "").partition(" LETTER ")
    if script not in {"KATAKANA", "HIRAGANA"}:
        return ""
    spelled = letter.removeprefix("SMALL ").lower()
    return spelled if spelled == letter.lower() else f"^{spelled}"


def _kana_read(spelled: str) -> str:
    """Join small letters to what they stand behind: hi^yo → hyo, hu^a → hwa, ti^ya → chya, ^tu (ッ) → nothing."""
    read = spelled.replace("^tu", "").replace("ti", "chi").replace("tu", "tsu")
    return re.sub("[ei]\\^(?=[yeiu])", "", re.sub("u\\^(?=[aieo])", "w", read)).replace("^", "")
