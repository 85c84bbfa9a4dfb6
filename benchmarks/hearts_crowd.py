"""Made-up listeners with their hearts: some have thousands, most have a few; and what they press next."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from benchmarks.generated import generated

_FEWEST, _MOST = 2, 5_000  # hearts of a listener; half of them have up to twice the fewest
_BEGAN_MS, _DURING_MS = 1_672_531_200_000, 2 * 365 * 24 * 60 * 60 * 1000  # given in 2023 and 2024


class Heart(NamedTuple):
    """Whose it is, which ballad has it, and when it was given, in milliseconds since 1970."""

    listener: int
    ballad: str
    moment: int


class Wish(NamedTuple):
    """Somebody who wants to press ❤️ under a ballad, which has their heart already (`had`) or not yet."""

    listener: int
    ballad: str
    had: bool


@dataclass(frozen=True, slots=True)
class Crowd:
    """Listeners by number: `counts` says how many hearts each has, over `ballads` (ids).

    The rest is drawn anew whenever it is asked for, and is always the same: a million hearts are never in memory.
    """

    ballads: Sequence[str]
    counts: Sequence[int]
    seed: int

    def hearts_of(self, number: int) -> list[Heart]:
        """Return the hearts of a listener, in no order."""
        rng = self._rng(number)
        listener, chosen = _id(rng), rng.sample(self.ballads, self.counts[number])
        return [Heart(listener, ballad, _BEGAN_MS + rng.randrange(_DURING_MS)) for ballad in chosen]

    def hearts(self) -> Iterator[Heart]:
        """Yield the hearts of all."""
        for number in range(len(self.counts)):
            yield from self.hearts_of(number)

    def wishes(self, count: int, rng: Random) -> list[Wish]:
        """Return a wish each of `count` listeners.

        Half of them take a heart back, or fewer if there are not so many who gave one. The others give one: they too
        have some already, or are new if nobody else is left. The more hearts somebody has, the likelier they press.
        """
        numbers = range(len(self.counts))
        known = list(dict.fromkeys(rng.choices(numbers, self.counts, k=4 * count)))[:count]
        back = known[: count // 2]
        newcomers = range(len(numbers), len(numbers) + count - len(known))
        wishes = [
            *(self._taking_back(number, rng) for number in back),
            *(self._giving(number, rng) for number in (*known[len(back) :], *newcomers)),
        ]
        rng.shuffle(wishes)
        return wishes

    def _taking_back(self, number: int, rng: Random) -> Wish:
        heart = rng.choice(self.hearts_of(number))
        return Wish(heart.listener, heart.ballad, had=True)

    def _giving(self, number: int, rng: Random) -> Wish:
        hearts = self.hearts_of(number) if number < len(self.counts) else []
        having = {heart.ballad for heart in hearts}
        ballad = rng.choice([one for one in self.ballads if one not in having])
        return Wish(_id(self._rng(number)), ballad, had=False)

    def _rng(self, number: int) -> Random:
        return Random(f"{self.seed}:{number}")


def draw_crowd(hearts: int, songs: int, seed: int) -> Crowd:
    """Return listeners with so many hearts altogether, over the ballads of the generated catalogue of `songs`.

    How many somebody has follows Pareto's law: half of the listeners have two or three, one of five hundred has a
    thousand or more.
    """
    ballads = [ballad.id for artist in generated(songs, seed) for ballad in artist.ballads]
    most = min(_MOST, len(ballads) // 2)  # there is always something left to give a heart to
    rng, counts = Random(seed), list[int]()
    left = hearts
    while left:
        counts.append(min(int(_FEWEST * rng.paretovariate(1)), most, left))
        left -= counts[-1]
    return Crowd(ballads, counts, seed)


def _id(rng: Random) -> int:
    """Return a number as long as those that Discord gives; it is the first that is drawn of a listener."""
    return rng.randrange(1 << 56, 1 << 60)
