"""Whatever somebody types for a name, the name is found; and what somebody does not mean is not."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.names import Key, Step, Way, common_beginning, key_of, keys_of, keys_together, look_ups

NAMES = st.text(st.characters() | st.sampled_from("박효신한일년이값ㄱㅄ가서 パクグッが゚ KCM19qkrgyt'’-・"), max_size=40)
PARK = keys_of("박효신", person=True) | keys_of("Park Hyo-shin", person=True) | keys_of("パク・ヒョシン", person=True)
LEE = keys_of("이민호", person=True)
BTS_JIN = keys_together(["Jin", "진", "ジン"], ["BTS", "방탄소년단", "防弾少年団"])


def found(typed: str, keys: set[Key]) -> Step | None:
    return next((one.step for one in look_ups(typed) if any(map(one.fits, keys))), None)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("박효신", "박 효신"),
        ("Park Hyo-shin", "park hyo shin"),
        ("PARKHYOSHIN", "Park Hyo Shin"),
        ("パク・ヒョシン", "パクヒョシン"),
        ("ﾊﾟｸﾋｮｼﾝ", "パク・ヒョシン"),
        ("Ｐａｒｋ", "park"),
        ("じん", "ジン"),
        ("ぱくひょしん", "パク・ヒョシン"),
        ("Beyoncé", "beyonce"),
        ("눈, 코, 입", "눈코입"),
        (unicodedata.normalize("NFD", "야생화"), "야생화"),
        ("박\u200b효신", "박효신"),
        ("\u202e박효신", "박효신"),
        ("ㅄ", "ㅂㅅ"),
        ("ℌ", "h"),
    ],
)
def test_spellings_that_mean_one_name_have_one_key(typed: str, meant: str) -> None:
    assert key_of(typed) == key_of(meant)


@pytest.mark.parametrize(
    ("half", "whole"), [("박효ㅅ", "박효신"), ("임차", "임창정"), ("고", "과거"), ("ㅂ", "박효신"), ("값", "갑사")]
)
def test_a_half_typed_name_is_the_beginning_of_the_whole(half: str, whole: str) -> None:
    assert key_of(whole).startswith(key_of(half))


@pytest.mark.parametrize(("first", "second"), [("ジン", "シン"), ("진", "신"), ("Jin", "Jim"), ("パク", "ハク")])
def test_different_names_keep_different_keys(first: str, second: str) -> None:
    assert key_of(first) != key_of(second)


@pytest.mark.parametrize(("name", "key"), [("!!!", "!!!"), ("★ ★", "★★"), ("", ""), ("  ", "")])
def test_a_name_of_signs_alone_keeps_its_signs(name: str, key: str) -> None:
    assert key_of(name) == key
    assert found(name, keys_of(name)) is (Step.EXACT if key else None)


def test_names_share_their_common_beginning() -> None:
    assert common_beginning("taylor", "taeyang") == "ta"
    assert common_beginning("a", "b") == ""


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("박효신", Step.EXACT),
        ("박 효신", Step.EXACT),
        ("park hyo shin", Step.EXACT),
        ("ParkHyoShin", Step.EXACT),
        ("ぱくひょしん", Step.EXACT),
        ("ﾊﾟｸ ﾋｮｼﾝ", Step.EXACT),
        ("효신 박", Step.EXACT),
        ("Hyo-shin Park", Step.EXACT),
        ("the Park Hyoshin", Step.EXACT),
        ("박효ㅅ", Step.BEGINNING),
        ("바", Step.BEGINNING),
        ("Park", Step.BEGINNING),
        ("ヒョシンパ", Step.BEGINNING),
        ("효신", Step.BEGINNING),  # of 효신 박
        ("ㅂㅎㅅ", Step.INITIALS),
        ("ㅂ ㅎ ㅅ", Step.INITIALS),
        ("ㅂㅎ", Step.INITIALS_BEGINNING),
        ("qkrgytls", Step.KEYBOARD),
        ("QKRGYTLS", Step.KEYBOARD),
        ("qkrgyt", Step.KEYBOARD_BEGINNING),
        ("ㅔㅁ가 ㅗㅛㅐ노ㅑㅜ", Step.KEYBOARD),
        ("ㅔㅁ가 ㅗㅛㅐ", Step.KEYBOARD_BEGINNING),
        ("Pak Hyosin", Step.SOUND),
        ("Bak Hyo-sin", Step.SOUND),
        ("Hyosin Pak", Step.SOUND),
        ("ばくひょしん", Step.SOUND),
        ("Bakhyo", Step.SOUND_BEGINNING),
    ],
)
def test_a_singer_is_found_however_the_name_is_typed(typed: str, step: Step) -> None:
    assert found(typed, PARK) is step
    assert found(unicodedata.normalize("NFD", typed), PARK) is step


@pytest.mark.parametrize(
    "typed",
    ["Lee Min-ho", "Yi Minho", "Rhee Min Ho", "Min-ho Lee", "Minho I", "イ・ミンホ", "민호 이", "이민호", "dlalsgh"],
)
def test_a_surname_with_two_readings_is_found_by_both(typed: str) -> None:
    assert found(typed, LEE) in {Step.EXACT, Step.KEYBOARD, Step.SOUND}


@pytest.mark.parametrize("typed", ["효신", "Hyo-shin", "ヒョシン", "Hyosin"])
def test_the_given_name_alone_is_enough(typed: str) -> None:
    assert found(typed, PARK) is not None
    assert any(
        look_up.fits(key) for key in PARK for look_up in look_ups(typed) if key.way in {Way.PART, Way.SOUND_PART}
    )


def test_the_given_name_of_somebody_who_is_no_person_is_not_looked_for() -> None:
    assert found("효신", keys_of("박효신")) is None


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("소주한잔", Step.EXACT),
        ("소주 1잔", Step.EXACT),
        ("소주한", Step.BEGINNING),
        ("한잔", Step.INSIDE),
        ("1잔", Step.INSIDE),
        ("한ㅈ", Step.INSIDE_BEGINNING),
        ("ㅅㅈㅎㅈ", Step.INITIALS),
        ("Soju han jan", Step.SOUND),
        ("sozu", Step.SOUND_BEGINNING),
        ("hahn jahn", Step.SOUND_INSIDE),
        ("hahn ja", Step.SOUND_INSIDE_BEGINNING),
        ("주한잔", None),
    ],
)
def test_a_title_is_found_from_any_of_its_words_on(typed: str, step: Step | None) -> None:
    assert found(typed, keys_of("소주 한 잔")) is step


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("벌써 1년", "벌써 일년"),
        ("벌써 일년", "벌써 1년"),
        ("2 years", "Two Years"),
        ("two years", "2 Years"),
        ("케이씨엠", "KCM"),
        ("kcm", "KCM"),
        ("비원에이포", "B1A4"),
        ("The One", "One"),
        ("a Love", "Love"),
        ("か゚き", "か゚き"),
        ("Don’t go", "Don't Go"),
    ],
)
def test_numbers_capitals_and_articles_may_be_written_otherwise(typed: str, name: str) -> None:
    assert found(typed, keys_of(name)) is Step.EXACT


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("btsjin", Step.EXACT),
        ("BTS Jin", Step.EXACT),
        ("jin bts", Step.EXACT),
        ("진 방탄소년단", Step.EXACT),
        ("방탄소년단진", Step.EXACT),
        ("방탄소년단 지", Step.GROUPED_BEGINNING),
        ("qkdxksthsusekswls", Step.KEYBOARD),
        ("Bangtan Sonyeondan Jin", Step.SOUND),
        ("ジン防弾少年団", Step.EXACT),
    ],
)
def test_a_member_is_found_together_with_the_group(typed: str, step: Step) -> None:
    assert found(typed, BTS_JIN) is step


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("IU", ["시우", "XIA", "Si-u"]),
        ("asdfgh", ["박효신", "임창정", "Jin", "나얼"]),
        ("Taylor Swift", ["박효신", "Park Hyo-shin", "테이", "Tei", "Seven"]),
        ("효", ["박효신"]),
        ("ㅎㅅ", ["박효신"]),
        ("ㅅ", ["Jin"]),
        ("신", ["박효신"]),
        ("jin", ["Shin", "シン", "신"]),
        ("", ["박효신", "!!!"]),
        ("  ", ["박효신"]),
    ],
)
def test_what_is_not_meant_is_not_found(typed: str, names: list[str]) -> None:
    assert found(typed, {key for name in names for key in keys_of(name)}) is None


@pytest.mark.parametrize(
    ("typed", "name", "step"),
    [
        ("Ahn", "안", None),
        ("Rim", "림", Step.SOUND),
        ("zin", "진호", None),
        ("zinh", "진호", None),
        ("zinho", "진호", Step.SOUND),
        ("zinh o", "진호진", Step.SOUND_BEGINNING),
        ("ahni", "안이", Step.SOUND),
        ("yeoh", "긴 여행가", None),
        ("yeohe", "긴 여행가", None),
        ("yeohen", "긴 여행가", Step.SOUND_INSIDE_BEGINNING),
    ],
)
def test_a_short_sound_is_common_to_too_many_names(typed: str, name: str, step: Step | None) -> None:
    assert found(typed, keys_of(name)) is step


@pytest.mark.parametrize("name", ["박효신", "이민호", "남궁민", "비긴", "KCMÉ", "か゚ぎ", "≠"])
def test_a_person_whose_name_came_decomposed_has_the_same_keys(name: str) -> None:
    assert keys_of(unicodedata.normalize("NFD", name), person=True) == keys_of(name, person=True)


@pytest.mark.parametrize("name", ["・・", "= =", "·!", "!", "박 ·"])
def test_a_person_named_in_signs_has_no_empty_key(name: str) -> None:
    assert all(key.text for key in keys_of(name, person=True))


@pytest.mark.parametrize("typed", ["박효신", "qkrgytls", "ㅂㅎㅅ", "the park", "パク", "ㅔㅁ가", "金ㅏ"])
def test_the_surest_look_ups_come_first_and_each_once(typed: str) -> None:
    found_ups = look_ups(typed)
    assert all(one.step <= other.step for one, other in pairwise(found_ups))
    assert len({*found_ups}) == len(found_ups)
    assert found_ups[0].step is Step.EXACT


@given(NAMES)
def test_any_text_has_a_key_that_is_its_own_key(text: str) -> None:
    assert key_of(key_of(text)) == key_of(text)
    assert bool(key_of(text)) == bool(text.split())


@given(NAMES)
def test_composed_and_decomposed_text_are_one(text: str) -> None:
    composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    assert key_of(composed) == key_of(decomposed)
    assert keys_of(composed, person=True) == keys_of(decomposed, person=True)
    assert look_ups(composed) == look_ups(decomposed)


@given(NAMES)
def test_a_name_is_found_by_itself(name: str) -> None:
    if wanted := look_ups(name):
        assert wanted[0].step is Step.EXACT
        assert any(map(wanted[0].fits, keys_of(name)))


@given(NAMES, NAMES)
def test_no_key_is_empty_whatever_the_names(one: str, other: str) -> None:
    assert all(key.text for key in keys_of(one, person=True))
    assert all(look_up.text for look_up in look_ups(one))
    assert common_beginning(one, other) == common_beginning(other, one)
    if one.split() and other.split():
        assert all(key.text for key in keys_together([one], [other]))
