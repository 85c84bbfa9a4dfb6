"""Whatever a test does to the bot, nothing unexpected may have happened in it."""

from collections.abc import AsyncGenerator, Generator
from pathlib import Path
from random import Random

import pytest

from bot.play.world import World, open_world
from bot.ui.texts import Texts
from tests.bot.few import few_ballads
from tests.conftest import settings_in


@pytest.fixture(autouse=True)
def _nothing_unexpected(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> Generator[None]:
    caplog.set_level("INFO", "bot")
    yield
    if "expects_trouble" not in request.keywords:
        assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []


@pytest.fixture(scope="session")
def small_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder with two ballads, which nobody may change."""
    return few_ballads(tmp_path_factory.mktemp("small") / "data")


@pytest.fixture
async def small_world(small_data: Path, tmp_path: Path, texts: Texts) -> AsyncGenerator[World]:
    """Return a Discord like `world`, with a bot that knows only these two ballads."""
    async with open_world(settings_in(tmp_path, data=small_data), texts, Random(7)) as opened:
        yield opened
