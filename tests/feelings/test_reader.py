"""Somebody says in their own words how they feel, and is heard: the mood, what else it says, and what it denies."""

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.feelings.grams import BITS, features, number_of
from bot.core.feelings.letters import language_of, normalised
from bot.core.feelings.reader import MoodReader
from bot.core.feelings.reading import Heard, Strength
from bot.core.language import Language
from bot.core.vocabulary import DECADES, Mood, Season, Story, Weather
from bot.store.feelings import Feelings
from bot.ui.press import LONGEST_CUSTOM_ID, Press
from tests.conftest import DATA

PHRASES = Path(__file__).parent / "phrases.tsv"
EN, KO, JA = Language


@pytest.fixture(scope="module")
def reader() -> MoodReader:
    return MoodReader(Feelings(DATA / "feelings"), ["죽고 싶단 말 밖에"])


def phrases() -> list[tuple[Language, Mood, str]]:
    rows = (line.split("\t") for line in PHRASES.read_text("utf-8").splitlines())
    return [(Language(language), Mood(mood), text) for language, mood, text in rows]


@pytest.mark.parametrize(("language", "mood", "text"), phrases())
def test_what_people_say_is_heard_in_its_mood(reader: MoodReader, language: Language, mood: Mood, text: str) -> None:
    assert reader.read_mood(text, language).best[0] is mood


@pytest.mark.parametrize("language", Language)
def test_every_mood_has_its_phrases_in_every_language(language: Language) -> None:
    moods = [mood for one, mood, _ in phrases() if one is language]
    assert {mood: moods.count(mood) >= 3 for mood in Mood} == dict.fromkeys(Mood, True)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("I'm not sad any more", Mood.SAD),
        ("no longer lonely", Mood.LONELY),
        ("이제 슬프지 않아", Mood.SAD),
        ("안 외로워", Mood.LONELY),
        ("もう悲しくない", Mood.SAD),
        ("寂しくないよ", Mood.LONELY),
    ],
)
def test_what_is_denied_is_not_heard(reader: MoodReader, text: str, denied: Mood) -> None:
    reading = reader.read_mood(text, EN)
    assert denied not in reading.best[:2]
    assert reading.heard.denied is denied


@pytest.mark.parametrize("text", ["うーん", "음 글쎄", "play something"])
def test_who_says_nothing_is_asked_whether_to_cry_or_to_be_comforted(reader: MoodReader, text: str) -> None:
    assert reader.read_mood(text, EN).asked[:2] == (Mood.SAD, Mood.COMFORTING)


def test_who_says_something_is_asked_about_what_is_likeliest(reader: MoodReader) -> None:
    reading = reader.read_mood("hmm I miss home a little", EN)
    assert reading.asked == reading.best[:3]


def test_a_mood_that_is_chosen_after_all_is_denied_no_more() -> None:
    heard = Heard((Mood.CALM,), denied=Mood.SAD)
    assert heard.with_moods(Mood.LONELY).denied is Mood.SAD
    assert heard.with_moods(Mood.SAD).denied is None


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("I just broke up and it's raining", {Weather.RAIN}),
        ("헤어졌는데 비까지 와", {Weather.RAIN}),
        ("会いたいけど会えない夜", {Weather.NIGHT}),
        ("첫눈 오는 겨울밤, 엄마가 보고 싶어", {Season.WINTER, Weather.SNOW, Story.FAMILY}),
        ("thinking of my first love this autumn", {Season.AUTUMN, Story.FIRST_LOVE}),
        ("春になると友達を思い出す", {Season.SPRING, Story.FRIENDSHIP}),
    ],
)
def test_sky_season_and_people_are_heard(reader: MoodReader, text: str, heard: set[str]) -> None:
    found = reader.read_mood(text, EN).heard
    assert heard <= {*found.weather, found.season, found.story}


@pytest.mark.parametrize(
    ("text", "decade"),
    [
        ("90년대 느낌으로", 1990),
        ("something from the 80s", 1980),
        ("2010年代の曲", 2010),
        ("1997년 겨울", 1990),
        ("the nineties", 1990),
        ("I have 90 dollars", None),
        ("in 1890s", None),
        ("a girl in her 30s who loves the 90s", 1990),
        ("a song of the 40s", None),
    ],
)
def test_a_decade_is_heard(reader: MoodReader, text: str, decade: int | None) -> None:
    assert reader.read_mood(text, EN).heard.decade == decade


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("sad songs like Sung Si-kyung please", "Sung Si-kyung"),
        ("something from the 90s like Shin Seung-hun", "Shin Seung-hun"),
        ("박효신처럼 슬픈 노래", "박효신"),
        ("ジンみたいな声", "ジン"),
    ],
)
def test_who_may_be_a_singer_is_pointed_out(reader: MoodReader, text: str, name: str) -> None:
    assert name in reader.read_mood(text, EN).names


