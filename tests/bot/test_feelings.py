"""Somebody types how they feel, or points at a message: a ballad, a question, or care; and nothing of it stays."""

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.core.feelings.reading import Heard
from bot.core.language import Language
from bot.core.vocabulary import Mood, Weather
from bot.play.world import World
from bot.ui.press import Press
from tests.bot.reading import catalogue_of
from tests.screen import Screen, ask, give

HEARD = {Language.EN: "Heard: ", Language.KO: "이렇게 들었어요: ", Language.JA: "こう聞こえました："}
SAID = {
    Language.EN: ("we broke up yesterday and it is raining", Mood.HEARTBREAK),
    Language.KO: ("남자친구랑 헤어졌어 비까지 와", Mood.HEARTBREAK),
    Language.JA: ("彼に振られた、雨まで降ってる", Mood.HEARTBREAK),
}
HELP = {Language.EN: "findahelpline.com", Language.KO: "109", Language.JA: "0120-279-338"}
CRISIS = {Language.EN: "I want to die", Language.KO: "죽고 싶어", Language.JA: "死にたい"}
SORROWS = {Mood.SAD, Mood.HEARTBREAK, Mood.LONELY, Mood.LONGING}


@pytest.mark.parametrize("language", Language)
async def test_ones_own_words_are_answered_with_what_was_heard_in_them(world: World, language: Language) -> None:
    text, mood = SAID[language]
    card = await give(world, "ballad mood", language, mood=text)
    assert HEARD[language] in card.text
    speaker = world.bot.voice.speaker(language)
    why = card.text.splitlines()[-1]
    assert speaker.of(speaker.moods[mood].names).casefold() in why.casefold()
    assert speaker.term("weather-rain") in why
    ballad = await catalogue_of(world).known_ballad(card.ballad)
    assert mood in ballad.moods
    assert Weather.RAIN in ballad.scene.weather


async def test_what_was_heard_wrongly_is_put_right_by_a_button_and_another_goes_on(world: World) -> None:
    card = await give(world, "ballad mood", mood=SAID[Language.EN][0])
    without = next(label for label in card.controls if label == "Without rain")
    dry = await card.press(without)
    assert "rain" not in dry.text.splitlines()[-1]
    again = await card.press("Another")
    assert again.ballad != card.ballad
    assert "rain" in again.text.splitlines()[-1]


async def test_a_word_of_a_mood_is_answered_as_before(world: World) -> None:
    card = await ask(world, "/ballad mood sad")
    assert "Because you asked for “sad”" in card.text


@pytest.mark.parametrize("language", Language)
async def test_what_is_not_clear_is_asked_privately_with_three_moods(world: World, language: Language) -> None:
    asked = await give(world, "ballad mood", language, mood="qwrtpsdfg")
    assert asked.private
    assert asked.text == world.bot.voice.speaker(language).term("feel-unsure")
    assert len(asked.controls) == 3
    card = await asked.press(next(iter(asked.controls)))
    assert HEARD[language] in card.text


async def test_decade_and_singer_narrow_the_choice(world: World) -> None:
    old = await give(world, "ballad mood", Language.KO, mood="90년대 느낌으로 너무 슬픈 노래 듣고 싶어")
    assert 1990 <= (await catalogue_of(world).known_ballad(old.ballad)).year <= 1999
    card = await give(world, "ballad mood", mood="I am so sad, give me something like Sung Si-kyung")
    assert (await catalogue_of(world).known_ballad(card.ballad)).artist.names.ko == "성시경"


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        (Language.EN, "not sad any more, just quiet", "not sad"),
        (Language.KO, "이제 슬프지 않아, 그냥 잔잔해", "슬픔 빼고"),
        (Language.JA, "もう悲しくない、ただ静かにしていたい", "悲しい以外"),
    ],
)
async def test_who_is_not_sad_any_more_gets_no_sad_song(world: World, language: Language, text: str, said: str) -> None:
    card = await give(world, "ballad mood", language, mood=text)
    assert said in card.text.splitlines()[-1]
    for _ in range(5):
        assert Mood.SAD not in (await catalogue_of(world).known_ballad(card.ballad)).moods
        card = await card.press(next(label for label in card.controls if label in {"Another", "다른 노래", "別の曲"}))


async def test_a_singer_is_heard_behind_a_decade(world: World) -> None:
    card = await give(world, "ballad mood", mood="something sad from the 90s like Shin Seung-hun")
    ballad = await catalogue_of(world).known_ballad(card.ballad)
    assert ballad.artist.names.ko == "신승훈"
    assert ballad.year // 10 == 199


async def test_who_did_not_sing_in_that_decade_is_named_with_a_way_to_what_they_sang(world: World) -> None:
    sorry = await give(world, "ballad mood", Language.KO, mood="90년대 느낌으로 성시경처럼 슬픈 노래")
    assert "성시경 · 1990년대" in sorry.text
    songs = await sorry.press("성시경")
    assert "거리에서" in songs.text


