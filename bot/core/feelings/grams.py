"""The features of a text: short pieces of it, each known by a number.

Which pieces, and which numbers, is fixed for ever: the weights in data/feelings were learned for just these.
"""

import zlib
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from bot.core.feelings.letters import hiragana, jamo
from bot.core.language import Language

BITS: Final = 14
_MASK = (1 << BITS) - 1


def features(normalised: str, language: Language) -> frozenset[int]:
    """Return the numbers, from 0 to 2^BITS - 1, of all pieces of a text that `letters.normalised` has made plain."""
    # As `number_of` does, but without a call for each of a thousand pieces
    return frozenset([zlib.crc32(piece.encode()) & _MASK for piece in {*pieces(normalised, language)}])


def number_of(piece: str) -> int:
    """Return the number of a piece: the lowest bits of its CRC-32 in UTF-8 (ISO 3309, as zlib computes it)."""
    return zlib.crc32(piece.encode()) & _MASK


def pieces(normalised: str, language: Language) -> Iterator[str]:
    """Yield all pieces of a text, in some order and more than once.

    English: words, pairs of words, and pieces of three to five letters inside words. Korean: pieces of two to four
    characters, and of six letters across spaces, since spacing is a matter of taste. Japanese: pieces of
    one to four characters, katakana read as hiragana.
    """
    if language is Language.EN:
        yield from _english(normalised.split())
    elif language is Language.KO:
        yield from _stretches(f" {normalised} ", (2, 3, 4))
        yield from (f"j{piece}" for piece in _stretches(jamo(normalised.replace(" ", "")), (6,)))
    else:
        yield from _stretches(f" {hiragana(normalised)} ", (1, 2, 3, 4))


def _english(words: list[str]) -> Iterator[str]:
    for word in words:
        yield f"w{word}"
        yield from _stretches(f" {word} ", (3, 4, 5))
    for first, second in pairwise(words):
        yield f"{first}_{second}"


def _stretches(text: str, lengths: tuple[int, ...]) -> Iterator[str]:
    for length in lengths:
        for start in range(len(text) - length + 1):
            yield text[start : start + length]
