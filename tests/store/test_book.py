"""What a place was shown is never lost: not by a restart, by two at once, or by a file that misbehaves."""

import asyncio
import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import bot.store
from bot.core.errors import BookUnavailableError
from bot.core.listing import Filters
from bot.core.rounds import Memory, Round, Shown
from bot.core.today import Today
from bot.core.vocabulary import Mood
from bot.store.book import open_book
from bot.store.migrating import BookTooNewError

SAD = Filters(Mood.SAD)
ROUND = Round("catalogue", 2**63 - 1, 4, 7, (Shown("ccccc", "ddddd"), Shown("eeeee", "fffff")))
ONE = Memory(1, (Shown("aaaaa", "bbbbb"),))
FIRST, SECOND = Today(date(2026, 9, 30), "aaaaa"), Today(date(2026, 10, 1), "bbbbb")


async def test_a_new_place_remembers_nothing(tmp_path: Path) -> None:
    async with open_book(tmp_path / "book") as book:
        assert await book.recall("channel:1", SAD) == (Memory(), None)


async def test_what_was_kept_is_there_after_a_restart(tmp_path: Path) -> None:
    async with open_book(tmp_path / "book") as book:
        assert await book.remember("channel:1", ONE)
        await book.keep_round("channel:1", SAD, ROUND, ONE)
    async with open_book(tmp_path / "book") as book:
        assert await book.recall("channel:1", SAD) == (ONE, ROUND)
        assert await book.recall("channel:1", Filters()) == (ONE, None)
        assert await book.recall("channel:2", SAD) == (Memory(), None)


async def test_of_two_who_remember_at_once_one_has_to_choose_again(tmp_path: Path) -> None:
    two = ONE.add(Shown("ccccc", "ddddd"))
    async with open_book(tmp_path / "book") as book, open_book(tmp_path / "book") as other:
        assert await book.remember("channel:1", ONE)
        both = await asyncio.gather(book.remember("channel:1", two), other.remember("channel:1", two))
        assert sorted(both) == [False, True]
        assert not await book.remember("channel:1", ONE)


async def test_a_round_follows_the_memory_it_belongs_to(tmp_path: Path) -> None:
    later = Round("catalogue", 1, 4, 8)
    two = ONE.add(Shown("ccccc", "ddddd"))
    async with open_book(tmp_path / "book") as book:
        await book.keep_round("channel:1", SAD, ROUND, ONE)
        assert await book.recall("channel:1", SAD) == (Memory(), None)
        await book.remember("channel:1", ONE)
        await book.keep_round("channel:1", SAD, ROUND, ONE)
        await book.keep_round("channel:1", SAD, later, two)
        assert await book.recall("channel:1", SAD) == (ONE, ROUND)
        await book.remember("channel:1", two)
        await book.keep_round("channel:1", SAD, later, two)
        assert await book.recall("channel:1", SAD) == (two, later)


async def test_the_ballad_of_a_day_is_kept_by_place_until_that_of_another_day_takes_its_turn(tmp_path: Path) -> None:
    async with open_book(tmp_path / "book") as book:
        assert await book.today("channel:1") is None
        assert await book.keep_today("channel:1", FIRST, None)
    async with open_book(tmp_path / "book") as book:
        assert await book.today("channel:1") == FIRST
        assert await book.today("channel:2") is None
        assert await book.keep_today("channel:1", SECOND, FIRST)
        assert await book.today("channel:1") == SECOND


async def test_of_two_who_keep_a_ballad_of_the_day_at_once_the_first_stands(tmp_path: Path) -> None:
    async with open_book(tmp_path / "book") as book, open_book(tmp_path / "book") as other:
        for instead, day in ((None, FIRST.day), (FIRST, SECOND.day)):
            mine, yours = Today(day, "aaaaa"), Today(day, "ccccc")
            both = await asyncio.gather(
                book.keep_today("channel:1", mine, instead), other.keep_today("channel:1", yours, instead)
            )
            assert sorted(both) == [False, True]
            stands = await book.today("channel:1")
            assert stands == await other.today("channel:1") == (mine if both[0] else yours)
            await book.keep_today("channel:1", FIRST, stands)


