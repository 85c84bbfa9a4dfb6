"""A host changes the catalogue, closes a terminal or stops the bot: the running process does what is expected."""

import asyncio
import fcntl
import os
import shutil
import signal
import sys
import termios
from collections.abc import Mapping
from pathlib import Path

import pytest

from benchmarks import payloads
from benchmarks.fake_discord import FakeDiscord
from benchmarks.fake_world import Json
from benchmarks.processes import running
from tests.bot.few import few_ballads
from tests.conftest import DATA, NEW_SONG, add_song, break_data, until
from tests.small import artist, write


@pytest.fixture
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder that may be changed, whose catalogue is made in a moment: two singers, and Jin."""
    folder = few_ballads(tmp_path_factory.mktemp("few") / "data")
    write(folder, "jin", artist("1qpfg", "bjjjj", "진", "Jin", title='{ ko = "야생화", roman = "Yasaenghwa" }'))
    return folder


async def card_of(fake: FakeDiscord, title: str) -> Json:
    answer = await fake.interact(payloads.slash("ballad", "song", {"title": title}))
    assert answer.message is not None
    return answer.message["embeds"][0]


async def wait_for_card(fake: FakeDiscord, title: str) -> None:
    async with asyncio.timeout(30):
        while "title" not in await card_of(fake, title):  # noqa: ASYNC110 - it is no event of this loop
            await asyncio.sleep(0.05)


def environment(home: Path, token: str) -> Mapping[str, str]:
    return {**os.environ, "BALLAD_HOME": str(home), "PYTHONPATH": str(DATA.parent), "DISCORD_TOKEN": token}


async def test_a_running_bot_takes_up_new_data_when_it_is_told_to(tmp_path: Path, data: Path) -> None:
    log = tmp_path / "log.txt"
    async with FakeDiscord() as fake, running(fake, ["run"], tmp_path, data=data) as pid:
        assert "title" not in await card_of(fake, NEW_SONG)
        old = (await fake.interact(payloads.slash("ballad", "mood", {"mood": "calm"}))).message
        assert old is not None
        add_song(data)
        os.kill(pid, signal.SIGHUP)
        await wait_for_card(fake, NEW_SONG)
        items = [item["custom_id"] for row in old["components"] for item in row["components"] if "custom_id" in item]
        pressed = await fake.interact(payloads.click(old, next(one for one in items if ":pick:" in one)))
        assert pressed.message is not None
        assert pressed.message["embeds"][0]["title"] != old["embeds"][0]["title"]
        problem = break_data(data)
        os.kill(pid, signal.SIGHUP)
        await until(lambda: problem in log.read_text("utf-8"))
        assert NEW_SONG in (await card_of(fake, NEW_SONG))["title"]
    assert "Traceback" not in log.read_text("utf-8")


async def test_a_bot_that_is_started_again_answers_from_the_old_catalogue_until_the_new_one_is_made(
    tmp_path: Path, data: Path
) -> None:
    async with FakeDiscord() as fake, running(fake, ["run"], tmp_path, data=data):
        pass
    add_song(data)
    async with FakeDiscord() as fake, running(fake, ["run"], tmp_path, data=data):
        assert "야생화" in (await card_of(fake, "야생화"))["title"]
        await wait_for_card(fake, NEW_SONG)
    log = (tmp_path / "log.txt").read_text("utf-8")
    assert "goes on answering meanwhile" in log
    assert "Traceback" not in log


async def test_a_bot_whose_terminal_is_closed_ends(tmp_path: Path, catalogue_file: Path) -> None:
    shutil.copy(catalogue_file, tmp_path)
    master, terminal = os.openpty()
    log = tmp_path / "log.txt"
    async with FakeDiscord() as fake:
        with log.open("wb") as errors:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "benchmarks.launch", fake.url, "run"),
                env=environment(tmp_path, fake.token),
                cwd=tmp_path,
                stdin=terminal,
                stderr=errors,
                start_new_session=True,
                preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # the terminal is that of this process
            )
        os.close(terminal)
        await fake.connected(60)
        os.kill(process.pid, signal.SIGHUP)
        await until(lambda: "is what the data says" in log.read_text("utf-8"))
        os.close(master)
        assert await asyncio.wait_for(process.wait(), 20) == 0


async def test_a_bot_that_is_stopped_while_it_makes_its_first_catalogue_leaves_nothing_behind(tmp_path: Path) -> None:
    home = tmp_path / "home"
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        env=environment(home, "a.b.c"),
        cwd=tmp_path,
        stderr=asyncio.subprocess.PIPE,
    )
    await until(lambda: list(home.glob(".catalogue-*")))
    process.terminate()
    _, errors = await asyncio.wait_for(process.communicate(), 20)
    assert (process.returncode, errors) == (0, b"")
    assert not list(home.glob("*catalogue-*"))
