"""A heart that was confirmed is in the book, whenever the bot is killed; and one that two press at once is one."""

import asyncio
import os
import signal
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from time import sleep

from bot.core.marks import Sign
from bot.store.book import open_book
from tests.store.book.pressing import LISTENER, presser

KILLS = 1000
PRESS_S, OPENING_S = 0.003, 0.04  # about what it takes


async def test_every_heart_that_was_confirmed_is_in_the_book_whenever_the_process_is_killed(where: Path | str) -> None:
    async with open_book(where):
        pass
    with ThreadPoolExecutor(2) as pool:
        halves = [range(KILLS // 2), range(KILLS // 2, KILLS)]
        confirmed = set[str]().union(*pool.map(lambda numbers: kill_again_and_again(where, numbers), halves))
    async with open_book(where) as book:
        kept = set((await book.marks.of(LISTENER)).hearts)
        assert (await book.marks.press(LISTENER, "aaaaa", Sign.HEART, datetime.now(UTC))).now is Sign.HEART
    assert len({ballad.partition(".")[0] for ballad in confirmed}) == KILLS
    assert confirmed <= kept
    # What was written and not confirmed any more is at most the one press of each that it was killed at
    assert kept - confirmed <= {next_of(ballad) for ballad in confirmed}
    if isinstance(where, Path):
        assert is_sound(where)


def kill_again_and_again(where: Path | str, numbers: range) -> set[str]:
    """Let a child press hearts for each number and kill it at any moment after the first one; return all confirmed."""
    rng, confirmed = Random(numbers.start), set[str]()
    with presser(where, "press") as (ask, said):
        for number in numbers:
            ask.write(f"{number}\n")
            child = int(said.readline())
            confirmed.add(said.readline().strip())
            sleep(rng.choice((0, rng.uniform(0, PRESS_S))))
            os.kill(child, signal.SIGKILL)
            confirmed.update(line.strip() for line in iter(said.readline, "gone\n"))
    return confirmed


def next_of(ballad: str) -> str:
    number, _, heart = ballad.partition(".")
    return f"{number}.{int(heart) + 1}"


def is_sound(path: Path) -> bool:
    with sqlite3.connect(path) as connection:
        said = connection.execute("PRAGMA integrity_check").fetchall()
    connection.close()
    return said == [("ok",)]


def test_a_book_that_was_being_made_when_the_process_was_killed_is_made_by_the_next(tmp_path: Path) -> None:
    rng, killed_before = Random(7), 0
    with presser(tmp_path, "make") as (ask, said):
        for number in range(40):
            ask.write(f"{number}\n")
            child = int(said.readline())
            sleep(rng.uniform(0, OPENING_S))
            os.kill(child, signal.SIGKILL)
            killed_before += "made\n" not in list(iter(said.readline, "gone\n"))
            asyncio.run(press_in(tmp_path / f"{number}"))
            assert is_sound(tmp_path / f"{number}")
    assert killed_before


async def press_in(path: Path) -> None:
    async with open_book(path) as book:
        assert (await book.marks.press(LISTENER, "aaaaa", Sign.HEART, datetime.now(UTC))).now is Sign.HEART


async def test_a_heart_that_two_processes_press_at_once_is_one_heart_each_time(where: Path | str) -> None:
    hearts = [f"{number:05}" for number in range(200)]
    with presser(where, "together") as (ask, said), presser(where, "together") as (ask_other, other_said):
        for heart in hearts:
            for process in (ask, ask_other):
                process.write(f"{heart}\n")
            assert (said.readline(), other_said.readline()) == ("heart\n", "heart\n")
    async with open_book(where) as book:
        assert sorted((await book.marks.of(LISTENER)).hearts) == hearts
