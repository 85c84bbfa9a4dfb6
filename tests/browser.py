"""The page of the local Discord in a headless Chromium: types, presses, looks."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, async_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome")
# Without the last ones Chromium keeps asking for updates, which a machine without network refuses one by one
_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def chromium() -> str:
    """Return where Chromium is. Without it the test is skipped, but never where all checks have to run."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None and not os.environ.get("CI"):
        pytest.skip("Chromium is not installed (on Debian: chromium, and fonts-noto-cjk for Hangul and kana)")
    assert found is not None, "Chromium is needed to run all checks"
    return found


class Channel:
    """The channel in the page, as one of the three people sees it."""

    def __init__(self, page: Page) -> None:
        self.page = page

    async def become(self, name: str) -> None:
        """Look at the channel as somebody else."""
        await self.page.select_option("#viewer-picker", label=name)
        await self.settle()

    async def settle(self) -> None:
        """Wait until the page has shown what it was told to show."""
        await self.page.wait_for_timeout(300)
        await self.page.wait_for_selector("#preview-app[aria-busy=false] #channel-composer-input")

    async def type(self, line: str) -> Locator:
        """Type a line and send it; return the message that answers it."""
        before = await self.messages.count()
        await self.page.fill("#channel-composer-input", line)
        await self.page.press("#channel-composer-input", "Enter")
        if await self.page.locator(".command-chip").count():  # a command by itself: the page first offers its options
            await self.page.click("#send-message")
        await self.page.wait_for_function(
            "n => document.querySelectorAll('article.channel-message').length > n", arg=before
        )
        return self.messages.last

    @property
    def messages(self) -> Locator:
        """All messages that stand in the channel."""
        return self.page.locator("article.channel-message")


@asynccontextmanager
async def playing(catalogue: Path | None = None) -> AsyncGenerator[tuple[subprocess.Popen[str], str]]:
    """Run `ballad-bot play` in a home with at most a `catalogue`; yield the process and the address that it prints."""
    with tempfile.TemporaryDirectory() as home:
        if catalogue:
            Path(home, "bot").mkdir()
            shutil.copy(catalogue, Path(home, "bot"))
        environment = {**os.environ, "HOME": home, "BALLAD_HOME": str(Path(home, "bot"))}
        command = [sys.executable, "-m", "bot", "play", "--no-browser"]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)  # noqa: ASYNC220
        assert process.stdout is not None
        try:
            ready = "Type /ballad mood sad there. Press Ctrl+C here to end it.\n"
            printed = ""
            while not printed.endswith(ready) and (line := process.stdout.readline()):  # it may have failed to start
                printed += line
            address = re.search(r"http://127\.0\.0\.1:\d+/#\S+", printed)
            assert address is not None, printed
            yield process, address[0]
        finally:
            process.terminate()
            process.wait(10)
            process.stdout.close()


@asynccontextmanager
async def channel_at(address: str, width: int = 760, height: int = 900) -> AsyncGenerator[Channel]:
    """Open the page at `address` in Chromium."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=_FLAGS)
        page = await browser.new_page(viewport={"width": width, "height": height})
        await page.goto(address)
        channel = Channel(page)
        await channel.settle()
        yield channel
        await browser.close()
