"""As many songs as wanted, of singers that nobody knows, drawn like real ones: the same seed gives the same songs.

The shares (songs of a singer, words of a title, decades, soundtracks) are those of 1,906 real songs by 378 singers.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from random import Random
from string import capwords

from benchmarks.lexicon import Word, joined, lexicon, weighted
from benchmarks.singers import singer
from bot.core.vocabulary import Mood, OstKind, Season, Story, Voice, Weather, YearBasis
from bot.store.records import ArtistRecord, BalladRecord, Meaning, Names, Sentence, Title, WorkRecord

MOST_SONGS = 2_000_000  # at more, there might not be ids enough
_MOST_OF_AN_ARTIST = 25
_ARTISTS_WITH = (86, 58, 46, 38, 28, 19, 14, 15, 10, 9, 6, 1, 4, 3, 5, 2, 1, 3, 1, 2, 2, 3, 3, 1, 1)  # 1, 2, … songs
_DECADES = (1970, 1980, 1990, 2000, 2010, 2020)
_SONGS_OF_A_DECADE = (42, 159, 277, 354, 725, 349)
_LAST_YEAR = 2025
_LATIN_TITLES, _SHARED_TITLES, _OFFICIAL_ENGLISH = 0.08, 0.09, 0.33
_SOUNDTRACKS, _SONGS_OF_A_WORK = 0.12, 5
_MOODS = (22, 20, 18, 12, 10, 6, 12, 9, 4, 4, 8, 6)  # per Mood, in its order
_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
# A number of 24 bits for each record: 32 for each artist, as no artist has more songs. None begins with "x".
_IDS, _IDS_OF_AN_ARTIST = 1 << 24, 32
_STRIDE = 10_368_889  # odd, and about the golden section of all ids: neighbours come to lie far apart


def generated(songs: int, seed: int) -> Iterator[ArtistRecord]:
    """Yield artists that have `songs` ballads altogether, one after the other: nothing is kept.

    Nothing is validated either; tests/benchmarks holds that the records would pass. At most MOST_SONGS.
    """
    if songs > MOST_SONGS:
        raise ValueError(f"at most {MOST_SONGS} songs, or ids would be used twice")
    left, number = songs, 0
    while left > 0:
        artist = artist_at(number, songs, seed)
        if len(artist.ballads) > left:
            del artist.ballads[left:]
        left -= len(artist.ballads)
        number += 1
        yield artist


def artist_at(number: int, songs: int, seed: int) -> ArtistRecord:
    """Return the artist with this number (from 0) of a catalogue of `songs`, whole even if it is the last one."""
    rng = Random(seed << 32 | number)
    name, era, known = singer(rng), _year(rng), _known(rng)
    count = weighted(range(1, _MOST_OF_AN_ARTIST + 1), _tables().counts, rng)
    first = number * _IDS_OF_AN_ARTIST
    ballads = [_ballad(_id(first + place, seed), era, known, songs, rng) for place in range(1, count + 1)]
    return ArtistRecord.model_construct(
        id=_id(first, seed),
        kind=name.kind,
        names=Names.model_construct(ko=name.ko, en=name.en, ja=name.ja),
        aliases=[*name.aliases],
        groups=[],
        debut=min(ballad.year for ballad in ballads),
        known=known,
        about=rng.choice(_tables().sentences),
        sources=["made up"],
        doubts=[],
        ballads=ballads,
    )


@dataclass(frozen=True, slots=True)
class _Tables:
    counts: list[int]
    decades: list[int]
    feelings: list[dict[str, object]]
    sentences: list[Sentence]
    ballad: BalladRecord


@cache
def _tables() -> _Tables:
    texts = (
        (
            "A piano, one voice, and a street after the rain.",
            "비 그친 거리에 피아노 하나, 목소리 하나예요.",
            "雨上がりの道に、ピアノと声がひとつずつ。",
        ),
        (
            "For the bus home, when nobody is left to talk to.",
            "말할 사람 없는 막차에서 들어 보세요.",
            "話す人のいない帰りのバスで、どうぞ。",
        ),
        (
            "He holds back until the last chorus, and then does not.",
            "마지막 후렴까지 참았다가 놓아 버려요.",
            "最後のサビまでこらえて、そこで手放します。",
        ),
        (
            "A letter that was written often and never sent.",
            "여러 번 쓰고 한 번도 부치지 못한 편지 같아요.",
            "何度も書いて、一度も出せなかった手紙のようです。",
        ),
        (
            "Low strings, a low voice, and all the time in the world.",
            "낮은 현악기와 낮은 목소리, 서두르지 않아요.",
            "低い弦と低い声。急がない歌です。",
        ),
    )
    sentences = [Sentence(en=en, ko=ko, ja=ja) for en, ko, ja in texts]
    return _Tables(
        counts=[*accumulate(_ARTISTS_WITH)],
        decades=[*accumulate(_SONGS_OF_A_DECADE)],
        feelings=[_feeling(Random(number)) for number in range(1000)],
        sentences=sentences,
        ballad=BalladRecord(
            id="00000",
            title=Title(ko="A"),
            year=_LAST_YEAR,
            basis=YearBasis.RELEASE,
            moods={Mood.SAD: 3, Mood.CALM: 1},
            line=sentences[0],
            sources=["made up"],
        ),
    )


def _ballad(id_: str, era: int, known: int, songs: int, rng: Random) -> BalladRecord:
    title, meaning = _title(rng)
    year = min(max(era + rng.randrange(-4, 5), _DECADES[0]), _LAST_YEAR)
    dated, kept = rng.random(), rng.random()
    drawn: dict[str, object] = {
        "id": id_,
        "title": title,
        "meaning": meaning,
        "year": year,
        "date": f"{year}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}" if dated < 0.5 else None,
        "basis": YearBasis.RELEASE if dated < 0.7 else YearBasis.CHART,
        "album": title.ko if kept < 0.3 else f"{rng.randrange(1, 8)}집" if kept < 0.6 else None,
        "ost": f"work-{rng.randrange(_works(songs))}" if rng.random() < _SOUNDTRACKS else None,
        "line": rng.choice(_tables().sentences),
        "known": max(1, known - rng.choice((0, 0, 1, 1, 2, 3))),
    }
    return _tables().ballad.model_copy(update=drawn | rng.choice(_tables().feelings))


def _title(rng: Random) -> tuple[Title, Meaning | None]:
    words, kind = lexicon(), rng.random()
    if kind < _LATIN_TITLES:
        latin = words.latin_title(rng)
        return Title.model_construct(ko=latin, en=latin, roman=None), None
    word = words.shared_title(rng) if kind < _LATIN_TITLES + _SHARED_TITLES else words.title(rng)
    return _written(word, rng.random() < _OFFICIAL_ENGLISH)


@lru_cache(maxsize=4096)
def _written(word: Word, official: bool) -> tuple[Title, Meaning]:
    english = capwords(word.en) if official else None
    title = Title.model_construct(ko=word.ko, en=english, roman=word.roman)
    return title, Meaning.model_construct(en=word.en, ja=word.ja)


def _works(songs: int) -> int:
    return max(1, int(songs * _SOUNDTRACKS) // _SONGS_OF_A_WORK)


class Works(Mapping[str, WorkRecord]):
    """The dramas, films and other works of a catalogue of so many songs, drawn when they are asked for."""

    def __init__(self, songs: int) -> None:
        self._count = _works(songs)

    def __len__(self) -> int:
        """Return how many there are."""
        return self._count

    def __iter__(self) -> Iterator[str]:
        """Yield their keys."""
        return (f"work-{number}" for number in range(self._count))

    def __getitem__(self, key: str) -> WorkRecord:
        """Return the work with this key."""
        return _work(int(key.removeprefix("work-")))


@lru_cache(maxsize=4096)
def _work(number: int) -> WorkRecord:
    rng = Random(number)
    word = joined([rng.choice(lexicon().before), lexicon().title(rng)])
    kind = weighted(tuple(OstKind), (80, 88, 95, 98, 100), rng)
    names = Names.model_construct(ko=word.ko, en=capwords(word.en), ja=word.ja)
    return WorkRecord.model_construct(kind=kind, names=names, aliases=[])


def _feeling(rng: Random) -> dict[str, object]:
    """Return two to four moods, the first with the greatest weight, and what goes with them."""
    count = weighted((2, 3, 4), (3, 8, 10), rng)
    moods: dict[Mood, int] = {}
    while len(moods) < count:
        mood = weighted(tuple(Mood), [*accumulate(_MOODS)], rng)
        moods.setdefault(mood, max(1, 3 - len(moods)))
    return {
        "moods": moods,
        "season": rng.sample(tuple(Season), k=rng.randrange(2)),
        "weather": rng.sample(tuple(Weather), k=rng.randrange(2)),
        "voice": [rng.choice(tuple(Voice))],
        "story": [rng.choice(tuple(Story))],
    }


def _year(rng: Random) -> int:
    decade = weighted(_DECADES, _tables().decades, rng)
    return rng.randrange(decade, min(decade + 10, _LAST_YEAR + 1))


def _known(rng: Random) -> int:
    return weighted((1, 2, 3, 4, 5), (55, 80, 92, 98, 100), rng)


def _id(number: int, seed: int) -> str:
    """Return the id of a record: an affine permutation of the numbers, which is quicker than a cipher."""
    mixed = (number + seed) * _STRIDE % _IDS
    return "".join([_LETTERS[mixed >> shift & 31] for shift in (20, 15, 10, 5, 0)])
