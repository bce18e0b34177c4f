"""Calendar units and the instants at which they begin."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.time.span import DAY, civil_day, day_number, weekday

Instants = NDArray[np.int64]


class Unit(IntEnum):
    """Calendar units from fine to coarse."""

    MINUTE = 1
    FIVE_MINUTES = 2
    QUARTER_HOUR = 3
    HOUR = 4
    SIX_HOURS = 5
    DAY = 6
    TWO_DAYS = 7
    WEEK = 8
    MONTH = 9
    QUARTER = 10
    YEAR = 11
    DECADE = 12
    CENTURY = 13
    MILLENNIUM = 14


SECONDS: Final[dict[Unit, float]] = {
    Unit.MINUTE: 60,
    Unit.FIVE_MINUTES: 300,
    Unit.QUARTER_HOUR: 900,
    Unit.HOUR: 3_600,
    Unit.SIX_HOURS: 21_600,
    Unit.DAY: DAY,
    Unit.TWO_DAYS: 2 * DAY,
    Unit.WEEK: 7 * DAY,
    Unit.MONTH: 365.2425 / 12 * DAY,
    Unit.QUARTER: 365.2425 / 4 * DAY,
    Unit.YEAR: 365.2425 * DAY,
    Unit.DECADE: 3_652.425 * DAY,
    Unit.CENTURY: 36_524.25 * DAY,
    Unit.MILLENNIUM: 365_242.5 * DAY,
}
"""Mean length of a unit, in seconds."""

_MONTHS: Final[dict[Unit, int]] = {
    Unit.MONTH: 1,
    Unit.QUARTER: 3,
    Unit.YEAR: 12,
    Unit.DECADE: 120,
    Unit.CENTURY: 1_200,
    Unit.MILLENNIUM: 12_000,
}
"""Units that are counted in months."""

_MINOR: Final[tuple[tuple[Unit, float], ...]] = (
    (Unit.MINUTE, 48),
    (Unit.FIVE_MINUTES, 48),
    (Unit.QUARTER_HOUR, 48),
    (Unit.HOUR, 48),
    (Unit.SIX_HOURS, 48),
    (Unit.DAY, 26),
    (Unit.WEEK, 44),
    (Unit.MONTH, 42),
    (Unit.QUARTER, 42),
    (Unit.YEAR, 40),
    (Unit.DECADE, 40),
    (Unit.CENTURY, 44),
    (Unit.MILLENNIUM, 0),
)
"""Units of the minor ticks and the fewest pixels that one takes."""

_COLUMNS: Final = (
    Unit.HOUR,
    Unit.SIX_HOURS,
    Unit.DAY,
    Unit.TWO_DAYS,
    Unit.WEEK,
    Unit.MONTH,
    Unit.QUARTER,
    Unit.YEAR,
    Unit.DECADE,
)
"""Units of density columns."""

NARROWEST_COLUMN: Final = 7.0
"""A density column with its gap, in pixels."""


def minor_unit(seconds_per_pixel: float) -> Unit:
    """The finest unit whose ticks have room for a label."""
    for unit, least in _MINOR:
        if SECONDS[unit] / seconds_per_pixel >= least:
            return unit
    return Unit.MILLENNIUM


def major_unit(minor: Unit) -> Unit:
    """The unit that names a stretch of minor ticks."""
    if minor <= Unit.SIX_HOURS:
        return Unit.DAY
    if minor <= Unit.WEEK:
        return Unit.MONTH
    if minor <= Unit.QUARTER:
        return Unit.YEAR
    return Unit(min(minor + 1, Unit.MILLENNIUM))


def column_unit(seconds_per_pixel: float, narrowest: float = NARROWEST_COLUMN) -> Unit:
    """The finest unit of density columns that is at least ``narrowest`` pixels wide."""
    for unit in _COLUMNS:
        if SECONDS[unit] / seconds_per_pixel >= narrowest:
            return unit
    return Unit.CENTURY if SECONDS[Unit.CENTURY] / seconds_per_pixel >= narrowest else Unit.MILLENNIUM


def beginnings(unit: Unit, start: float, end: float, first_weekday: int = 0) -> Instants:
    """The instants at which a unit begins, from the one at or before ``start`` to the one at or after ``end``.

    ``first_weekday`` is Monday 0 to Sunday 6; it moves weeks only.
    """
    if unit >= Unit.DECADE:
        return _round_years(_MONTHS[unit] // 12, start, end)
    if unit in _MONTHS:
        return _month_beginnings(_MONTHS[unit], start, end)
    length = round(SECONDS[unit])
    offset = 0
    if unit is Unit.WEEK:
        offset = ((first_weekday - weekday(0)) % 7) * DAY
    first = (int(np.floor(start)) - offset) // length
    last = -((offset - int(np.ceil(end))) // length)
    return np.arange(first, last + 1, dtype=np.int64) * length + offset


def _round_years(years: int, start: float, end: float) -> Instants:
    """Beginnings of a unit of so many years as people count them: 200 BCE, 100 BCE, 1 CE, 100, 200.

    Astronomical year 0 is 1 BCE, so the round years before our era are each a year later than a plain count has them.
    """

    def place(year: int) -> int:
        return year // years if year > 0 else (year - 1) // years

    def begin(number: int) -> int:
        return number * years if number > 0 else 1 + number * years

    low, high = place(civil_day(int(start // DAY)).year), place(civil_day(int(end // DAY)).year) + 1
    return np.array([day_number(begin(number), 1, 1) for number in range(low, high + 1)], dtype=np.int64) * DAY


def _month_beginnings(months: int, start: float, end: float) -> Instants:
    """Beginnings of a unit of so many months, counted from January of year 0."""
    first = civil_day(int(start // DAY))
    last = civil_day(int(end // DAY))
    low = (first.year * 12 + first.month - 1) // months
    high = (last.year * 12 + last.month - 1) // months + 1
    days = [day_number(count * months // 12, count * months % 12 + 1, 1) for count in range(low, high + 1)]
    return np.array(days, dtype=np.int64) * DAY
