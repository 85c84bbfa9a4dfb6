"""From the records of the data files to the values of the domain."""

from collections.abc import Iterable, Iterator, Mapping

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
        moods=dict(sorted(record.moods.items(), key=lambda item: (-item[1], list(Mood).index(item[0])))),
        line=_translated(record.line),
        original=record.original,
        known=record.known,
    )


def profile_of(stem: str, records: Mapping[str, ArtistRecord]) -> Profile:
    """Return the page of the artist whose file is `stem`, with groups and members found among all `records`."""
    record = records[stem]
    return Profile(
        artist=artist_of(record),
        about=_translated(record.about),
        groups=tuple(_artists(records[group] for group in record.groups)),
        members=tuple(_artists(other for other in records.values() if stem in other.groups)),
    )


def mood_info_of(mood: Mood, record: MoodRecord) -> MoodInfo:
    """Return how a mood is called and shown."""
    names, line = _translated(record.names), _translated(record.line)
    return MoodInfo(mood, names, tuple(record.synonyms), record.emoji, int(record.colour[1:], 16), line)


def _artists(records: Iterable[ArtistRecord]) -> Iterator[Artist]:
    return map(artist_of, sorted(records, key=lambda record: (-record.known, record.names.en, record.id)))


def _translated(texts: Names | Sentence) -> Translated:
    return Translated(en=texts.en, ko=texts.ko, ja=texts.ja)
