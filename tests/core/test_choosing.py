"""Near ballads are near, and a mood is found by any of its words."""

from dataclasses import replace

import pytest

from bot.core.language import Language, Translated
from bot.core.models import Artist, Ballad, Scene, Title
from bot.core.offering import most_like
from bot.core.reasons import near
from bot.core.taste import likeness
from bot.core.vocabulary import Kind, Mood, YearBasis, decade_of
from bot.core.words import Words

ARTIST = Artist("artst", Translated("Singer", "가수", "歌手"), Kind.SOLO, 1990)
BALLAD = Ballad(
    id="aaaaa",
    family="aaaaa",
    title=Title("제목", None, "jemok", "title", "題"),
    artist=ARTIST,
    year=1995,
    basis=YearBasis.RELEASE,
    album=None,
    ost=None,
    guests=(),
    scene=Scene(),
    moods={Mood.SAD: 3, Mood.LONGING: 1},
    line=Translated("a", "b", "c"),
    original=None,
    known=3,
)
OTHER = replace(ARTIST, id="other")


def ballad(id_: str, **changes: object) -> Ballad:
    return replace(BALLAD, **{"id": id_, "family": id_, "artist": OTHER, **changes})


def test_moods_count_more_than_time_and_time_more_than_the_singer() -> None:
    same_moods = ballad("moods", year=2020)
    same_time = ballad("times", moods={Mood.CALM: 3})
    same_singer = ballad("voice", moods={Mood.CALM: 3}, year=2020, artist=ARTIST)
    alike = [likeness(BALLAD, one) for one in (BALLAD, same_moods, same_time, same_singer)]
    assert alike == sorted(alike, reverse=True)
    assert most_like(BALLAD, [same_singer, same_time, same_moods]) is same_moods


def test_the_reason_names_what_is_shared_strongest_first() -> None:
    reason = near(BALLAD, ballad("found", moods={Mood.LONGING: 3, Mood.SAD: 2, Mood.CALM: 1}, year=2001))
    assert reason.moods == (Mood.LONGING, Mood.SAD)
    assert (reason.same_artist, reason.same_decade) == (False, False)
    assert near(BALLAD, ballad("found", year=1990)).same_decade


def test_the_strongest_mood_stands_first() -> None:
    assert BALLAD.mood is Mood.SAD


@pytest.mark.parametrize(("year", "decade"), [(1969, 1960), (1970, 1970), (1999, 1990)])
def test_a_decade_begins_with_its_first_year(year: int, decade: int) -> None:
    assert decade_of(year) == decade


@pytest.mark.parametrize("language", Language)
def test_every_language_has_its_own_text(language: Language) -> None:
    assert Translated("en", "ko", "ja").into(language) == language


MOODS = {Mood.SAD: ("sad", "Sad", "울고 싶어", "泣きたい"), Mood.CALM: ("calm", "Calm", "잔잔한", "peace of mind")}


@pytest.mark.parametrize(
    ("typed", "mood"),
    [("sad", Mood.SAD), (" SAD ", Mood.SAD), ("울고싶어", Mood.SAD), ("泣きたい", Mood.SAD), ("sa", None), ("", None)],
)
def test_a_mood_is_found_by_any_of_its_words_whole(typed: str, mood: Mood | None) -> None:
    assert Words(MOODS).find(typed) is mood


def test_a_slip_in_a_mood_is_near_to_it() -> None:
    assert Words(MOODS).near("calmm") == [Mood.CALM]
    assert Words(MOODS).near("울고싶다") == [Mood.SAD]
    assert Words(MOODS).near("xyz") == []


def test_a_mood_is_suggested_by_a_beginning_then_by_a_part_and_all_for_nothing() -> None:
    assert Words(MOODS).suggest("잔") == [Mood.CALM]
    assert Words(MOODS).suggest("mind") == [Mood.CALM]
    assert Words(MOODS).suggest("") == [Mood.SAD, Mood.CALM]
    assert Words(MOODS).suggest("zzz") == []
