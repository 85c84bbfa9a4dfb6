"""A host's own songs stand beside ours, held to the same rules, and never in the way of them."""

from pathlib import Path

import pytest

from bot.core.listing import Filters
from bot.store.catalogue import open_catalogue
from bot.store.datafiles import read_data
from bot.store.loading import load_catalogue
from bot.store.problems import BadDataError
from tests.small import BALLAD, artist, folders, small_folder, write


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    """Return a data folder with one artist in it, Singer, who has one ballad."""
    return small_folder(tmp_path / "ours")


@pytest.fixture
def extra(tmp_path: Path) -> Path:
    """Return a folder of a host's own, with nothing in it."""
    path = tmp_path / "mine"
    path.mkdir()
    return path


def complaints(ours: Path, extra: Path) -> list[str]:
    with pytest.raises(BadDataError) as failure:
        read_data(folders(ours, extra))
    return [str(problem) for problem in failure.value.problems]


async def test_own_artists_and_more_songs_of_ours_are_in_the_catalogue(ours: Path, extra: Path, tmp_path: Path) -> None:
    write(extra, "mine", artist("xaaaa", "xbbbb", name="내가수", english="My Singer"))
    write(extra, "singer", BALLAD.format(ballad="xcccc"))
    async with open_catalogue(load_catalogue(folders(ours, extra), tmp_path)) as catalogue:
        assert catalogue.size(Filters()) == 3
        assert [ballad.id for ballad in await catalogue.by_artist("aaaaa")] == ["bbbbb", "xcccc"]
        (found,) = await catalogue.search.artists("내가수", 25)
        assert found.artist.id == "xaaaa"


def test_ids_of_a_host_begin_with_x(ours: Path, extra: Path) -> None:
    write(extra, "singer", BALLAD.format(ballad="ccccc"))
    (said,) = complaints(ours, extra)
    assert said.startswith(
        "extra/artists/singer.toml · 노래 · id: 'ccccc' does not begin with x: `ballad-bot catalogue"
    )


def test_a_slip_in_a_hosts_file_is_named_there(ours: Path, extra: Path) -> None:
    write(extra, "mine", artist("xaaaa", "xbbbb", ost='"goblin"'))
    assert complaints(ours, extra) == ["extra/artists/mine.toml · 노래 · ost: 'goblin' does not stand in works.toml"]


def test_a_host_cannot_take_the_place_of_a_work_of_ours(ours: Path, extra: Path) -> None:
    work = '[goblin]\nkind = "drama"\nnames = { ko = "도깨비", en = "Goblin", ja = "トッケビ" }\n'
    for folder in (ours, extra):
        (folder / "works.toml").write_text(work, "utf-8")
    assert complaints(ours, extra) == ["extra/works.toml · goblin · key: has one here already"]


def test_what_a_host_adds_makes_a_new_catalogue(ours: Path, extra: Path, tmp_path: Path) -> None:
    before = load_catalogue(folders(ours, extra), tmp_path)
    write(extra, "mine", artist("xaaaa", "xbbbb"))
    assert load_catalogue(folders(ours, extra), tmp_path) != before
