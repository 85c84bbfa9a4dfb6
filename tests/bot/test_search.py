"""Any words lead to songs, singers and dramas, and the way on works from there."""

import pytest

from bot.core.language import Language
from bot.core.listing import LONGEST_SEARCH
from bot.play.world import World
from tests.screen import ask, give


async def test_a_search_shows_songs_and_the_doors_to_singers(world: World) -> None:
    found = await ask(world, "/ballad search 박효신", Language.KO)
    assert found.title == "‘박효신’ · 3곡"
    assert "야생화" in found.text
    assert "박효신 (1999)" in found.controls
    assert (await found.press("박효신 (1999)")).title.startswith("박효신")
    card = await found.choose("이 중에서 한 곡 열기", 0)
    assert card.title == "야생화"


@pytest.mark.parametrize(
    ("words", "language", "door", "leads_to"),
    [
        ("이태원 클라쓰", Language.KO, "이태원 클라쓰 (드라마)", "이태원 클라쓰 · 1곡"),
        ("itaewon class", Language.EN, "이태원 클라쓰 Itaewon Class (drama)", "이태원 클라쓰 Itaewon Class · 1 ballad"),
        ("梨泰院クラス", Language.JA, "이태원 클라쓰 梨泰院クラス (ドラマ)", "이태원 클라쓰 梨泰院クラス · 1曲"),
    ],
)
async def test_a_search_for_a_drama_leads_to_its_ballads(
    world: World, words: str, language: Language, door: str, leads_to: str
) -> None:
    found = await ask(world, f"/ballad search {words}", language)
    assert found.text.startswith("1. Sweet Night")
    assert (await found.press(door)).title == leads_to


async def test_a_search_with_many_songs_turns_its_pages(world: World) -> None:
    found = await ask(world, "/ballad search 사")
    total = int(found.title.split(" · ")[1].split()[0])
    assert total > 10
    second = await found.press("▶️")
    assert second.text.startswith("11. ")
    assert second.title == found.title


@pytest.mark.parametrize("words", ["야생화 박효신", "wild flower park hyo shin", "park hyo sin 야생화"])
async def test_a_title_together_with_its_singer_finds_just_that_song(world: World, words: str) -> None:
    assert (await give(world, "ballad search", Language.EN, words=words)).text.startswith("1. 야생화 · Wild Flower")
    assert (await ask(world, f"/ballad song {words}")).title.startswith("야생화")


@pytest.mark.parametrize("words", ["Taylor Swift", "아이유", "IU", "asdfgh"])
@pytest.mark.parametrize("language", Language)
async def test_what_is_not_here_is_not_found_and_other_doors_open(world: World, words: str, language: Language) -> None:
    answer = await ask(world, f"/ballad search {words}", language)
    assert answer.private
    assert words in answer.text
    assert answer.controls


async def test_the_longest_search_and_signs_fit_into_the_buttons(world: World) -> None:
    for words in ("사" * LONGEST_SEARCH, "사.랑:|<@1>", "...", "👻" * 20):
        answer = await give(world, "ballad search", Language.EN, words=words)
        assert all(len(item.get("custom_id", "")) <= 100 for item in answer.controls.values())
    assert (await give(world, "ballad search", Language.EN, words="D.O. 박.효.신")).controls


@pytest.mark.parametrize(
    ("name", "language", "title", "kind"),
    [
        ("그 해 우리는", Language.KO, "그 해 우리는 · 1곡", "드라마"),
        ("our beloved summer", Language.EN, "그 해 우리는 Our Beloved Summer · 1 ballad", "drama"),
        ("その年、私たちは", Language.JA, "그 해 우리는 その年、私たちは · 1曲", "ドラマ"),
        ("my sassy girl ost", Language.EN, "엽기적인 그녀 My Sassy Girl · 1 ballad", "film"),
    ],
)
async def test_the_ballads_of_a_drama_or_film_are_listed_by_any_of_its_names(
    world: World, name: str, language: Language, title: str, kind: str
) -> None:
    page = await ask(world, f"/ballad drama {name}", language)
    assert (page.title, page.text.split("\n")[0]) == (title, f"-# {kind}")
    assert len(page.controls) == 2  # to open a song, and to remove


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.EN, "No drama or film called “Squid” here"),
        (Language.KO, "‘Squid’라는 드라마나 영화는 아직 몰라요."),
        (Language.JA, "「Squid」というドラマや映画は、まだ知りません。"),
    ],
)
async def test_a_drama_that_is_not_here_is_said_to_be_unknown(world: World, language: Language, said: str) -> None:
    answer = await ask(world, "/ballad drama Squid", language)
    assert answer.private
    assert answer.text.startswith(said)


async def test_a_half_remembered_drama_is_met_with_those_that_begin_so(world: World) -> None:
    answer = await ask(world, "/ballad drama 응답하자")
    assert "Close in name: **응답하라 1988 Reply 1988 (drama)**" in answer.text
    assert (await answer.press("응답하라 1988 Reply 1988 (drama)")).title == "응답하라 1988 Reply 1988 · 1 ballad"


async def test_dramas_that_begin_alike_are_chosen_from(world: World) -> None:
    answer = await ask(world, "/ballad drama 별")
    assert answer.text == "More than one drama or film goes by “별”. Which one is it?"
    assert len(answer.controls) == 2


async def test_the_list_of_a_drama_that_left_the_catalogue_says_so(world: World) -> None:
    page = await ask(world, "/ballad search itaewon class")
    door = "이태원 클라쓰 Itaewon Class (drama)"
    page.tamper(door, page.controls[door]["custom_id"].replace(page.controls[door]["custom_id"][-10:-5], "zzzzz"))
    answer = await page.press(door)
    assert answer.text.startswith("This one is no longer in the catalogue.")


async def test_dramas_are_suggested_while_they_are_typed(world: World) -> None:
    person = world.people[Language.EN]
    choices = await person.autocomplete(world.channel, "ballad drama", "name", "itae")
    assert [choice["name"] for choice in choices] == ["이태원 클라쓰 Itaewon Class (drama)"]
