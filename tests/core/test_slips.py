"""Slips of the thumb are counted as everybody counts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from bot.core.slips import slips_between, trigrams_of

WORDS = st.text(st.sampled_from("abㅂㅏ")) | st.text()


@pytest.mark.parametrize(
    ("typed", "name", "slips"),
    [
        ("pakyosin", "pakyosin", 0),
        ("pakyosn", "pakyosin", 1),
        ("pakyosinn", "pakyosin", 1),
        ("pakyosim", "pakyosin", 1),
        ("pakoysin", "pakyosin", 1),
        ("ca", "abc", 3),
        ("", "jin", 3),
        ("jin", "", 3),
        ("", "", 0),
    ],
)
def test_a_letter_too_many_too_few_wrong_or_swapped_is_one_slip(typed: str, name: str, slips: int) -> None:
    assert slips_between(typed, name) == slips


@given(WORDS, WORDS)
def test_slips_are_the_optimal_string_alignment_distance(typed: str, name: str) -> None:
    assert slips_between(typed, name) == OSA.distance(typed, name)


@pytest.mark.parametrize("length", [63, 64, 65, 200])
def test_names_longer_than_a_machine_word_are_counted_as_well(length: int) -> None:
    assert slips_between("a" * length, "a" * (length - 1) + "b") == 1


@pytest.mark.parametrize(
    ("names", "pieces"),
    [
        (["park"], [" pa", "par", "ark", "rk "]),
        (["jin", "jin"], [" ji", "jin", "in "]),
        (["a"], [" a "]),
        ([""], []),
        ([], []),
    ],
)
def test_a_name_falls_into_pieces_of_three_letters(names: list[str], pieces: list[str]) -> None:
    assert trigrams_of(names) == pieces


@given(st.lists(st.text(min_size=1)))
def test_pieces_come_once_each(names: list[str]) -> None:
    pieces = trigrams_of(names)
    assert len({*pieces}) == len(pieces)
    assert {len(piece) for piece in pieces} <= {3}
