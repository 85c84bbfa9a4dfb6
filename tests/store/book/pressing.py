"""A process that presses hearts, for tests that kill it or let two of them press at once.

Its parts say on standard output who they are, and what was confirmed as soon as it was. Starting Python a thousand
times would take minutes; a child of a process that has read everything it needs is there in a millisecond.
"""

import asyncio
import gc
import os
import sys
from collections.abc import Coroutine, Generator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from subprocess import PIPE, Popen
from typing import Any

from bot.core.errors import BookUnavailableError
from bot.core.marks import Sign
from bot.store.book.book import Book, engine_at
from bot.store.book.engine import Engine

LISTENER = 1
_ROOT = Path(__file__).parents[3]


@contextmanager
def presser(where: Path | str, task: str) -> Generator[tuple[Any, Any]]:
    """Yield how to write to and read from a process that does one of the tasks below for each line.

    What it does counts for no measure of coverage, which would slow it down.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    command = [sys.executable, "-m", "tests.store.book.pressing", str(where), task]
    with Popen(command, bufsize=1, text=True, cwd=_ROOT, env=environment, stdin=PIPE, stdout=PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process.stdin, process.stdout
        process.stdin.close()


def main(where: Path | str, task: str) -> None:
    """Do a task for each line of standard input."""
    engine = engine_at(where)
    _say("ready")
    if task == "together":
        asyncio.run(_press_each(engine))
        return
    gc.freeze()
    gc.disable()
    for line in sys.stdin:
        if task == "press":
            _wait_for(_press_on(engine, int(line)))
        else:
            assert isinstance(where, Path)
            _wait_for(_make(engine_at(where / line.strip())))


def _wait_for(work: Coroutine[Any, Any, None]) -> None:
    """Let a child do something that has no end, and say when it is gone."""
    child = os.fork()
    if child == 0:
        _say(f"{os.getpid()}")
        asyncio.run(work)
    work.close()
    os.waitpid(child, 0)
    _say("gone")


async def _press_on(engine: Engine, number: int) -> None:
    """Press one heart after the other."""
    await engine.connect()  # the book is made already
    heart = 0
    while True:
        with suppress(BookUnavailableError):  # on a machine that has much else to do
            await _press(engine, f"{number}.{heart}")
            _say(f"{number}.{heart}")
            heart += 1


async def _press_each(engine: Engine) -> None:
    """Press the heart of each line of standard input."""
    await engine.make_ready()
    for line in sys.stdin:
        _say(await _press(engine, line.strip()))
    await engine.close()


async def _make(engine: Engine) -> None:
    """Make a book, and keep it open."""
    await engine.make_ready()
    _say("made")
    await asyncio.Event().wait()


async def _press(engine: Engine, ballad: str) -> Sign:
    return (await Book(engine).marks.press(LISTENER, ballad, Sign.HEART, datetime.now(UTC))).now


def _say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    main(sys.argv[1] if "://" in sys.argv[1] else Path(sys.argv[1]), sys.argv[2])
