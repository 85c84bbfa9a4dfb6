"""What people type while they look for somebody or something: drawn from a generated catalogue."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.generated import artist_at
from benchmarks.hangul import half_typed, parts_of, syllable_of
from bot.core.names import initials_of
from bot.store.records import ArtistRecord

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LEAST_FOR_A_SLIP = 3  # letters; in a shorter name, a wrong one makes another name


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something that is looked for: its permanent id, its name in Korea, and its name in Latin letters."""

    id: str
    ko: str
    latin: str


@dataclass(frozen=True, slots=True)
class Sample:
    """Artists and songs that are really in a catalogue."""

    artists: Sequence[Wanted]
    songs: Sequence[Wanted]


def sample(songs: int, seed: int, most: int = 1000) -> Sample:
    """Return at most `most` artists of the generated catalogue, and their songs."""
    # An artist has fewer than five songs in the mean, so that the first eighth of `songs` artists are surely there.
    there = max(1, songs // 8)
    numbers = Random(seed).sample(range(there), min(most, there))
    records = [artist_at(number, songs, seed) for number in numbers]
    return Sample([*map(_artist, records)], [song for record in records for song in _songs(record)])


def typed(wanted: Wanted, rng: Random) -> str:
    """Return what somebody has typed so far: a name, its beginning, its initials, or the same in Latin letters."""
    way = rng.random()
    if way < 0.2:
        return wanted.ko
    if way < 0.65:
        return _beginning(wanted.ko, rng)
    if way < 0.8:
        return initials_of(wanted.ko) or wanted.ko.lower()
    latin = wanted.latin.lower()
    return latin if rng.random() < 0.5 else latin[: rng.randrange(2, 6)]


def slip(wanted: Wanted, rng: Random) -> str:
    """Return a whole name with one wrong letter; in Hangul a letter of a syllable is wrong, not all of it."""
    korean = len(wanted.ko) >= _LEAST_FOR_A_SLIP and rng.random() < 0.6
    name = wanted.ko if korean else wanted.latin.lower()
    places = [place for place, char in enumerate(name) if char.isalpha()]
    place = rng.choice(places[1:] or places)
    return name[:place] + _wrong(name[place], rng) + name[place + 1 :]


def fit_for_a_slip(wanted: Wanted) -> bool:
    """Tell whether a name is long enough that one wrong letter does not make it another one."""
    return len(wanted.latin) > _LEAST_FOR_A_SLIP


def _artist(record: ArtistRecord) -> Wanted:
    return Wanted(record.id, record.names.ko, record.names.en)


def _songs(record: ArtistRecord) -> list[Wanted]:
    return [Wanted(one.id, one.title.ko, one.title.roman or one.title.ko) for one in record.ballads]


def _beginning(name: str, rng: Random) -> str:
    """Return one to five letters, the last of them as it looks on the way to being typed."""
    text = name[: rng.randrange(1, 6)].rstrip()
    lead, open_ = half_typed(text[-1])
    return text[:-1] + rng.choice((text[-1], text[-1], open_, lead))


def _wrong(char: str, rng: Random) -> str:
    part = parts_of(char)
    if part is None:
        return rng.choice(_LETTERS.replace(char, ""))
    lead, vowel, tail = part
    return syllable_of(lead, (vowel + rng.randrange(1, 21)) % 21, tail)
