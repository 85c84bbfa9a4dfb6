"""Numbers that are written out, in digits: 벌써 일년 → 벌써 1년, 서른 즈음에 → 30 즈음에, two years → 2 years.

Korean counts in two ways: with the numerals from Chinese (일 이 삼, the digits one by one or with 십 백 천), and with
its own (하나 둘 셋). As most of them are syllables of other words, too, they count as numbers before what is counted
only, or where they can be nothing else: three from Chinese in a row (삼육오), 서른, 마흔.
"""

import re
import unicodedata
from functools import cache

_SINO = {"영": 0, "공": 0, "일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "륙": 6, "칠": 7, "팔": 8, "구": 9}
_UNITS = {"십": 10, "백": 100, "천": 1000, "만": 10000}
_TENS = {
    "열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90,
}  # fmt: skip
_ONES = {
    "하나": 1, "한": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "넷": 4, "네": 4,
    "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
}  # fmt: skip
_ENGLISH = (
    {
        word: number
        for number, word in enumerate(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
            " seventeen eighteen nineteen".split()
        )
    }
    | {word: 10 * tens for tens, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
    | {"hundred": 100, "thousand": 1000}
)
_FIRST = {word[0] for word in (*_SINO, *_UNITS, *_TENS, *_ONES)}
_COUNTED = "|".join(
    "년 월 일 시 분 초 개 번 살 가지 등 명 잔 병 날 밤 달 주 곡 걸음 사람 송이 마디 글자 장 통 점 차 호 세 층"
    " 즈음 여".split()
)


def in_digits(text: str) -> str:
    """Return `text`, composed, with its written numbers in digits."""
    composed = unicodedata.normalize("NFC", text)
    if not any(word[0] in _FIRST or word.lower() in _ENGLISH for word in composed.split()):
        return composed
    return _written().sub(_digits, composed)


@cache
def _written() -> re.Pattern[str]:
    sino, units = "".join(_SINO), "".join(_UNITS)
    tens, ones = "|".join(_TENS), "|".join(_ONES)
    # A word, one of three letters at the least or with something counted after it
    return re.compile(
        rf"(?<![가-힣])(?:(?P<sino>[{sino}]{{3,}}|[{sino}{units}]+(?=\s?(?:{_COUNTED}))|[{sino}{units}]{{3,}})"
        rf"|(?P<own>(?:{tens})(?:{ones})?(?=\s?(?:{_COUNTED}))|(?:{ones})(?=\s?(?:{_COUNTED}))|서른|마흔))"
        r"|\b(?:a (?=hundred|thousand))?(?P<english>(?:" + "|".join(_ENGLISH) + r"))\b",
        re.IGNORECASE,
    )


def _digits(found: re.Match[str]) -> str:
    if english := found["english"]:
        return str(_ENGLISH[english.lower()])
    if own := found["own"]:
        tens = next((word for word in _TENS if own.startswith(word)), "")
        return str(_TENS.get(tens, 0) + _ONES.get(own.removeprefix(tens), 0))
    return _sino(found["sino"])


def _sino(word: str) -> str:
    """Return a numeral from Chinese: 삼백육십오 → 365, and 일일구 digit by digit → 119."""
    if not set(word) & set(_UNITS):
        return "".join(str(_SINO[letter]) for letter in word)
    total, below, digit = 0, 0, 0
    for letter in word:
        if letter in _SINO:
            digit = _SINO[letter]
        elif letter == "만":
            total, below, digit = (below + digit or 1) * _UNITS[letter], 0, 0
        else:
            below, digit = below + (digit or 1) * _UNITS[letter], 0
    return str(total + below + digit)
