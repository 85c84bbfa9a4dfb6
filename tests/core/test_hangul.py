"""Hangul is taken apart as it is typed, and typed on the wrong keyboard it is still understood."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.hangul import (
    has_hangul,
    initials_of,
    is_syllable,
    latin_of,
    letters_read,
    typed_letters,
    typed_on_hangul_keys,
    typed_on_latin_keys,
)

ANYTHING = st.text(st.characters() | st.sampled_from("박효신값있어가ㄱㅄㅏqkrgytls19KCM"))


def typed(word: str) -> str:
    return unicodedata.normalize("NFKD", word).translate(typed_letters())


SYLLABLES = [chr(code) for code in range(ord("가"), ord("힣") + 1)]
WITHOUT_SHIFT = [syllable for syllable in SYLLABLES if not set(typed(syllable)) & set("ㅃㅉㄸㄲㅆㅒㅖ")]


@pytest.mark.parametrize(("char", "whole"), [("박", True), ("가", True), ("힣", True), ("ㅂ", False), ("b", False)])
def test_a_syllable_is_told_from_a_letter(char: str, whole: bool) -> None:
    assert is_syllable(char) is whole


@pytest.mark.parametrize("text", ["박", "BTS 진", "ㅂ", "ㅣ", unicodedata.normalize("NFD", "박"), "ᆨ"])
def test_hangul_is_noticed_in_any_form(text: str) -> None:
    assert has_hangul(text)


@pytest.mark.parametrize("text", ["", "Jin", "ジン", "金", "・"])
def test_no_hangul_is_seen_in_other_scripts(text: str) -> None:
    assert not has_hangul(text)


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("박효신", "ㅂㅎㅅ"),
        ("소주 한 잔", "ㅅㅈㅎㅈ"),
        ("눈, 코, 입", "ㄴㅋㅇ"),
        ("꽃", "ㄲ"),
        ("DAY6", ""),
        ("비의 Rhapsody", "ㅂㅇ"),
        ("", ""),
    ],
)
def test_initials_are_the_first_consonants(name: str, initials: str) -> None:
    assert initials_of(name) == initials
    assert initials_of(unicodedata.normalize("NFD", name)) == initials


@pytest.mark.parametrize(
    ("word", "letters"),
    [
        ("박", "ㅂㅏㄱ"),
        ("과", "ㄱㅗㅏ"),
        ("의", "ㅇㅡㅣ"),
        ("꿈", "ㄲㅜㅁ"),
        ("값", "ㄱㅏㅂㅅ"),
        ("ㅄ", "ㅂㅅ"),
        ("ㄳ", "ㄱㅅ"),
        ("ㅀ", "ㄹㅎ"),
        ("ㄲ", "ㄲ"),
    ],
)
def test_a_syllable_is_the_letters_that_are_typed_for_it(word: str, letters: str) -> None:
    assert typed(word) == letters


@pytest.mark.parametrize("cluster", "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ")
def test_two_initials_that_a_phone_has_joined_are_two_again(cluster: str) -> None:
    assert len(typed(cluster)) == 2


@pytest.mark.parametrize(
    ("keys", "letters"),
    [
        ("qkrgytls", "ㅂㅏㄱㅎㅛㅅㅣㄴ"),
        ("qkr gytls", "ㅂㅏㄱㅎㅛㅅㅣㄴ"),
        ("wls", "ㅈㅣㄴ"),
        ("dkdldb", "ㅇㅏㅇㅣㅇㅠ"),
        ("rkqt", "ㄱㅏㅂㅅ"),
        ("Rna", "ㄲㅜㅁ"),
        ("rhkrj", "ㄱㅗㅏㄱㅓ"),
        ("rkr", "ㄱㅏㄱ"),
        ("qjfTj1sus", "ㅂㅓㄹㅆㅓ1ㄴㅕㄴ"),
    ],
)
def test_what_was_typed_with_the_english_keyboard_becomes_hangul(keys: str, letters: str) -> None:
    assert typed_on_latin_keys(keys) == letters


@pytest.mark.parametrize("text", ["asdfgh", "Taylor Swift", "rk", "q", "", "!!!", "2am", "hello", "Jin"])
def test_what_makes_no_syllables_was_not_meant_as_hangul(text: str) -> None:
    assert typed_on_latin_keys(text) is None


@pytest.mark.parametrize(
    ("typed_text", "meant"),
    [
        ("ㅔㅁ가", "park"),
        ("ㅖㅁ가", "park"),
        ("ㅓㅑㅜ", "jin"),
        ("ㅑㅕ", "iu"),
        ("ㅗㅛㅐ-노ㅑㅜ", "hyo-shin"),
        ("2메", "2ap"),
    ],
)
def test_what_was_typed_with_the_korean_keyboard_becomes_latin(typed_text: str, meant: str) -> None:
    assert typed_on_hangul_keys(typed(typed_text)) == meant


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("KCM", "케이씨엠"),
        ("B1A4", "비원에이포"),
        ("SG워너비", "에스지워너비"),
        ("2AM", "투에이엠"),
        ("MC the Max", "엠씨 the Max"),
        ("Kcm", "Kcm"),
        ("MAMAMOO", "MAMAMOO"),
        ("119", "119"),
        ("I", "I"),
        ("박효신", "박효신"),
    ],
)
def test_capitals_are_read_as_koreans_write_them_down(name: str, read: str) -> None:
    assert letters_read(name) == read


@pytest.mark.parametrize(
    ("word", "latin"),
    [
        ("박효신", "bakhyosin"),
        ("임창정", "imchangjeong"),
        ("나얼", "na'eol"),
        ("있어", "isseo"),
        ("많아", "mana"),
        ("좋아", "joa"),
        ("값이", "gapsi"),
        ("꽃", "kkot"),
        ("없다", "eopda"),
        ("영웅", "yeongung"),
        ("SG워너비", "SGwoneobi"),
        ("", ""),
    ],
)
def test_hangul_is_written_in_latin_letters_as_the_state_writes_it(word: str, latin: str) -> None:
    assert latin_of(word) == latin


@given(st.text(st.sampled_from(WITHOUT_SHIFT), min_size=2, max_size=12))
def test_any_word_typed_with_the_english_keyboard_comes_back(word: str) -> None:
    assert typed_on_latin_keys(typed_on_hangul_keys(typed(word))) == typed(word)


@given(st.text(st.sampled_from(SYLLABLES)))
def test_any_word_has_an_initial_for_each_syllable_and_becomes_latin(word: str) -> None:
    assert len(initials_of(word)) == len(word)
    assert latin_of(word).isascii()


@given(ANYTHING)
def test_any_text_can_be_asked_about(text: str) -> None:
    assert typed_on_latin_keys(text) != ""
    assert not has_hangul(typed_on_hangul_keys(typed("".join(filter(is_syllable, text)))))
    assert len(initials_of(text)) >= sum(map(is_syllable, text))
    assert latin_of(text) or not text
    assert not any(map(is_syllable, latin_of(text)))


@given(ANYTHING)
def test_composed_and_decomposed_text_are_one(text: str) -> None:
    composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    assert has_hangul(composed) == has_hangul(decomposed)
    assert initials_of(composed) == initials_of(decomposed)
    assert letters_read(composed) == letters_read(decomposed)