@pytest.mark.parametrize("typed", ["asdf", "qwerty", "ㅁㄴㅇㄹ"])
async def test_what_says_nothing_is_not_guessed_at(world: World, typed: str) -> None:
    asked = await give(world, "ballad mood", mood=typed)
    assert "Heard" not in asked.text


@pytest.mark.parametrize("language", Language)
async def test_words_of_crisis_meet_care_and_no_sad_song(world: World, language: Language) -> None:
    answer = await give(world, "ballad mood", language, mood=CRISIS[language])
    assert answer.private
    assert HELP[language] in answer.text
    songs = [item["custom_id"] for item in answer.controls.values() if ":song:" in item.get("custom_id", "")]
    assert len(songs) == 3
    for song in songs:
        ballad = await catalogue_of(world).known_ballad(song.rpartition(":")[2])
        assert Mood.COMFORTING in ballad.moods
        assert not SORROWS & ballad.moods.keys()


async def test_a_title_with_such_words_is_no_crisis(world: World) -> None:
    answer = await give(world, "ballad mood", Language.KO, mood="죽고 싶단 말 밖에 듣는데 너무 슬프다")
    assert "109" not in answer.text


async def test_what_was_typed_stands_in_no_button_no_log_and_no_book(
    world: World, home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    word = "zebrafish"
    card = await give(world, "ballad mood", mood=f"my {word} died and I cannot stop crying, so sad")
    assert all(word not in str(item.get("custom_id")) for item in card.controls.values())
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("bot")]
    assert word not in "\n".join(ours)
    with closing(sqlite3.connect(home / "book.sqlite3")) as book:
        assert word not in "\n".join(book.iterdump())


async def test_while_typing_a_sentence_its_moods_are_offered(world: World) -> None:
    sam = world.people[Language.EN]
    choices = await sam.autocomplete(world.channel, "ballad mood", "mood", "I miss you so much tonight")
    assert Mood.LONGING in [choice["value"] for choice in choices]
    assert len(choices) == 3


async def test_a_button_of_what_was_heard_long_ago_still_works(world: World) -> None:
    card = await ask(world, "/ballad song 야생화")
    heard = Heard((Mood.CALM, Mood.NOSTALGIC), (Weather.NIGHT,))
    card.tamper("Another", Press("feel", "another", card.person.id, heard.pack()).custom_id("b"))
    after = await card.press("Another")
    assert "Heard: calm · nostalgic · night" in after.text
    after.tamper("Another", Press("feel", "another", card.person.id, "sad.hail.....p").custom_id("b"))
    assert (await after.press("Another")).text.startswith("This button is from another time")


async def menu(world: World, name: str, text: str, language: Language = Language.EN) -> Screen:
    person = world.people[language]
    message = await person.send(world.channel, text)
    result = await person.context_menu(world.channel, name, message)
    assert result.response is not None
    return Screen(world, person, result.response)


async def test_a_message_is_answered_privately_and_the_ballad_posted_under_it(world: World) -> None:
    card = await menu(world, "Ballad for this message", "I passed my exam, best day ever!!")
    assert card.private
    assert Mood.UPLIFTING in (await catalogue_of(world).known_ballad(card.ballad)).moods
    await card.press("Post it there")
    assert world.channel.last_message is not None
    assert world.channel.last_message.embeds[0].title == card.title
    stored = world.env.backend.messages[world.channel.id]
    assert str(next(iter(stored))) in str(stored[world.channel.last_message.id])  # it refers to the first message


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("listening to 야생화 by 박효신 again", "야생화"),
        (
            "https://www.youtube.com/results?search_query=%EC%95%BC%EC%83%9D%ED%99%94%20%EB%B0%95%ED%9A%A8%EC%8B%A0",
            "야생화",
        ),
        ("[MV] PARK HYO SHIN(박효신) _ Wild Flower(야생화)", "야생화"),
    ],
)
async def test_a_message_that_names_a_ballad_leads_to_it(world: World, text: str, title: str) -> None:
    card = await menu(world, "Find this ballad", text)
    assert card.private
    assert card.title.startswith(title)


@pytest.mark.parametrize("text", ["성시경 노래 좋다", "I love Sung Si-kyung so much", "ソン・シギョンの声が好き"])
async def test_a_message_that_names_a_singer_leads_to_their_page(world: World, text: str) -> None:
    page = await menu(world, "Find this ballad", text)
    assert page.private
    assert page.title.startswith("성시경")
    assert "너의 모든 순간" in page.text


async def test_a_common_word_is_taken_for_no_singer(world: World) -> None:
    assert (await menu(world, "Find this ballad", "i have a crush on somebody")).text.startswith("No ballad called")


async def test_a_message_that_names_none_is_answered_kindly(world: World) -> None:
    answer = await menu(world, "Find this ballad", "qwrtpsdfg zxcvb")
    assert answer.private
    assert answer.text.startswith("No ballad called")
