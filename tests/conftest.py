"""What the tests share: the real catalogue, and the real bot in a Discord inside the process."""

import asyncio
import shutil
from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from random import Random

import pytest

from bot.core.language import Language
from bot.play.world import World, open_world
from bot.settings import Secret, Settings, default_data_folder
from bot.store.catalogue import Catalogue, open_catalogue
from bot.store.folder import DataFolders
from bot.store.loading import load_catalogue
from bot.ui.speaker import Speaker
from bot.ui.texts import Texts, load_texts

DATA = default_data_folder()


NEW_SONG = "별빛수선공"


def add_song(data: Path) -> None:
    """Add a song by Jin, called NEW_SONG, to the data folder."""
    with (data / "artists" / "jin.toml").open("a", encoding="utf-8") as file:
        file.write(f"""
[[ballads]]
id = "zznew"
title = {{ ko = "{NEW_SONG}", roman = "Byeolbit Suseongong" }}
meaning = {{ en = "mender of starlight", ja = "星明かりの修繕屋" }}
year = 2025
basis = "release"
moods = {{ calm = 3, hopeful = 1 }}
line = {{ en = "A line.", ko = "한 줄이에요.", ja = "一行です。" }}
sources = ["a test"]
""")


def break_data(data: Path) -> str:
    """Make the data folder wrong, and return the line that `ballad-bot check` says about it."""
    (data / "artists" / "jin.toml").write_text("id = 3", "utf-8")
    return "artists/jin.toml · id: Input should be a valid string, but it is 3"


async def until(happened: Callable[[], object]) -> None:
    """Wait until something has happened that nobody tells of: in another process, in a folder, in a log."""
    async with asyncio.timeout(30):
        while not happened():  # noqa: ASYNC110 - it is no event of this loop
            await asyncio.sleep(0.02)


def settings_in(home: Path, **changes: object) -> Settings:
    """Return settings as a host has them who set nothing."""
    facts: dict[str, object] = {"token": Secret(""), "home": home, "data": DATA, "extra": None}
    facts |= {"log": "human", "test_guild": None, "database": Secret("")}
    return Settings(**{**facts, **changes})  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def catalogue_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the catalogue as a file, made once."""
    return load_catalogue(DataFolders.at(DATA), tmp_path_factory.mktemp("home"))


@pytest.fixture
async def catalogue(catalogue_file: Path) -> AsyncGenerator[Catalogue]:
    """Return the catalogue, open."""
    async with open_catalogue(catalogue_file) as opened:
        yield opened


@pytest.fixture(scope="session")
def texts() -> Texts:
    """Return all sentences."""
    return load_texts(DATA / "texts")


@pytest.fixture(params=list(Language))
def speaker(request: pytest.FixtureRequest, texts: Texts, catalogue: Catalogue) -> Speaker:
    """Return a speaker of each language in turn."""
    return Speaker(request.param, texts, catalogue.moods, catalogue.collections)


@pytest.fixture
def home(tmp_path: Path, catalogue_file: Path) -> Path:
    """Return the home of a bot that has its catalogue already."""
    shutil.copy(catalogue_file, tmp_path)
    return tmp_path


@pytest.fixture
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder that may be changed: a copy of the real one, by which its catalogue is called the same."""
    return shutil.copytree(DATA, tmp_path_factory.mktemp("data"), dirs_exist_ok=True)


@pytest.fixture
async def world(home: Path, texts: Texts) -> AsyncGenerator[World]:
    """Return a Discord with the real bot, a channel and three people who speak three languages."""
    async with open_world(settings_in(home), texts, Random(7)) as opened:
        yield opened
