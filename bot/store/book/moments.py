"""Moments as they stand in the book: milliseconds since 1970, UTC."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def to_ms(moment: datetime) -> int:
    """Return a moment that knows its time zone as milliseconds."""
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def from_ms(ms: int) -> datetime:
    """Return the moment of so many milliseconds."""
    return _EPOCH + timedelta(milliseconds=ms)
