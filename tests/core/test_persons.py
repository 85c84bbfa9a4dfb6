"""A singer is found by the given name, and with the names in either order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.hangul import is_syllable
from bot.core.persons import given_name, other_readings, turned


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("박효신", "효신"),
        ("선우정아", "정아"),
        ("독고영재", "영재"),
        ("황보라", ""),  # 황보 is a surname, too, and 라 alone would be found in too many names
        ("이진", ""),
        ("남궁", ""),
        ("진", ""),
        ("뷁효신", ""),
        ("박보검이라고", ""),
        ("김 범수", "범수"),
        ("Park Hyo-shin", "Hyo-shin"),
        ("  Park   Hyo-shin ", "Hyo-shin"),
        ("Kim Jin", "Jin"),
        ("パク・ヒョシン", "ヒョシン"),
        ("パク=ヒョシン", "ヒョシン"),
        ("K.Will", ""),
        ("", ""),
    ],
)
def test_the_given_name_is_what_follows_the_surname(name: str, given: str) -> None:
    assert given_name(name) == given


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("박효신", ["효신 박"]),
        ("남궁민", ["민 남궁"]),
        ("남궁", []),
        ("나얼", []),
        ("Park Hyo-shin", ["Hyo-shin Park"]),
        ("パク・ヒョシン", ["ヒョシン パク"]),
        ("Jin", []),
        ("진", []),
        ("", []),
    ],
)
def test_the_given_name_may_come_first(name: str, other: list[str]) -> None:
    assert [*turned(name)] == other


@pytest.mark.parametrize(
    ("name", "readings"),
    [
        ("이민호", ["li minho", "minho li"]),
        ("임창정", ["lim changjeong", "changjeong lim"]),
        ("류현진", ["yu hyeonjin", "hyeonjin yu"]),
        ("노을", ["lo eul", "eul lo"]),
        ("박효신", []),
        ("Lee Min-ho", []),
        ("", []),
    ],
)
def test_a_surname_with_two_readings_has_both(name: str, readings: list[str]) -> None:
    assert [*other_readings(name)] == readings


@given(st.text(st.characters() | st.sampled_from("박이남궁효신 ・-=")))
def test_any_text_may_be_the_name_of_a_person(name: str) -> None:
    letters = sorted(char for char in name if is_syllable(char))
    for other in turned(name):
        assert sorted(char for char in other if is_syllable(char)) == letters
    assert all(reading.isascii() for reading in other_readings(name))
    assert {*given_name(name)} <= {*name, " "}
