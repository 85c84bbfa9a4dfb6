"""What must hold between records: unique ids, references that lead somewhere, artists with something to show."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING

from bot.core.vocabulary import Mood
from bot.store.domain import family_of
from bot.store.explaining import did_you_mean
from bot.store.problems import Problem
from bot.store.records import AdditionRecord, ArtistRecord, BalladRecord, MoodRecord

if TYPE_CHECKING:
    from bot.store.datafiles import DataFiles


def check_moods(moods: Mapping[Mood, MoodRecord]) -> Iterator[Problem]:
    """Yield which moods are missing."""
    for mood in Mood:
        if mood not in moods:
            yield Problem("moods.toml", mood, "record", "is missing")


def check_extra(
    artists: Mapping[str, ArtistRecord], additions: Mapping[str, AdditionRecord], prefix: str
) -> Iterator[Problem]:
    """Yield which records of an operator's own folder have an id that is not of the kind left to such folders."""
    for stem, record in (*artists.items(), *additions.items()):
        records = [record, *record.ballads] if isinstance(record, ArtistRecord) else record.ballads
        for one in records:
            if not one.id.startswith("x"):
                what = f"'{one.id}' does not begin with x: `ballad-bot catalogue new-id --extra` makes one that does"
                yield Problem(f"{prefix}artists/{stem}.toml", name_of(one), "id", what)


def check_together(files: "DataFiles", unread: Collection[str]) -> Iterator[Problem]:
    """Yield what is wrong between the records, each of which is right by itself.

    `unread` are the files with problems of their own: what leads to them is not blamed.
    """
    if not files.artists and not unread:
        yield Problem("artists", "", "folder", "holds no artist: one file each, named <artist>.toml")
    yield from _ids(files)
    yield from _artists(files, unread)
    if not unread:
        yield from _ballads(files)
        yield from _collections(files)


def name_of(record: ArtistRecord | BalladRecord) -> str:
    """Return how a record is called within its file: a ballad by its title."""
    return record.title.ko if isinstance(record, BalladRecord) else ""


def _ids(files: "DataFiles") -> Iterator[Problem]:
    uses = Counter(artist.id for artist in files.artists.values())
    uses.update(place.ballad.id for place in files.ballads())
    for stem, artist in files.artists.items():
        for record in (artist, *artist.ballads):
            if uses[record.id] > 1:
                file = files.file_of(stem, record)
                yield Problem(file, name_of(record), "id", f"'{record.id}' is used by another record too")
    for old, new in files.renamed.items():
        if uses[old]:
            yield Problem("renamed.toml", old, "id", "is used by a record: nothing that is there can lead elsewhere")
        if not uses[new]:
            yield Problem("renamed.toml", old, "id", f"leads to '{new}', which no record has")


def _artists(files: "DataFiles", unread: Collection[str]) -> Iterator[Problem]:
    with_members = {group for artist in files.artists.values() for group in artist.groups}
    for stem, artist in files.artists.items():
        file = files.file_of(stem, artist)
        for field, others in (("groups", artist.groups), ("namesakes", artist.namesakes)):
            for other in others:
                if other not in files.artists and other not in unread:
                    yield Problem(file, "", field, f"there is no file {other}.toml{did_you_mean(other, files.artists)}")
        if not artist.ballads and not unread and stem not in with_members:
            yield Problem(file, "", "ballads", "an artist needs a ballad here, or members who have one")


def _ballads(files: "DataFiles") -> Iterator[Problem]:
    by_id = {place.ballad.id: place.ballad for place in files.ballads()}
    for ballad, _, file in files.ballads():
        original = by_id.get(ballad.version_of or ballad.id)
        if original is None or ballad.version_of == ballad.id:
            yield Problem(file, name_of(ballad), "version_of", f"no ballad has the id '{ballad.version_of}'")
        elif ballad.version_of and original.version_of:
            what = f"'{original.id}' is a version itself, of '{original.version_of}': name that one"
            yield Problem(file, name_of(ballad), "version_of", what)
        if ballad.ost and ballad.ost not in files.works:
            what = f"'{ballad.ost}' does not stand in works.toml{did_you_mean(ballad.ost, files.works)}"
            yield Problem(file, name_of(ballad), "ost", what)


def _collections(files: "DataFiles") -> Iterator[Problem]:
    by_id = {place.ballad.id: place.ballad for place in files.ballads()}
    for key, collection in files.collections.items():
        file, families = f"collections/{key}.toml", Counter[str]()
        for id_ in collection.ballads:
            if id_ not in by_id:
                yield Problem(file, "", "ballads", f"no ballad has the id '{id_}'")
            else:
                families[family_of(by_id[id_])] += 1
        for family, times in families.items():
            if times > 1:
                title = by_id[family].title.ko if family in by_id else family
                yield Problem(file, "", "ballads", f"'{title}' stands here {times} times, in one version or another")
