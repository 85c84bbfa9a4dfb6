"""What the page on privacy says is kept is what is kept: neither more nor less."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.store.book import open_book
from bot.store.book.book import HISTORY_KEPT

PAGE = (Path(__file__).parents[1] / "docs" / "privacy.md").read_text("utf-8")


def told() -> dict[str, set[str]]:
    """Return the tables that the page names, with the columns that it names of each."""
    rows = re.findall(r"^\| `(\w+)` \| (.+?) \|", PAGE, re.MULTILINE)
    return {table: set(re.findall(r"`(\w+)`", columns)) for table, columns in rows}


async def test_every_table_and_column_of_the_book_is_told_and_nothing_else(tmp_path: Path) -> None:
    async with open_book(tmp_path / "book"):
        pass
    with closing(sqlite3.connect(tmp_path / "book")) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        kept = {table: {row[1] for row in connection.execute(f"PRAGMA table_info({table})")} for table in tables}
    assert kept.pop("migration") == {"number"}
    assert told() == kept


def test_how_long_the_history_is_kept_is_told() -> None:
    assert HISTORY_KEPT.days == 365
    assert "twelve months" in PAGE
