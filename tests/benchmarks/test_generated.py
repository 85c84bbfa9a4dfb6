"""The songs that are made up look like real ones, to the bot and to a reader."""

import gc
import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice

import pytest

from benchmarks.generated import MOST_SONGS, artist_at, generated
from benchmarks.hangul import half_typed, kana, revised, usual
from bot.core.models import PERMANENT_ID
from bot.core.vocabulary import Kind
from bot.store.records import ArtistRecord, BalladRecord

HANGUL = re.compile("[가-힣]")


@pytest.fixture(scope="module")
def artists() -> Sequence[ArtistRecord]:
    """A catalogue as large as the real songs that the shares were counted in."""
    return [*generated(1906, seed=1)]


@pytest.fixture(scope="module")
def ballads(artists: Sequence[ArtistRecord]) -> Sequence[BalladRecord]:
    return [ballad for artist in artists for ballad in artist.ballads]


def test_the_same_seed_gives_the_same_songs() -> None:
    assert [*generated(300, seed=7)] == [*generated(300, seed=7)]
    assert [*generated(300, seed=7)] != [*generated(300, seed=8)]


def test_a_larger_catalogue_begins_with_the_smaller_one_but_for_its_soundtracks() -> None:
    small, large = ([*generated(songs, seed=7)][:20] for songs in (300, 3000))
    assert [artist.names for artist in small] == [artist.names for artist in large]
    assert artist_at(3, 300, seed=7) == small[3]


def test_every_record_passes_the_checks_of_the_data_files(artists: Sequence[ArtistRecord]) -> None:
    for artist in artists:
        assert ArtistRecord.model_validate(artist.model_dump()) == artist


@pytest.mark.parametrize("songs", [1, 26, 1906])
def test_there_are_exactly_as_many_songs_as_asked_for(songs: int) -> None:
    counts = [len(artist.ballads) for artist in generated(songs, seed=3)]
    assert sum(counts) == songs
    assert min(counts) >= 1
    assert max(counts) <= 25


def test_no_id_is_used_twice() -> None:
    ids = [id_ for artist in generated(50_000, seed=2) for id_ in (artist.id, *(one.id for one in artist.ballads))]
    assert len(set(ids)) == len(ids) > 50_000
    assert all(re.fullmatch(PERMANENT_ID, id_) for id_ in ids)
    assert not any(id_.startswith("x") for id_ in ids)  # those are an operator's own


def test_more_songs_than_there_are_ids_for_are_refused() -> None:
    with pytest.raises(ValueError, match="ids"):
        next(generated(MOST_SONGS + 1, seed=1))


def test_of_a_million_songs_only_one_artist_is_kept_at_a_time() -> None:
    def held() -> int:
        return sum(type(one) is ArtistRecord for one in gc.get_objects())

    before, artists = held(), generated(1_000_000, seed=4)
    for _ in islice(artists, 2000):
        pass
    assert held() - before <= 1


def test_a_few_titles_are_shared_by_many_songs(ballads: Sequence[BalladRecord]) -> None:
    songs = Counter(ballad.title.ko for ballad in ballads)
    shared = sum(count for count in songs.values() if count > 1) / len(ballads)
    assert 0.1 < shared < 0.22  # of the real ones 14 %
    ((first, often),) = songs.most_common(1)
    assert 0.002 < often / len(ballads) < 0.012, first


def test_titles_are_as_long_as_real_ones(ballads: Sequence[BalladRecord]) -> None:
    korean = [ballad.title.ko for ballad in ballads if HANGUL.search(ballad.title.ko)]
    words = Counter(len(title.split()) for title in korean)
    assert max(words) <= 8
    assert 0.35 < words[1] / len(korean) < 0.55
    assert words[2] > words[3] > words[4] > words[5]
    lengths = Counter(len(title) for title in korean)
    assert 0 < lengths[1] / len(korean) < 0.06
    assert 0.05 < lengths[2] / len(korean) < 0.2
    assert 0.05 < 1 - len(korean) / len(ballads) < 0.12  # in Latin letters


def test_a_third_of_the_korean_titles_have_an_official_english_one(ballads: Sequence[BalladRecord]) -> None:
    korean = [ballad for ballad in ballads if HANGUL.search(ballad.title.ko)]
    assert all(ballad.title.roman and ballad.meaning for ballad in korean)
    assert 0.28 < sum(ballad.title.en is not None for ballad in korean) / len(korean) < 0.38


def test_years_moods_and_soundtracks_have_the_shares_of_real_songs(ballads: Sequence[BalladRecord]) -> None:
    decades = Counter(ballad.year // 10 * 10 for ballad in ballads)
    assert min(ballad.year for ballad in ballads) >= 1970
    assert max(ballad.year for ballad in ballads) <= 2025
    assert decades[2010] > decades[2000] > decades[1990] > decades[1980] > decades[1970] > 0
    assert {len(ballad.moods) for ballad in ballads} == {2, 3, 4}
    works = Counter(ballad.ost for ballad in ballads if ballad.ost)
    assert 0.09 < works.total() / len(ballads) < 0.15
    assert 3 < works.total() / len(works) < 8
    assert sum(ballad.known <= 2 for ballad in ballads) > len(ballads) / 2


def test_most_singers_sing_alone_and_most_names_are_korean(artists: Sequence[ArtistRecord]) -> None:
    kinds = Counter(artist.kind for artist in artists)
    assert 0.6 < kinds[Kind.SOLO] / len(artists) < 0.82
    assert sum(bool(HANGUL.search(artist.names.ko)) for artist in artists) / len(artists) > 0.7
    surnames = Counter(artist.names.ko[0] for artist in artists if "・" in artist.names.ja)
    assert [name for name, _ in surnames.most_common(1)] == ["김"]
    assert any(len(artist.aliases) >= 2 for artist in artists)


def test_hangul_is_spelled_as_it_is_said() -> None:
    assert revised().write("정성훈") == "jeongseonghun"
    assert usual().write("정성훈") == "jungsunghoon"
    assert revised().write("꽃이 없이 괜찮아") == "kkochi eopsi gwaenchana"
    assert kana("박효신, 꽃이") == "パクヒョシン, コチ"
    assert half_typed("박") == ("ㅂ", "바")
    assert half_typed("A") == ("A", "A")
