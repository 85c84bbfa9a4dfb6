"""Whatever a test does to the bot, nothing unexpected may have happened in it."""

from collections.abc import Generator

import pytest


@pytest.fixture(autouse=True)
def _nothing_unexpected(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> Generator[None]:
    caplog.set_level("INFO", "bot")
    yield
    if "expects_trouble" not in request.keywords:
        assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []
