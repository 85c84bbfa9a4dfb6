"""The weights of one language: for each piece of a text, and for each sense of the lexicon, a small integer a mood."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final, Self

from bot.core.feelings.grams import BITS
from bot.core.vocabulary import Mood

MOODS: Final = tuple(Mood)
_BIAS, _SENSES, _PIECES = 1, len(MOODS), 1 << BITS  # rows of a file, in this order
ROWS: Final = _BIAS + _SENSES + _PIECES
SCALE: Final = 16  # a weight of 1 in a file is a sixteenth of a natural logarithm
_LANE: Final = 3  # bytes for each mood: hundreds of weights add up without running into the next
_OFFSET: Final = 128  # so that what is added is never negative
_SHIFTED = bytes((byte + _OFFSET) % 256 for byte in range(256))
_MASK = (1 << 8 * _LANE) - 1


@dataclass(frozen=True, slots=True)
class Weights:
    """All weights, a row after the other. A row is one integer, a lane a mood, so that it is added in one step.

    The first row is what each mood has before anything is read; then what a word of the lexicon of each mood says; then
    the pieces.
    """

    rows: tuple[int, ...]

    @classmethod
    def read(cls, content: bytes) -> Self:
        """Return the weights in a file: rows of one signed byte a mood. Raises ValueError if it is no such file."""
        if len(content) != ROWS * len(MOODS):
            raise ValueError(f"{len(content)} bytes instead of {ROWS} rows of {len(MOODS)}")
        lanes = bytearray(_LANE * len(content))
        lanes[::_LANE] = content.translate(_SHIFTED)
        width = _LANE * len(MOODS)
        return cls(tuple(int.from_bytes(lanes[at : at + width], "little") for at in range(0, len(lanes), width)))

    def scores(self, pieces: Iterable[int], senses: Iterable[Mood]) -> list[float]:
        """Return the score of each mood, in their order, as natural logarithms.

        Pieces count by the root of their number, as in training, so that a long text says no more than a short one.
        """
        bias = self._added([0])
        said = self._added([_BIAS + mood.place for mood in senses])
        read = [_BIAS + _SENSES + piece for piece in pieces]
        root = sqrt(len(read)) or 1.0
        together = zip(bias, self._added(read), said, strict=True)
        return [(first + piece / root + sense) / SCALE for first, piece, sense in together]

    def _added(self, rows: Sequence[int]) -> list[int]:
        """Return the sum of these rows, a number a mood."""
        total = sum(map(self.rows.__getitem__, rows))
        return [((total >> 8 * _LANE * place) & _MASK) - len(rows) * _OFFSET for place in range(len(MOODS))]
