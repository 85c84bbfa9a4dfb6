"""How far a long piece of work has come, for whoever looks at the terminal or reads the log of the process."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

from tqdm import tqdm

T = TypeVar("T")

_PATIENCE_S = 0.5  # what takes less needs no bar


def progress(things: Iterable[T], total: int, name: str) -> Iterator[T]:
    """Yield the `things`, of which there are `total`, and show on standard error how many of them are done.

    On a terminal that is a bar called `name`, which goes away at the end. Elsewhere it is one line at the beginning,
    and one at the end with the count and the seconds.
    """
    with tqdm(things, name, total, leave=False, delay=_PATIENCE_S, disable=None) as bar:
        yield from _told(things, total, name) if bar.disable else bar


def _told(things: Iterable[T], total: int, name: str) -> Iterator[T]:
    began, done = time.monotonic(), 0
    _say(f"{name}: {total} to do")
    for done, thing in enumerate(things, 1):  # noqa: B007 - how many there were is said at the end
        yield thing
    _say(f"{name}: {done} done in {time.monotonic() - began:.1f} s")


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)  # noqa: T201 - the log of the process that does the work
