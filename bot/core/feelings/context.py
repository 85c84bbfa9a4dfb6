"""What else is said beside a mood: a decade, a singer, and how strongly it is felt."""

import re
from collections.abc import Iterator

from bot.core.vocabulary import DECADES

# 90s, '90s, 1990s, the nineties, 90년대, 1990년대, 2010年代, 八〇年代 is seldom typed
_DECADE = re.compile(r"(?<!\d)(?:(19|20)?(\d0)(?:\s?'?s\b|\s?년대|\s?年代)|(?:19|20)(\d)\d(?:\s?년|\s?年)(?!대|代))")
_SPELLED = {
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
    "noughties": 2000,
    "two thousands": 2000,
    "칠십년대": 1970,
    "팔십년대": 1980,
    "구십년대": 1990,
    "7080": 1980,
    "昭和": 1980,
}
_CENTURY, _TURN = 1900, 70  # two digits below this mean the century after
_WORD = r"[^\s,.!?;:()\"“”]+"
# What stands after "like", "by" … and before 처럼, 노래, みたいな … may be somebody's name, of at most three words
# Looked ahead for, since the words after one may hold another: from the 90s, like Shin Seung-hun
_AFTER = re.compile(rf"\b(?=(?:like|by|from|singer)\s+((?:{_WORD}\s+){{0,2}}{_WORD}))", re.IGNORECASE)
_LIKENESS = re.compile(r"처럼|같은|같이|스타일|느낌|노래|목소리|풍|みたい|のよう|っぽい|の曲|の歌|の声|風の")
_NAME_WORDS = 2  # of a name before such a word


def decade_in(normalised: str) -> int | None:
    """Return the decade that a text names, by its first year, or None: 90년대, the 80s, 2010年代, 1997년."""
    for words, decade in _SPELLED.items():
        if words in normalised:
            return decade
    for match in _DECADE.finditer(normalised):
        if (decade := _decade_of(match)) in DECADES:
            return decade
    return None


def names_in(text: str) -> Iterator[str]:
    """Yield stretches of a text that may name a singer, longer ones first: whoever knows the singers has to look."""
    for match in _AFTER.finditer(text):
        words = match[1].split()
        for length in range(len(words), 0, -1):
            yield " ".join(words[:length])
    for match in _LIKENESS.finditer(text):
        words = text[: match.start()].split()[-_NAME_WORDS:]
        for start in range(len(words)):
            yield " ".join(words[start:])


def _decade_of(match: re.Match[str]) -> int:
    century, tens, third = match.groups()
    if third is not None:
        return int(match[0][:3]) * 10
    if century:
        return int(century + tens)
    return _CENTURY + int(tens) + (100 if int(tens) < _TURN else 0)
