"""Whatever is asked of the catalogue is found, in the right order, from any page."""

import asyncio
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from bot.core.listing import PAGE_SIZE, Filters, Listing
from bot.core.models import Entry
from bot.core.names import key_of
from bot.core.vocabulary import DECADES, Mood, Sort, decade_of
from bot.store.building import main as build
from bot.store.catalogue import Catalogue, open_catalogue
from bot.store.folder import DataFolders
from bot.store.loading import (
    catalogue_path,
    fingerprint_in,
    fingerprint_of,
    load_catalogue,
    make_catalogue,
    older_catalogue,
)
from bot.store.problems import BadDataError
from tests.conftest import DATA, NEW_SONG, add_song, until
from tests.core.test_listing import ORDERS
from tests.small import artist, small_folder, write


@pytest.fixture
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder that may be changed, whose catalogue is made in a moment: a singer, and Jin."""
    folder = small_folder(tmp_path_factory.mktemp("small") / "data")
    write(folder, "jin", artist("1qpfg", "bjjjj", "진", "Jin"))
    return folder


async def whole(catalogue: Catalogue, listing: Listing) -> list[Entry]:
    """Return all ballads of a listing, page by page."""
    first = await catalogue.page(listing, 0)
    pages = [await catalogue.page(listing, number) for number in range(-(-first.total // PAGE_SIZE))]
    return [ballad for page in pages for ballad in page.ballads]


async def test_every_listing_holds_what_fits_and_nothing_twice(catalogue: Catalogue) -> None:
    singers = await catalogue.search.suggest_artists("", 1000)
    everything = [ballad for one in singers for ballad in await catalogue.by_artist(one.artist.id)]
    for mood in (None, *Mood):
        for decade in (None, *DECADES):
            filters = Filters(mood, decade)
            found = await whole(catalogue, Listing(filters))
            fitting = [ballad for ballad in everything if filters.fit(ballad)]
            assert {ballad.id for ballad in found} <= {ballad.id for ballad in fitting}
            assert sorted(ballad.family for ballad in found) == sorted({ballad.family for ballad in fitting})
            assert len(found) == catalogue.size(filters)


async def test_each_order_is_what_it_says(catalogue: Catalogue) -> None:
    newest = await whole(catalogue, Listing(Filters(), Sort.NEWEST))
    oldest = await whole(catalogue, Listing(Filters(), Sort.OLDEST))
    assert [ballad.year for ballad in newest] == sorted((ballad.year for ballad in newest), reverse=True)
    assert oldest == newest[::-1]
    by_title = [ballad.title.ko for ballad in await whole(catalogue, Listing(Filters(), Sort.TITLE))]
    assert by_title.index("가시나무") < by_title.index("눈의 꽃") < by_title.index("환생")
    sad = await whole(catalogue, Listing(Filters(Mood.SAD)))
    weights = [ballad.moods[Mood.SAD] for ballad in sad]
    assert weights == sorted(weights, reverse=True)


@pytest.mark.parametrize("sort", ORDERS)
async def test_an_artist_is_listed_in_every_order_and_by_mood_and_decade(catalogue: Catalogue, sort: Sort) -> None:
    (profile,) = await catalogue.search.artists("이문세", 25)
    everything = await whole(catalogue, Listing(Filters(artist=profile.artist.id), sort))
    assert len(everything) >= 4
    some = await whole(catalogue, Listing(Filters(decade=1980, artist=profile.artist.id), sort))
    assert some == [ballad for ballad in everything if decade_of(ballad.year) == 1980]
    if sort in {Sort.NEWEST, Sort.OLDEST}:
        years = [ballad.year for ballad in everything]
        assert years == sorted(years, reverse=sort is Sort.NEWEST)


@pytest.mark.parametrize("asked", [-5, 9_999, 10**6])
async def test_a_page_that_does_not_exist_is_the_nearest_one(catalogue: Catalogue, asked: int) -> None:
    page = await catalogue.page(Listing(Filters()), asked)
    last = -(-page.total // PAGE_SIZE) - 1
    assert page.number == (0 if asked < 0 else last)
    assert page.ballads
    assert min(page.numbered) == page.number * PAGE_SIZE + 1


async def test_what_is_not_there_is_none(catalogue: Catalogue) -> None:
    assert await catalogue.ballad("zzzzz") is None
    assert await catalogue.profile("zzzzz") is None
    assert catalogue.size(Filters(Mood.SAD, 1950)) == 0
    page = await catalogue.page(Listing(Filters(artist="zzzzz")), 0)
    assert (page.ballads, page.total) == ((), 0)


async def test_every_rank_leads_to_its_ballad(catalogue: Catalogue) -> None:
    best = await whole(catalogue, Listing(Filters(Mood.LONGING)))
    ranks = await catalogue.at_ranks(Filters(Mood.LONGING), [0, 3, 10**6])
    assert {rank: shown.ballad for rank, shown in ranks.items()} == {0: best[0].id, 3: best[3].id}
    assert ranks[3].artist == best[3].artist.id


async def test_every_ballad_and_artist_is_found_by_every_name_of_theirs(catalogue: Catalogue) -> None:
    for ballad in await whole(catalogue, Listing(Filters())):
        names = [ballad.title.ko, ballad.title.en, ballad.title.roman, ballad.title.meaning_en, ballad.title.meaning_ja]
        for name in filter(None, names):
            found = await catalogue.search.ballads(name, 25)
            called = {key_of(one) for song in found for one in song.called}
            assert ballad.id in {song.id for song in found} or key_of(name) in called, name
    for profile in await catalogue.search.suggest_artists("", 1000):
        for name in (profile.artist.names.ko, profile.artist.names.en, profile.artist.names.ja):
            assert profile in await catalogue.search.artists(name, 25), name


@pytest.mark.parametrize("typed", ["Jin", "진", "ジン", "김석진", "kim seokjin", "JIN", " j i n "])
async def test_jin_is_found_by_every_name(catalogue: Catalogue, typed: str) -> None:
    assert [profile.artist.names.en for profile in await catalogue.search.artists(typed, 25)] == ["Jin"]


@pytest.mark.parametrize(("typed", "found"), [("ㅂㅎㅅ", "박효신"), ("박효ㅅ", "박효신"), ("park hyo", "박효신")])
async def test_a_singer_is_suggested_by_initials_and_beginnings(catalogue: Catalogue, typed: str, found: str) -> None:
    assert found in [profile.artist.names.ko for profile in await catalogue.search.suggest_artists(typed, 25)]


async def test_who_is_called_exactly_so_is_suggested_first(catalogue: Catalogue) -> None:
    assert (await catalogue.search.suggest_artists("V", 25))[0].artist.names.en == "V"
    assert len(await catalogue.search.suggest_artists("", 25)) == 25
    assert await catalogue.search.suggest_ballads("zzzz", 25) == []


@pytest.mark.parametrize(("typed", "near"), [("박효싱", "박효신"), ("Taylor Swift", "태양"), ("Jinx", "진")])
async def test_near_are_those_whose_names_begin_most_alike(catalogue: Catalogue, typed: str, near: str) -> None:
    assert near in [profile.artist.names.ko for profile in await catalogue.search.artists_near(typed, 5)]


@pytest.mark.parametrize("typed", ["", "xq", "👻", "ヲヲヲ"])
async def test_nobody_is_near_to_what_is_like_nothing(catalogue: Catalogue, typed: str) -> None:
    assert await catalogue.search.artists_near(typed, 5) == []


async def test_the_neighbourhood_of_a_ballad_holds_its_moods_and_its_singer(catalogue: Catalogue) -> None:
    (source,) = await catalogue.search.ballads("야생화", 25)
    around = await catalogue.around(source)
    assert {ballad.id for ballad in around if ballad.artist.id == source.artist.id} >= {source.id}
    assert all(ballad.artist.id == source.artist.id or set(ballad.moods) & set(source.moods) for ballad in around)


async def test_moods_stand_in_their_order(catalogue: Catalogue) -> None:
    assert list(catalogue.moods) == list(Mood)
    assert catalogue.moods[Mood.SAD].names.ko == "슬픔"


def test_an_unchanged_catalogue_is_not_made_again(tmp_path: Path) -> None:
    first = load_catalogue(DataFolders.at(DATA), tmp_path)
    made = first.stat().st_mtime_ns
    assert load_catalogue(DataFolders.at(DATA), tmp_path) == first
    assert first.stat().st_mtime_ns == made
    assert fingerprint_in(first) == fingerprint_of(DataFolders.at(DATA))


@pytest.mark.parametrize("damage", [b"", b"this is no database" * 300])
async def test_a_damaged_catalogue_is_made_again(tmp_path: Path, data: Path, damage: bytes) -> None:
    path = load_catalogue(DataFolders.at(data), tmp_path)
    path.write_bytes(damage)
    assert load_catalogue(DataFolders.at(data), tmp_path) == path
    async with open_catalogue(path) as catalogue:
        assert catalogue.size(Filters())


def test_changed_data_makes_a_new_catalogue_and_takes_the_old_one_away(tmp_path: Path, data: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    old = load_catalogue(DataFolders.at(data), home)
    song = data / "artists" / "jin.toml"
    song.write_text(song.read_text("utf-8").replace("year = 1999", "year = 1999 "), "utf-8")
    new = load_catalogue(DataFolders.at(data), home)
    assert new != old
    assert list(home.iterdir()) == [new]


def test_broken_data_never_replaces_a_good_catalogue(tmp_path: Path, data: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    good = load_catalogue(DataFolders.at(data), home)
    (data / "artists" / "jin.toml").write_text("id = 3", "utf-8")
    with pytest.raises(BadDataError) as failure:
        load_catalogue(DataFolders.at(data), home)
    assert "artists/jin.toml · id: Input should be a valid string, but it is 3" in str(failure.value)
    assert list(home.iterdir()) == [good]


def test_a_home_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="the catalogue could not be written to"):
        load_catalogue(DataFolders.at(DATA), tmp_path / "nowhere")


def test_two_processes_that_start_at_once_make_one_catalogue(tmp_path: Path, data: Path) -> None:
    code = "import sys; from pathlib import Path; from bot.store.loading import load_catalogue as load\n"
    code += "from bot.store.folder import DataFolders\n"
    code += "print(load(DataFolders.at(Path(sys.argv[1])), Path(sys.argv[2])))"
    command = [sys.executable, "-c", code, str(data), str(tmp_path)]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    paths = {process.communicate()[0].strip() for process in both}
    assert paths == {str(path) for path in tmp_path.iterdir()}
    assert [process.returncode for process in both] == [0, 0]


def test_a_catalogue_of_other_data_can_be_told_from_one_of_other_code(tmp_path: Path, data: Path) -> None:
    assert older_catalogue(tmp_path) is None
    first = load_catalogue(DataFolders.at(data), tmp_path)
    add_song(data)
    assert catalogue_path(DataFolders.at(data), tmp_path) != first
    assert older_catalogue(tmp_path) == first
    code, _, of_data = fingerprint_of(DataFolders.at(data)).partition("-")
    assert fingerprint_in(first).startswith(f"{code}-")
    assert min(len(code), len(of_data)) >= 8
    latest = Path(shutil.copy(first, tmp_path / f"catalogue-{code}-0.sqlite3"))
    assert older_catalogue(tmp_path) == latest
    latest.write_bytes(b"")
    assert older_catalogue(tmp_path) == first
    first.rename(tmp_path / "catalogue-0123456789abcdef-0.sqlite3")
    assert older_catalogue(tmp_path) is None


async def test_data_that_changes_while_its_catalogue_is_made_is_all_in_it(tmp_path: Path, data: Path) -> None:
    making = asyncio.create_task(make_catalogue(DataFolders.at(data), tmp_path))
    await until(lambda: list(tmp_path.iterdir()))
    add_song(data)
    path = await making
    assert [*tmp_path.iterdir()] == [path]
    assert path == catalogue_path(DataFolders.at(data), tmp_path)
    async with open_catalogue(path) as catalogue:
        assert await catalogue.search.ballads(NEW_SONG, 1)


def python_that(does: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a catalogue be made by a program that does something else."""
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\n{does}\n")
    python.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(python))


