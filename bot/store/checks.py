"""What must hold between records: unique ids, references that lead somewhere, artists with something to show."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from bot.core.vocabulary import Mood
from bot.store.explaining import did_you_mean
from bot.store.problems import Problem
from bot.store.records import ArtistRecord, BalladRecord, MoodRecord


def check_moods(moods: Mapping[Mood, MoodRecord]) -> Iterator[Problem]:
    """Yield which moods are missing."""
    for mood in Mood:
        if mood not in moods:
            yield Problem("moods.toml", mood, "record", "is missing")


def check_artists(artists: Mapping[str, ArtistRecord], unread: Collection[str]) -> Iterator[Problem]:
    """Yield what is wrong between the artists, each of whom is right by themselves.

    `unread` are the files with problems of their own: what leads to them is not blamed.
    """
    if not artists and not unread:
        yield Problem("artists", "", "folder", "holds no artist: one file each, named <artist>.toml")
    yield from _ids(artists)
    yield from _references(artists, unread)


def _ids(artists: Mapping[str, ArtistRecord]) -> Iterator[Problem]:
    uses = Counter(artist.id for artist in artists.values())
    uses.update(ballad.id for ballad in _ballads(artists))
    for stem, artist in artists.items():
        for record in (artist, *artist.ballads):
            if uses[record.id] > 1:
                yield Problem(_file(stem), _name(record), "id", f"'{record.id}' is used by another record too")


def _references(artists: Mapping[str, ArtistRecord], unread: Collection[str]) -> Iterator[Problem]:
    known = {ballad.id for ballad in _ballads(artists)}
    with_members = {group for artist in artists.values() for group in artist.groups}
    for stem, artist in artists.items():
        for group in artist.groups:
            if group not in artists and group not in unread:
                hint = did_you_mean(group, artists)
                yield Problem(_file(stem), "", "groups", f"there is no file {group}.toml{hint}")
        for ballad in artist.ballads:
            if ballad.version_of and not unread and ballad.version_of not in known - {ballad.id}:
                yield Problem(_file(stem), _name(ballad), "version_of", f"no ballad has the id '{ballad.version_of}'")
        if not artist.ballads and not unread and stem not in with_members:
            yield Problem(_file(stem), "", "ballads", "an artist needs a ballad here, or members who have one")


def _ballads(artists: Mapping[str, ArtistRecord]) -> Iterator[BalladRecord]:
    for artist in artists.values():
        yield from artist.ballads


def _file(stem: str) -> str:
    return f"artists/{stem}.toml"


def _name(record: ArtistRecord | BalladRecord) -> str:
    return record.title.ko if isinstance(record, BalladRecord) else ""
