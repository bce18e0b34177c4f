"""The dates that may be meant where an undated event was let go on the axis, one for each precision."""

from __future__ import annotations

from db.time.span import DAY, Precision, Span, civil_day, day_number

_HOUR = 3_600
_HOURS_FROM = 900.0


def spans_at(instant: float, seconds_per_pixel: float) -> tuple[Span, ...]:
    """The hour (where it can be aimed at), day, month and year that an instant lies in, the finest first."""
    number = int(instant // DAY)
    day = civil_day(number)
    spans = [
        Span(number * DAY, (number + 1) * DAY, Precision.DAY),
        Span(day_number(day.year, day.month, 1) * DAY, day_number(day.year, day.month + 1, 1) * DAY, Precision.MONTH),
        Span(day_number(day.year, 1, 1) * DAY, day_number(day.year + 1, 1, 1) * DAY, Precision.YEAR),
    ]
    if seconds_per_pixel <= _HOURS_FROM:
        start = int(instant // _HOUR) * _HOUR
        spans.insert(0, Span(start, start + _HOUR, Precision.HOUR))
    return tuple(spans)
