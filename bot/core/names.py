"""Names as keys, and what somebody typed as the look-ups that find them, the surest first.

A key is a name in one of a few *ways* of writing it, so that whatever differs between two writings of one name is gone:

    WHOLE       letters and digits alone, Hangul as it is typed     박 진 → ㅂㅏㄱㅈㅣㄴ, "K.Will" → kwill
    PART        the same from a later word on, or a given name      한 잔 of 소주 한 잔, 효신 of 박효신
    INITIALS    first consonants                                    ㅅㅈㅎㅈ of 소주 한 잔
    SOUND       what it sounds like (bot/core/sounds.py)            pakyosin: Park Hyo-shin, Pak Hyosin
    SOUND_PART  the same from a later word on
    GROUPED, GROUPED_SOUND  a member together with the group        btsjin, jinbts

A half-typed syllable (박효ㅅ, 임차) is a beginning of the letters, so it needs no rule of its own. What is not there is
not found: a key fits at its beginning only, and beginnings are those of words, so IU finds neither 시우 nor XIA.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import product, takewhile
from typing import NamedTuple

from bot.core.hangul import (
    LEADS,
    has_hangul,
    initials_of,
    letters_read,
    typed_letters,
    typed_on_hangul_keys,
    typed_on_latin_keys,
)
from bot.core.numerals import in_digits
from bot.core.persons import given_name, other_readings, turned
from bot.core.sounds import katakana, sound_of_part, sounds_of, words_of

# Voiced and half-voiced marks: without them ジン and シン would be one name.
_KANA_MARKS = "\u3099\u309a"
_ARTICLES = {"a", "an", "the"}
# Shorter sounds are common to too many names
_SOUND_EXACT, _SOUND_BEGINNING, _SOUND_PART = 3, 4, 5
_SHORTEST_INITIALS = 2
_SHORTEST_INSIDE = 3  # Latin letters: IU is not "the name I used to love"
_REMEMBERED = 1024  # words that come again and again while a catalogue is made


class Way(IntEnum):
    """How a key is written."""

    WHOLE = 0
    PART = 1
    INITIALS = 2
    SOUND = 3
    SOUND_PART = 4
    GROUPED = 5
    GROUPED_SOUND = 6


class Step(IntEnum):
    """How sure it is that a name is meant. Where a lower step finds something, a higher one is not asked."""

    EXACT = 0
    BEGINNING = 1
    INSIDE = 2
    INSIDE_BEGINNING = 3
    GROUPED_BEGINNING = 4
    INITIALS = 5
    INITIALS_BEGINNING = 6
    KEYBOARD = 7
    KEYBOARD_BEGINNING = 8
    SOUND = 9
    SOUND_BEGINNING = 10
    SOUND_INSIDE = 11
    SOUND_INSIDE_BEGINNING = 12
    SLIP = 13


class Key(NamedTuple):
    """A name written in one way."""

    way: Way
    text: str


class Lookup(NamedTuple):
    """A key to look for; `whole` if the name must be just that, else it may go on."""

    step: Step
    way: Way
    text: str
    whole: bool

    def fits(self, key: Key) -> bool:
        """Tell whether `key` is what is looked for."""
        same = key.text == self.text if self.whole else key.text.startswith(self.text)
        return key.way is self.way and same


def key_of(name: str) -> str:
    """Return the key of `name`: its letters and digits alone, in lower case, Hangul as typed letters.

    A name of signs only keeps its signs, so that no name ever has an empty key: "!!!" → "!!!".
    """
    # Folded between two decompositions, as NFKC_Casefold is defined: ℌ becomes H first, and h then
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    typed = folded.translate(typed_letters()).translate(katakana())
    letters = "".join(char for char in typed if char.isalnum() or char in _KANA_MARKS)
    return letters or unicodedata.normalize("NFKD", "".join(folded.split()))


def keys_of(name: str, *, person: bool = False) -> set[Key]:
    """Return the keys by which `name` is found. A `person` is also found by the given name, first or alone."""
    name = unicodedata.normalize("NFC", name)
    keys = written_keys(name) | spoken_keys(name)
    if person:
        turned_names = [*filter(None, map(words_of, turned(name)))]
        others = (*turned_names, *map(words_of, other_readings(name)))
        keys |= {Key(Way.WHOLE, "".join(map(_letters, words))) for words in turned_names}
        keys |= {Key(Way.SOUND, sound) for words in others for sound in sounds_of(words)}
        if given := words_of(given_name(name)):
            keys.add(Key(Way.PART, "".join(map(_letters, given))))
            keys |= {Key(Way.SOUND_PART, sound) for sound in sounds_of(given)}
    return keys


def written_keys(name: str) -> set[Key]:
    """Return the keys of `name` as it is written: whole, from each word on, and by its initials."""
    words = words_of(name)
    keys = _letter_keys(words) or {Key(Way.WHOLE, key_of(name))} - {Key(Way.WHOLE, "")}
    if initials := "".join(map(_initials, words)):
        keys.add(Key(Way.INITIALS, initials))
    for other in {in_digits(name), letters_read(name)} - {name}:
        keys |= _letter_keys(words_of(other))
    return keys


def spoken_keys(name: str) -> set[Key]:
    """Return the keys of `name` as it sounds, whole and from each word on."""
    words = words_of(name)
    keys = {Key(Way.SOUND, sound) for sound in sounds_of(words)}
    keys |= {Key(Way.SOUND_PART, sound_of_part(words[start:])) for start in range(1, len(words))}
    return keys - {Key(Way.SOUND_PART, "")}


def keys_together(member: Iterable[str], group: Iterable[str]) -> set[Key]:
    """Return the keys of a member's names said together with those of a group: BTS Jin, 진 방탄소년단."""
    member_words, group_words = [*map(words_of, member)], [*map(words_of, group)]
    keys: set[Key] = set()
    for one, other in product(set(map(_joined_letters, member_words)), set(map(_joined_letters, group_words))):
        keys |= {Key(Way.GROUPED, one + other), Key(Way.GROUPED, other + one)}
    for words, others in product(_unlike_in_sound(member_words), _unlike_in_sound(group_words)):
        sounds = (*sounds_of((*words, *others)), *sounds_of((*others, *words)))
        keys |= {Key(Way.GROUPED_SOUND, sound) for sound in sounds}
    return {key for key in keys if key.text}


