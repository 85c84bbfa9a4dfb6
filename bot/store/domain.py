"""From the records of the data files to the values of the domain."""

from collections.abc import Iterable, Mapping

from bot.core.language import Translated
from bot.core.models import Artist, Ballad, Collection, MoodInfo, Ost, Profile, Scene, Title
from bot.core.names import key_of
from bot.core.vocabulary import Mood
from bot.store.records import (
    ArtistRecord,
    BalladRecord,
    CollectionRecord,
    MoodRecord,
    Names,
    Sentence,
    WorkRecord,
)


def artist_of(record: ArtistRecord) -> Artist:
    """Return the artist of a record."""
    return Artist(record.id, _translated(record.names), record.kind, record.debut)


def ballad_of(record: BalladRecord, artist: Artist, works: Mapping[str, WorkRecord]) -> Ballad:
    """Return the ballad of a record, its moods strongest first. `works` are those that it may have been made for."""
    title, meaning = record.title, record.meaning
    return Ballad(
        id=record.id,
        family=family_of(record),
        title=Title(title.ko, title.en, title.roman, meaning and meaning.en, meaning and meaning.ja),
        artist=artist,
        year=record.year,
        basis=record.basis,
        album=record.album,
        ost=ost_of(works[record.ost]) if record.ost else None,
        guests=tuple(map(_translated, record.guests)),
        scene=Scene(tuple(record.season), tuple(record.weather), tuple(record.voice), tuple(record.story)),
        moods=dict(sorted(record.moods.items(), key=lambda item: (-item[1], item[0].place))),
        line=_translated(record.line) if record.line else None,
        original=_translated(record.original) if record.original else None,
        known=record.known,
    )


def family_of(record: BalladRecord) -> str:
    """Return what all versions of one song share: the id of the original, or how one is called that is not here."""
    return record.version_of or (key_of(record.original.ko) if record.original else record.id)


def ost_of(record: WorkRecord) -> Ost:
    """Return the work of a record."""
    return Ost(record.kind, _translated(record.names))


def profile_of(record: ArtistRecord, groups: Iterable[ArtistRecord], members: Iterable[ArtistRecord]) -> Profile:
    """Return the page of an artist who is in `groups` and whose `members` have pages of their own."""
    return Profile(
        artist=artist_of(record),
        about=_translated(record.about),
        groups=tuple(map(artist_of, groups)),
        members=tuple(map(artist_of, members)),
    )


def mood_info_of(mood: Mood, record: MoodRecord) -> MoodInfo:
    """Return how a mood is called and shown."""
    names, line = _translated(record.names), _translated(record.line)
    return MoodInfo(mood, names, tuple(record.synonyms), record.emoji, int(record.colour[1:], 16), line)


def collection_of(key: str, record: CollectionRecord) -> Collection:
    """Return how a collection is called and shown."""
    names, line = _translated(record.names), _translated(record.line)
    return Collection(key, names, tuple(record.synonyms), record.emoji, line)


def _translated(texts: Names | Sentence) -> Translated:
    return Translated(en=texts.en, ko=texts.ko, ja=texts.ja)
