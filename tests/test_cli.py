"""Who runs the bot reads what is wrong and what to do next, and never a secret."""

import asyncio
import json
import logging
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Generator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from benchmarks import payloads
from benchmarks.fake_discord import FakeDiscord
from benchmarks.payloads import Where
from benchmarks.processes import running
from bot.cli import main
from bot.core.listing import Filters
from bot.core.today import day_of
from bot.doctor import examine
from bot.logs import JsonFormatter, set_up_logging
from bot.settings import BadSettingError, Secret, Settings
from bot.store.book import open_book
from bot.store.catalogue import Catalogue
from tests.bot.few import few_ballads
from tests.conftest import DATA, settings_in

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB"


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    """Give the command line an empty home and no .env, and take its log away afterwards."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    monkeypatch.chdir(tmp_path)
    for name in ("DISCORD_TOKEN", "BALLAD_DATA", "BALLAD_LOG", "BALLAD_TEST_GUILD"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("BALLAD_HOME", str(tmp_path / "home"))
    yield
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
    root.setLevel(level)


@pytest.fixture
def few(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the command line only two ballads, for what has nothing to do with songs: so it starts in a moment."""
    monkeypatch.setenv("BALLAD_DATA", str(few_ballads(tmp_path / "few")))


def test_without_a_token_the_way_to_one_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run"]) == 2
    said = capsys.readouterr().err
    assert "discord.com/developers/applications" in said
    assert "`make play` needs none" in said
    assert len(said.splitlines()) == 1


@pytest.mark.usefixtures("few")
async def test_a_wrong_token_is_one_sentence_and_one_try(tmp_path: Path) -> None:
    async with FakeDiscord() as fake:
        environment = {**os.environ, "DISCORD_TOKEN": TOKEN, "PYTHONPATH": str(DATA.parent)}
        command = [sys.executable, "-m", "benchmarks.launch", fake.url, "run"]
        process = await asyncio.create_subprocess_exec(
            *command, env=environment, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        out, error = await asyncio.wait_for(process.communicate(), 60)
        assert process.returncode == 2
        assert b"Discord does not accept this token" in error
        assert TOKEN.encode() not in out + error
        assert b"Traceback" not in error
        assert len(fake.requests("GET", "/users/@me")) == 1


async def test_sigterm_ends_the_bot_cleanly(home: Path) -> None:
    async with FakeDiscord() as fake, running(fake, ["run"], home) as pid:
        answer = await fake.interact(payloads.slash("ballad", "mood", {"mood": "sad"}, locale="ko", where=Where.GUEST))
        assert answer.message is not None
        assert "‘슬픔’에 어울리는 노래를 찾으셔서요" in answer.message["embeds"][0]["description"]
        os.kill(pid, signal.SIGTERM)
    log = (home / "log.txt").read_text("utf-8")
    assert "Traceback" not in log
    assert fake.token not in log


async def test_commands_are_not_registered_again_at_the_next_start(home: Path) -> None:
    async with FakeDiscord() as fake:
        for _ in range(2):
            async with running(fake, ["run"], home):
                pass
        assert len(fake.requests("PUT", "/commands")) == 1


@pytest.mark.usefixtures("few")
def test_a_network_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    environment = {**os.environ, "DISCORD_TOKEN": TOKEN, "PYTHONPATH": str(DATA.parent)}
    command = [sys.executable, "-m", "benchmarks.launch", "http://127.0.0.1:9", "run"]
    process = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, check=False, timeout=60)
    assert process.returncode == 1
    assert b"Discord cannot be reached from here" in process.stderr
    assert b"Traceback" not in process.stderr