@pytest.mark.parametrize(
    ("text", "strength"),
    [("I am so very sad", Strength.STRONG), ("a little sad", Strength.WEAK), ("너무 슬퍼", Strength.STRONG)],
)
def test_how_strongly_it_is_felt_is_heard(reader: MoodReader, text: str, strength: Strength) -> None:
    assert reader.read_mood(text, EN).heard.strength is strength


@pytest.mark.parametrize(
    "text",
    [
        *("I want to die", "i wanna kill myself", "thinking about suicide", "I don't want to live anymore"),
        *("죽고 싶어", "죽고싶다 진짜", "자살 생각이 나", "살기 싫어", "다 그만 살고 싶다"),
        *("死にたい", "もうしにたい", "消えたい", "自殺したい", "生きていたくない"),
    ],
)
def test_words_of_crisis_are_heard(reader: MoodReader, text: str) -> None:
    assert reader.read_mood(text, EN).crisis


@pytest.mark.parametrize(
    "text",
    [
        *("dying to see you", "I don't want to die", "this song kills me", "to die for", "I died laughing"),
        *("보고 싶어 죽겠어", "웃겨 죽겠네", "배고파 죽겠다", "죽고 싶단 말 밖에 들려줘", "이 노래 죽인다"),
        *("死ぬほど好き", "笑い死ぬ", "消しゴムをなくした", "sad", ""),
    ],
)
def test_idioms_and_titles_are_no_words_of_crisis(reader: MoodReader, text: str) -> None:
    assert not reader.read_mood(text, EN).crisis


@given(st.text(), st.sampled_from(Language))
def test_any_text_at_all_is_read(text: str, language: Language) -> None:
    reading = READ_ONCE.read_mood(text, language)
    assert sorted(reading.best) == sorted(Mood)
    assert math.isclose(sum(weight for _, weight in reading.moods), 1)


READ_ONCE = MoodReader(Feelings(DATA / "feelings"))

heard = st.builds(
    Heard,
    st.lists(st.sampled_from(Mood), min_size=1, max_size=2, unique=True).map(tuple),
    st.lists(st.sampled_from(Weather), max_size=2, unique=True).map(tuple),
    st.none() | st.sampled_from(Season),
    st.none() | st.sampled_from(Story),
    st.none() | st.sampled_from(DECADES),
    st.none() | st.just("k7f2m"),
    st.sampled_from(Strength),
    st.none() | st.sampled_from(Mood),
)


@given(heard)
def test_what_was_heard_fits_into_a_button_and_comes_out_of_it(one: Heard) -> None:
    assert Heard.unpack(one.pack()) == one
    assert len(Press("feel", "another", 2**64 - 1, one.pack()).custom_id("b")) <= LONGEST_CUSTOM_ID


@pytest.mark.parametrize(
    "packed",
    ["", "sad", "sadd......p", "sad....1991..p", "sad.hail.....p", "sad......p.x", "sad......p.calm.calm", "......p"],
)
def test_what_nobody_heard_is_refused(packed: str) -> None:
    with pytest.raises(ValueError):
        Heard.unpack(packed)


def test_the_numbers_of_pieces_never_change() -> None:
    assert [number_of(piece) for piece in ("sad", "슬프", "悲しい", "")] == [12476, 16128, 6456, 0]
    assert sorted(features("so sad", EN)) == sorted(features("so sad", EN))
    assert all(0 <= number < 1 << BITS for number in features("비 오는 밤", KO))


@pytest.mark.parametrize(
    ("text", "language"),
    [("hello", EN), ("안녕", KO), ("こんにちは", JA), ("ㅠㅠ so sad 슬퍼", KO), ("悲", JA), ("!!!", JA), ("", JA)],
)
def test_the_letters_of_a_text_tell_its_language(text: str, language: Language) -> None:
    assert language_of(text, JA) is language


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("SOOOO  sad!!!", "soo sad ! !"),
        ("I’m https://x.y/z <@123> down", "i'm down"),
        ("ｻﾐｼｲ", "サミシイ"),
        ("ㅠㅠㅠㅠㅠ", "\u1172\u1172"),
    ],
)
def test_a_text_is_read_in_one_form_of_its_letters(typed: str, plain: str) -> None:
    assert normalised(typed) == plain


def test_every_language_can_be_loaded() -> None:
    known = Feelings(DATA / "feelings")
    assert list(known) == list(Language)
    assert len({**known}) == len(known)


def test_what_was_heard_can_be_taken_back_one_by_one() -> None:
    one = Heard((Mood.SAD,), (Weather.RAIN, Weather.NIGHT), Season.WINTER, Story.LOSS, 1990, "k7f2m")
    for thing in (Weather.RAIN, Season.WINTER, Story.LOSS, 1990, "k7f2m"):
        one = one.without(thing)
    assert one == Heard((Mood.SAD,), (Weather.NIGHT,))
