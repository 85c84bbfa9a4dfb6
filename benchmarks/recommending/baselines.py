"""What recommenders are measured against: chance, what most have saved, and nearest neighbours by scikit-learn.

The last two learn from a crowd: what some thousand others gave a heart. None of them knows anything of the songs.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from random import Random

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.neighbors import NearestNeighbors

NEAREST = 200  # songs that each heart votes for: fewer (10 to 100) do worse at 20 hearts, and more no better
_LEAST = 1e-9  # a similarity below it is that of songs that no listener shares, but for rounding


class Chance:
    """Any songs that have no heart and are not away, each as likely."""

    name = "chance"

    def __init__(self, ids: Sequence[str]) -> None:
        self._ids = ids

    async def choose(self, hearts: Sequence[str], away: Collection[str], count: int, rng: Random) -> list[str]:
        """Return `count` ids."""
        gone = {*hearts, *away}
        left = [id_ for id_ in self._ids if id_ not in gone]
        return rng.sample(left, min(count, len(left)))


class MostSaved:
    """The songs with most hearts in a crowd, the same for everybody but for what they have."""

    name = "most saved"

    def __init__(self, ids: Sequence[str], crowd: Iterable[Sequence[str]]) -> None:
        self._saved = most_saved(ids, crowd)

    async def choose(self, hearts: Sequence[str], away: Collection[str], count: int, rng: Random) -> list[str]:
        """Return `count` ids, the most saved first."""
        gone = {*hearts, *away}
        return [id_ for id_ in self._saved if id_ not in gone][:count]


class Neighbours:
    """Item-based collaborative filtering: songs are near that have hearts from the same people in a crowd.

    Nearness is the cosine of the rows of the matrix of songs and listeners (Sarwar and others 2001). Each heart votes
    for its `nearest` songs, with their similarity. Where too few have a vote, what most have saved follows.
    """

    name = "neighbours"

    def __init__(self, ids: Sequence[str], crowd: Sequence[Sequence[str]], nearest: int = NEAREST) -> None:
        self._saved = most_saved(ids, crowd)
        self._votes = _votes(ids, crowd, min(nearest, len(ids) - 1))

    async def choose(self, hearts: Sequence[str], away: Collection[str], count: int, rng: Random) -> list[str]:
        """Return `count` ids, those with most votes first, and among equals the most saved."""
        gone, votes = {*hearts, *away}, Counter[str]()
        for heart in hearts:
            votes.update(self._votes[heart])
        left = [id_ for id_ in self._saved if id_ not in gone]
        return sorted(left, key=lambda id_: -votes[id_])[:count]


def most_saved(ids: Sequence[str], crowd: Iterable[Sequence[str]]) -> list[str]:
    """Return all `ids`, those with most hearts in `crowd` first, and among equals as they stood."""
    saved = Counter(heart for hearts in crowd for heart in hearts)
    return sorted(ids, key=lambda id_: -saved[id_])


def _votes(ids: Sequence[str], crowd: Sequence[Sequence[str]], nearest: int) -> dict[str, Mapping[str, float]]:
    """Return for each song the similarity (above 0, up to 1) of those that are nearest to it, but for itself."""
    rows = {id_: row for row, id_ in enumerate(ids)}
    pairs = [(rows[heart], column) for column, hearts in enumerate(crowd) for heart in hearts]
    songs, listeners = np.array(pairs).T
    matrix = csr_matrix((np.ones(len(pairs)), (songs, listeners)), shape=(len(ids), len(crowd)))
    finder = NearestNeighbors(n_neighbors=nearest, metric="cosine", algorithm="brute").fit(matrix)
    # Asked of what it was made from, it leaves out the song itself
    distances, places = finder.kneighbors()
    votes = dict[str, Mapping[str, float]]()
    for id_, near, far in zip(ids, places, 1 - distances, strict=True):
        votes[id_] = {ids[int(place)]: float(like) for place, like in zip(near, far, strict=True) if like > _LEAST}
    return votes