def test_check_says_what_is_wrong_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert "and nothing is wrong" in capsys.readouterr().out
    assert main(["check", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert "moods.toml · file: is missing" in said
    assert "wrong in 2 places" in said


def test_new_ids_and_schemas_are_made_by_a_word(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["catalogue", "new-id", "3"]) == 0
    assert len(set(capsys.readouterr().out.split())) == 3
    assert main(["catalogue", "schema"]) == 0
    assert "artist.schema.json" in capsys.readouterr().out


@pytest.fixture
def _stocked(tmp_path: Path, catalogue_file: Path) -> None:
    """Put the catalogue into the home, where it is made only once else."""
    (tmp_path / "home").mkdir()
    shutil.copy(catalogue_file, tmp_path / "home")


@pytest.mark.usefixtures("_stocked")
@pytest.mark.parametrize(
    ("line", "language", "said"),
    [
        ("/ballad mood sad", "en", "Because you asked for “sad”"),
        ("/ballad artist 진", "ko", "그리움에"),
        ("/ballad song 야생화 private:yes", "ja", "[📢 みんなに見せる]"),
        ("/ballad list decade:1990s sort:newest", "en", "1990s · {nineties:,} ballads · newest first"),
        ("/ballad random 슬픔", "ko", "‘슬픔’에 어울리는 노래를 찾으셔서요"),
    ],
)
def test_one_command_is_answered_in_the_terminal(
    line: str, language: str, said: str, catalogue: Catalogue, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["play", "--once", line, "--language", language]) == 0
    out = capsys.readouterr().out
    assert said.format(nineties=catalogue.size(Filters(decade=1990))) in out
    assert "-# " not in out


@pytest.mark.usefixtures("_stocked")
def test_the_local_discord_does_not_make_a_catalogue_that_is_there(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["play", "--once", "/ballad help"]) == 0
    assert "to do" not in capfd.readouterr().err


@pytest.mark.usefixtures("_stocked")
def test_the_local_discord_has_the_day_that_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    before = day_of(datetime.now(UTC))
    assert main(["play", "--once", "/ballad today", "--language", "ko"]) == 0
    days = {before, day_of(datetime.now(UTC))}
    out = capsys.readouterr().out
    assert any(f"오늘 하루, 여기서는 이 노래예요 · {day.month}월 {day.day}일\n" in out for day in days)


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("hello", "A command begins with a slash"),
        ("/ballad dance", "There is no command /ballad dance. There are: /ballad random, "),
        ("/ballad list decade:soon", "decade can be: 2020s, 2010s, "),
        ("/ballad mood", "/ballad mood needs mood"),
        ("/ballad song private:true", "/ballad song needs title"),
        ("/ballad list decade:1890", "decade can be: 2020s, 2010s, "),
    ],
)
def test_what_is_no_command_is_met_with_what_is(line: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["play", "--once", line]) == 2
    assert said in capsys.readouterr().err


def test_without_the_local_discord_the_way_to_it_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [name for name in sys.modules if name.startswith("bot.play")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "simcord", None)
    assert main(["play"]) == 2
    assert "`make play` does it" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [("BALLAD_LOG", "xml", "it can be human or json"), ("BALLAD_TEST_GUILD", "mine", "must be the number of a server")],
)
def test_a_wrong_setting_is_named(
    name: str, value: str, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(name, value)
    assert main(["run"]) == 2
    error = capsys.readouterr().err
    assert name in error
    assert said in error
    with pytest.raises(BadSettingError):
        Settings.read({name: value})


def test_settings_are_read_from_a_file_and_the_environment_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.settings import environment

    (tmp_path / ".env").write_text("DISCORD_TOKEN=from-file\nBALLAD_LOG=json\nBALLAD_TEST_GUILD=12\n", "utf-8")
    monkeypatch.setenv("DISCORD_TOKEN", "from-environment")
    settings = Settings.read(environment())
    assert settings.token.reveal() == "from-environment"
    assert (settings.log, settings.test_guild) == ("json", 12)


@pytest.mark.parametrize(
    "arguments", [["catalogue", "new-id", "0"], ["play", "--port", "99999"], ["play", "--port", "-1"], ["dance"]]
)
def test_a_wrong_argument_is_named(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(arguments)
    assert end.value.code == 2
    assert arguments[-1] in capsys.readouterr().err


@pytest.mark.usefixtures("few")
def test_a_port_that_is_taken_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert main(["play", "--no-browser", "--port", str(taken.getsockname()[1])]) == 1
    assert "could not bind port" in capsys.readouterr().err


def test_a_file_of_settings_that_cannot_be_read_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / ".env").write_bytes("DISCORD_TOKEN=x".encode("utf-16"))
    assert main(["run"]) == 2
    assert "save it again as UTF-8" in capsys.readouterr().err


def test_an_account_without_a_home_is_told_what_to_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "expanduser", lambda _: (_ for _ in ()).throw(RuntimeError("no home")))
    with pytest.raises(BadSettingError, match="BALLAD_HOME is needed"):
        Settings.read({})


