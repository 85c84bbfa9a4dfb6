"""Whatever somebody types for a name, the same name has the same key."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.names import common_beginning, initials_of, key_of


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
    ],
)
def test_spellings_that_mean_one_name_have_one_key(typed: str, meant: str) -> None:
    assert key_of(typed) == key_of(meant)


@pytest.mark.parametrize(
    ("half", "whole"), [("박효ㅅ", "박효신"), ("임차", "임창정"), ("고", "과거"), ("ㅂ", "박효신")]
)
def test_a_half_typed_name_is_the_beginning_of_the_whole(half: str, whole: str) -> None:
    assert key_of(whole).startswith(key_of(half))


@pytest.mark.parametrize(("first", "second"), [("ジン", "シン"), ("진", "신"), ("Jin", "Jim"), ("パク", "ハク")])
def test_different_names_keep_different_keys(first: str, second: str) -> None:
    assert key_of(first) != key_of(second)


@pytest.mark.parametrize(("name", "key"), [("!!!", "!!!"), ("★ ★", "★★"), ("", ""), ("  ", "")])
def test_a_name_of_signs_alone_keeps_its_signs(name: str, key: str) -> None:
    assert key_of(name) == key


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("박효신", "ㅂㅎㅅ"),
        ("소주 한 잔", "ㅅㅈㅎㅈ"),
        ("눈, 코, 입", "ㄴㅋㅇ"),
        ("DAY6", ""),
        ("비의 Rhapsody", "ㅂㅇ"),
    ],
)
def test_initials_are_the_first_consonants(name: str, initials: str) -> None:
    assert initials_of(name) == initials
    assert initials_of(unicodedata.normalize("NFD", name)) == initials


def test_names_share_their_common_beginning() -> None:
    assert common_beginning("taylor", "taeyang") == "ta"
    assert common_beginning("a", "b") == ""


@given(st.text())
def test_any_text_has_a_key_that_is_its_own_key(text: str) -> None:
    assert key_of(key_of(text)) == key_of(text)


@given(st.text())
def test_composed_and_decomposed_text_have_one_key(text: str) -> None:
    assert key_of(unicodedata.normalize("NFC", text)) == key_of(unicodedata.normalize("NFD", text))
