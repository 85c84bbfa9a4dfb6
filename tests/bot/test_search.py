"""Any words lead to songs, singers and dramas, and the way on works from there."""

import pytest

from bot.core.language import Language
from bot.core.listing import LONGEST_SEARCH, PAGE_SIZE
from bot.core.models import Ballad
from bot.play.world import World
from tests.bot.reading import catalogue_of, counted, opened, songs_of
from tests.screen import ask, give


async def made_for(world: World, name: str) -> list[Ballad]:
    """Return the ballads of the only drama or film of that name, the best known first."""
    (work,) = await catalogue_of(world).search.works(name, 5)
    return await catalogue_of(world).by_work(work.ballad)


async def test_a_search_shows_songs_and_the_doors_to_singers(world: World) -> None:
    found = await ask(world, "/ballad search 박효신", Language.KO)
    songs = await songs_of(world, "박효신")
    assert found.title == f"‘박효신’ · {counted(world, len(songs), Language.KO)}"
    assert opened(found, "이 중에서 한 곡 열기") == [song.id for song in songs[:PAGE_SIZE]]
    assert "야생화" in found.text
    assert "박효신 (1999)" in found.controls
    assert (await found.press("박효신 (1999)")).title.startswith("박효신")
    card = await found.choose("이 중에서 한 곡 열기", 0)
    assert card.title == songs[0].title.ko


@pytest.mark.parametrize(
    ("words", "language", "door", "leads_to"),
    [
        ("이태원 클라쓰", Language.KO, "이태원 클라쓰 (드라마)", "이태원 클라쓰 · {count}"),
        ("itaewon class", Language.EN, "이태원 클라쓰 Itaewon Class (drama)", "이태원 클라쓰 Itaewon Class · {count}"),
        ("梨泰院クラス", Language.JA, "이태원 클라쓰 梨泰院クラス (ドラマ)", "이태원 클라쓰 梨泰院クラス · {count}"),
    ],
)
async def test_a_search_for_a_drama_leads_to_its_ballads(
    world: World, words: str, language: Language, door: str, leads_to: str
) -> None:
    found = await ask(world, f"/ballad search {words}", language)
    songs = await made_for(world, words)
    assert "Sweet Night" in [song.title.ko for song in songs]
    assert found.text.startswith(f"1. {songs[0].title.ko}")
    assert all(song.title.ko in found.text for song in songs[:PAGE_SIZE])
    page = await found.press(door)
    assert page.title == leads_to.format(count=counted(world, len(songs), language))
    assert page.text.splitlines()[2].startswith(f"1. {songs[0].title.ko}")


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
        ("그 해 우리는", Language.KO, "그 해 우리는 · {count}", "드라마"),
        ("our beloved summer", Language.EN, "그 해 우리는 Our Beloved Summer · {count}", "drama"),
        ("その年、私たちは", Language.JA, "그 해 우리는 その年、私たちは · {count}", "ドラマ"),
        ("my sassy girl ost", Language.EN, "엽기적인 그녀 My Sassy Girl · {count}", "film"),
    ],
)
async def test_the_ballads_of_a_drama_or_film_are_listed_by_any_of_its_names(
    world: World, name: str, language: Language, title: str, kind: str
) -> None:
    songs = await made_for(world, name.removesuffix(" ost"))
    assert len(songs) <= PAGE_SIZE
    page = await ask(world, f"/ballad drama {name}", language)
    assert page.title == title.format(count=counted(world, len(songs), language))
    assert page.text.split("\n")[0] == f"-# {kind}"
    (opening, _remove) = page.controls  # there is nothing else to press
    assert opened(page, opening) == [song.id for song in songs]


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
    assert "Close in name: **응답하라 " in answer.text
    assert "**응답하라 1988 Reply 1988 (drama)**" in answer.text
    assert all(label.startswith("응답하라 ") for label in answer.controls)
    count = counted(world, len(await made_for(world, "응답하라 1988")))
    assert (await answer.press("응답하라 1988 Reply 1988 (drama)")).title == f"응답하라 1988 Reply 1988 · {count}"


async def test_dramas_that_begin_alike_are_chosen_from(world: World) -> None:
    answer = await ask(world, "/ballad drama 별")
    assert answer.text == "More than one drama or film goes by “별”. Which one is it?"
    suggested = await world.people[Language.EN].autocomplete(world.channel, "ballad drama", "name", "별")
    assert len(answer.controls) == len(suggested) > 1
    door = next(label for label in answer.controls if label.startswith("별은 내 가슴에"))
    assert (await answer.press(door)).title.startswith("별은 내 가슴에 Star in My Heart · ")


async def test_more_dramas_than_a_row_has_place_for_are_chosen_from_a_menu(world: World) -> None:
    answer = await ask(world, "/ballad drama 사", Language.JA)
    ((menu, item),) = answer.controls.items()
    assert menu == "どの作品ですか"
    labels = [option["label"] for option in item["options"]]
    assert len(labels) > 5
    last = await answer.choose(menu, len(labels) - 1)
    assert last.title.startswith(labels[-1].partition(" (")[0])


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
