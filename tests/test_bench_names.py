"""The queries of the benchmark of names fit the catalogue, and its answers are judged as they should be."""

import pytest

from benchmarks.finders import Fuzzy, Known, Like, known_artists, known_songs
from benchmarks.names import Query, counts, read_queries
from bot.store.datafiles import DataFiles, read_data
from bot.store.folder import DataFolders
from tests.conftest import DATA

BOTH = "hangul nfd initials half jamo keyboard slip extra absent"
KINDS = {
    "artists": f"{BOTH} roman order kana alias group prefix",
    "songs": f"{BOTH} english ear meaning with-artist first-words work digits",
}
KNOWN = {"artists": known_artists, "songs": known_songs}
SINGER = Known("박효신", ["박효신", "Park Hyo Shin"])
SONG = Known("야생화 — 박효신", ["야생화", "Wild Flower"], SINGER.names)


@pytest.fixture(scope="module")
def files() -> DataFiles:
    return read_data(DataFolders.at(DATA))


def test_there_are_hundreds_of_queries_and_none_twice() -> None:
    asked = [(what, query.typed) for what in KINDS for query in read_queries(what)]
    assert len(asked) >= 300
    assert len(set(asked)) == len(asked)


@pytest.mark.parametrize("what", KINDS)
def test_every_kind_of_query_is_asked_often_enough_to_count(what: str) -> None:
    kinds = [query.kind for query in read_queries(what)]
    assert set(kinds) == set(KINDS[what].split())
    assert min(map(kinds.count, kinds)) >= 10


@pytest.mark.parametrize("what", KINDS)
def test_everything_expected_stands_in_the_catalogue(what: str, files: DataFiles) -> None:
    labels = {one.label for one in KNOWN[what](files)}
    assert {label for query in read_queries(what) for label in query.expected} <= labels


@pytest.mark.parametrize("what", KINDS)
def test_nobody_is_expected_where_somebody_absent_is_asked_for(what: str) -> None:
    for query in read_queries(what):
        if query.kind == "absent":
            assert not query.expected, query


def test_an_answer_is_right_at_first_within_five_or_by_being_none() -> None:
    named, absent = Query("half", "박효ㅅ", ["박효신"]), Query("absent", "IU", [])
    answers = [[*"abcd", "박효신"], list[str]()]
    assert counts([named, absent], answers) == (1, 2)
    assert counts([named, absent], answers, "half") == (0, 1)
    assert counts([named, absent], [["박효신"], ["박효신"]]) == (1, 1)
    assert counts([named, absent], [[*"abcde", "박효신"], []]) == (1, 1)


def test_like_finds_what_has_the_words_in_it_by_title_or_singer_the_best_known_first() -> None:
    other = Known("꽃 — 박효신", ["꽃", "Flower"], SINGER.names)
    assert Like([SINGER]).find("hyo") == ["박효신"]
    assert Like([SONG, other]).find("flower") == [SONG.label, other.label]
    assert Like([other, SONG]).find("박효신") == [other.label, SONG.label]
    assert Like([SONG]).find("야생화 박효신") == []


def test_rapidfuzz_finds_titles_with_their_singer_in_them_and_nothing_for_what_is_like_nothing() -> None:
    other = Known("꽃 — 박효신", ["꽃", "Flower"], SINGER.names)
    assert Fuzzy([other, SONG]).find("야생화 박효신")[0] == SONG.label
    assert Fuzzy([other, SONG]).find("WILD flowr")[0] == SONG.label
    assert Fuzzy([SINGER]).find("zzzzqq") == []
