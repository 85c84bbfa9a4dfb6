"""A shelf opens in every language, turns, and plays; a song leads to its other versions."""

import pytest
import tomli

from bot.core.language import Language
from bot.core.listing import PAGE_SIZE, Filters
from bot.play.world import World
from tests.bot.reading import catalogue_of, counted, opened
from tests.conftest import DATA
from tests.screen import ask, give

NAMES = {Language.EN: "tearjerkers", Language.KO: "눈물", Language.JA: "涙"}


@pytest.mark.parametrize("language", Language)
async def test_a_shelf_is_opened_by_a_word_of_ones_own_language(world: World, language: Language) -> None:
    suggested = await world.people[language].autocomplete(world.channel, "ballad collection", "name", NAMES[language])
    page = await give(world, "ballad collection", language, name=suggested[0]["value"])
    collection = catalogue_of(world).collections["tearjerkers"]
    assert collection.names.into(language) in page.title
    assert collection.line.into(language) in page.text
    assert suggested[0]["name"] == f"{collection.emoji} {collection.names.into(language)}"


async def test_a_shelf_stands_in_the_order_it_was_given_and_turns(world: World) -> None:
    file = DATA / "collections" / "tearjerkers.toml"
    given = tomli.loads(file.read_text("utf-8"))["ballads"]
    page = await ask(world, "/ballad collection tearjerkers")
    assert page.title.endswith(f" · {counted(world, len(given))}")
    assert opened(page) == given[:PAGE_SIZE]
    first = await catalogue_of(world).known_ballad(given[0])
    assert page.text.splitlines()[2].startswith(f"1. {first.title.ko}")
    turned = await page.press("▶️")
    assert turned.text.splitlines()[2].startswith("11. ")
    assert opened(turned) == given[PAGE_SIZE : 2 * PAGE_SIZE]


async def test_one_of_a_shelf_goes_on_with_the_shelf(world: World) -> None:
    card = await (await ask(world, "/ballad collection tearjerkers")).press("One of these")
    assert "Because you opened" in card.text
    heard = {card.ballad}
    for _ in range(5):
        card = await card.press("Another")
        assert "Because you opened" in card.text
        assert card.ballad not in heard
        heard.add(card.ballad)
    shelf = Filters(collection="tearjerkers")
    here = await catalogue_of(world).at_ranks(shelf, range(catalogue_of(world).size(shelf)))
    assert heard <= {shown.ballad for shown in here.values()}


async def test_who_types_no_shelf_is_shown_some(world: World) -> None:
    sorry = await ask(world, "/ballad collection polka")
    assert sorry.private
    assert "No collection called “polka” here." in sorry.text
    opened = await sorry.press(next(iter(sorry.controls)))
    assert "1. " in opened.text


async def test_a_remake_says_whose_song_it_was_and_leads_there(world: World) -> None:
    card = await ask(world, "/ballad song 소녀 오혁")
    assert "original: 이문세 Lee Moon-sae, 1985" in card.text
    original = await card.press("Lee Moon-sae (1985)")
    assert original.title.startswith("소녀")
    assert "이문세 Lee Moon-sae · " in original.text
    assert "original: " not in original.text
    versions = (await catalogue_of(world).known_ballad(original.ballad)).versions
    assert "Oh Hyuk" in [version.artist.names.en for version in versions]
    doors = [f"{version.artist.names.en} ({version.year})" for version in versions[:5]]  # as many as fit in a row
    assert [label for label in original.controls if label in doors] == doors
    assert (await original.press(doors[0])).ballad == versions[0].id


async def test_who_sings_along_is_named(world: World) -> None:
    card = await ask(world, "/ballad song With you 지민", Language.KO)
    assert "함께 부른 이 하성운" in card.text
