"""Permanent ids: never derived from a name, since names get corrected, and never used twice."""

from random import Random

from bot.core.ids import new_id
from bot.store.datafiles import DataFiles

_EXTRA = "x"  # with which no id of ours begins


def new_ids(files: DataFiles, count: int, rng: Random, *, extra: bool = False) -> list[str]:
    """Return `count` ids that no record in `files` has and none ever had; `extra` for a folder of an operator's own."""
    used = {artist.id for artist in files.artists.values()}
    used |= {place.ballad.id for place in files.ballads()} | files.renamed.keys()
    made: list[str] = []
    while len(made) < count:
        drawn = new_id(rng)
        id_ = f"{_EXTRA}{drawn[1:]}" if extra else drawn
        if id_ not in used:
            used.add(id_)
            made.append(id_)
    return made
