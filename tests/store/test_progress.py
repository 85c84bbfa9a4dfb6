"""Whoever waits for a long piece of work sees how far it is, and a log is not flooded with it."""

import os
import subprocess
import sys
import termios
from itertools import islice

import pytest

from bot.store.progress import progress

SLOW = """
import time
from bot.store.progress import progress
for _ in progress(range(4), 4, "ballads"): time.sleep(0.3)
"""


def test_a_log_gets_one_line_at_the_beginning_and_one_at_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    things = progress(iter("abc"), 3, "ballads")
    assert next(things) == "a"
    assert capsys.readouterr().err == "ballads: 3 to do\n"
    assert list(things) == ["b", "c"]
    assert capsys.readouterr().err == "ballads: 3 done in 0.0 s\n"


def test_what_is_broken_off_is_not_said_to_be_done(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(islice(progress("abc", 3, "ballads"), 2)) == ["a", "b"]
    assert capsys.readouterr().err == "ballads: 3 to do\n"


def test_nothing_to_do_is_done_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(progress((), 0, "ballads")) == []
    assert capsys.readouterr().err == "ballads: 0 to do\nballads: 0 done in 0.0 s\n"


def test_a_terminal_shows_a_bar_that_goes_away() -> None:
    master, terminal = os.openpty()
    termios.tcsetwinsize(terminal, (24, 80))
    try:
        subprocess.run([sys.executable, "-c", SLOW], stderr=terminal, check=True, timeout=60)
        os.set_blocking(master, False)
        shown = os.read(master, 100_000).decode()
    finally:
        os.close(terminal)
        os.close(master)
    assert "ballads:" in shown
    assert "3/4" in shown
    assert "to do" not in shown
    assert not shown.rpartition("\r")[0].rpartition("\r")[2].strip()
