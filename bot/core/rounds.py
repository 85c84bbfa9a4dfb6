"""Choosing the next ballad of a place: none twice until all were shown, three others between two of one artist.

A round is a shuffle of a bucket (all ballads of a mood, say) and a small window of ballads that were drawn from it and
not shown yet. A ballad that has to wait, because its artist was just heard, stays in the window: it is late, never
lost. What was really shown stands in the place's memory, whatever the filter; the round is only a plan.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import NamedTuple

from bot.core.permutation import permute

MEMORY = 128  # how many of the ballads last shown a place remembers
WINDOW = 32  # how many ballads wait at a time: enough to keep artists apart to the very end of a round
DRAW = 8  # how many are drawn at a time: each draw is a trip to the catalogue
APART = 3  # how many ballads stand between two of one artist


class Shown(NamedTuple):
    """A ballad that was or will be shown in a place, and its artist, both by id."""

    ballad: str
    artist: str


@dataclass(frozen=True, slots=True)
class Memory:
    """What a place remembers: how many ballads it was ever shown, and the last of them, newest first."""

    turn: int = 0
    shown: tuple[Shown, ...] = ()

    def since(self, turn: int) -> set[str]:
        """Return the ids of the remembered ballads that were shown at `turn` or later."""
        return {shown.ballad for shown in self.shown[: max(0, self.turn - turn)]}

    def add(self, shown: Shown) -> "Memory":
        """Return the memory after one more ballad."""
        return Memory(self.turn + 1, (shown, *self.shown)[:MEMORY])


@dataclass(frozen=True, slots=True)
class Round:
    """A round of one place and filter: the shuffle, how far it was drawn, and what waits."""

    catalogue: str
    seed: int
    began: int
    position: int = 0
    window: tuple[Shown, ...] = ()

    def next_ranks(self, size: int, away: Collection[str] = ()) -> list[int]:
        """Return the ranks of a bucket of `size` ballads to be drawn now; none while the window is full enough.

        What is `away` for who asks waits for others in this place, and takes no room from what may be shown now.

        The window of a first round fills up little by little, so that a new place is answered as quickly as any. One
        that begins anew needs all of it, to put off what was heard last.
        """
        wanted = WINDOW - sum(shown.ballad not in away for shown in self.window)
        wanted = wanted if self.began else min(wanted, DRAW)
        wanted = wanted if wanted >= DRAW else 0
        end = min(size, self.position + wanted)
        return [permute(position, size, self.seed) for position in range(self.position, end)]

    def draw(self, ranks: Sequence[int], found: Mapping[int, Shown]) -> "Round":
        """Return the round after `ranks` were drawn; `found` tells what stands there."""
        fresh = (found[rank] for rank in ranks if rank in found)
        return replace(self, position=self.position + len(ranks), window=(*self.window, *fresh))

    def without_heard(self, memory: Memory, away: Collection[str] = ()) -> "Round":
        """Return the round with only that waiting which was not shown since it began.

        Of what is `away` for who asks no more than a window waits on: else it would grow with every dislike.
        """
        heard = memory.since(self.began)
        waiting = [shown for shown in self.window if shown.ballad not in heard]
        put_off = [shown for shown in waiting if shown.ballad in away][:WINDOW]
        return replace(self, window=(*(shown for shown in waiting if shown.ballad not in away), *put_off))


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen: the ballad, the round after it, and whether its artist had to come again so soon."""

    shown: Shown
    round: Round
    crowded: bool


def begin(catalogue: str, rng: Random, turn: int = 0) -> Round:
    """Return a new round over the catalogue with this fingerprint.

    A first round passes over all that the place remembers. One that follows another begins at a `turn`: what was shown
    before that may come again.
    """
    return Round(catalogue, rng.getrandbits(63), turn)


def choose(round_: Round, memory: Memory, away: Collection[str] = ()) -> Choice | None:
    """Choose among the ballads that wait in the window of `round_`, but none that who asks put `away`.

    Returns None if all the others were shown in this place since the round began: then the window has to be drawn anew,
    or the round is over.
    """
    left = round_.without_heard(memory, away)
    waiting = [shown for shown in left.window if shown.ballad not in away]
    if not waiting:
        return None
    best = _best(waiting, memory)
    window = tuple(shown for shown in left.window if shown is not best)
    return Choice(best, replace(round_, window=window), crowded=best.artist in _just_heard(memory))


def _best(waiting: Sequence[Shown], memory: Memory) -> Shown:
    """Prefer artists not heard among the last three, then ballads from longer ago, then who has most left to show.

    To begin with the artist who has most left is what keeps the last of a round from being all of one voice.
    """
    left = Counter(shown.artist for shown in waiting)
    recent = {shown.ballad for shown in memory.shown[: len(waiting) // 2]}
    heard = _just_heard(memory)

    def worth(shown: Shown) -> tuple[int, bool, int]:
        since = heard.index(shown.artist) if shown.artist in heard else APART
        return since, shown.ballad not in recent, left[shown.artist]

    return max(waiting, key=worth)


def _just_heard(memory: Memory) -> list[str]:
    return [shown.artist for shown in memory.shown[:APART]]
