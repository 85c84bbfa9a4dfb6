"""What people say around a name, in three languages and in any order, does not keep the name from being found."""

import unicodedata
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.asking import (
    asks_for_work,
    content_words,
    coverage,
    fit,
    readings,
    slips_in,
    splits,
    whole_keys,
)
from bot.core.names import Key, Step, Way, key_of

WORDS = (
    "노래 의 이 가 부른 곡 들 좀 추천해줘 님 씨 박효신 ㅂ 년 ost OST songs by 's ’s a the"
    " の 曲 を が さん パク : · 」 '"
).split()
ASKED = st.lists(st.sampled_from(WORDS) | st.sampled_from([" ", "\n"]) | st.text(max_size=2)).map("".join)
PARK = ["박효신", "Park Hyo-shin", "パク・ヒョシン"]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("songs by Jin", "Jin"),
        ("please play me some songs by IU please", "IU"),
        ("play the best ballads of Park Hyo-shin", "Park Hyo-shin"),
        ("Jin songs", "Jin"),
        ("Jin's songs", "Jin"),
        ("Jin’s songs", "Jin"),
        ("Goblin OST", "Goblin"),
        ("Goblin's OST", "Goblin"),
        ("Goblin o.s.t.", "Goblin"),
        ("Jin music lyrics", "Jin"),
        ("가수 박효신", "박효신"),
        ("박효신 노래", "박효신"),
        ("박효신의 노래", "박효신"),
        ("박효신이 부른 노래들", "박효신"),
        ("박효신 노래 좀 추천해줘", "박효신"),
        ("박효신 노래 틀어줘", "박효신"),
        ("박효신노래추천", "박효신"),
        ("박효신님 듣고싶어", "박효신"),
        ("박효신 씨", "박효신 씨"),
        ("도깨비ost", "도깨비"),
        ("도깨비 OST", "도깨비"),
        ("드라마 도깨비", "도깨비"),
        ("도깨비 삽입곡", "도깨비"),
        ("パク・ヒョシンの曲", "パク・ヒョシン"),
        ("パク・ヒョシンの曲を聴きたい", "パク・ヒョシン"),
        ("歌手:ジン", "ジン"),
        ("ジンさんのバラード", "ジン"),
        ("トッケビの主題歌", "トッケビ"),
        ("トッケビOST", "トッケビ"),
        ("ジンをおすすめ", "ジン"),
    ],
)
def test_what_is_said_around_a_name_is_taken_away(typed: str, name: str) -> None:
    assert readings(typed)[0] == unicodedata.normalize("NFKC", typed)
    assert name in readings(typed)


@pytest.mark.parametrize(
    ("typed", "reading"),
    [
        ("songs by jin of bts", "jin bts"),
        ("bts의 진", "bts의 진"),
        ("방탄소년단의 진", "방탄소년단 진"),
        ("防弾少年団のジン", "防弾少年団 ジン"),
        ("Goodbye - Park Hyo-shin", "Goodbye Park Hyo-shin"),
        ("야생화, 박효신", "야생화 박효신"),
        ("「雪の華」박효신", "雪 華 박효신"),
        ("Home feat. Jin", "Home Jin"),
    ],
)
def test_what_stands_between_two_names_is_taken_away(typed: str, reading: str) -> None:
    assert reading in readings(typed)


@pytest.mark.parametrize("typed", ["Lost", "Ghost", "Frost", "노래", "틀어", "by", "a", "송님", "눈의꽃"])
def test_a_word_that_may_be_a_name_stays_whole(typed: str) -> None:
    assert readings(typed) == [typed]


@pytest.mark.parametrize("typed", ["", "  ", "\n"])
def test_nothing_typed_means_nothing(typed: str) -> None:
    assert readings(typed) == []
    assert splits(typed) == []
    assert whole_keys(typed) == set()
    assert fit(typed, PARK) is None


def test_somebody_who_only_repeats_a_word_is_not_read_for_ever() -> None:
    assert len(readings("노래" * 50)) < 20


@pytest.mark.parametrize(
    ("reading", "pairs"),
    [
        ("야생화 박효신", [("야생화", "박효신")]),
        ("Good bye Jin", [("Good", "bye Jin"), ("Good bye", "Jin")]),
        ("좋니윤종신", [("좋", "니윤종신"), ("좋니", "윤종신"), ("좋니윤", "종신"), ("좋니윤종", "신")]),
        ("goodbyejin", []),
        ("박", []),
        (" ".join("abcdefghijklm"), []),
        ("가" * 13, []),
    ],
)
def test_a_text_is_split_into_two_names(reading: str, pairs: list[tuple[str, str]]) -> None:
    assert splits(reading) == pairs


def test_a_name_that_is_just_that_has_few_keys() -> None:
    assert whole_keys("1년") == {Key(Way.WHOLE, key_of("1년")), Key(Way.GROUPED, key_of("1년"))}
    assert Key(Way.WHOLE, key_of("1년")) in whole_keys("일년")
    assert Key(Way.PART, key_of("효신")) in whole_keys("효신")
    assert not any(key.way is Way.PART for key in whole_keys("Kim"))
    assert Key(Way.SOUND, "cin") in whole_keys("Jin")
    assert not any(key.way is Way.SOUND for key in whole_keys("IU"))


