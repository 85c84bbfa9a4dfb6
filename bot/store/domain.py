"""From the records of the data files to the values of the domain."""

from collections.abc import Iterable

from bot.core.language import Translated
from bot.core.models import Artist, Ballad, MoodInfo, Ost, Profile, Title
from bot.core.vocabulary import Mood
from bot.store.records import ArtistRecord, BalladRecord, MoodRecord, Names, Sentence


def artist_of(record: ArtistRecord) -> Artist:
    """Return the artist of a record."""
    return Artist(record.id, _translated(record.names), record.kind, record.debut)


def ballad_of(record: BalladRecord, artist: Artist) -> Ballad:
    """Return the ballad of a record, its moods strongest first."""
    title, meaning = record.title, record.meaning
    return Ballad(
        id=record.id,
        title=Title(title.ko, title.en, title.roman, meaning and meaning.en, meaning and meaning.ja),
        artist=artist,
        year=record.year,
        basis=record.basis,
        album=record.album,
        ost=Ost(record.ost.kind, _translated(record.ost)) if record.ost else None,
        moods=dict(sorted(record.moods.items(), key=lambda item: (-item[1], item[0].place))),
        line=_translated(record.line),
        original=record.original,
        known=record.known,
    )


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


def _translated(texts: Names | Sentence) -> Translated:
    return Translated(en=texts.en, ko=texts.ko, ja=texts.ja)
