"""A day begins at midnight in Seoul, wherever the moment was read from a clock."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from bot.core.today import day_of


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 11, 22, 14, 59, 59, 999999, UTC), date(2026, 11, 22)),
        (datetime(2026, 11, 22, 15, 0, tzinfo=UTC), date(2026, 11, 23)),
        (datetime(2026, 7, 1, 15, 0, tzinfo=UTC), date(2026, 7, 2)),
        (datetime(2026, 12, 31, 15, 0, tzinfo=UTC), date(2027, 1, 1)),
        (datetime(2028, 2, 28, 15, 0, tzinfo=UTC), date(2028, 2, 29)),
        (datetime(2026, 11, 22, 23, 59, tzinfo=timezone(timedelta(hours=9))), date(2026, 11, 22)),
        (datetime(2026, 11, 22, 10, 0, tzinfo=timezone(timedelta(hours=-5))), date(2026, 11, 23)),
    ],
)
def test_a_day_begins_at_midnight_in_seoul(moment: datetime, day: date) -> None:
    assert day_of(moment) == day
