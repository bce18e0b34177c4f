"""Calendar units as runs of whole days: which one holds a day, which one lies some units off, its TIMEX3 value."""

from __future__ import annotations

from typing import Final, NamedTuple

from db.time.span import (
    DAY,
    FIRST_YEAR,
    LAST_YEAR,
    Precision,
    Span,
    civil_day,
    day_number,
    month_length,
    weekday,
)

FIRST_DAY: Final = day_number(FIRST_YEAR, 1, 1)
LAST_DAY: Final = day_number(LAST_YEAR, 12, 31)

MONTHS: Final = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
"""Unit -> its length in months, where it has one."""

PRECISION: Final = {
    "second": Precision.MINUTE,
    "minute": Precision.MINUTE,
    "hour": Precision.HOUR,
    "day": Precision.DAY,
    "weekend": Precision.WEEK,
    "week": Precision.WEEK,
    "month": Precision.MONTH,
    "season": Precision.SEASON,
    "quarter": Precision.SEASON,
    "half": Precision.HALF,
    "year": Precision.YEAR,
    "decade": Precision.DECADE,
    "century": Precision.CENTURY,
}
PERIOD: Final = {
    "second": "PT{}S",
    "minute": "PT{}M",
    "hour": "PT{}H",
    "day": "P{}D",
    "weekend": "P{}WE",
    "week": "P{}W",
    "month": "P{}M",
    "quarter": "P{}Q",
    "season": "P{}SU",
    "year": "P{}Y",
    "decade": "P{}DE",
    "century": "P{}CE",
}
"""Unit -> TIMEX3 value of some of them."""


WEEK_BEGINS: Final = {"fa": 5, "he": 6}
"""Language -> first day of its week (Monday is 0, as in ISO 8601, for the others)."""


SATURDAY: Final = 5
WEEKEND_BEGINS: Final = {"fa": 3, "he": 4}
"""Language -> first day of its weekend (Saturday for the others)."""


class Days(NamedTuple):
    """A run of whole days, both ends inside, as day numbers."""

    first: int
    last: int


def known(days: Days) -> bool:
    """Whether the days lie within the years that the program knows."""
    return FIRST_DAY <= days.first <= days.last <= LAST_DAY


def span_of(days: Days, precision: Precision, *, approximate: bool = False) -> Span:
    """The days as a span: some time within them."""
    return Span(days.first * DAY, (days.last + 1) * DAY, precision, approximate)


def month_days(year: int, month: int) -> Days:
    """The days of a month; the month may lie outside 1..12 and carries over."""
    return Days(day_number(year, month, 1), day_number(year, month + 1, 1) - 1)


def year_days(year: int, count: int = 1) -> Days:
    """The days of some years from a year on."""
    return Days(day_number(year, 1, 1), day_number(year + count, 1, 1) - 1)


def unit_days(unit: str, day: int, shift: int = 0, *, week_begins: int = 0, weekend_begins: int = SATURDAY) -> Days:
    """The unit that holds a day, or the one so many units after it; weeks begin on Monday (ISO 8601) unless told."""
    if unit == "week":
        first = day - (weekday(day) - week_begins) % 7 + 7 * shift
        return Days(first, first + 6)
    if unit == "weekend":
        first = day - weekday(day) + weekend_begins + 7 * shift
        return Days(first, first + 1)
    if unit not in MONTHS:
        return Days(day + shift, day + shift)
    length = MONTHS[unit]
    civil = civil_day(day)
    index = ((civil.year * 12 + civil.month - 1) // length + shift) * length
    return Days(
        day_number(index // 12, index % 12 + 1, 1), day_number((index + length) // 12, (index + length) % 12 + 1, 1) - 1
    )


def moved(unit: str, day: int, count: int) -> int:
    """The day so many units after a day; the 31st becomes the last day of a shorter month."""
    if unit in MONTHS:
        civil = civil_day(day)
        index = civil.year * 12 + civil.month - 1 + count * MONTHS[unit]
        year, month = index // 12, index % 12 + 1
        return day_number(year, month, min(civil.day, month_length(year, month)))
    return day + count * {"week": 7, "weekend": 7}.get(unit, 1)


def year_value(year: int) -> str:
    """A year as TIMEX3 writes it; 45 BCE (year -44) is ``BC0045``."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def value_of(unit: str, days: Days) -> str:
    """The TIMEX3 value of a unit by its days."""
    civil = civil_day(days.first)
    year = year_value(civil.year)
    if unit == "week":
        return f"{week_year(days.first + 3)}-W{week_number(days.first + 3):02d}"
    if unit == "weekend":
        return f"{week_year(days.first)}-W{week_number(days.first):02d}-WE"
    if unit == "month":
        return f"{year}-{civil.month:02d}"
    if unit == "quarter":
        return f"{year}-Q{(civil.month + 2) // 3}"
    if unit == "half":
        return f"{year}-H{1 if civil.month < 7 else 2}"
    if unit in ("year", "decade", "century"):
        return year[: {"year": len(year), "decade": -1, "century": -2}[unit]]
    return f"{year}-{civil.month:02d}-{civil.day:02d}"


def week_year(day: int) -> str:
    """The year that a day's ISO week belongs to."""
    return year_value(civil_day(day - weekday(day) + 3).year)


def week_number(day: int) -> int:
    """The number of a day's ISO week."""
    thursday = day - weekday(day) + 3
    return (thursday - day_number(civil_day(thursday).year, 1, 1)) // 7 + 1


def part_of(unit: str, days: Days, part: str) -> Days:
    """The start, middle or end of a unit.

    The end of a year is its last month, its start the first two; a month's parts are ten days each,
    a decade's about three years.
    """
    if unit == "year":
        return _part_of_year(days, part)
    if unit == "month":
        return {
            "START": Days(days.first, days.first + 9),
            "MID": Days(days.first + 10, days.first + 19),
            "END": Days(days.first + 20, days.last),
        }[part]
    if unit in ("decade", "century"):
        year, tenth = civil_day(days.first).year, 1 if unit == "decade" else 10
        first, count = {"START": (0, 4), "MID": (3, 4), "END": (7, 3)}[part]
        return year_days(year + first * tenth, count * tenth)
    third = max(1, (days.last - days.first + 1) // 3)
    return {
        "START": Days(days.first, days.first + third - 1),
        "MID": Days(days.first + third, max(days.first + third, days.last - third)),
        "END": Days(days.last - third + 1, days.last),
    }[part]


def _part_of_year(days: Days, part: str) -> Days:
    year, month, day = civil_day(days.first)
    if day != 1:  # a year of another calendar, whose months are not reckoned here
        start, end = {"START": (0, 60), "MID": (120, 240), "END": (-30, None)}[part]
        every = range(days.first, days.last + 1)[start:end]
        return Days(every[0], every[-1])
    first, count = {"START": (month, 2), "MID": (month + 4, 4), "END": (month + 11, 1)}[part]
    return Days(day_number(year, first, 1), day_number(year, first + count, 1) - 1)
