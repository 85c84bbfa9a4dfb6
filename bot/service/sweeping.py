"""Once a day, what is kept for a time only is removed from the book when its time is over."""

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime

from bot.core.errors import BookUnavailableError
from bot.store.book import Book

_A_DAY_S = 24 * 60 * 60
_log = logging.getLogger(__name__)


@asynccontextmanager
async def sweeping(book: Book, every_s: float = _A_DAY_S) -> AsyncGenerator[None]:
    """Sweep the book now and every `every_s` seconds, beside whatever is done in the block."""
    task = asyncio.create_task(_sweep(book, every_s))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _sweep(book: Book, every_s: float) -> None:
    while True:
        try:
            await book.sweep(datetime.now(UTC))
        except BookUnavailableError as error:
            _log.warning("the book cannot be swept: %s", error)
        await asyncio.sleep(every_s)
