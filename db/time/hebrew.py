"""The Hebrew calendar by integer arithmetic; months count from Nisan (1) to Adar II (13).

Source: E. M. Reingold and N. Dershowitz, "Calendrical Calculations", chapter "The Hebrew Calendar".
"""

from __future__ import annotations

from typing import Final

from db.time.span import day_number

FIRST_DAY: Final = day_number(-3760, 9, 7)
"""1 Tishri of the year 1."""
LAST_YEAR: Final = 13_000
_YEAR_LENGTH: Final = 35_975_351 / 98_496
"""Mean length of a year, in days."""


def is_leap(year: int) -> bool:
    """Whether a year has thirteen months."""
    return (7 * year + 1) % 19 < 7


def month_count(year: int) -> int:
    """Months in a year."""
    return 13 if is_leap(year) else 12


def new_year(year: int) -> int:
    """The day number (days since 1970-01-01) of 1 Tishri."""
    return FIRST_DAY + _elapsed(year) - _elapsed(1) + _postponed(year) - _postponed(1)


def _elapsed(year: int) -> int:
    """Days from the epoch's molad to that of the year, kept off Sunday, Wednesday and Friday."""
    months = (235 * year - 234) // 19
    parts = 12_084 + 13_753 * months
    day = 29 * months + parts // 25_920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


def _postponed(year: int) -> int:
    """Days by which the new year is put off so that no year is too long or too short."""
    before, now, after = (_elapsed(number) for number in (year - 1, year, year + 1))
    if after - now == 356:
        return 2
    return 1 if now - before == 382 else 0


def month_length(year: int, month: int) -> int:
    """Days in a month."""
    days = new_year(year + 1) - new_year(year)
    if month == 8:
        return 30 if days % 10 == 5 else 29
    if month == 9:
        return 29 if days % 10 == 3 else 30
    if month in (2, 4, 6, 10, 13) or (month == 12 and not is_leap(year)):
        return 29
    return 30


def month_start(year: int, month: int) -> int:
    """The day number of the first day of a month."""
    order = [*range(7, month_count(year) + 1), *range(1, 7)]
    return new_year(year) + sum(month_length(year, earlier) for earlier in order[: order.index(month)])


def from_day_number(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number from 1 Tishri of the year 1 on."""
    year = int((number - FIRST_DAY) / _YEAR_LENGTH) + 2
    while new_year(year) > number:
        year -= 1
    day = number - new_year(year)
    for month in (*range(7, month_count(year) + 1), *range(1, 7)):
        length = month_length(year, month)
        if day < length:
            return year, month, day + 1
        day -= length
    raise AssertionError("a year is as long as its months")
