"""Who keeps the book copies it and brings it back with one word each, while the bot runs, and never shows a secret."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from bot.core.marks import Sign
from bot.store.book import open_book
from bot.store.book.copying import backup, restore
from bot.store.book.engine import PORTION
from tests.store.book.server import schema
from tests.store.book.tables import NEWEST, as_it_is, fill, make_version, read_all

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
JIN = 1  # a listener
TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB"
PASSWORD = "7sesame"
COUNT = 2 * PORTION + 1
EVERYTHING = (
    "places {0}, rounds {0}, ballads of the day {0}, hearts and what was put away {0}, ballads on lists {0}, lists {0},"
    " ballads shown {0}, preferences {0}.\n"
)


@dataclass(frozen=True)
class Host:
    """Somebody whose bot has its home in a folder, and its book there or in a database."""

    home: Path
    database: str = ""

    @property
    def where(self) -> Path | str:
        """Where the book is."""
        return self.database or self.home / "book.sqlite3"

    async def start(self, *arguments: str | Path) -> asyncio.subprocess.Process:
        """Type ballad-bot with these arguments."""
        self.home.parent.mkdir(exist_ok=True)
        environment = {**os.environ, "BALLAD_HOME": str(self.home), "DATABASE_URL": self.database}
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", *map(str, arguments)),
            env={**environment, "DISCORD_TOKEN": TOKEN},
            cwd=self.home.parent,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    async def type(self, *arguments: str | Path) -> tuple[int | None, str]:
        """Do the same, and return the exit code and what was said, which is one sentence without a secret in it."""
        process = await self.start(*arguments)
        out, error = (said.decode() for said in await process.communicate())
        assert len((out + error).splitlines()) == 1, out + error
        assert not out or not error
        assert bool(error) == bool(process.returncode)
        assert TOKEN not in out + error
        assert PASSWORD[1:] not in out + error
        return process.returncode, out + error


@pytest.fixture(params=["sqlite", "postgresql"])
async def host(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncGenerator[Host]:
    """Return a host with a SQLite file, and then one with a PostgreSQL database, without a book yet."""
    if request.param == "sqlite":
        yield Host(tmp_path / "home")
    else:
        async with schema() as address:
            yield Host(tmp_path / "home", address)


@pytest.fixture
async def keeper(tmp_path: Path) -> Host:
    """Return a host whose book is a file with much in it."""
    host = Host(tmp_path / "keeper")
    host.home.mkdir()
    await make_version(host.where, NEWEST)
    await fill(host.where, COUNT)
    return host


async def test_a_book_moves_from_a_file_to_a_database_and_back_with_all_its_rows(
    host: Host, keeper: Host, tmp_path: Path
) -> None:
    everything = EVERYTHING.format(f"{COUNT:,}")
    first, second = tmp_path / "first.sqlite3", tmp_path / "second.sqlite3"
    assert await keeper.type("backup", first) == (0, f"The book was copied to {first}: {everything}")
    assert await host.type("restore", first) == (0, f"What is in {first} is in the book now: {everything}")
    assert await host.type("backup", second) == (0, f"The book was copied to {second}: {everything}")
    back = Host(tmp_path / "back")
    assert await back.type("restore", second) == (0, f"What is in {second} is in the book now: {everything}")
    before = await read_all(keeper.where)
    assert await read_all(host.where) == before
    assert await read_all(back.where) == before


async def test_that_there_is_no_book_yet_is_said_and_one_with_nothing_in_it_is_copied(
    host: Host, tmp_path: Path
) -> None:
    assert await host.type("backup", tmp_path / "copy") in {
        (1, f"There is no book yet: {host.where} is not there.\n"),
        (1, "There is no book yet in the database.\n"),
    }
    host.home.mkdir()
    async with open_book(host.where):
        pass
    assert (await host.type("backup", tmp_path / "copy"))[1].endswith("/copy: nothing yet.\n")


async def test_while_the_bot_writes_a_copy_is_the_book_at_one_moment(host: Host, tmp_path: Path) -> None:
    host.home.mkdir()
    async with open_book(host.where) as book:
        confirmed = 0
        copying = asyncio.create_task(host.type("backup", tmp_path / "copy"))
        while not copying.done():
            await book.history.note(JIN, f"{confirmed:05}", NOW)
            await book.marks.put(JIN, f"{confirmed:05}", Sign.HEART, NOW)
            confirmed += 1
    assert (await copying)[0] == 0
    rows = await read_all(tmp_path / "copy")
    shown, hearts = (len(rows[table]) for table in ("history", "mark"))
    assert 0 < hearts <= shown <= hearts + 1 <= confirmed
    for table, count in (("history", shown), ("mark", hearts)):
        assert [row["ballad"] for row in rows[table]] == [f"{number:05}" for number in range(count)]


async def test_what_is_in_the_book_is_replaced_only_on_request(host: Host, keeper: Host, tmp_path: Path) -> None:
    await backup(keeper.where, tmp_path / "copy")
    host.home.mkdir()
    async with open_book(host.where):
        await fill(host.where, 2)
    before = await read_all(host.where)
    said = "There is something in the book already: with --replace, the copy takes its place.\n"
    assert await host.type("restore", tmp_path / "copy") == (1, said)
    assert await read_all(host.where) == before
    assert (await host.type("restore", tmp_path / "copy", "--replace"))[0] == 0
    assert await read_all(host.where) == await read_all(keeper.where)


async def test_what_is_no_copy_or_too_new_is_refused_and_the_book_stays_as_it_was(
    host: Host, keeper: Host, tmp_path: Path
) -> None:
    await backup(keeper.where, tmp_path / "new")
    async with as_it_is(tmp_path / "new") as tables:
        await tables.script(["INSERT INTO migration (number) VALUES (99)"])
    (tmp_path / "text").write_text("some words\n" * 500)
    host.home.mkdir()
    async with open_book(host.where):
        await fill(host.where, 2)
    before = await read_all(host.where)
    for name, said in {
        "new": f"A newer version of the bot wrote it, and only that one can copy it ({tmp_path}/new: the book is at",
        "text": f"{tmp_path}/text cannot be read as a book (file is not a database): name a file that `ballad-bot",
    }.items():
        code, answer = await host.type("restore", tmp_path / name, "--replace")
        assert code == 1
        assert answer.startswith(said)
    assert await read_all(host.where) == before


async def test_a_copy_of_the_first_version_is_brought_up_to_date(host: Host, tmp_path: Path) -> None:
    await make_version(tmp_path / "old", 1)
    filled = await fill(tmp_path / "old")
    code, said = await host.type("restore", tmp_path / "old")
    assert (code, said.partition(": ")[2]) == (0, "places 2, rounds 2.\n")
    assert len((await read_all(host.where))["memory"]) == len(filled["memory"])


async def test_whenever_it_is_killed_the_book_is_the_one_or_the_other(host: Host, keeper: Host, tmp_path: Path) -> None:
    await backup(keeper.where, tmp_path / "copy")
    host.home.mkdir()
    async with open_book(host.where):
        await fill(host.where, 2)
    before, after = await read_all(host.where), await read_all(keeper.where)
    rng = Random(7)
    for _ in range(3):
        process = await host.start("restore", tmp_path / "copy", "--replace")
        await asyncio.sleep(rng.uniform(0.4, 1.0))
        if process.returncode is None:
            process.send_signal(signal.SIGKILL)
        await process.communicate()
        assert await read_all(host.where) in (before, after)
    async with open_book(host.where) as book:
        await book.marks.put(JIN, "aaaaa", Sign.HEART, NOW)


async def test_whenever_it_is_killed_a_copy_is_whole(host: Host, keeper: Host, tmp_path: Path) -> None:
    await backup(keeper.where, tmp_path / "copy")
    host.home.mkdir()
    await restore(tmp_path / "copy", host.where, replace=False)
    rng = Random(8)
    for _ in range(3):
        process = await host.start("backup", tmp_path / "copy")
        await asyncio.sleep(rng.uniform(0.4, 1.0))
        if process.returncode is None:
            process.send_signal(signal.SIGKILL)
        await process.communicate()
        assert await read_all(tmp_path / "copy") == await read_all(keeper.where)


@pytest.mark.parametrize(
    ("before", "reason"), [("", "Connect call failed"), ("1/", "the address of the database cannot")]
)
async def test_a_password_is_never_shown(before: str, reason: str, tmp_path: Path) -> None:
    host = Host(tmp_path / "home", f"postgresql://ballad:{before}{PASSWORD}@127.0.0.1:1/ballads")
    code, said = await host.type("backup", tmp_path / "copy")
    assert code == 1
    assert f"The book is not available ({reason}" in said.replace("[Errno 111] ", "").replace("[Errno 61] ", "")


async def test_a_password_that_the_server_refuses_is_not_shown_either(tmp_path: Path) -> None:
    async with schema() as address:
        login, _, server = address.rpartition("@")
        host = Host(tmp_path / "home", f"{login.rpartition(':')[0]}:{PASSWORD}@{server}")
        code, said = await host.type("backup", tmp_path / "copy")
    assert code == 1
    assert "The book is not available (password authentication failed for user" in said
