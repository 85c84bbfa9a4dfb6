"""Where the tests keep a book: in a SQLite file and in PostgreSQL, one after the other."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from bot.store.book import Book, open_book
from tests.store.book.server import schema


@pytest.fixture(params=["sqlite", "postgresql"])
async def where(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncGenerator[Path | str]:
    """Return where a book may be begun: a file that is not there yet, and an empty schema of a database."""
    if request.param == "sqlite":
        yield tmp_path / "book"
    else:
        async with schema() as address:
            yield address


@pytest.fixture
async def database() -> AsyncGenerator[str]:
    """Return where a book may be begun in PostgreSQL: an empty schema."""
    async with schema() as address:
        yield address


@pytest.fixture
async def book(where: Path | str) -> AsyncGenerator[Book]:
    """Return a book, open, with nothing in it."""
    async with open_book(where) as opened:
        yield opened
