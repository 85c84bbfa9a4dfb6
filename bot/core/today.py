"""The ballad of a day, and when a day begins."""

from datetime import date, datetime, timedelta, timezone
from typing import NamedTuple


class Today(NamedTuple):
    """The ballad (by id) that a place has on a day."""

    day: date
    ballad: str


def day_of(moment: datetime) -> date:
    """Return the day it is in Seoul, and so in Tokyo, at a `moment` that knows its time zone.

    Both are nine hours ahead of UTC, in summer as in winter.
    """
    return moment.astimezone(timezone(timedelta(hours=9))).date()
