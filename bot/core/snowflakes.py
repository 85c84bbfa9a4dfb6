"""Discord's ids of people, as short as a button needs them."""

import base64

_LENGTH = 11  # 64 bits, six to a letter


def pack_id(id_: int) -> str:
    """Return an id as 11 letters, digits, dashes and underscores."""
    return base64.urlsafe_b64encode(id_.to_bytes(8, "big")).decode().rstrip("=")


def unpack_id(packed: str) -> int:
    """Return the id that `pack_id` packed. Raises ValueError for anything else."""
    if len(packed) != _LENGTH:
        raise ValueError(f"not {_LENGTH} letters: {packed}")
    return int.from_bytes(base64.urlsafe_b64decode(packed + "="), "big")
