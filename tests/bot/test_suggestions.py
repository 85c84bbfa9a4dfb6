"""While somebody types, what they may mean is offered, best first, in their language; and any of it can be sent."""

import pytest

from bot.core.language import Language
from bot.play.world import World
from tests.screen import give

COMMANDS = [("ballad mood", "mood"), ("ballad artist", "name"), ("ballad song", "title"), ("ballad list", "artist")]


async def suggested(
    world: World, command: str, option: str, typed: str, language: Language = Language.EN
) -> dict[str, str]:
    choices = await world.people[language].autocomplete(world.channel, command, option, typed)
    assert len(choices) <= 25
    assert all(1 <= len(choice["name"]) <= 100 and 1 <= len(choice["value"]) <= 100 for choice in choices)
    return {choice["name"]: choice["value"] for choice in choices}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("command", "option"), COMMANDS)
async def test_nothing_typed_yet_offers_good_first_choices(
    world: World, command: str, option: str, language: Language
) -> None:
    assert len(await suggested(world, command, option, "", language)) >= 12


@pytest.mark.parametrize(
    ("language", "typed", "label"),
    [
        (Language.EN, "sa", "🌧 Sad"),
        (Language.KO, "슬", "🌧 슬픔"),
        (Language.KO, "보고", "🌙 그리움"),
        (Language.JA, "泣", "🌧 悲しい"),
        (Language.JA, "breakup", "💔 失恋"),
    ],
)
async def test_a_mood_is_offered_in_the_language_of_who_types(
    world: World, language: Language, typed: str, label: str
) -> None:
    assert next(iter(await suggested(world, "ballad mood", "mood", typed, language))) == label


@pytest.mark.parametrize(
    ("language", "typed", "label"),
    [
        (Language.EN, "park h", "박효신 Park Hyo-shin (1999)"),
        (Language.EN, "ㅂㅎㅅ", "박효신 Park Hyo-shin (1999)"),
        (Language.KO, "박효ㅅ", "박효신 (1999)"),
        (Language.JA, "パク・ヒョ", "박효신 パク・ヒョシン (1999)"),
        (Language.EN, "jin", "진 Jin (BTS)"),
    ],
)
async def test_a_singer_is_offered_with_hangul_and_the_script_of_who_types(
    world: World, language: Language, typed: str, label: str
) -> None:
    assert next(iter(await suggested(world, "ballad artist", "name", typed, language))) == label


async def test_a_song_is_offered_with_its_singer(world: World) -> None:
    assert (
        next(iter(await suggested(world, "ballad song", "title", "wild")))
        == "야생화 · Wild Flower — 박효신 Park Hyo-shin"
    )
    assert await suggested(world, "ballad song", "title", "ㅅㅈㅎㅈ", Language.KO)


@pytest.mark.parametrize("typed", ["x" * 6000, "'; DROP TABLE name; --", "%", "😭", "\u200b", "@everyone"])
async def test_nonsense_offers_nothing_and_breaks_nothing(world: World, typed: str) -> None:
    for command, option in COMMANDS:
        assert isinstance(await suggested(world, command, option, typed), dict)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("command", "option"), COMMANDS)
async def test_the_value_the_label_and_the_name_all_mean_the_same(
    world: World, command: str, option: str, language: Language
) -> None:
    for label, value in (await suggested(world, command, option, "", language)).items():
        by_value = await give(world, command, language, **{option: value}, private=True)
        by_label = await give(world, command, language, **{option: label}, private=True)
        assert by_value.title, label
        if option != "mood":  # a mood gives another song every time
            assert by_label.title == by_value.title
        else:
            assert label in by_label.text or label.lower() in by_label.text


async def test_two_singers_of_one_name_are_told_apart_in_the_menu(world: World) -> None:
    labels = await suggested(world, "ballad artist", "name", "이민혁")
    assert set(labels) == {"이민혁 Lee Min-hyuk (BTOB)", "이민혁 Lee Min-hyuk (2016)"}
    page = await give(world, "ballad artist", name="이민혁 Lee Min-hyuk (2016)")
    assert "기적" in page.text
