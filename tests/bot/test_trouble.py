"""Whatever somebody types, presses or breaks: a clear answer, a next step, one line in the log, no ping."""

import asyncio
import sqlite3
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot.core.language import Language
from bot.play.world import World, open_world
from bot.ui.press import Press
from bot.ui.texts import Texts
from tests.bot.reading import jump, pages
from tests.conftest import settings_in
from tests.screen import Screen, ask, give

NASTY = [
    "",
    "x" * 6000,
    "😭" * 50,
    "**bold** __under__ ||spoiler|| `code`",
    "@everyone <@123456789012345678> <@&1>",
    "'; DROP TABLE ballad; --",
    "%_*?[a-z]",
    "\u200b\u200d\u2060\ufeff",
    "\u202egnirts lufmrah\u202c",
    " ",
    "Taylor Swift",
    "아이유",
    "{ $typed }",
]
UNKNOWN = {
    "artist": {
        Language.EN: "No singer called",
        Language.KO: "가수는 없어요",
        Language.JA: "という歌手はここにいません",
    },
    "song": {
        Language.EN: "No ballad called",
        Language.KO: "발라드는 없어요",
        Language.JA: "というバラードはここにありません",
    },
}
OPTION = {"artist": "name", "song": "title"}


def references(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.getMessage().startswith("reference ")]


async def works(screen: Screen) -> None:
    """Check that the first door of an apology leads somewhere."""
    door = next(label for label, item in screen.controls.items() if item["type"] == 2 and "custom_id" in item)
    assert (await screen.press(door)).title


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("command", OPTION)
@pytest.mark.parametrize("typed", NASTY, ids=range(len(NASTY)))
async def test_what_nobody_is_called_is_answered_kindly(
    world: World, caplog: pytest.LogCaptureFixture, command: str, typed: str, language: Language
) -> None:
    answer = await give(world, f"ballad {command}", language, **{OPTION[command]: typed})
    assert answer.private
    assert UNKNOWN[command][language] in answer.text
    assert len(answer.text) < 700
    for harm in ("@everyone", "<@", "\u202e", "**bold**"):
        assert harm not in answer.text.replace("\\<", "")
    (line,) = references(caplog)
    assert "Taylor" not in line
    await works(answer)


@pytest.mark.parametrize("typed", [text[:300] for text in NASTY], ids=range(len(NASTY)))
async def test_whatever_is_typed_as_a_feeling_is_met_with_a_ballad_or_a_question(world: World, typed: str) -> None:
    answer = await give(world, "ballad mood", Language.KO, mood=typed)
    assert answer.embed.url is not None or (answer.private and len(answer.controls) == 3)
    assert "@everyone" not in answer.text
    assert "<@" not in answer.text


@pytest.mark.parametrize("language", Language)
async def test_a_mood_that_is_none_is_answered_kindly(world: World, language: Language) -> None:
    answer = await give(world, "ballad random", language, mood="Taylor Swift")
    told = {
        Language.EN: "is not a mood I know yet",
        Language.KO: "아직 모르는 기분이에요",
        Language.JA: "まだ知らない気持ちです",
    }
    assert answer.private
    assert told[language] in answer.text
    await works(answer)


async def test_a_slip_in_a_name_finds_who_is_meant(world: World) -> None:
    assert (await ask(world, "/ballad artist 박효싱", Language.KO)).title.startswith("박효신")
    assert (await ask(world, "/ballad song Wild Flowerz")).title.startswith("야생화")


async def test_who_is_not_here_is_met_with_who_is_near(world: World) -> None:
    answer = await ask(world, "/ballad artist Parkas", Language.KO)
    assert answer.text.startswith("‘Parkas’라는 가수는 없어요.")
    assert "혹시 이쪽인가요? **" in answer.text
    assert "**박효신 (1999)**" in answer.text
    assert (await answer.press("박효신 (1999)")).title.startswith("박효신")


async def test_a_button_of_a_song_that_was_removed_says_so_and_opens_another_door(world: World) -> None:
    card = await ask(world, "/ballad song 야생화")
    owner = world.people[Language.EN].id
    for kind in ("like", "song", "artist"):
        fresh = await ask(world, "/ballad song 야생화", Language.EN)
        fresh.tamper("More like this", Press(kind, "like", owner, "zzzzz").custom_id("b"))
        answer = await Screen(world, fresh.person, fresh.message).press("More like this")
        assert answer.private
        assert answer.text.startswith("This one is no longer in the catalogue.")
        assert answer.message.id != fresh.message.id
        await works(answer)
    page = await ask(world, "/ballad list")
    page.remove_option("Open one of these", 0)
    gone = await page.choose("Open one of these", 0)
    assert gone.text.startswith("This one is no longer in the catalogue.")
    assert card.title