async def test_who_stops_waiting_for_a_catalogue_stops_its_making(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, begun = tmp_path / "home", tmp_path / "begun"
    home.mkdir()
    python_that(f"touch '{begun}'; exec sleep 300", tmp_path, monkeypatch)
    making = asyncio.create_task(make_catalogue(DataFolders.at(DATA), home))
    await until(begun.exists)
    await asyncio.sleep(1)  # the process may run before its parent knows of it
    making.cancel()
    async with asyncio.timeout(30):
        with pytest.raises(asyncio.CancelledError):
            await making
    assert not list(home.iterdir())


def test_a_making_that_fails_halfway_leaves_nothing_and_points_to_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    python_that('echo half > "$3"; exit 1', tmp_path, monkeypatch)
    with pytest.raises(OSError, match=r"could not be written to .*: what stands above says why"):
        load_catalogue(DataFolders.at(DATA), home)
    assert not list(home.iterdir())


async def test_the_builder_writes_a_catalogue_or_names_the_problems(
    tmp_path: Path, data: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "catalogue-abc.sqlite3"
    assert build([str(path), str(data)]) == 0
    async with open_catalogue(path) as catalogue:
        assert catalogue.fingerprint == "abc"
    assert build([str(tmp_path / "other"), str(tmp_path)]) == 1
    assert b"moods.toml" in capfdbinary.readouterr().out
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