@pytest.mark.parametrize(
    ("reading", "words"),
    [
        ("The flowers are in bloom", ["flowers", "bloom"]),
        ("I'll be with you", ["be", "you"]),
        ("the flower", []),
        ("of the", []),
        ("", []),
    ],
)
def test_words_that_every_title_has_do_not_count(reading: str, words: list[str]) -> None:
    assert content_words(reading) == words


@pytest.mark.parametrize(
    ("words", "names", "share"),
    [
        (["bloom", "flowers"], ["A flower blooms"], 1),
        (["flowers", "fall"], ["A flower blooms"], 0.5),
        (["snow"], ["A flower blooms"], 0),
        (["flowers"], ["Wildflower"], 0),
        (["flowers"], [], 0),
        (["flowers", "bloom"], ["Snow falls", "Flowers bloom"], 1),
    ],
)
def test_titles_are_remembered_in_another_order_and_form(words: list[str], names: list[str], share: float) -> None:
    assert coverage(words, names) == share


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("goblin ost", True),
        ("도깨비OST", True),
        ("トッケビのOST", True),
        ("Goblin O.S.T", True),
        ("도깨비 드라마", True),
        ("주제가", True),
        ("映画の主題歌", True),
        ("ＯＳＴ", True),
        ("Lost", False),
        ("Ghost", False),
        ("Ostern", False),
        ("박효신", False),
        ("", False),
    ],
)
def test_a_drama_is_asked_for_by_its_words(typed: str, asked: bool) -> None:
    assert asks_for_work(typed) is asked


@pytest.mark.parametrize(
    ("typed", "names", "step"),
    [
        ("박효신", PARK, Step.EXACT),
        ("qkrgytls", PARK, Step.KEYBOARD),
        ("Pak Hyosin", PARK, Step.SOUND),
        ("박호신", PARK, Step.SLIP),
        ("박효싱", PARK, Step.SLIP),
        ("Park Hyoshon", PARK, Step.SLIP),
        ("Prak Hyo-shin", PARK, Step.SLIP),
        ("벌서 일년", ["벌써 일년"], Step.SLIP),
        ("그개 나야", ["그게 나야"], Step.SLIP),
        ("Jon", ["Jin"], None),
        ("asdfgh", PARK, None),
        ("Taylor Swift", [*PARK, "임창정", "IU", "시우", "XIA", "나얼"], None),
        ("IU", ["시우", "XIA"], None),
    ],
)
def test_one_wrong_letter_is_forgiven_where_the_name_is_long_enough(
    typed: str, names: list[str], step: Step | None
) -> None:
    assert fit(typed, names) is step


@pytest.mark.parametrize(
    ("typed", "sounds", "letters", "slips"),
    [
        ("박효신", [], ["ㅂㅏㄱㅎㅛㅅㅣㄴ"], 0),
        ("박호신", ["pakyosin"], ["ㅂㅏㄱㅎㅛㅅㅣㄴ"], 1),
        ("바코신", [], ["ㅂㅏㄱㅎㅛㅅㅣㄴ"], None),
        ("그개", [], ["ㄱㅡㄱㅔ"], 0),
        ("parkhyoshn", [], ["parkhyoshin"], 1),
        ("parkyoshn", [], ["parkhyoshin"], 2),
        ("prkyoshn", [], ["parkhyoshin"], None),
        ("pakyosim", ["pakyosin"], [], 1),
        ("jinn", ["cin"], ["jin"], 0),
        ("jin", [], [], None),
    ],
)
def test_slips_are_counted_in_letters_and_in_sounds(
    typed: str, sounds: list[str], letters: list[str], slips: int | None
) -> None:
    assert slips_in(typed, sounds, letters) == slips


@given(ASKED)
@settings(deadline=timedelta(milliseconds=600))
def test_any_text_is_read_and_none_for_long(text: str) -> None:
    asked = text[:100]
    found = readings(asked)
    assert all(map(key_of, found))
    assert bool(found) == bool(key_of(asked))
    asks_for_work(asked)
    for reading in found:
        assert all(left and right for left, right in splits(reading))


@given(ASKED.map(lambda text: (text * 100)[:100]))
@settings(deadline=timedelta(milliseconds=600))
def test_what_is_repeated_a_hundred_times_is_read_as_quickly(text: str) -> None:
    assert len(readings(text)) < 20


@given(ASKED, ASKED)
def test_any_two_texts_may_be_compared(typed: str, name: str) -> None:
    assert all(key.text for key in whole_keys(typed))
    assert 0 <= coverage(content_words(typed), [name]) <= 1
    assert fit(name, [name, typed]) is (Step.EXACT if key_of(name) else None)
    assert fit(unicodedata.normalize("NFC", typed), [name]) == fit(unicodedata.normalize("NFD", typed), [name])


@given(ASKED)
def test_a_text_that_is_composed_or_not_has_the_same_readings(text: str) -> None:
    assert readings(unicodedata.normalize("NFC", text)) == readings(unicodedata.normalize("NFD", text))
