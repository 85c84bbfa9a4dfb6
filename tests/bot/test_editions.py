"""While the catalogue changes, everybody is answered: from the old one, and then from the new one."""

import asyncio
import shutil
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random

import pytest

from bot.app import BalladBot, open_bot
from bot.core.language import Language
from bot.core.listener import Listener
from bot.core.listing import Filters
from bot.play.world import open_world
from bot.service.editions import renewing
from bot.store.folder import DataFolders
from bot.store.loading import catalogue_path, load_catalogue, make_catalogue
from bot.ui.texts import Texts
from tests.conftest import NEW_SONG, add_song, break_data, settings_in, until
from tests.screen import ask
from tests.small import artist, write

SINGERS = 50  # more than ask at once; and so few that a new catalogue is made in a moment


@pytest.fixture(scope="module")
def first(small_data: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return a data folder with one ballad of each of many singers, Jin among them, and a home with its catalogue."""
    data = shutil.copytree(small_data, tmp_path_factory.mktemp("first") / "data")
    for number in range(SINGERS):
        title = f'{{ ko = "노래 {number}", roman = "Norae {number}" }}'
        write(data, f"singer{number}", artist(f"as{number:03}", f"bs{number:03}", f"가수 {number}", title=title))
    write(data, "jin", artist("1qpfg", "bjjjj", "진", "Jin", title='{ ko = "야생화", roman = "Yasaenghwa" }'))
    home = tmp_path_factory.mktemp("home")
    load_catalogue(DataFolders.at(data), home)
    return data, home


@pytest.fixture
def data(first: tuple[Path, Path], tmp_path: Path) -> Path:
    """Return a data folder that may be changed."""
    return shutil.copytree(first[0], tmp_path / "data")


@pytest.fixture
def home(first: tuple[Path, Path], tmp_path: Path) -> Path:
    """Return the home of a bot that has the catalogue of `data` already."""
    return shutil.copytree(first[1], tmp_path / "home")


@asynccontextmanager
async def opened(home: Path, data: Path, texts: Texts, grace_s: float = 60.0) -> AsyncGenerator[BalladBot]:
    async with open_bot(settings_in(home, data=data), texts, Random(1), grace_s) as bot:
        yield bot


def somebody(number: int = 1) -> Listener:
    return Listener(number, Language.EN, 5, private=False)


def catalogues(home: Path) -> set[Path]:
    return set(home.glob("*catalogue-*"))


async def test_the_old_songs_are_there_while_the_new_catalogue_is_made_and_the_new_one_after_it(
    home: Path, data: Path, texts: Texts
) -> None:
    async with open_world(settings_in(home, data=data), texts, Random(1)) as world:
        card = await ask(world, "/ballad song 야생화")
        page = await ask(world, "/ballad list sort:newest")
        add_song(data)
        changing = asyncio.create_task(world.bot.editions.renew())
        assert (await ask(world, "/ballad song 야생화")).title == card.title
        assert (await ask(world, f"/ballad song {NEW_SONG}")).text.startswith("No ballad called")
        assert not changing.done()
        assert await changing
        assert NEW_SONG in (await ask(world, f"/ballad song {NEW_SONG}")).title
        assert NEW_SONG in (await ask(world, "/ballad list sort:newest")).text
        assert (await card.press("More like this")).title
        assert (await card.press("Another")).title
        assert (await page.press("▶️")).title == page.title


async def test_those_who_ask_in_one_place_while_the_catalogue_changes_all_hear_another_song(
    home: Path, data: Path, texts: Texts
) -> None:
    async with opened(home, data, texts) as bot:
        add_song(data)
        before = bot.answers
        async with before._rounds._turns.of(somebody().place):  # as if somebody were being answered for long
            early = [asyncio.create_task(before.random(somebody(number), Filters())) for number in range(20)]
            await asyncio.sleep(0)
            assert await bot.editions.renew()
            assert bot.answers is not before
            late = [asyncio.create_task(bot.answers.random(somebody(number), Filters())) for number in range(20)]
            await asyncio.sleep(0)
        replies = await asyncio.gather(*early, *late)
        assert len({reply.content for reply in replies}) == len(replies)


async def test_the_old_catalogue_is_closed_and_removed_when_its_time_is_over_and_not_before(
    home: Path, data: Path, texts: Texts
) -> None:
    (old,) = catalogues(home)
    async with opened(home, data, texts, grace_s=0.5) as bot:
        before = bot.answers
        add_song(data)
        await make_catalogue(DataFolders.at(data), home)
        assert await bot.editions.renew()
        assert (await before.help(somebody())).embed
        assert old.exists()
        await until(lambda: not old.exists())
        assert catalogues(home) == {bot.editions.now.path}
        with pytest.raises(ValueError, match="Connection closed"):
            await before.help(somebody())


async def test_no_catalogue_is_removed_that_somebody_may_still_be_answered_from(
    home: Path, data: Path, texts: Texts
) -> None:
    async with opened(home, data, texts) as bot:
        add_song(data)
        assert await bot.editions.renew()
        (data / "artists" / "jin.toml").touch()
        assert not await bot.editions.renew()
        with (data / "artists" / "jin.toml").open("a") as file:
            file.write("\n")
        assert await bot.editions.renew()
        (home / "catalogue-of-old.sqlite3").touch()
        bot.editions._remove_unread()
        assert len(catalogues(home)) == 3


async def test_data_that_is_changed_and_changed_back_keeps_its_catalogue(home: Path, data: Path, texts: Texts) -> None:
    (old,) = catalogues(home)
    kept = (data / "artists" / "jin.toml").read_text("utf-8")
    async with opened(home, data, texts, grace_s=0.3) as bot:
        add_song(data)
        assert await bot.editions.renew()
        new = bot.editions.now.path
        (data / "artists" / "jin.toml").write_text(kept, "utf-8")
        assert await bot.editions.renew()
        assert bot.editions.now.path == old
        await until(lambda: not new.exists())
        assert catalogues(home) == {old}
        assert (await bot.answers.help(somebody())).embed


async def test_bad_data_leaves_the_old_catalogue_answering_and_is_told_to_the_host_alone(
    home: Path, data: Path, caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest, texts: Texts
) -> None:
    request.keywords["expects_trouble"] = True  # type: ignore[index]
    before = catalogues(home)
    good = (data / "artists" / "jin.toml").read_text("utf-8")
    settings = settings_in(home, data=data)
    async with open_world(settings, texts, Random(1)) as world, renewing(world.bot.editions) as look:
        problem = break_data(data)
        look()
        await until(lambda: problem in caplog.text)
        assert "The catalogue is wrong in 5 places." in caplog.text
        assert [record.levelname for record in caplog.records if problem in record.getMessage()] == ["ERROR"]
        assert catalogues(home) == before
        assert "야생화" in (await ask(world, "/ballad song 야생화")).title
        (data / "artists" / "jin.toml").write_text(good, "utf-8")
        add_song(data)
        look()
        await until(lambda: "answers now" in caplog.text)
        assert NEW_SONG in (await ask(world, f"/ballad song {NEW_SONG}")).title


async def test_a_bot_that_starts_after_the_data_changed_answers_at_once_and_catches_up(
    home: Path, data: Path, caplog: pytest.LogCaptureFixture, texts: Texts
) -> None:
    (old,) = catalogues(home)
    add_song(data)
    async with opened(home, data, texts, grace_s=0.1) as bot:
        assert bot.editions.now.path == old
        assert not await bot.finder.suggest_ballads(NEW_SONG, bot.voice.speaker(Language.EN))
        async with renewing(bot.editions):
            await until(lambda: bot.editions.now.path != old)
            assert await bot.finder.suggest_ballads(NEW_SONG, bot.voice.speaker(Language.EN))
            await until(lambda: not old.exists())
    assert f"{old.name} goes on answering meanwhile" in caplog.text


async def test_a_bot_that_starts_with_bad_data_answers_from_the_catalogue_it_has(
    home: Path, data: Path, caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest, texts: Texts
) -> None:
    request.keywords["expects_trouble"] = True  # type: ignore[index]
    problem = break_data(data)
    async with opened(home, data, texts) as bot, renewing(bot.editions):
        await until(lambda: problem in caplog.text)
        assert (await bot.answers.random(somebody(), Filters())).content


async def test_a_second_start_with_the_same_data_makes_nothing(
    home: Path, data: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, texts: Texts
) -> None:
    (made,) = catalogues(home)
    when = made.stat().st_mtime_ns
    monkeypatch.setattr(sys, "executable", "/nowhere/python")  # whatever would be made could not be
    async with opened(home, data, texts) as bot, renewing(bot.editions) as look:
        assert (await bot.answers.random(somebody(), Filters())).content
        look()
        await until(lambda: "is what the data says" in caplog.text)
    assert catalogues(home) == {made}
    assert made.stat().st_mtime_ns == when


async def test_a_home_that_went_away_stops_no_answer(
    home: Path, data: Path, caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest, texts: Texts
) -> None:
    request.keywords["expects_trouble"] = True  # type: ignore[index]
    async with opened(home, data, texts) as bot, renewing(bot.editions) as look:
        add_song(data)
        shutil.rmtree(home)
        look()
        await until(lambda: "no new catalogue" in caplog.text)
        assert "could not be written to" in caplog.text
        assert (await bot.answers.help(somebody())).embed


async def test_a_bot_whose_code_was_changed_meanwhile_reads_nothing_that_the_new_code_made(
    home: Path, data: Path, caplog: pytest.LogCaptureFixture, texts: Texts
) -> None:
    async with opened(home, data, texts) as bot:
        by_this_code = bot.editions.now.path
        started_with = shutil.copy(by_this_code, home / "catalogue-0123456789abcdef-0.sqlite3")
        bot.editions.now = await bot.editions._bring_out(Path(started_with))
        async with renewing(bot.editions) as look:
            look()
            await until(lambda: "start the bot again" in caplog.text)
        assert bot.editions.now.path == started_with
        assert (await bot.answers.help(somebody())).embed


async def test_a_bot_that_ends_while_a_catalogue_is_made_leaves_nothing_half_made(
    home: Path, data: Path, texts: Texts
) -> None:
    before = catalogues(home)
    add_song(data)
    async with opened(home, data, texts) as bot, renewing(bot.editions):
        await until(lambda: catalogues(home) != before)
    assert catalogues(home) == before


async def test_a_bot_without_a_catalogue_makes_it_first(tmp_path: Path, data: Path, texts: Texts) -> None:
    home = tmp_path / "home"
    async with opened(home, data, texts) as bot:
        assert catalogues(home) == {catalogue_path(DataFolders.at(data), home)}
        assert (await bot.answers.random(somebody(), Filters())).content
    assert load_catalogue(DataFolders.at(data), home) == catalogue_path(DataFolders.at(data), home)
