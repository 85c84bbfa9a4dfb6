"""A shuffled order of a million ranks that costs nothing to keep: a seed and a position say it all."""

from math import isqrt

_ROUNDS = 4
_MASK = (1 << 64) - 1
_GOLDEN, _FIRST, _SECOND = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB


def permute(position: int, size: int, seed: int) -> int:
    """Return the rank that stands at `position` of the shuffle `seed` of `range(size)`.

    Every rank stands at exactly one position. A Feistel network over the fields of a table that is nearly a square and
    has at least `size` fields, walked until it falls inside: nearly always at once (J. Black and P. Rogaway, "Ciphers
    with Arbitrary Finite Domains", 2002).
    """
    rows = isqrt(size - 1) + 1
    columns = -(-size // rows)
    value = _encrypt(position, rows, columns, seed)
    while value >= size:
        value = _encrypt(value, rows, columns, seed)
    return value


def _encrypt(value: int, rows: int, columns: int, seed: int) -> int:
    row, column = divmod(value, columns)
    for number in range(0, _ROUNDS, 2):
        row = (row + _mix(column, number, seed)) % rows
        column = (column + _mix(row, number + 1, seed)) % columns
    return row * columns + column


def _mix(value: int, number: int, seed: int) -> int:
    """Return 64 bits that look like chance: the last steps of SplitMix64 (G. Steele and others, 2014)."""
    mixed = (seed + (value << 8 | number) * _GOLDEN) & _MASK
    mixed = ((mixed ^ (mixed >> 30)) * _FIRST) & _MASK
    mixed = ((mixed ^ (mixed >> 27)) * _SECOND) & _MASK
    return mixed ^ (mixed >> 31)
