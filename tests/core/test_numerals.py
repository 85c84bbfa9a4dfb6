"""A number that is written out is the same number in digits."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.numerals import in_digits

DIGITS = ["", *"일이삼사오육칠팔구"]
TENS = ["", *"열 스물 서른 마흔 쉰 예순 일흔 여든 아흔".split()]
ONES = ["", *"한 두 세 네 다섯 여섯 일곱 여덟 아홉".split()]


def below_ten_thousand(number: int) -> str:
    places = zip(f"{number:04}", ("천", "백", "십", ""), strict=True)
    return "".join(
        DIGITS[int(digit)].replace("일", "" if unit else "일") + unit for digit, unit in places if digit > "0"
    )


def sino_korean(number: int) -> str:
    """Write as Koreans do: 11 as 십일, 10,000 as 만, 120,345 as 십이만삼백사십오."""
    high, low = divmod(number, 10_000)
    return (("" if high == 1 else below_ten_thousand(high)) + "만" if high else "") + below_ten_thousand(low)


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("벌써 일년", "벌써 1년"),
        ("벌써 일 년", "벌써 1 년"),
        ("서른 즈음에", "30 즈음에"),
        ("서른", "30"),
        ("스물다섯 살", "25 살"),
        ("스무 살", "20 살"),
        ("소주 한 잔", "소주 1 잔"),
        ("하나", "하나"),
        ("삼백육십오일", "365일"),
        ("만 번", "10000 번"),
        ("일일구", "119"),
        ("공일오비", "015비"),
        ("사랑", "사랑"),
        ("이별", "이별"),
        ("한숨", "한숨"),
        ("이만", "이만"),
        ("two years", "2 years"),
        ("Two Years", "2 Years"),
        ("a hundred days", "100 days"),
        ("a thousand winds", "1000 winds"),
        ("hundred days", "100 days"),
        ("zero", "0"),
        ("ninety", "90"),
        ("someone", "someone"),
        ("One More Time", "1 More Time"),
        ("1년", "1년"),
        ("", ""),
    ],
)
def test_numbers_are_put_into_digits(written: str, digits: str) -> None:
    assert in_digits(written) == digits
    assert in_digits(unicodedata.normalize("NFD", written)) == digits


@given(st.integers(1, 99_999_999))
def test_every_number_from_chinese_is_understood(number: int) -> None:
    assert in_digits(f"{sino_korean(number)}년") == f"{number}년"


@given(st.text(st.sampled_from("영일이삼사오육칠팔구"), min_size=3))
def test_digits_said_one_by_one_keep_their_zeros(said: str) -> None:
    assert in_digits(said) == "".join(str("영일이삼사오육칠팔구".index(letter)) for letter in said)


@pytest.mark.parametrize("number", [number for number in range(1, 100) if number != 20])
def test_every_korean_number_is_understood(number: int) -> None:
    assert in_digits(f"{TENS[number // 10]}{ONES[number % 10]} 살") == f"{number} 살"


@given(st.text(st.characters() | st.sampled_from("영일이십백천만한두열스물년 살one two")))
def test_any_text_stays_a_text_and_changes_no_more_the_second_time(text: str) -> None:
    once = in_digits(text)
    assert in_digits(once) == once
