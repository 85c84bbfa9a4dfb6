"""The names of generated singers: people, groups and bands, in Hangul, in Latin letters and in kana.

The shares of surnames are those of the census of 2015; the shares of kinds of names follow 378 real singers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from random import Random

from benchmarks.hangul import kana, revised, usual
from benchmarks.lexicon import weighted
from bot.core.vocabulary import Kind

# Surname, per mille of all people, and how those who bear it write it
_SURNAMES = """
김 215 Kim / 이 147 Lee / 박 84 Park / 최 47 Choi / 정 43 Jung / 강 24 Kang / 조 21 Cho / 윤 21 Yoon / 장 20 Jang
임 17 Lim / 한 15 Han / 오 15 Oh / 서 15 Seo / 신 15 Shin / 권 14 Kwon / 황 14 Hwang / 안 14 Ahn / 송 14 Song
전 11 Jeon / 홍 11 Hong / 유 10 Yoo / 고 9 Ko / 문 9 Moon / 양 9 Yang / 손 9 Son / 배 8 Bae / 백 8 Baek / 허 7 Huh
남 6 Nam / 심 6 Shim / 노 6 Noh / 하 5 Ha / 곽 4 Kwak / 성 4 Sung / 차 4 Cha / 주 4 Joo / 우 4 Woo / 구 4 Koo
나 3 Na / 민 3 Min / 진 3 Jin / 지 3 Ji / 엄 3 Um / 변 2 Byun / 육 1 Yook / 옥 1 Ok / 선우 1 Sunwoo / 남궁 1 Namgung
"""
_GIVEN_FIRST = "성재정현민준동영승태상진종우경광기건도병용원윤인창철형호효훈희주시세석선수규대명범"
_GIVEN_SECOND = "우호현수석훈준진민영철환원규식일용빈혁욱섭찬성기윤희재태형완율표하건범배근구"
_SOUNDS = """
ro 로 / min 민 / de 데 / lo 로 / ne 네 / ka 카 / i 이 / so 소 / ju 주 / no 노 / ri 리 / ha 하 / lu 루 / bi 비 / to 토
el 엘 / jay 제이 / kay 케이 / dy 디 / ray 레이 / sun 선 / van 반 / mo 모 / ze 제 / tin 틴 / on 온 / yu 유 / cy 사이
ex 엑스 / my 마이 / la 라 / do 도 / cen 센 / ki 키 / ma 마 / nu 누 / po 포 / re 레 / si 시 / ta 타 / un 운 / vi 비
wa 와 / ya 야 / zo 조 / hy 하이
"""
_ENDINGS = """
밴드 Band / 프로젝트 Project / 보이스 Voice / 브라더스 Brothers / 클럽 Club / 하우스 House / 시티 City / 레터 Letter
"""


@dataclass(frozen=True, slots=True)
class Singer:
    """What somebody is called."""

    kind: Kind
    ko: str
    en: str
    ja: str
    aliases: tuple[str, ...]


@cache
def _rows(table: str) -> Sequence[Sequence[str]]:
    return [row.split() for row in table.strip().replace("\n", " / ").split(" / ")]


@cache
def _shares(table: str) -> Sequence[int]:
    return [*accumulate(int(row[1]) for row in _rows(table))]


def singer(rng: Random) -> Singer:
    """Return somebody: seven of ten sing alone, and most of these under the name they were given."""
    kind = weighted((Kind.SOLO, Kind.GROUP, Kind.BAND, Kind.DUO), (269, 312, 346, 378), rng)
    if kind is Kind.SOLO:
        return _person(rng) if rng.random() < 0.75 else _stage_name(kind, rng)
    return _stage_name(kind, rng, rng.choice(_rows(_ENDINGS)) if rng.random() < 0.5 else None)


def _person(rng: Random) -> Singer:
    """Return somebody with a surname and a given name of two syllables, now and then of one."""
    surname, _, written = weighted(_rows(_SURNAMES), _shares(_SURNAMES), rng)
    second = rng.choice(_GIVEN_SECOND)
    first = rng.choice(_GIVEN_FIRST) if rng.random() < 0.93 else ""
    one, two, ko = _usual(first).capitalize(), _usual(second), surname + first + second
    official = f"{_revised(surname).capitalize()} {_revised(first + second).capitalize()}"
    en = f"{written} {one}-{two}" if first else f"{written} {two.capitalize()}"
    spellings = (f"{written} {one} {two.capitalize()}", official, f"{written} {one}{two}") if first else (official,)
    aliases = tuple(spelling for spelling in spellings if spelling != en)[: rng.randrange(1, 4)]
    return Singer(Kind.SOLO, ko, en, f"{kana(surname)}・{kana(first + second)}", aliases)


def _stage_name(kind: Kind, rng: Random, ending: Sequence[str] | None = None) -> Singer:
    """Return a made-up name: written in Latin letters for two of five, and in Hangul for the rest."""
    parts = rng.choices(_rows(_SOUNDS), k=weighted((2, 3, 4), (2, 6, 8), rng))
    latin, hangul = "".join(part[0] for part in parts).capitalize(), "".join(part[1] for part in parts)
    if ending:
        latin, hangul = f"{latin} {ending[1]}", f"{hangul} {ending[0]}"
    if rng.random() < 0.4:
        return Singer(kind, latin.upper() if rng.random() < 0.5 else latin, latin, latin, (hangul, kana(hangul)))
    return Singer(kind, hangul, latin, kana(hangul), (latin.upper(),) if rng.random() < 0.3 else ())


@cache
def _usual(syllable: str) -> str:
    """Return a syllable as passports have it, some with a letter that nobody says."""
    written = {"우": "woo", "영": "young", "욱": "wook", "용": "yong", "원": "won", "일": "il"}
    return written.get(syllable) or usual().write(syllable)


@cache
def _revised(name: str) -> str:
    return revised().write(name)
