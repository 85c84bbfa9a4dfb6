"""What listeners say of ballads: a heart, or that it is not for them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

# Two presses of one button within this time are one: somebody was impatient, or the network was slow.
AT_ONCE: Final = timedelta(seconds=3)


class Sign(StrEnum):
    """What stands between a listener and a ballad. The values stand in the book and in buttons."""

    HEART = "heart"
    AWAY = "away"
    NONE = "none"


class Mark(NamedTuple):
    """What was said of a ballad (by id), and when."""

    ballad: str
    sign: Sign
    moment: datetime


class Pressed(NamedTuple):
    """What a press left: what is said of the ballad now, and what was said before."""

    now: Sign
    before: Sign


@dataclass(frozen=True, slots=True)
class Marks:
    """Everything that one listener said, the latest first."""

    all: tuple[Mark, ...] = ()

    @property
    def hearts(self) -> list[str]:
        """Return the ids of the ballads that have a heart, the latest first."""
        return [mark.ballad for mark in self.all if mark.sign is Sign.HEART]

    @property
    def away(self) -> frozenset[str]:
        """Return the ids of the ballads that are never to be offered again."""
        return frozenset(mark.ballad for mark in self.all if mark.sign is Sign.AWAY)
