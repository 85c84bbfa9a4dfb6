"""What the editors promise of the whole catalogue, beyond that each record is right: `ballad-bot check` holds it."""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.core.names import key_of
from bot.core.vocabulary import DECADES, Mood, decade_of
from bot.editing.left_out import LeftOut, read_left_out
from bot.store.datafiles import DataFiles
from bot.store.problems import Problem
from bot.store.records import ArtistRecord

FEWEST_OF_A_MOOD: Final = 40
FEWEST_OF_A_DECADE: Final = 35
COLLECTION_SIZES: Final = range(20, 61)
SURVEY, LEFT_OUT, IDS = "survey.csv", "left-out.toml", "ids.txt"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the survey that the catalogue grew from; `ballad` is the id it became, empty if it was left out."""

    artist: str
    title: str
    year: str
    ballad: str

    def __str__(self) -> str:
        """Return the row as people call it."""
        return f"{self.artist}, {self.title}, {self.year}"


def editorial_problems(files: DataFiles, folder: Path) -> Iterator[Problem]:
    """Yield what does not hold of `files`, whose own folder is `folder`. Raises BadDataError."""
    yield from _names(files)
    yield from _counts(files)
    yield from _works(files)
    missing = [name for name in (SURVEY, LEFT_OUT, IDS) if not (folder / name).is_file()]
    yield from (Problem(name, "", "file", "is missing: data/README.md says what it is for") for name in missing)
    if not {SURVEY, LEFT_OUT}.intersection(missing):
        yield from _survey(files, _rows(folder / SURVEY), read_left_out(folder / LEFT_OUT))
    if IDS not in missing:
        yield from _register(files, folder / IDS)


def ids_of(files: DataFiles) -> set[str]:
    """Return the ids of our own records: a folder of an operator keeps no register."""
    ids = {artist.id for artist in files.artists.values()} | {place.ballad.id for place in files.ballads()}
    return {id_ for id_ in ids if not id_.startswith("x")}


def _names(files: DataFiles) -> Iterator[Problem]:
    """Two artists of one name have to say so: then whoever asks is asked back on purpose."""
    holders: Mapping[str, dict[str, str]] = defaultdict(dict)
    for stem, artist in files.artists.items():
        for name in _names_of(artist):
            holders[key_of(name)].setdefault(stem, name)
    for names in holders.values():
        for stem, name in names.items():
            artist = files.artists[stem]
            # Ours cannot name a singer of an operator's own folder: there it is enough that he names ours
            named_there = {one for one in files.of_extra if stem in files.artists[one].namesakes}
            for other in names.keys() - {stem, *artist.namesakes} - named_there:
                what = f"'{name}' is a name of {other} too: take it away, or name {other} here"
                yield Problem(files.file_of(stem, artist), "", "namesakes", what)


def _names_of(artist: ArtistRecord) -> tuple[str, ...]:
    return (artist.names.ko, artist.names.en, artist.names.ja, *artist.aliases)


def _counts(files: DataFiles) -> Iterator[Problem]:
    moods = Counter(mood for place in files.ballads() for mood in place.ballad.moods)
    decades = Counter(decade_of(place.ballad.year) for place in files.ballads())
    for mood in Mood:
        if moods[mood] < FEWEST_OF_A_MOOD:
            what = f"only {moods[mood]} ballads have it, at least {FEWEST_OF_A_MOOD} should"
            yield Problem("moods.toml", mood, "ballads", what)
    for decade in DECADES:
        if decades[decade] < FEWEST_OF_A_DECADE:
            what = f"only {decades[decade]} ballads are of that time, at least {FEWEST_OF_A_DECADE} should be"
            yield Problem("artists", f"{decade}s", "year", what)
    for key, collection in files.collections.items():
        if len(collection.ballads) not in COLLECTION_SIZES:
            what = f"{len(collection.ballads)} ballads; {COLLECTION_SIZES[0]} to {COLLECTION_SIZES[-1]} make an evening"
            yield Problem(f"collections/{key}.toml", "", "ballads", what)


def _works(files: DataFiles) -> Iterator[Problem]:
    used = {place.ballad.ost for place in files.ballads()}
    for key in files.works.keys() - used:
        yield Problem("works.toml", key, "record", "no ballad was made for it")
    # A drama and the musical that was made of it may well be called the same
    names = [(key, work.kind, name) for key, work in files.works.items() for name in (work.names.ko, *work.aliases)]
    holders = Counter((kind, key_of(name)) for _, kind, name in names)
    for key, kind, name in names:
        if holders[kind, key_of(name)] > 1:
            yield Problem("works.toml", key, "aliases", f"'{name}' is a name of another {kind} too")


def _survey(files: DataFiles, rows: list[Row], left_out: list[LeftOut]) -> Iterator[Problem]:
    """Nothing that was once collected gets lost in silence."""
    here = ids_of(files) | files.renamed.keys()
    reasons = {str(one) for one in left_out}
    for row in rows:
        if row.ballad and row.ballad not in here:
            yield Problem(SURVEY, str(row), "ballad", f"no ballad has the id '{row.ballad}'")
        if not row.ballad and str(row) not in reasons:
            yield Problem(SURVEY, str(row), "ballad", f"is empty, and {LEFT_OUT} does not say why")
    without = {str(row) for row in rows if not row.ballad}
    for one in left_out:
        if str(one) not in without:
            yield Problem(LEFT_OUT, str(one), "row", f"stands in {SURVEY} with a ballad, or not at all")


def _register(files: DataFiles, path: Path) -> Iterator[Problem]:
    """Ids are for ever: people's hearts and old buttons hold on to them."""
    registered, here = set(path.read_text("utf-8").split()), ids_of(files)
    for id_ in sorted(registered - here - files.renamed.keys()):
        yield Problem(IDS, id_, "id", "no record has it any more: say in renamed.toml which one to take instead")
    for id_ in sorted(here - registered):
        yield Problem(IDS, id_, "id", "is not registered yet: `ballad-bot catalogue register` does it")


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return [Row(**row) for row in csv.DictReader(file)]
