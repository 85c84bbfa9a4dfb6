"""A shuffled order of a million ranks that costs nothing to keep: a seed and a position say it all."""

from hashlib import blake2b

_ROUNDS = 4


def permute(position: int, size: int, seed: int) -> int:
    """Return the rank that stands at `position` of the shuffle `seed` of `range(size)`.

    Every rank stands at exactly one position. A balanced Feistel network of four rounds over the smallest even
    number of bits that holds `size`, walked until it falls inside (Black and Rogaway, "Ciphers with Arbitrary
    Finite Domains", 2002): four steps on average at the most.
    """
    half = max(1, ((size - 1).bit_length() + 1) // 2)
    value = _encrypt(position, half, seed)
    while value >= size:
        value = _encrypt(value, half, seed)
    return value


def _encrypt(value: int, half: int, seed: int) -> int:
    mask = (1 << half) - 1
    left, right = value >> half, value & mask
    for number in range(_ROUNDS):
        left, right = right, left ^ (_mix(right, number, seed) & mask)
    return left << half | right


def _mix(value: int, number: int, seed: int) -> int:
    message = value.to_bytes(8, "big") + bytes([number])
    return int.from_bytes(blake2b(message, digest_size=8, key=seed.to_bytes(8, "big")).digest(), "big")
