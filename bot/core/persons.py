"""Names of persons: which part is the surname, and in which orders and spellings people say the whole."""

import re
from collections.abc import Iterator

from bot.core.hangul import is_syllable, latin_of

# The surnames borne by most Koreans (Statistics Korea, census of 2015), and those of two syllables
_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추"
    "도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음동온호빈승간상갈주시범"
)
_LONG_SURNAMES = ("남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방")
_LONG = 2  # syllables
_LONGEST_NAME = 4
_TURNED = 3  # syllables: two of them turned are often somebody else's name
_PARTS = re.compile(r"[\s・･·=]+")  # a hyphen stands inside a given name
# Surnames that begin with an l or n in one spelling and have lost it in the other: 이 is Lee as well, 류 is Yu as well
_OTHER_READINGS = {
    "이": "li",
    "임": "lim",
    "유": "lyu",
    "양": "lyang",
    "여": "lyeo",
    "염": "lyeom",
    "용": "lyong",
    "노": "lo",
    "나": "la",
    "류": "yu",
    "라": "na",
    "림": "im",
    "로": "no",
    "려": "yeo",
    "량": "yang",
}


def given_name(name: str) -> str:
    """Return the given name in a composed `name`: 효신 of 박효신, Hyo-shin of Park Hyo-shin; else an empty string.

    One syllable of Hangul is not enough: it would be found in too many others.
    """
    if _is_hangul_name(name):
        given = name[_surname_length(name) :]
        return given if len(given) > 1 else ""
    return " ".join(_PARTS.split(name.strip())[1:])


def turned(name: str) -> Iterator[str]:
    """Yield a composed `name` with the given name first: 효신 박, Hyo-shin Park, ヒョシン・パク."""
    if _is_hangul_name(name):
        surname = _surname_length(name)
        if len(name) >= _TURNED:
            yield f"{name[surname:]} {name[:surname]}"
        return
    first, *rest = _PARTS.split(name.strip())
    if rest:
        yield " ".join((*rest, first))


def other_readings(name: str) -> Iterator[str]:
    """Yield the other ways in which a surname in Hangul is read, in both orders: li min ho and min ho li for 이민호."""
    if not _is_hangul_name(name):
        return
    if other := _OTHER_READINGS.get(name[0]):
        given = latin_of(name[1:])
        yield f"{other} {given}"
        yield f"{given} {other}"


def _is_hangul_name(name: str) -> bool:
    return 1 < len(name) <= _LONGEST_NAME and all(map(is_syllable, name)) and _surname_length(name) > 0


def _surname_length(name: str) -> int:
    if len(name) > _LONG and name.startswith(_LONG_SURNAMES):
        return _LONG
    return 1 if name[0] in _SURNAMES else 0
