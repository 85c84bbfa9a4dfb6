"""How many there are of what: the counts of the catalogue."""

from collections import Counter
from collections.abc import Iterable, Iterator

from bot.core.vocabulary import Mood, MoodBasis, YearBasis, decade_of
from bot.store.datafiles import DataFiles

_WIDTH = 14


def stats(files: DataFiles) -> str:
    """Return the counts, a line each, in groups."""
    ballads = [place.ballad for place in files.ballads()]
    decades = Counter(decade_of(ballad.year) for ballad in ballads)
    moods = Counter(mood for ballad in ballads for mood in ballad.moods)
    known, basis = Counter(ballad.known for ballad in ballads), Counter(ballad.basis for ballad in ballads)
    groups: list[tuple[str, Iterable[tuple[str, int]]]] = [
        ("", _whole(files)),
        ("Decades", ((f"{decade}s", count) for decade, count in sorted(decades.items()))),
        ("Moods", ((mood, moods[mood]) for mood in Mood)),
        ("Known", ((str(number), known[number]) for number in range(5, 0, -1))),
        ("Years by", ((one, basis[one]) for one in YearBasis)),
        ("Collections", ((key, len(one.ballads)) for key, one in files.collections.items())),
    ]
    return "\n\n".join("\n".join(filter(None, (name, *map(_line, counts)))) for name, counts in groups)


def _whole(files: DataFiles) -> Iterator[tuple[str, int]]:
    ballads = [place.ballad for place in files.ballads()]
    yield "ballads", len(ballads)
    yield "artists", len(files.artists)
    yield "works", len(files.works)
    yield "own lines", sum(ballad.line is not None for ballad in ballads)
    yield "official English", sum(ballad.title.en is not None for ballad in ballads)
    yield "known moods", sum(ballad.mood_basis is MoodBasis.KNOWN for ballad in ballads)
    yield "soundtracks", sum(ballad.ost is not None for ballad in ballads)
    yield "versions", sum(bool(ballad.version_of or ballad.original) for ballad in ballads)
    yield "with doubts", sum(bool(ballad.doubts) for ballad in ballads)


def _line(counted: tuple[str, int]) -> str:
    name, count = counted
    return f"  {name:<{_WIDTH + 4}}{count:>5}"
