"""What stands in the data files: one TOML file an artist, with the artist's ballads, and the moods."""

import datetime as dt
import re
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator

from bot.core.models import PERMANENT_ID
from bot.core.vocabulary import Kind, Mood, MoodBasis, OstKind, Season, Story, Voice, Weather, YearBasis

PermanentId = Annotated[str, StringConstraints(pattern=f"^{PERMANENT_ID}$")]
Text = Annotated[str, StringConstraints(min_length=1, max_length=200)]
FileStem = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
ShelfKey = Annotated[FileStem, StringConstraints(max_length=20)]  # it has to fit into a button

_HANGUL = re.compile("[가-힣]")
_SHOUTING = re.compile(r"[!！]|heart-?wrenching|masterpiece|must-listen", re.IGNORECASE)


class Record(BaseModel):
    """A record that refuses what it does not know, so that a slip of the pen is seen."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Sentence(Record):
    """One or two sentences in each language, in the voice of this bot."""

    en: Annotated[str, StringConstraints(min_length=1, max_length=160)]
    ko: Annotated[str, StringConstraints(min_length=1, max_length=90)]
    ja: Annotated[str, StringConstraints(min_length=1, max_length=90)]

    @field_validator("en", "ko", "ja")
    @classmethod
    def _speak_softly(cls, text: str) -> str:
        if found := _SHOUTING.search(text):
            raise ValueError(f"{found[0]!r} is not how this bot speaks; say it more quietly")
        return text


class Names(Record):
    """A name in Hangul (or as it is written in Korea), in Latin letters and in kana."""

    ko: Text
    en: Text
    ja: Text


class Title(Record):
    """A title as it is written in Korea, its official English form where there is one, and how to say it."""

    ko: Text
    en: Text | None = None
    roman: Text | None = None


class Meaning(Record):
    """What a title means. A translation, never shown as an official title. A title in English needs no `en`."""

    en: Text | None = None
    ja: Text


class WorkRecord(Record):
    """A drama, film or other work that ballads were made for."""

    kind: OstKind
    names: Names
    aliases: list[Text] = []


class BalladRecord(Record):
    """One ballad."""

    id: PermanentId
    title: Title
    meaning: Meaning | None = None
    year: Annotated[int, Field(ge=1920, le=2100)]
    date: Annotated[str, StringConstraints(pattern=r"^\d{4}(-\d\d(-\d\d)?)?$")] | None = None
    basis: YearBasis
    album: Text | None = None
    ost: FileStem | None = None
    guests: list[Names] = []
    moods: Annotated[dict[Mood, Annotated[int, Field(ge=1, le=3)]], Field(min_length=2, max_length=4)]
    mood_basis: MoodBasis = MoodBasis.JUDGED
    mood_note: Text | None = None
    season: list[Season] = []
    weather: list[Weather] = []
    voice: list[Voice] = []
    story: list[Story] = []
    line: Sentence | None = None
    version_of: PermanentId | None = None
    original: Names | None = None
    known: Annotated[int, Field(ge=1, le=5)] = 2
    sources: Annotated[list[Text], Field(min_length=1)]
    doubts: list[Text] = []

    @model_validator(mode="after")
    def _hold_together(self) -> Self:
        if _HANGUL.search(self.title.ko) and not (self.title.roman and self.meaning and self.meaning.en):
            raise ValueError("a title in Hangul needs title.roman and meaning, for those who cannot read it")
        if self.date and not self.date.startswith(str(self.year)):
            raise ValueError(f"date {self.date} is not in year {self.year}")
        if self.date:
            dt.date.fromisoformat(self.date + "-01-01"[len(self.date) - 4 :])
        if self.mood_basis is MoodBasis.KNOWN and not self.mood_note:
            raise ValueError("mood_basis 'known' needs mood_note: what in the song says so")
        if self.version_of and self.original:
            raise ValueError("version_of says which song it is; original is for one that is not here")
        return self


class ArtistRecord(Record):
    """One artist and their ballads. A group without ballads of its own stands here for its members."""

    id: PermanentId
    kind: Kind
    names: Names
    aliases: list[Text] = []
    groups: list[FileStem] = []
    namesakes: list[FileStem] = []
    debut: Annotated[int, Field(ge=1920, le=2100)] | None = None
    known: Annotated[int, Field(ge=1, le=5)] = 2
    about: Sentence
    sources: Annotated[list[Text], Field(min_length=1)]
    doubts: list[Text] = []
    ballads: list[BalladRecord] = []


class AdditionRecord(Record):
    """More ballads for an artist who stands in the other folder."""

    ballads: Annotated[list[BalladRecord], Field(min_length=1)]


class MoodRecord(Record):
    """How one mood is called and shown."""

    names: Names
    synonyms: list[Text]
    emoji: Text
    colour: Annotated[str, StringConstraints(pattern=r"^#[0-9a-f]{6}$")]
    line: Sentence


class CollectionRecord(Record):
    """Ballads in an order worth hearing, by their ids."""

    names: Names
    synonyms: list[Text] = []
    emoji: Text
    line: Sentence
    ballads: Annotated[list[PermanentId], Field(min_length=1)]
