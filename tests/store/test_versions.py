"""A song stands in a list and in a round once, whoever sang it; its other versions are a button away."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from bot.core.listing import Filters, Listing
from bot.core.vocabulary import Mood, Sort
from bot.store.catalogue import Catalogue, open_catalogue
from bot.store.loading import load_catalogue
from tests.core.test_listing import ORDERS
from tests.small import artist, folders, small_folder, write


@pytest.fixture
async def covered(tmp_path: Path) -> AsyncGenerator[Catalogue]:
    """Yield a catalogue with a song of 1999, two remakes of it, and two remakes of a song that is not here."""
    data = small_folder(tmp_path / "data")
    sad_and_romantic, title = "{ romantic = 3, sad = 1 }", '{ ko = "바람", roman = "Baram" }'
    write(data, "early", artist("ccccc", "ddddd", version_of='"bbbbb"', year="2010", known="3"))
    late = artist("eeeee", "fffff", version_of='"bbbbb"', year="2021", known="5", moods=sad_and_romantic)
    write(data, "late", late)
    original = '{ ko = "누군가, 바람, 1980", en = "Somebody, 1980", ja = "誰か、1980年" }'
    for stem, ids, known in (("wind", ("ggggg", "hhhhh"), "2"), ("gale", ("jjjjj", "kkkkk"), "4")):
        write(data, stem, artist(*ids, original=original, title=title, year="2015", known=known))
    async with open_catalogue(load_catalogue(folders(data), tmp_path)) as catalogue:
        yield catalogue


async def ids(catalogue: Catalogue, filters: Filters, sort: Sort = Sort.BEST) -> list[str]:
    """Return the ids of the first page, which is all there is."""
    page = await catalogue.page(Listing(filters, sort), 0)
    assert page.total == len(page.ballads)
    return [ballad.id for ballad in page.ballads]


@pytest.mark.parametrize("sort", ORDERS)
async def test_the_original_stands_for_its_remakes_in_every_order(covered: Catalogue, sort: Sort) -> None:
    assert set(await ids(covered, Filters(), sort)) == {"bbbbb", "kkkkk"}
    assert covered.size(Filters()) == 2


async def test_a_remake_stands_where_its_original_does_not(covered: Catalogue) -> None:
    assert await ids(covered, Filters(Mood.ROMANTIC)) == ["fffff"]
    assert await ids(covered, Filters(decade=2020)) == ["fffff"]
    assert set(await ids(covered, Filters(decade=2010))) == {"ddddd", "kkkkk"}
    assert "bbbbb" in await ids(covered, Filters(Mood.SAD))


async def test_a_singers_own_page_has_their_version(covered: Catalogue) -> None:
    assert await ids(covered, Filters(artist="eeeee")) == ["fffff"]


async def test_a_round_holds_each_song_once(covered: Catalogue) -> None:
    drawn = await covered.at_ranks(Filters(), range(covered.size(Filters())))
    assert sorted(shown.ballad for shown in drawn.values()) == ["bbbbb", "kkkkk"]


async def test_a_search_by_title_finds_the_original(covered: Catalogue) -> None:
    assert await ids(covered, Filters(words="노래")) == ["bbbbb"]


async def test_each_version_leads_to_the_others_the_original_first(covered: Catalogue) -> None:
    versions = {id_: [one.id for one in (await covered.known_ballad(id_)).versions] for id_ in ("bbbbb", "ddddd")}
    assert versions == {"bbbbb": ["fffff", "ddddd"], "ddddd": ["bbbbb", "fffff"]}
    assert [one.id for one in (await covered.known_ballad("hhhhh")).versions] == ["kkkkk"]


async def test_what_had_another_id_once_is_found_by_it(tmp_path: Path) -> None:
    data = small_folder(tmp_path / "data")
    (data / "renamed.toml").write_text('yyyyy = "bbbbb"\nzzzzz = "aaaaa"\n', "utf-8")
    async with open_catalogue(load_catalogue(folders(data), tmp_path)) as catalogue:
        assert (await catalogue.known_ballad("yyyyy")).id == "bbbbb"
        profile = await catalogue.profile("zzzzz")
        assert profile is not None
        assert profile.artist.id == "aaaaa"
        assert await ids(catalogue, Filters(artist="zzzzz")) == ["bbbbb"]