@pytest.mark.parametrize(
    "custom_id",
    [
        "somebody-elses-button",
        "b9:turn:next:AAAAAAAAAAA:...best.1",
        "b1:dance:d0:AAAAAAAAAAA:",
        "b1:turn:next:AAAAAAAAAAA:sadd...best.1",
        "b1:turn:next:AAAAAAAAAAA:...best.one",
        "b1:pick:d0:AAAAAAAAAAA:sad",
        "b1:list:all:AAAAAAAAAAA:",
        "b1:share:share:AAAAAAAAAAA:list.x",
    ],
)
async def test_a_button_of_another_time_is_answered_with_a_fresh_start(world: World, custom_id: str) -> None:
    card = await ask(world, "/ballad random", Language.JA)
    card.tamper("別の曲", custom_id)
    answer = await card.press("別の曲")
    assert answer.private
    assert answer.text.startswith("昔のボタンなので、もうわからなくなりました。")
    assert "-# 参照番号 " in answer.text
    await works(answer)


async def test_a_page_that_is_gone_by_now_gives_way_to_the_last_one(world: World) -> None:
    page = await ask(world, "/ballad list")
    last = pages(page)
    page.tamper("▶️", Press("turn", "next", page.person.id, f"...best.{last + 900}").custom_id("b"))
    assert jump(await page.press("▶️")) == f"{last} / {last}"


async def test_a_form_and_a_menu_of_another_time_are_answered_too(world: World) -> None:
    page = await ask(world, "/ballad list")
    form = await page.open_form(jump(page))
    form._interaction.modal["custom_id"] = "m1:dance:d0:AAAAAAAAAAA:"  # type: ignore[index]
    answer = await page.fill_in(form, "3")
    assert answer.text.startswith("This button is from another time")
    page.tamper("Open one of these", "s1:dance:d0:AAAAAAAAAAA:")
    assert (await page.choose("Open one of these", 0)).text.startswith("This button is from another time")


def locked(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    return connection


async def test_a_locked_book_is_said_while_lists_and_songs_go_on(
    home: Path, caplog: pytest.LogCaptureFixture, texts: Texts
) -> None:
    caplog.set_level("INFO", "bot")
    async with open_world(settings_in(home), texts, Random(1)) as world:
        first = await ask(world, "/ballad random", Language.KO)
        other = locked(home / "book.sqlite3")
        answer = await ask(world, "/ballad random", Language.KO)
        assert answer.private
        assert answer.text.startswith("지금은 공책을 펼칠 수가 없어")
        assert "참조 번호 " in answer.text
        (line,) = references(caplog)
        assert "database is locked" in line
        assert line.split()[1].rstrip(":") in answer.text
        assert (await ask(world, "/ballad list")).title
        assert (await ask(world, "/ballad song 야생화")).title
        other.execute("ROLLBACK")
        other.close()
        again = await ask(world, "/ballad random", Language.KO)
        assert again.ballad != first.ballad


async def test_a_book_that_was_deleted_is_begun_anew(home: Path, texts: Texts) -> None:
    async with open_world(settings_in(home), texts, Random(1)) as world:
        await ask(world, "/ballad random")
        (home / "book.sqlite3").unlink()
        assert (await ask(world, "/ballad random")).title
    assert (home / "book.sqlite3").exists()


async def test_a_catalogue_file_that_was_deleted_does_not_stop_the_bot_that_reads_it(home: Path, texts: Texts) -> None:
    async with open_world(settings_in(home), texts, Random(1)) as world:
        for path in home.glob("catalogue-*"):
            path.unlink()
        assert (await ask(world, "/ballad list")).title


async def test_where_discord_refuses_an_answer_the_person_is_told_privately(
    world: World, caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest
) -> None:
    request.keywords["expects_trouble"] = True  # type: ignore[index]
    world.env.inject_error("POST", "/interactions/*/callback", status=403, code=50013, message="Missing Permissions")
    answer = await ask(world, "/ballad random")
    assert answer.private
    assert answer.text.startswith("Something went wrong on my side, and nothing is lost.")
    (line,) = references(caplog)
    assert line.split()[1].rstrip(":") in answer.text


async def test_where_discord_takes_no_answer_any_more_nothing_is_shouted(
    world: World, request: pytest.FixtureRequest
) -> None:
    request.keywords["expects_trouble"] = True  # type: ignore[index]
    world.env.inject_error("POST", "/interactions/*/callback", status=404, code=10062, message="Unknown interaction")
    result = await world.people[Language.EN].slash(world.channel, "ballad random")
    assert result.response is None
    world.env.inject_error("POST", "/interactions/*/callback", status=500, times=None)
    result = await world.people[Language.EN].slash(world.channel, "ballad list")
    assert result.response is None


async def test_hundreds_of_presses_leave_nothing_in_memory(world: World) -> None:
    store: Any = world.bot._connection._view_store
    items = dict(store._dynamic_items)
    page = await ask(world, "/ballad list")
    for _ in range(100):  # on pages that are not in memory already
        page = await page.press("⏮️" if page.controls["▶️"].get("disabled") else "▶️")
    card = await ask(world, "/ballad random private:true")
    for _ in range(100):
        card = await card.press("Another")
    assert store._views == {}
    assert store._synced_message_views == {}
    assert store._dynamic_items == items


async def test_a_private_answer_leaves_nobody_waiting(world: World) -> None:
    before = len(asyncio.all_tasks())
    for _ in range(5):
        await ask(world, "/ballad random private:true")
    waiting = [task for task in asyncio.all_tasks() if "timeout" in str(task.get_coro())]
    assert waiting == []
    assert len(asyncio.all_tasks()) <= before + 1
