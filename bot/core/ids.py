"""Permanent ids: five letters and digits that nobody misreads, left to chance and never derived from a name."""

from random import Random

# Crockford's base32 without "x", with which the records of an operator's own folder begin
_LETTERS = "0123456789abcdefghjkmnpqrstvwyz"
_LENGTH = 5


def new_id(rng: Random) -> str:
    """Return an id such as `k7f2m`."""
    return "".join(rng.choices(_LETTERS, k=_LENGTH))
