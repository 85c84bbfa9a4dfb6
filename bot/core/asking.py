"""What people say around a name: "songs by …", "… 노래 틀어줘", "… の曲", and a title together with its singer.

Each way of reading what was typed is tried in turn, as it stands first: 노래 is also a word of titles.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from bot.core.hangul import has_hangul
from bot.core.names import Key, Step, Way, key_of, keys_of, look_ups
from bot.core.numerals import in_digits
from bot.core.slips import slips_between
from bot.core.sounds import sounds_of, words_of

_MOST_WORDS = 12
# From how many letters on a name may have one slip, and two: a sound says less than the letters it stands for
_ONE_IN_HANGUL, _IN_LETTERS, _IN_SOUNDS = (6,), (5, 9), (6, 10)
_ALIKE = str.maketrans("ㅔㅖㅒ", "ㅐㅐㅐ")  # said alike, and so often mistaken for one another
_MOST_STRIPPED = 8  # times that something is taken away from a text
_BEFORE = re.compile(
    r"""
    (?:(?:please|pls|can\ you|play|find|search|show|me|some|any|the|best|a|ballads?|songs?|music|tracks?
        |singer|artist|title|by|of|from|for|called|named)\s+)+
    |(?:가수|노래|제목|발라드|곡|드라마|영화)\s+
    |(?:歌手|曲|歌|バラード|ドラマ)[\s:の]+
    """,
    re.IGNORECASE | re.VERBOSE,
)
# One word at a time; a Korean or Japanese one stands with or without a space, and OST so after Hangul and kana only
_AFTER = re.compile(
    r"""
    (?:['’]s)?\s+(?:ballads?|songs?|music|tracks?|singer|please|pls|o\.s\.t\.?|soundtrack|drama|movie|film|lyrics|by)
    |(?:['’]s\s)?\s*(?<![a-z])ost
    |\s*[의이가]?\s*(?:부른)?\s*(?:노래|한\s?곡|곡|발라드|음악|축가|가사|명곡|신곡|히트곡|대표곡)들?
    |\s*(?:좀|추천(?:해|해줘|좀)?|틀어줘?|들려줘요?|찾아줘?|알려줘|불러줘|듣고\s?싶(?:어요?|다)|주세요|해줘|모음)
    |\s*(?:오에스티|삽입곡|주제곡|드라마|영화)
    |(?<=[가-힣]{2})[의님씨]
    |\s*の?(?:曲|歌|バラード|うた|名曲|主題歌|挿入歌|ドラマ)
    |の|さん|を|が|お願い|聴きたい|聞きたい|おすすめ|流して|かけて
    """,
    re.IGNORECASE | re.VERBOSE,
)
_OF_WORK = re.compile(
    r"""
    (?<![a-z])ost(?![a-z])|o\.s\.t|soundtrack|drama|movie|film
    |오에스티|드라마|영화|삽입곡|주제[곡가]
    |主題歌|挿入歌|ドラマ|映画
    """,
    re.IGNORECASE | re.VERBOSE,
)
_STOP_WORDS = frozenset("a an the of in on at to for and with my your i im is are am it ill s m ll".split())
_STEM = 4  # letters
_SHORTEST_SOUND = 3  # letters
_SHORTEST_PART = 5  # letters: shorter given names, and surnames, are those of too many
_BETWEEN = re.compile(
    r"\s+(?:of|from|by|in|feat\.?|ft\.?)\s+|(?<=[가-힣])의\s+|の|\s+[-–—~/|]\s+|[,:]\s*|[「」『』]", re.IGNORECASE
)


def readings(typed: str) -> list[str]:
    """Return what `typed` may mean as a name: as it stands, then without what people say around a name.

    "songs by jin of bts" → the same, "jin of bts", "jin bts".
    """
    text = " ".join(unicodedata.normalize("NFKC", typed).split())
    found = [text]
    while len(found) <= _MOST_STRIPPED and (shorter := _stripped(text)) != text:
        text = shorter
        found.append(text)
    found += [_BETWEEN.sub(" ", one).strip() for one in found]
    return [*dict.fromkeys(one for one in found if key_of(one))]


def splits(reading: str) -> list[tuple[str, str]]:
    """Return the ways to read a text as two names: at each space, or at each letter if it has none."""
    words = reading.split()
    joined = " "
    if len(words) == 1 and not reading.isascii():
        words, joined = [*reading], ""
    if len(words) > _MOST_WORDS:
        return []
    return [(joined.join(words[:place]), joined.join(words[place:])) for place in range(1, len(words))]


def whole_keys(name: str) -> set[Key]:
    """Return the keys of somebody who is called just `name`, in any spelling; a given name alone has to be long."""
    keys: set[Key] = set()
    for written in {key_of(name), key_of(in_digits(name))} - {""}:
        keys |= {Key(Way.WHOLE, written), Key(Way.GROUPED, written)}
        if len(written) >= _SHORTEST_PART:
            keys.add(Key(Way.PART, written))
    for sound in () if has_hangul(name) else sounds_of(words_of(name)):
        if len(sound) >= _SHORTEST_SOUND:
            keys |= {Key(Way.SOUND, sound), Key(Way.GROUPED_SOUND, sound)}
    return keys


def content_words(reading: str) -> list[str]:
    """Return the words by which a title may be remembered in another order; none if there are fewer than two."""
    words = [word for word in words_of(reading) if word not in _STOP_WORDS]
    return words if len(words) > 1 else []


def coverage(words: Iterable[str], names: Iterable[str]) -> float:
    """Return how much of one of `names` the `words` make up, from 0 to 1, whatever their endings."""
    wanted = {word[:_STEM] for word in words}
    stems = [{word[:_STEM] for word in content_words(name)} for name in names]
    return max((len(wanted & some) / len(some) for some in stems if some), default=0)


def asks_for_work(typed: str) -> bool:
    """Tell whether somebody says that a drama or film is meant: "goblin ost", "도깨비 드라마"."""
    return _OF_WORK.search(unicodedata.normalize("NFKC", typed)) is not None


def fit(typed: str, names: Iterable[str]) -> Step | None:
    """Return how surely `typed` means something with these `names`; None if it does not."""
    known = {key for name in names for key in keys_of(name)}
    for look_up in look_ups(typed):
        if any(map(look_up.fits, known)):
            return look_up.step
    sounds = [key.text for key in known if key.way is Way.SOUND]
    letters = [key.text for key in known if key.way is Way.WHOLE]
    return None if slips_in(typed, sounds, letters) is None else Step.SLIP


def slips_in(typed: str, sounds: Iterable[str], letters: Iterable[str]) -> int | None:
    """Return how many slips are in `typed` if one of the names that sound or are written so is meant; else None."""
    return Misspelt(typed).slips(sounds, letters)


class Misspelt:
    """What somebody typed with a slip in it, made ready to be compared with many names."""

    def __init__(self, typed: str) -> None:
        self._key = key_of(typed).translate(_ALIKE)
        self._in_hangul = has_hangul(typed)
        self._sounds = () if self._in_hangul else sounds_of(words_of(typed))

    def slips(self, sounds: Iterable[str], letters: Iterable[str]) -> int | None:
        """Return the fewest slips between what was typed and a name that sounds or is written so; None for too many."""
        if self._in_hangul:
            alike = (name.translate(_ALIKE) for name in letters)
            return min(_slips(self._key, alike, _ONE_IN_HANGUL), default=None)
        found = [*_slips(self._key, letters, _IN_LETTERS)]
        for sound in self._sounds:
            if len(sound) >= _SHORTEST_SOUND:
                found += _slips(sound, sounds, _IN_SOUNDS)
        return min(found, default=None)


def _slips(typed: str, names: Iterable[str], lengths: Sequence[int]) -> Iterator[int]:
    """Yield the slips between `typed` and each name that is long enough for them: `lengths` says from where on.

    The first letter may be missing or stand second, but is seldom another one: Taeyeon is nobody's Jaeyeon.
    """
    for name in names:
        allowed = bisect_right(lengths, min(len(typed), len(name)))
        if typed[:1] not in name[:2] and name[:1] not in typed[:2]:
            continue
        if abs(len(typed) - len(name)) <= allowed and (slips := slips_between(typed, name)) <= allowed:
            yield slips


def _stripped(text: str) -> str:
    """Return `text` without what stands first before a name, or else last after it; as it is if there is neither."""
    if (found := _BEFORE.match(text)) and found.end() < len(text):
        return text[found.end() :]
    for start in range(1, len(text)):
        if found := _AFTER.fullmatch(text, start):
            return text[:start]
    return text
