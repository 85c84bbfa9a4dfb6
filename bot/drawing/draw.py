"""Having a picture drawn: words and shares in, PNG out, by a process that ends when it has drawn."""

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.drawing.picture import Picture, to_json

_LONGEST_REASON = 200


class DrawingError(Exception):
    """A picture could not be drawn; the message says why, for the log. Nothing of what was to be drawn is in it."""


class Easel:
    """Draws pictures, so many at once as a small machine can bear; who comes later waits.

    A drawing that takes longer than `seconds` is given up. The time that somebody waits for others does not count.
    """

    def __init__(self, at_once: int = 2, seconds: float = 20) -> None:
        self._free = asyncio.Semaphore(at_once)
        self._seconds = seconds

    async def draw(self, picture: Picture) -> bytes:
        """Return the picture as PNG. Raises DrawingError if it cannot be drawn, or not in time."""
        async with self._free, _painter() as painter:
            try:
                async with asyncio.timeout(self._seconds):
                    png, complaints = await painter.communicate(to_json(picture))
            except TimeoutError as error:
                raise DrawingError(f"it took longer than {self._seconds:g} seconds") from error
        if painter.returncode:
            raise DrawingError(_reason(complaints) or f"the drawing process ended with {painter.returncode}")
        return png


@asynccontextmanager
async def _painter() -> AsyncGenerator[Process]:
    """Yield a process that draws what it reads; whatever happens, it has ended afterwards."""
    try:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot.drawing"),
            stdin=PIPE,
            stdout=PIPE,
            stderr=PIPE,
            cwd=Path(__file__).parents[2],
            start_new_session=True,  # Ctrl+C is for the bot, which then ends this itself
        )
    except OSError as error:
        raise DrawingError(f"the drawing process could not be started: {error}") from error
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def _reason(complaints: bytes) -> str:
    """Return the last line of what a process complained of, shortened: there Python says what went wrong."""
    *_, last = complaints.decode(errors="replace").strip().splitlines() or [""]
    return last if len(last) <= _LONGEST_REASON else f"{last[: _LONGEST_REASON - 1]}…"
