"""`ballad-bot moods`: for each line of standard input, the moods it is in, best first."""

import sys
from collections.abc import Iterable, Iterator

from bot.core.feelings.reader import MoodReader
from bot.core.language import Language
from bot.settings import Settings
from bot.store.feelings import Feelings


def print_moods(settings: Settings) -> None:
    """Read standard input to its end, and print a line of moods for each of its lines."""
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr] - it is a text stream
    for moods in read_lines(MoodReader(Feelings(settings.feelings)), sys.stdin):
        print(moods)


def read_lines(reader: MoodReader, lines: Iterable[str]) -> Iterator[str]:
    """Yield for each line the names of all moods, the likeliest first, with spaces between."""
    for line in lines:
        yield " ".join(reader.read_mood(line.rstrip("\n"), Language.EN).best)
