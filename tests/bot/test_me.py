"""Everybody's own things: how they are answered, and all that is kept about them, to read, to take along, to delete."""

import csv
import json
import re
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from io import StringIO
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot.app import open_bot
from bot.core.language import Language
from bot.play.world import World, open_world
from bot.ui.texts import Texts
from tests.conftest import settings_in
from tests.screen import Screen, ask

EN, KO, JA = Language
MENU = {EN: "In which language?", KO: "어떤 말로 답할까요?", JA: "どの言語で答えますか"}
TITLE = {EN: "You and this bot", KO: "나와 이 봇", JA: "あなたとこのボット"}
NOTHING = {EN: "Nothing at all.", KO: "아무것도 없어요.", JA: "何もありません。"}
COUNTS = {
    EN: [
        "one heart",
        "one song that is not for you",
        "one list",
        "2 songs you were shown",
        "how you want to be answered",
    ],
    KO: ["하트 1개", "안 맞는 노래 1곡", "목록 1개", "보여 드린 노래 2곡", "답하는 방식"],
    JA: ["ハート：1", "「合わない」とされた曲：1", "リスト：1", "お見せした曲：2", "答え方の設定"],
}
ERASE = {
    EN: "Delete everything that is kept about you?",
    KO: "나에 대해 간직한 것을",
    JA: "あなたについて残っているものを",
}
ERASED = {EN: "Everything about you is gone:", KO: "모두 지웠어요:", JA: "すべて消しました："}
NO_SINGER = {EN: "No singer called", KO: "가수는 없어요", JA: "という歌手はここにいません"}
SAD = {EN: "🌧 Sad", KO: "🌧 슬픔", JA: "🌧 悲しい"}
OWN = {"mark": "listener", "named_list": "listener", "list_entry": "listener", "history": "listener"} | {
    "preference": "listener", "memory": "place", "round": "place", "today": "place",
}  # fmt: skip


async def press(screen: Screen, key: str) -> Screen:
    return await screen.press(screen.say(key))


