"""What the tests share: the real catalogue, and the real bot in a Discord inside the process."""

import shutil
from collections.abc import AsyncGenerator
from pathlib import Path
from random import Random

import pytest

from bot.core.language import Language
from bot.play.world import World, open_world
from bot.settings import Secret, Settings, default_data_folder
from bot.store.catalogue import Catalogue, open_catalogue
from bot.store.loading import load_catalogue
from bot.ui.speaker import Speaker
from bot.ui.texts import Texts, load_texts

DATA = default_data_folder()


def settings_in(home: Path, **changes: object) -> Settings:
    """Return settings as a host has them who set nothing."""
    facts: dict[str, object] = {"token": Secret(""), "home": home, "data": DATA, "log": "human", "test_guild": None}
    return Settings(**{**facts, **changes})  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def catalogue_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the catalogue as a file, made once."""
    return load_catalogue(DATA, tmp_path_factory.mktemp("home"))


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
    return Speaker(request.param, texts, catalogue.moods)


@pytest.fixture
def home(tmp_path: Path, catalogue_file: Path) -> Path:
    """Return the home of a bot that has its catalogue already."""
    shutil.copy(catalogue_file, tmp_path)
    return tmp_path


@pytest.fixture
async def world(home: Path) -> AsyncGenerator[World]:
    """Return a Discord with the real bot, a channel and three people who speak three languages."""
    async with open_world(settings_in(home), Random(7)) as opened:
        yield opened