def _unlike_in_sound(names: Iterable[Sequence[str]]) -> Iterable[Sequence[str]]:
    """Return `names`, of those that sound alike one: most aliases only spell a name otherwise."""
    return {sounds_of(words): words for words in names}.values()


def _joined_letters(words: Sequence[str]) -> str:
    return "".join(map(_letters, words))


def look_ups(typed: str) -> list[Lookup]:
    """Return what to look for to find the name that `typed` means, the surest first; nothing for nothing."""
    return [look_up for stage in stages(typed) for look_up in stage]


def stages(typed: str) -> Iterator[list[Lookup]]:
    """Yield the look-ups of `look_ups` stage by stage: by name, by initials, by the other keyboard, by sound.

    What a stage finds is worth more than all that the next ones would find.
    """
    key, words = key_of(typed), words_of(typed)
    if not key:
        return
    written = [*_by_letters(key)]
    if (digits := in_digits(typed)) != typed:
        written += _by_letters(key_of(digits))
    if len(words) > 1 and words[0] in _ARTICLES:
        written += _by_letters(key_of("".join(words[1:])))
    yield _in_order(written)
    if len(key) >= _SHORTEST_INITIALS and all(letter in LEADS for letter in key):
        whole = Lookup(Step.INITIALS, Way.INITIALS, key, whole=True)
        yield [whole, whole._replace(step=Step.INITIALS_BEGINNING, whole=False)]
    yield _in_order(_by_other_keyboard(typed, key))
    if not has_hangul(typed):
        yield _in_order(_by_sound(sounds_of(words)))


def _in_order(found: Iterable[Lookup]) -> list[Lookup]:
    return sorted(dict.fromkeys(found), key=lambda look_up: look_up.step)


def common_beginning(first: str, second: str) -> str:
    """Return the longest beginning that two keys share."""
    return "".join(a for a, _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))


def _letter_keys(words: Sequence[str]) -> set[Key]:
    letters = [*map(_letters, words)]
    parts = {Key(Way.PART, "".join(letters[start:])) for start in range(1, len(letters))}
    return parts | {Key(Way.WHOLE, "".join(letters))} if letters else parts


@lru_cache(_REMEMBERED)
def _letters(word: str) -> str:
    return key_of(word)


@lru_cache(_REMEMBERED)
def _initials(word: str) -> str:
    return "" if word.isascii() else initials_of(word)


def _by_letters(key: str) -> Iterator[Lookup]:
    yield Lookup(Step.EXACT, Way.WHOLE, key, whole=True)
    yield Lookup(Step.EXACT, Way.GROUPED, key, whole=True)
    yield Lookup(Step.BEGINNING, Way.WHOLE, key, whole=False)
    yield Lookup(Step.INSIDE, Way.PART, key, whole=True)
    if len(key) >= _SHORTEST_INSIDE or not key.isascii():
        yield Lookup(Step.INSIDE_BEGINNING, Way.PART, key, whole=False)
    yield Lookup(Step.GROUPED_BEGINNING, Way.GROUPED, key, whole=False)


def _by_other_keyboard(typed: str, key: str) -> Iterator[Lookup]:
    """What was typed with the keyboard in the other language: qkrgytls for 박효신, ㅔㅁ가 for park."""
    meant = [typed_on_latin_keys(text) for text in (typed, typed.lower())] if typed.isascii() else []
    if has_hangul(typed):
        meant.append(typed_on_hangul_keys(key))
    for letters in filter(None, dict.fromkeys(meant)):
        sounds = _by_sound(sounds_of([letters])) if letters.isascii() else ()
        for look_up in (*_by_letters(letters), *sounds):
            yield look_up._replace(step=Step.KEYBOARD if look_up.whole else Step.KEYBOARD_BEGINNING)


def _by_sound(sounds: Iterable[str]) -> Iterator[Lookup]:
    for sound in sounds:
        if len(sound) >= _SOUND_EXACT:
            yield Lookup(Step.SOUND, Way.SOUND, sound, whole=True)
            yield Lookup(Step.SOUND, Way.GROUPED_SOUND, sound, whole=True)
        if len(sound) >= _SOUND_BEGINNING:
            yield Lookup(Step.SOUND_BEGINNING, Way.SOUND, sound, whole=False)
            yield Lookup(Step.SOUND_INSIDE, Way.SOUND_PART, sound, whole=True)
        if len(sound) >= _SOUND_PART:
            yield Lookup(Step.SOUND_INSIDE_BEGINNING, Way.SOUND_PART, sound, whole=False)