def rows(home: Path) -> dict[str, list[dict[str, Any]]]:
    """Return all that stands in the book, by table."""
    with closing(sqlite3.connect(home / "book.sqlite3")) as book:
        book.row_factory = sqlite3.Row
        tables = [row[0] for row in book.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        assert {*tables} == {*OWN, "migration"}
        return {table: [dict(row) for row in book.execute(f"SELECT * FROM {table}")] for table in OWN}


def kept(home: Path, whose: int) -> dict[str, list[dict[str, Any]]]:
    """Return what stands in the book about somebody, by table."""
    mine = {whose, f"listener:{whose}"}
    found = {table: [row for row in some if row[OWN[table]] in mine] for table, some in rows(home).items()}
    return {table: some for table, some in found.items() if some}


async def live(world: World, language: Language) -> None:
    """Do something of everything that is kept: a heart, a 🙅, a list, two songs heard alone, a preference."""
    card = await ask(world, "/ballad song 야생화 박효신 private:true", language)
    lists = await press(await press(card, "button-heart"), "button-lists")
    await lists.fill_in(await lists.open_form(lists.say("button-new-list")), "=밤 & night")
    other = await press(card, "button-another")
    await press(other, "button-away")
    await press(await ask(world, "/ballad me", language), "button-private")


# How somebody is answered


@pytest.mark.parametrize("language", [KO, JA])
async def test_no_english_sentence_is_left_in_what_others_read_about_their_own_things(
    world: World, language: Language
) -> None:
    english = re.compile(
        r"\b(?:the|you|your|of|and|is|are|saved?|lists?|songs?|hearts?|nothing|everything)\b", re.IGNORECASE
    )
    seen: list[Screen] = []

    async def see(screen: Screen, *keys: str) -> Screen:
        """Press one thing after the other, and read all that is seen."""
        for key in ("", *keys):
            screen = await press(screen, key) if key else screen
            ours = re.sub(r"`[^`]*`|private|YouTube|Spotify|Apple Music|Melon", "", screen.words)
            assert english.findall(ours) == [], ours
            seen.append(screen)
        return screen

    for line in ("saved", "history", "taste", "saved list:Z"):
        await see(await ask(world, f"/ballad {line}", language))
    card = await see(await ask(world, "/ballad song 소주 한 잔", language))
    await see(card, "button-away", "button-undo", "button-undo", "button-undo")
    lists = await see(card, "button-heart", "button-lists")
    await see(await lists.fill_in(await lists.open_form(lists.say("button-new-list")), "밤"))
    await see(await ask(world, "/ballad saved", language))
    await see(await ask(world, "/ballad saved list:밤", language), "button-delete-list", "button-delete-list")
    await see(await ask(world, "/ballad history", language), "button-forget-all", "button-forget-all")
    panel = await ask(world, "/ballad me", language)
    await see(panel, "button-titles-latin", "button-private", "button-history-off", "button-export")
    await see(panel, "button-erase", "button-erase-all")
    assert len(seen) > 20


@pytest.mark.parametrize("language", Language)
async def test_a_language_is_chosen_for_every_answer_at_once_and_given_back_to_discord(
    world: World, language: Language
) -> None:
    person = world.people[language]
    panel = await ask(world, "/ballad me", language)
    card = await ask(world, "/ballad random", language)
    assert panel.private
    for number, chosen in [*enumerate(Language, 1), (0, language), *enumerate(Language, 1)]:
        (menu,) = [label for label in panel.controls if label in MENU.values()]
        panel = await panel.choose(menu, number)
        assert panel.title == TITLE[chosen]
        assert MENU[chosen] in panel.controls
        assert [item.get("default", False) for item in panel.controls[MENU[chosen]]["options"]].index(True) == number
        assert NO_SINGER[chosen] in (await ask(world, "/ballad artist Taylor", language)).text
        suggested = await person.autocomplete(world.channel, "ballad mood", "mood", "sad")
        assert [choice["name"] for choice in suggested] == [SAD[chosen]]
        assert (await ask(world, "/ballad list mood:sad", language)).title.startswith(SAD[chosen])
        heart = await press(card, "button-heart")
        assert heart.private
        assert world.bot.voice.speaker(chosen).say("button-for-me") in heart.controls
    other = KO if language is not KO else JA
    assert (await ask(world, "/ballad me", other)).title == TITLE[other]


async def test_latin_letters_come_first_everywhere_for_who_wants_them_and_for_nobody_else(world: World) -> None:
    panel = await (await ask(world, "/ballad me")).press("Latin letters first")
    assert "🔤 Titles: Latin letters first" in panel.text
    card = await ask(world, "/ballad song 야생화 박효신")
    assert card.title == "Wild Flower · 야생화"
    assert card.message.content == "Wild Flower · 야생화 — Park Hyo-shin 박효신"
    assert card.text.splitlines()[0] == "Park Hyo-shin 박효신 · 2014"
    assert (await card.press("Save")).text.startswith("❤️ **Wild Flower · 야생화** is saved.")
    page = await ask(world, "/ballad saved")
    assert "1. Wild Flower · 야생화\n   Park Hyo-shin 박효신 · 2014" in page.text
    assert page.controls["Open one of these"]["options"][0]["label"] == "1. Wild Flower · 야생화"
    assert (await ask(world, "/ballad artist 박효신")).title.startswith("Park Hyo-shin 박효신 · ")
    person = world.people[EN]
    songs = await person.autocomplete(world.channel, "ballad song", "title", "야생화 박효신")
    assert songs[0]["name"] == "Wild Flower · 야생화 — Park Hyo-shin 박효신"
    singers = await person.autocomplete(world.channel, "ballad artist", "name", "박효신")
    assert singers[0]["name"].startswith("Park Hyo-shin 박효신")
    without = await ask(world, "/ballad song 소주 한 잔")
    assert without.title.endswith(" · 소주 한 잔")
    assert without.title[0].isascii()
    assert (await ask(world, "/ballad song 야생화 박효신", KO)).title == "야생화"
    assert (await (await ask(world, "/ballad me")).press("Hangul first")).text.count("🔤 Titles: Hangul first") == 1
    assert (await ask(world, "/ballad song 야생화 박효신")).title == "야생화 · Wild Flower"


async def test_who_wants_private_answers_gets_them_unless_they_say_otherwise(world: World) -> None:
    public = await ask(world, "/ballad random", JA)
    panel = await press(await ask(world, "/ballad me", JA), "button-private")
    assert "🔒 とくに言われなければ、あなただけに答えます" in panel.text
    for line in (
        "random",
        "today",
        "mood 悲しい",
        "song 야생화 박효신",
        "artist Jin",
        "list",
        "search Jin",
        "help",
        "for-me",
    ):
        assert (await ask(world, f"/ballad {line}", JA)).private, line
    assert not (await ask(world, "/ballad random private:false", JA)).private
    assert not (await ask(world, "/ballad random", KO)).private
    assert not (await public.press("別の曲")).private  # what everybody sees goes on where everybody sees it
    panel = await press(panel, "button-public")
    assert "📢 とくに言われなければ、チャンネルのみんなに見えるように答えます" in panel.text
    assert not (await ask(world, "/ballad random", JA)).private


async def test_while_nobody_knows_how_one_wants_to_be_answered_only_who_asks_sees_the_answer(
    home: Path, texts: Texts
) -> None:
    async with open_world(settings_in(home), texts, Random(1)) as world:
        for language in Language:
            await press(await ask(world, "/ballad song 야생화 박효신", language), "button-heart")
            await press(
                await press(await ask(world, "/ballad history", language), "button-forget-all"), "button-forget-all"
            )
            panel = await press(await ask(world, "/ballad me", language), "button-private")
            await press(panel, "button-history-off")
        with preferences_gone(home, world):
            for language in Language:
                for line in ("for-me", "saved", "history", "me", "song 소주 한 잔", "list", "random"):
                    assert (await ask(world, f"/ballad {line}", language)).private, line
                page = await ask(world, "/ballad list", language)
                assert not (await press(page, "button-share")).private
                assert not (await ask(world, "/ballad list private:false", language)).private
            panel = await ask(world, "/ballad me", KO)
            assert panel.text.startswith(panel.say("book-unavailable"))
        for language in Language:
            panel = await ask(world, "/ballad me", language)
            assert panel.say("me-private") in panel.text
            assert panel.say("me-no-history") in panel.text
            assert not (await ask(world, "/ballad history", language)).ballads


@contextmanager
def preferences_gone(home: Path, world: World) -> Generator[None]:
    """Let nobody read what people prefer, while all else in the book is there."""
    for person in world.people.values():
        world.bot.preferences.forget(person.id)  # as after a minute
    with closing(sqlite3.connect(home / "book.sqlite3")) as book:
        book.execute("ALTER TABLE preference RENAME TO gone")
        yield
        book.execute("ALTER TABLE gone RENAME TO preference")


async def test_what_was_chosen_holds_after_a_restart(home: Path, texts: Texts) -> None:
    settings = settings_in(home)
    async with open_world(settings, texts, Random(1)) as world, open_bot(settings, texts, Random(2)) as restarted:
        panel = await ask(world, "/ballad me")
        for label in ("Latin letters first", "Answer me privately", "Stop noting what I hear"):
            panel = await panel.press(label)
        await panel.choose("In which language?", 3)
        await world.env.restart_bot(restarted)
        card = await ask(world, "/ballad song 야생화 박효신")
        assert card.private
        assert card.title == "Wild Flower · 야생화"
        assert "この曲をお探しでしたので" in card.text
        panel = await ask(world, "/ballad me")
        assert "🕰️ お見せした曲を書きとめません" in panel.text
        assert not (await ask(world, "/ballad history")).ballads


# What is kept


async def test_the_panel_says_how_much_is_kept_and_leads_to_all_of_it(world: World) -> None:
    for language in Language:
        panel = await ask(world, "/ballad me", language)
        assert panel.private
        assert panel.title == TITLE[language]
        assert NOTHING[language] in panel.text
        await live(world, language)
        panel = await ask(world, "/ballad me", language)
        lines = [line.removeprefix("· ") for line in panel.text.splitlines() if line.startswith("· ")]
        assert lines[:5] == COUNTS[language]
        assert len(lines) == 6  # and the round that was begun alone
        for key in ("kept-saved", "kept-away", "kept-history"):
            page = await press(await ask(world, "/ballad me", language), key)
            assert page.private
            assert page.title.startswith(page.say(key))
            assert len(page.ballads) == (2 if key == "kept-history" else 1)
        away = await press(await ask(world, "/ballad me", language), "kept-away")
        assert (await press(away, "button-me")).title == TITLE[language]
        assert panel.say("button-taste") in panel.controls


async def test_the_export_is_everything_that_is_kept_twice_and_for_nobody_else(home: Path, texts: Texts) -> None:
    async with open_world(settings_in(home), texts, Random(1)) as world:
        for language in Language:
            await live(world, language)
        whose = world.people[KO].id
        answer = await press(await ask(world, "/ballad me", KO), "button-export")
        assert answer.private
        assert COUNTS[KO][0] in answer.text
        first, second = answer.message.attachments
        assert (first.filename, second.filename) == ("ballad-bot.json", "ballad-bot.csv")
        told = json.loads(await first.read())
        book = kept(home, whose)
        assert told["listener"] == str(whose)
        assert {table: len(some) for table, some in told["kept"].items()} == {one: len(book[one]) for one in book}
        for table, some in book.items():
            for row, exported in zip(some, told["kept"][table], strict=True):
                same = {key: str(value) for key, value in exported.items() if key in row and key != "moment"}
                assert same == {key: str(value) for key, value in row.items() if key != "moment"}
                assert exported.get("moment", "2026-01-01T").startswith("2026-01-01T")
        assert told["kept"]["mark"][0].keys() >= {"title", "artist"}
        assert "=밤 & night" in str(told["kept"]["named_list"])
        text = (await second.read()).decode("utf-8-sig")
        table = [*csv.DictReader(StringIO(text))]
        assert len(table) == sum(map(len, book.values()))
        assert {row["kept"] for row in table} == {*book}
        hearts = [row for row in table if row["kept"] == "mark" and row["sign"] == "heart"]
        assert [(row["title"], row["artist"]) for row in hearts] == [("야생화", "박효신")]
        for other in (EN, JA):
            assert str(world.people[other].id) not in text + json.dumps(told)
        panel = await press(answer, "button-me")
        assert panel.message.id == answer.message.id
        assert panel.message.attachments == []


@pytest.mark.parametrize("language", Language)
async def test_everything_is_deleted_at_once_after_a_question_and_nothing_of_anybody_else(
    home: Path, language: Language, texts: Texts
) -> None:
    other = EN if language is KO else KO
    async with open_world(settings_in(home), texts, Random(1)) as world:
        for one in (language, other):
            await live(world, one)
        panel = await (await ask(world, "/ballad me", language)).press(
            world.bot.voice.speaker(language).say("button-titles-latin")
        )
        whose, others = world.people[language].id, world.people[other].id
        mine, theirs = kept(home, whose), kept(home, others)
        assert {*mine} == {*theirs} == {*OWN} - {"today"}
        question = await press(panel, "button-erase")
        assert question.message.id == panel.message.id
        assert question.text.startswith(ERASE[language])
        assert COUNTS[language][0] in question.text
        panel = await press(question, "button-keep")
        assert kept(home, whose) == mine
        gone = await press(await press(panel, "button-erase"), "button-erase-all")
        assert gone.message.id == panel.message.id
        assert gone.text.startswith(ERASED[language])
        assert [line for line in gone.text.splitlines() if line.startswith("· ")][:3] == [
            f"· {count}" for count in COUNTS[language][:3]
        ]
        assert kept(home, whose) == {}
        assert str(whose) not in str(rows(home))
        for file in home.glob("book.sqlite3*"):
            assert not [mark for mark in (whose.to_bytes(8), str(whose).encode()) if mark in file.read_bytes()], file
        assert kept(home, others) == theirs

        panel = await ask(world, "/ballad me", language)
        assert NOTHING[language] in panel.text
        card = await ask(world, "/ballad song 야생화 박효신", language)
        assert not card.private
        assert card.title.startswith("야생화")
        assert len((await ask(world, "/ballad for-me", language)).message.embeds) == 6
        assert (await press(card, "button-heart")).text.startswith("❤️ **야생화")
        assert len((await ask(world, "/ballad saved", language)).ballads) == 1
        again = await press(await press(await ask(world, "/ballad me", language), "button-erase"), "button-erase-all")
        assert COUNTS[language][0] in again.text
        assert (await press(again, "button-anything")).ballad
