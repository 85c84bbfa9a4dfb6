"""Permanent ids: never derived from a name, since names get corrected, and never used twice."""

from random import Random

from bot.store.datafiles import DataFiles

# Crockford's base32 without "x", with which the records of an operator's own folder begin
_LETTERS = "0123456789abcdefghjkmnpqrstvwyz"
_LENGTH = 5


def new_ids(files: DataFiles, count: int, rng: Random) -> list[str]:
    """Return `count` ids that no record in `files` has."""
    used = {artist.id for artist in files.artists.values()}
    used |= {ballad.id for artist in files.artists.values() for ballad in artist.ballads}
    made: list[str] = []
    while len(made) < count:
        id_ = "".join(rng.choices(_LETTERS, k=_LENGTH))
        if id_ not in used:
            used.add(id_)
            made.append(id_)
    return made
