"""Text as it is compared: one form of every letter, whatever the keyboard, the mood or the haste of who typed it."""

import re
import unicodedata
from typing import Final

from bot.core.language import Language

LONGEST: Final = 300  # characters; what is longer is read to here
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|<[@#:a][^>]*>")  # links, mentions, emoji of a server: no words
_DRAWN_OUT = re.compile(r"([^\d])\1{2,}")  # soooo, ㅠㅠㅠㅠ, ーーー
_WORDS = re.compile(r"[\w']+|[^\w\s]")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'"})
_HANGUL = re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")
_KANA = re.compile(r"[\u3040-\u30ff\uff66-\uff9f]")
_IDEOGRAPH = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_LATIN = re.compile(r"[a-zA-Z\u00c0-\u024f]")
_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
# Vowels that sound alike and are mistaken for each other: 왠지 and 웬지, 되 and 돼, 어떻해
_ALIKE = str.maketrans("\u1162\u1164\u116b\u1170", "\u1166\u1168\u116c\u116c")


def normalised(text: str) -> str:
    """Return a text as it is read: no links, small letters, nothing drawn out, one space between words and signs."""
    plain = _ADDRESS.sub(" ", unicodedata.normalize("NFKC", text[: 4 * LONGEST]).translate(_APOSTROPHES))
    small = _DRAWN_OUT.sub(r"\1\1", plain.casefold())
    return " ".join(_WORDS.findall(small[:LONGEST]))


def language_of(text: str, fallback: Language) -> Language:
    """Return the language of a text by its letters; `fallback` where they do not tell.

    Ideographs with kana are Japanese; without, whoever speaks Japanese or Korean may have written them.
    """
    hangul, kana = len(_HANGUL.findall(text)), len(_KANA.findall(text))
    ideographs, latin = len(_IDEOGRAPH.findall(text)), len(_LATIN.findall(text))
    japanese = kana + ideographs if kana or fallback is Language.JA else 0
    counts = {
        Language.KO: hangul * 3,
        Language.JA: japanese * 3,
        Language.EN: latin,
    }  # a syllable is as much as a word's half
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] else Language.JA if ideographs else fallback


def jamo(text: str) -> str:
    """Return Hangul letter by letter, vowels that are mistaken for each other as one; other letters stay."""
    return unicodedata.normalize("NFD", text).translate(_ALIKE)


def hiragana(text: str) -> str:
    """Return a text with katakana as hiragana: サミシイ is さみしい."""
    return text.translate(_TO_HIRAGANA)


def compatible(text: str) -> str:
    """Return letters of the keyboard such as ㅍ and ㅠ as those of syllables, as a normalised text has them: 슬ㅍ."""
    return unicodedata.normalize("NFKC", text)