def test_check_finds_a_text_that_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(DATA, tmp_path / "data")
    (tmp_path / "data" / "texts" / "ja.ftl").unlink()
    assert main(["check", str(tmp_path / "data")]) == 1
    assert "ja.ftl" in capsys.readouterr().err


def test_a_token_shows_itself_nowhere() -> None:
    settings = Settings.read({"DISCORD_TOKEN": TOKEN})
    assert TOKEN not in repr(settings)
    assert TOKEN not in str(settings.token)
    assert settings.token.looks_like_a_token
    assert not Secret("abc").looks_like_a_token


def test_a_folder_that_cannot_be_written_to_is_said_with_a_way_to_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv("BALLAD_HOME", str(tmp_path / "file" / "home"))
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    assert main(["run"]) == 1
    assert "`ballad-bot doctor` tells what is wrong" in capsys.readouterr().err


def todo(findings: list[str], word: str) -> str:
    (found,) = [line for line in findings if word in line]
    return found


async def test_the_doctor_finds_nothing_wrong_but_what_is_missing(home: Path) -> None:
    found = [str(finding) for finding in await examine(settings_in(home))]
    assert "✗ There is no token.\n  → Put DISCORD_TOKEN=… into .env; `make play` works without it." in found
    assert len([line for line in found if line.startswith("✓")]) == 4
    assert "at the next `make run`" in todo(found, "were not registered from here")


async def test_the_doctor_names_each_trouble_and_the_next_step(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x")
    found = [str(one) for one in await examine(settings_in(blocked / "home", token=Secret("abc"), data=tmp_path))]
    assert "Copy it again" in todo(found, "not the shape")
    assert "Set BALLAD_HOME" in todo(found, "cannot be written to")
    assert "`ballad-bot check` lists all" in todo(found, "is wrong in 2 places")
    assert "Mend what stands above" in todo(found, "The catalogue cannot be made")
    assert "no other program holds it" in todo(found, "The book does not open")
    assert "Mend what stands above first" in todo(found, "cannot be compared")


async def test_the_doctor_knows_a_book_of_a_newer_version_and_a_token_of_the_right_shape(home: Path) -> None:
    import sqlite3

    async with open_book(home / "book.sqlite3"):
        pass
    with sqlite3.connect(home / "book.sqlite3") as connection:
        connection.execute("INSERT INTO migration VALUES (99)")
    connection.close()
    found = [str(one) for one in await examine(settings_in(home, token=Secret(TOKEN)))]
    assert "Start the newer version" in todo(found, "newer version")
    assert "✓ The token has the shape of one." in found


@pytest.mark.usefixtures("few")
def test_the_doctor_prints_and_fails_if_something_is_to_be_done(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 1
    assert "→ Put DISCORD_TOKEN" in capsys.readouterr().out


def test_a_log_for_machines_is_one_object_a_line() -> None:
    error = ValueError("x")
    trouble = (ValueError, error, None)
    record = logging.getLogger("bot.test").makeRecord("bot.test", 40, "f", 1, "said %s", ("it",), trouble)
    entry = json.loads(JsonFormatter().format(record))
    assert (entry["level"], entry["from"], entry["message"]) == ("ERROR", "bot.test", "said it")
    assert "ValueError: x" in entry["trace"]
    assert entry["at"].endswith("+00:00")


@pytest.mark.parametrize("style", ["human", "json"])
def test_the_log_is_written_in_the_style_of_the_settings(style: str, capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging(style)
    logging.getLogger("bot.test").info("hello")
    logging.getLogger("discord.state").warning(
        "Guilds intent seems to be disabled. This may cause state related issues."
    )
    written = capsys.readouterr().err
    assert "hello" in written
    assert "intent" not in written
    assert written.startswith("{") == (style == "json")


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out.strip()
    assert stat.S_ISDIR(DATA.stat().st_mode)
