"""What a message may name a song or a singer by: its words, and the words that stand in links to searches."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import parse_qs, unquote, urlsplit

from bot.core.feelings.context import names_in

_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
_SEARCHES = ("search_query", "q", "term", "query")  # where YouTube, Melon and Apple Music carry what is looked for
_IN_PATH = re.compile(r"/search/([^/?]+)")  # Spotify
_NOISE = re.compile(
    r"\[[^\]]*\]|\b(?:official|lyrics?|video|audio|m/?v|music|live|ost|part\.?\s?\d+|feat\.?|ft\.?|hd|4k)\b|가사|뮤직비디오"
    r"|\b(?:listening to|now playing|again)\b|듣는 중|聴いてる|聴いた"
    r"|라이브|노래|들어봐|듣고 ?있어|추천|公式|歌詞|日本語字幕",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\bby\b|[-–—_|/:·,()\"“”‘’'「」『』\n]+")
_MOST_PARTS, _LONGEST = 8, 100
_MOST_WORDS, _NAME_WORDS = 12, 3  # in how many words a singer is looked for, and how many a name may have


def song_texts(texts: Iterable[str]) -> Iterator[str]:
    """Yield what may be a title, or one with its singer, of each text: searched words, then the whole, then parts."""
    for text in texts:
        yield from map(_plain, searched_words(text))
        words = _ADDRESS.sub(" ", text)
        parts = [part for part in map(_plain, _PARTS.split(words)) if part][:_MOST_PARTS]
        candidates = [_plain(words), *(f"{one} {other}" for one in parts for other in parts if one != other), *parts]
        yield from (candidate[:_LONGEST] for candidate in dict.fromkeys(candidates) if candidate)


def singer_texts(texts: Iterable[str]) -> Iterator[str]:
    """Yield what may name a singer in each text: what stands at “by” and “같은”, then stretches of words, longer first.

    An English word in small letters alone is hardly ever meant: “a crush”.
    """
    for text in texts:
        words = _ADDRESS.sub(" ", text)
        yield from names_in(words[:_LONGEST])
        some = words.split()[:_MOST_WORDS]
        for length in range(_NAME_WORDS, 0, -1):
            stretches = (" ".join(some[start : start + length]) for start in range(len(some) - length + 1))
            yield from (one for one in stretches if length > 1 or not one.islower())


def searched_words(text: str) -> Iterator[str]:
    """Yield what the links in a text search for."""
    for address in _ADDRESS.findall(text):
        parts = urlsplit(str(address))
        asked: dict[str, list[str]] = parse_qs(str(parts.query))
        yield from (asked[name][0] for name in _SEARCHES if name in asked)
        if match := _IN_PATH.search(str(parts.path)):
            yield unquote(match[1])


def _plain(text: str) -> str:
    return " ".join(_NOISE.sub(" ", text).split())
