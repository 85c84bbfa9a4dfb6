"""Whatever a fan types finds whom they mean, by index, and what is not there is not found."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random

import pytest

from benchmarks.generated import generated
from benchmarks.sized import Artists
from bot.core.listing import Filters, Listing
from bot.core.names import key_of
from bot.core.vocabulary import Mood, OstKind, Sort
from bot.store.building import write_catalogue
from bot.store.catalogue import Catalogue, open_catalogue
from bot.store.records import Names, WorkRecord
from bot.store.source import Entered
from tests.core.test_listing import ORDERS
from tests.store.test_catalogue import whole


@pytest.mark.parametrize(
    ("typed", "singer"),
    [
        ("박 효 신", "박효신"),
        ("ㅂㅎㅅ", "박효신"),
        ("박효ㅅ", "박효신"),
        ("박효싱", "박효신"),
        ("qkrgytls", "박효신"),
        ("ㅔㅁ가 ㅗㅛㅐ", "박효신"),
        ("bak hyosin", "박효신"),
        ("hyo shin park", "박효신"),
        ("효신", "박효신"),
        ("pakr hyo shin", "박효신"),
        ("ぱくひょしん", "박효신"),
        ("songs by park hyo shin", "박효신"),
        ("박효신 노래 추천해줘", "박효신"),
        ("パク・ヒョシンの曲", "박효신"),
        ("임차", "임창정"),
        ("성시겅", "성시경"),
        ("seong sigyeong", "성시경"),
        ("naeol", "나얼"),
        ("BTS jin", "진"),
        ("jin of bts", "진"),
        ("방탄소년단 진", "진"),
        ("트윈폴리오 송창식", "송창식"),
        ("케이 윌", "케이윌"),
    ],
)
async def test_a_singer_is_found_as_people_type(catalogue: Catalogue, typed: str, singer: str) -> None:
    assert (await catalogue.search.artists(typed, 25))[0].artist.names.ko == singer


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("야생화", "야생화"),
        ("ㅅㅈㅎㅈ", "소주 한 잔"),
        ("소주 1잔", "소주 한 잔"),
        ("30 즈음에", "서른 즈음에"),
        ("yasenghwa", "야생화"),
        ("nunui kkot", "눈의 꽃"),
        ("wild flwoer", "야생화"),
        ("thorn tree", "가시나무"),
        ("memory wind", "바람기억"),
        ("야생화 박효신", "야생화"),
        ("박효신 wild flower", "야생화"),
        ("wild flower pakr hyosin", "야생화"),
        ("야생화 박효싱", "야생화"),
        ("bts 그리움에", "그리움에"),
        ("노래 야생화 틀어줘", "야생화"),
        ("응답하라 1988 ost", "걱정말아요 그대"),
        ("reply 1988", "걱정말아요 그대"),
        ("雪の華の曲", "눈의 꽃"),
    ],
)
async def test_a_ballad_is_found_as_people_type(catalogue: Catalogue, typed: str, title: str) -> None:
    assert (await catalogue.search.ballads(typed, 25))[0].title.ko == title


async def test_a_singer_typed_for_a_song_gives_the_songs_of_the_singer(catalogue: Catalogue) -> None:
    found = await catalogue.search.ballads("박효신", 25)
    assert {ballad.artist.names.ko for ballad in found} == {"박효신"}
    assert len(found) == len(await catalogue.by_artist(found[0].artist.id))


@pytest.mark.parametrize(
    "typed",
    ["Taylor Swift", "아이유", "IU", "asdfgh", "백지영", "태연", "taeyeon", "lee hyori", "BLACKPINK", "", "?"],
)
async def test_who_is_not_here_is_not_found(catalogue: Catalogue, typed: str) -> None:
    assert await catalogue.search.artists(typed, 25) == []
    if typed != "?":
        assert await catalogue.search.ballads(typed, 25) == []


async def test_two_singers_of_one_name_are_both_found(catalogue: Catalogue) -> None:
    found = await catalogue.search.artists("이민혁", 25)
    assert [profile.artist.names.ko for profile in found] == ["이민혁", "이민혁"]
    by_ear = await catalogue.search.artists("yi minhyeok", 25)
    assert {profile.artist.id for profile in by_ear} == {profile.artist.id for profile in found}


async def test_a_legal_name_that_two_stage_names_share_finds_both(catalogue: Catalogue) -> None:
    found = await catalogue.search.artists("김태형", 25)
    assert {profile.artist.names.ko for profile in found} == {"V", "폴킴"}


async def test_of_names_that_sound_alike_the_one_spelled_so_is_meant(catalogue: Catalogue) -> None:
    found = await catalogue.search.artists("yoo jae-ha", 25)
    assert [profile.artist.names.ko for profile in found] == ["유재하"]


async def test_an_exact_name_always_finds_itself_first(catalogue: Catalogue) -> None:
    for ballad in await whole(catalogue, Listing(Filters())):
        for name in filter(None, (ballad.title.ko, ballad.title.en)):
            found = await catalogue.search.ballads(name, 25)
            assert ballad.id in {one.id for one in found}, name
            assert all(as_written(name) in map(as_written, one.title.names) for one in found), name


def as_written(name: str) -> str:
    """Return a name as nobody minds how it is written: The Fool is Fool."""
    return key_of(name).removeprefix("the")


@pytest.mark.parametrize(
    ("typed", "singer"),
    [("chonghyun", "종현"), ("yoo yun-suk", "유연석"), ("kim chong-seo", "김종서"), ("hyugoh", "혁오")],
)
async def test_of_those_who_sound_alike_the_one_is_meant_who_is_spelled_so(
    catalogue: Catalogue, typed: str, singer: str
) -> None:
    assert [profile.artist.names.ko for profile in await catalogue.search.artists(typed, 25)] == [singer]


async def test_suggestions_go_on_while_title_and_singer_are_typed(catalogue: Catalogue) -> None:
    for typed in ("야생화", "야생화 박", "야생화 박효", "박효신 야생", "wild flower park h"):
        found = await catalogue.search.suggest_ballads(typed, 25)
        assert found[0].title.ko == "야생화", typed


@pytest.fixture
def plain(catalogue_file: Path) -> Iterator[sqlite3.Connection]:
    """Yield another connection to the catalogue, to ask it how it would do things."""
    with closing(sqlite3.connect(catalogue_file)) as connection:
        yield connection


async def test_no_look_up_reads_a_whole_table(catalogue_file: Path, plain: sqlite3.Connection) -> None:
    asked: list[str] = []
    async with open_catalogue(catalogue_file) as catalogue:
        await catalogue._connection.set_trace_callback(asked.append)
        for typed in (
            "박효신",
            "ㅂㅎㅅ",
            "qkrgytls",
            "pakr hyo shin",
            "야생화 박효신",
            "memory of the wind",
            "도깨비 ost",
            "Taylor Swift",
            "",
        ):
            for ask in (catalogue.search.artists, catalogue.search.ballads, catalogue.search.works):
                await ask(typed, 25)
            for suggest in (catalogue.search.suggest_artists, catalogue.search.suggest_ballads):
                await suggest(typed, 25)
            await catalogue.search.artists_near(typed, 5)
        (ballad,) = await catalogue.search.ballads("Sweet Night", 1)
        for filters in (Filters(), Filters(Mood.SAD, 1990), Filters(artist=ballad.artist.id), Filters(work=ballad.id)):
            for sort in ORDERS:
                await catalogue.page(Listing(filters, sort), 1)
        await catalogue.at_ranks(Filters(Mood.SAD), [1, 5])
        await catalogue.around(ballad)
        await catalogue.sketches.of([ballad.id, "zzzzz"])
        await catalogue.sketches.some([Filters(Mood.SAD, 1990)], 5, Random(1))
        await catalogue.page_of([ballad.id], Listing(Filters(), Sort.RECENT), 0)
    assert len(asked) > 100
    for statement in asked:
        if "'main'." in statement:
            continue  # the full-text index's own
        for _, _, _, step in plain.execute(f"EXPLAIN QUERY PLAN {statement}"):
            assert "shelf" not in step or "shelf=?" in step or "shelf>?" in step, (step, statement)
            scans = step.startswith("SCAN") and not any(fine in step for fine in _NOT_TABLES)
            assert not scans or "LIMIT" in statement.rpartition("ORDER BY number")[2], (step, statement)


# What is made up by the statement itself, and the full-text index, which is asked for words
_NOT_TABLES = ("CONSTANT ROW", "VIRTUAL TABLE INDEX", "SCAN (subquery", "SCAN place", "SCAN wanted", "json_each")


async def test_everything_can_say_what_it_is_called(catalogue: Catalogue) -> None:
    (work,) = await catalogue.search.works("itaewon class", 1)
    assert work.called == ("이태원 클라쓰", "Itaewon Class", "梨泰院クラス")
    ballads = await catalogue.by_work(work.ballad)
    assert len(ballads) == work.count
    assert all(ballad.called[0] == ballad.title.ko for ballad in ballads)
    (profile,) = await catalogue.search.artists("V", 1)
    assert "V" in profile.called


@dataclass(frozen=True, slots=True)
class ManyWorks(Artists):
    """Artists whose every ballad was made for a drama of its own."""

    @property
    def works(self) -> Mapping[str, WorkRecord]:
        return {str(number): drama(number) for number in range(self.total)}

    def __iter__(self) -> Iterator[Entered]:
        numbers = count()
        for artist in generated(self.total, self.seed):
            ballads = [ballad.model_copy(update={"ost": str(next(numbers))}) for ballad in artist.ballads]
            yield Entered(artist.model_copy(update={"ballads": ballads}), (), ())


def drama(number: int) -> WorkRecord:
    """Return the drama with this number."""
    names = Names(ko=f"드라마 {number}번", en=f"Drama {number}", ja=f"ドラマ{number}番")
    return WorkRecord(kind=OstKind.DRAMA, names=names)


async def test_every_drama_is_found_however_many_there_are(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.sqlite3"
    write_catalogue(path, ManyWorks(1_100, seed=5))
    async with open_catalogue(path) as catalogue:
        for number in range(0, 1_100, 50):
            (work,) = await catalogue.search.works(f"드라마 {number}번", 25)
            assert (work.names.en, work.count) == (f"Drama {number}", 1)
