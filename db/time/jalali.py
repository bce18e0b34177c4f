"""The Solar Hijri calendar of Iran and Afghanistan, by integer arithmetic.

Source: K. M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and Planets 74 (1996);
his table of the years in which the 33-year rhythm of leap years breaks.
"""

from __future__ import annotations

from typing import Final

from db.time.span import civil_day, day_number

LAST_YEAR: Final = 3176
_BREAKS: Final = (-61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394,
                  2456, 3178)  # fmt: skip


def new_year(year: int) -> int:
    """The day number (days since 1970-01-01) of 1 Farvardin.

    Raises:
        ValueError: the year lies outside 1 to 3177.
    """
    if not 1 <= year <= LAST_YEAR + 1:
        raise ValueError(f"no such Jalali year: {year}")
    leaps, past = -14, _BREAKS[0]
    for limit in _BREAKS[1:]:
        jump = limit - past
        if year < limit:
            break
        leaps += jump // 33 * 8 + jump % 33 // 4
        past = limit
    since = year - past
    leaps += since // 33 * 8 + (since % 33 + 3) // 4
    if jump % 33 == 4 and jump - since == 4:
        leaps += 1
    civil_year = year + 621
    civil_leaps = civil_year // 4 - (civil_year // 100 + 1) * 3 // 4 - 150
    return day_number(civil_year, 3, 20 + leaps - civil_leaps)


def month_start(year: int, month: int) -> int:
    """The day number of the first day of a month: six of 31 days, five of 30, and the last."""
    return new_year(year) + (month - 1) * 31 - max(0, month - 7)


def from_day_number(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number.

    Raises:
        ValueError: the day lies outside the years 1 to 3176.
    """
    year = civil_day(number).year - 621
    if number < new_year(year):
        year -= 1
    day_of_year = number - new_year(year)
    if day_of_year < 186:
        return year, day_of_year // 31 + 1, day_of_year % 31 + 1
    return year, (day_of_year - 186) // 30 + 7, (day_of_year - 186) % 30 + 1