async def test_a_locked_file_is_said_within_the_time_a_person_waits(tmp_path: Path) -> None:
    path = tmp_path / "book"
    async with open_book(path) as book:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(BookUnavailableError, match="locked"):
            async with asyncio.timeout(3):
                await book.remember("channel:1", ONE)
        other.execute("ROLLBACK")
        other.close()
        assert await book.remember("channel:1", ONE)


async def test_a_file_that_was_removed_is_begun_anew_and_not_written_to_in_vain(tmp_path: Path) -> None:
    path = tmp_path / "book"
    async with open_book(path) as book:
        await book.remember("channel:1", ONE)
        path.unlink()
        assert await book.recall("channel:1", SAD) == (Memory(), None)
        assert await book.remember("channel:1", ONE)
    async with open_book(path) as book:
        assert (await book.recall("channel:1", SAD))[0] == ONE


async def test_a_damaged_file_is_said_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "book"
    path.write_bytes(b"this is no database, but somebody may still want it" * 50)
    before = path.read_bytes()
    with pytest.raises(BookUnavailableError, match="not a database"):
        async with open_book(path):
            pass
    assert path.read_bytes() == before


async def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(BookUnavailableError, match="No such file"):
        async with open_book(tmp_path / "nowhere" / "book"):
            pass


async def test_a_book_that_was_closed_is_opened_again_when_it_is_needed(tmp_path: Path) -> None:
    async with open_book(tmp_path / "book") as book:
        await book.close()
        assert await book.remember("channel:1", ONE)


async def test_a_book_of_a_newer_version_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "book"
    async with open_book(path):
        pass
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO migration VALUES (99)")
    connection.close()
    with pytest.raises(BookTooNewError, match="migration 99, this version of the bot knows 2"):
        async with open_book(path):
            pass


async def test_a_book_of_the_first_version_keeps_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "book"
    first = Path(bot.store.__file__).parent / "migrations" / "001-rounds.sql"
    with sqlite3.connect(path) as connection:
        connection.executescript(
            "CREATE TABLE migration (number BIGINT NOT NULL PRIMARY KEY);" + first.read_text("utf-8")
        )
        connection.execute("INSERT INTO migration VALUES (1)")
        connection.execute("INSERT INTO memory VALUES ('channel:1', 1, 'aaaaa:bbbbb')")
        row = ("channel:1", "sad..", "catalogue", 2**63 - 1, 4, 7, "ccccc:ddddd eeeee:fffff")
        connection.execute("INSERT INTO round VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    connection.close()
    for kept in (None, FIRST):
        async with open_book(path) as book:
            assert await book.recall("channel:1", SAD) == (ONE, ROUND)
            assert await book.today("channel:1") == kept
            assert await book.keep_today("channel:1", FIRST, kept)


def test_processes_that_start_at_once_migrate_once(tmp_path: Path) -> None:
    code = "import asyncio, sys; from pathlib import Path; from bot.store.book import open_book\n"
    code += "async def main():\n    async with open_book(Path(sys.argv[1])): pass\nasyncio.run(main())"
    command = [sys.executable, "-c", code, str(tmp_path / "book")]
    processes = [subprocess.Popen(command) for _ in range(4)]
    assert [process.wait() for process in processes] == [0, 0, 0, 0]
    with sqlite3.connect(tmp_path / "book") as connection:
        assert connection.execute("SELECT number FROM migration").fetchall() == [(1,), (2,)]
    connection.close()


async def test_every_table_is_keyed_by_a_place_first_so_that_the_book_can_be_split(tmp_path: Path) -> None:
    async with open_book(tmp_path / "book"):
        pass
    with sqlite3.connect(tmp_path / "book") as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in set(tables) - {"migration"}:
            columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
            first = next(column for column in columns if column[5] == 1)
            assert first[1] in {"place", "listener"}, table
            assert connection.execute(f"PRAGMA foreign_key_list({table})").fetchall() == []
    connection.close()
    assert len(tables) == 4
