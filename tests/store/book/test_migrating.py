"""A new version of the bot takes over everything from an older one, whatever is in the book, and only once."""

import asyncio
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.core.marks import Sign
from bot.store.book import open_book
from bot.store.book.belongings import TABLES
from tests.store.book.tables import NEWEST, as_it_is, describe, fill, foreign_keys, make_version, read_all, table_names

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
OPEN = """
import asyncio, sys
from pathlib import Path
from bot.store.book import open_book

async def main():
    async with open_book(sys.argv[1] if "://" in sys.argv[1] else Path(sys.argv[1])):
        pass

asyncio.run(main())
"""


@pytest.mark.parametrize("version", range(NEWEST + 1))
async def test_whatever_is_in_a_book_of_an_earlier_version_is_still_there(where: Path | str, version: int) -> None:
    await make_version(where, version)
    filled = await fill(where)
    assert bool(filled) == bool(version)
    for _ in range(2):
        async with open_book(where):
            pass
        rows = await read_all(where)
        for name, before in filled.items():
            columns = before[0].keys()
            kept = [{column: row[column] for column in columns} for row in rows[name]]
            assert sorted(kept, key=str) == sorted(before, key=str), name
        assert rows.keys() == TABLES.keys()


async def test_what_stood_hidden_on_lists_because_its_heart_was_taken_back_is_gone(where: Path | str) -> None:
    await make_version(where, 3)
    filled = await fill(where, 4)
    heart, away, taken_back, _ = filled["mark"]
    async with as_it_is(where) as book:
        for mark, change in ((away, "sign = 'away'"), (taken_back, "sign = 'none'")):
            await book.rows(f"UPDATE mark SET {change} WHERE listener = $1 RETURNING ballad", mark["listener"])
        await book.rows("DELETE FROM mark WHERE listener = $1 RETURNING ballad", filled["mark"][3]["listener"])
    async with open_book(where):
        pass
    assert [row["listener"] for row in (await read_all(where))["list_entry"]] == [heart["listener"]]


async def test_in_a_book_that_was_brought_up_to_date_a_heart_that_is_taken_back_leaves_the_lists(
    where: Path | str,
) -> None:
    await make_version(where, 3)
    async with open_book(where) as book:
        await book.marks.put(1, "aaaaa", Sign.HEART, NOW)
        await book.lists.make(1, "11111", "one", NOW)
        await book.lists.put(1, "11111", "aaaaa", NOW)
        await book.marks.put(1, "aaaaa", Sign.NONE, NOW)
        assert await book.lists.having(1, "aaaaa") == frozenset()


async def test_a_book_that_was_brought_up_to_date_is_like_a_new_one(where: Path | str, tmp_path: Path) -> None:
    await make_version(where, 1)
    async with open_book(where), open_book(tmp_path / "new"):
        assert await describe(where) == await describe(tmp_path / "new")


async def test_processes_that_start_at_once_migrate_once(where: Path | str) -> None:
    command = [sys.executable, "-c", OPEN, str(where)]
    processes = [await asyncio.create_subprocess_exec(*command, stderr=subprocess.PIPE) for _ in range(4)]
    said = await asyncio.gather(*(process.communicate() for process in processes))
    assert [process.returncode for process in processes] == [0, 0, 0, 0], said
    async with as_it_is(where) as tables:
        noted = await tables.rows("SELECT number FROM migration ORDER BY number")
    assert [row["number"] for row in noted] == list(range(1, NEWEST + 1))


async def test_every_table_is_keyed_by_a_listener_or_a_place_first_so_that_the_book_can_be_split(
    where: Path | str,
) -> None:
    async with open_book(where):
        pass
    described = await describe(where)
    assert {table.key[0] for table in described.values()} == {"listener", "place"}
    assert await foreign_keys(where) == 0
    async with as_it_is(where) as tables:
        assert await table_names(tables, where) == sorted([*described, "migration"])
