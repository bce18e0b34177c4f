"""Spans of civil time, and the precision they were told with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final, NamedTuple

DAY: Final = 86_400
"""Seconds in a civil day."""

FIRST_YEAR: Final = -9999
LAST_YEAR: Final = 9999


class Precision(IntEnum):
    """How finely a time was told, from coarse to fine."""

    CENTURY = 1
    DECADE = 2
    YEAR = 3
    HALF = 4
    SEASON = 5
    MONTH = 6
    WEEK = 7
    DAY = 8
    PART = 9
    HOUR = 10
    MINUTE = 11


class CivilDay(NamedTuple):
    """A day of the proleptic Gregorian calendar; year 0 is 1 BCE."""

    year: int
    month: int
    day: int


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open interval of civil time, in seconds since 1970-01-01T00:00.

    ``start`` or ``end`` is None where the text leaves that side open. A span that is
    not ``lasting`` says "some time within"; a lasting one went on from start to end,
    surely so between ``sure_start`` and ``sure_end`` where these are given.
    """

    start: int | None
    end: int | None
    precision: Precision
    approximate: bool = False
    uncertain: bool = False
    lasting: bool = False
    sure_start: int | None = None
    sure_end: int | None = None

    def __post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.end <= self.start:
            raise ValueError(f"a span ends after it starts: {self.start} to {self.end}")

    def meets(self, other: Span) -> bool:
        """Whether the two have an instant in common."""
        starts_before = self.start is None or other.end is None or self.start < other.end
        return starts_before and (self.end is None or other.start is None or other.start < self.end)

    @property
    def first_day(self) -> CivilDay | None:
        """The earliest day of the span."""
        return None if self.start is None else civil_day(self.start // DAY)

    @property
    def last_day(self) -> CivilDay | None:
        """The latest day of the span, inclusive."""
        return None if self.end is None else civil_day((self.end - 1) // DAY)


def day_number(year: int, month: int, day: int) -> int:
    """Days from 1970-01-01 to a day of the proleptic Gregorian calendar.

    ``month`` may lie outside 1..12 and ``day`` outside the month: they carry over.

    Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
    """
    year += (month - 1) // 12
    month = (month - 1) % 12 + 1
    year -= month <= 2
    era = year // 400
    year_of_era = year - era * 400
    day_of_year = (153 * (month - 3 if month > 2 else month + 9) + 2) // 5
    return era * 146_097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year + day - 719_469


def civil_day(number: int) -> CivilDay:
    """The day that lies ``number`` days after 1970-01-01.

    Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    """
    shifted = number + 719_468
    era = shifted // 146_097
    day_of_era = shifted - era * 146_097
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * shifted_month + 2) // 5 + 1
    month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9
    return CivilDay(year_of_era + era * 400 + (month <= 2), month, day)


def month_length(year: int, month: int) -> int:
    """Days in a month."""
    return day_number(year, month + 1, 1) - day_number(year, month, 1)


def weekday(number: int) -> int:
    """Day of the week of a day number, Monday 0 to Sunday 6."""
    return (number + 3) % 7


def is_civil_day(year: int, month: int, day: int) -> bool:
    """Whether such a day exists within the years the program knows."""
    return FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= month_length(year, month)


def day_span(number: int, count: int = 1) -> Span:
    """The span of ``count`` whole days from a day number; more than one: some time within."""
    return Span(number * DAY, (number + count) * DAY, Precision.DAY)


def civil_span(year: int, month: int | None = None, day: int | None = None) -> Span:
    """The span of a year, a month or a day.

    Raises:
        ValueError: there is no such day, or it lies outside years -9999 to 9999.
    """
    if not is_civil_day(year, month or 1, day or 1):
        raise ValueError(f"no such date: {year}-{month}-{day}")
    if month is None:
        return Span(day_number(year, 1, 1) * DAY, day_number(year + 1, 1, 1) * DAY, Precision.YEAR)
    if day is None:
        return Span(day_number(year, month, 1) * DAY, day_number(year, month + 1, 1) * DAY, Precision.MONTH)
    return day_span(day_number(year, month, day))


def iso_year(year: int) -> str:
    """A year in four digits, with a sign before year 0."""
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def iso_day(day: CivilDay) -> str:
    """``2023-12-11``, ``-0043-03-15``."""
    return f"{iso_year(day.year)}-{day.month:02d}-{day.day:02d}"
