"""The row of a second calendar: where its months and years begin, and how its days are called."""

from __future__ import annotations

from functools import lru_cache

from db.time.calendars import Calendar, from_day_number, month_length, month_name, year_bounds
from db.time.phrases import in_digits


@lru_cache(1024)
def month_beginnings(calendar: Calendar, first: int, last: int) -> tuple[tuple[int, int, int], ...]:
    """(day number, year, month) of every month that begins after ``first`` and up to ``last``; day numbers.

    The month in which ``first`` lies comes before them. Days before the calendar's first year have none.
    """
    found = []
    number = first
    while number <= last:
        try:
            year, month, day = from_day_number(calendar, number)
        except ValueError:
            number += 30
            continue
        start = number - day + 1
        found.append((start, year, month))
        number = start + month_length(calendar, year, month)
    return tuple(found)


@lru_cache(256)
def year_beginnings(calendar: Calendar, first: int, last: int) -> tuple[tuple[int, int], ...]:
    """(day number, year) of every year that meets the days ``first`` to ``last``."""
    found = []
    number = first
    while number <= last:
        try:
            year, _, _ = from_day_number(calendar, number)
            start, following = year_bounds(calendar, year)
        except ValueError:
            number += 360
            continue
        found.append((start, year))
        number = max(following, number + 1)
    return tuple(found)


def doubt(calendar: Calendar | None, language: str) -> str:
    """By how many days a date of the calendar may be off: the Hijri month begins when the moon is seen; ``±1``."""
    return f"±{in_digits('1', language)}" if calendar is Calendar.HIJRI else ""


def second_day(calendar: Calendar, number: int, language: str) -> str:
    """The day of the month alone, in the digits of the language; empty before the first year."""
    try:
        return in_digits(str(from_day_number(calendar, number)[2]), language)
    except ValueError:
        return ""


def second_year(calendar: Calendar, number: int, language: str) -> str:
    """The year of a day, in the digits of the language; empty before the first year."""
    try:
        return in_digits(str(from_day_number(calendar, number)[0]), language)
    except ValueError:
        return ""


def second_month(calendar: Calendar, number: int, language: str) -> str:
    """The name of the month that a day lies in; empty before the first year."""
    try:
        return month_name(calendar, from_day_number(calendar, number)[1], language)
    except ValueError:
        return ""


def second_month_words(calendar: Calendar, year: int, month: int, language: str, *, with_year: bool) -> str:
    """``Jumada I 1444``."""
    name = month_name(calendar, month, language)
    return f"{name} {in_digits(str(year), language)}" if with_year else name


def second_day_words(calendar: Calendar, number: int, language: str) -> str:
    """``26 Rabi‘ II 1444``; empty before the first year."""
    try:
        year, month, day = from_day_number(calendar, number)
    except ValueError:
        return ""
    return f"{in_digits(str(day), language)} {second_month_words(calendar, year, month, language, with_year=True)}"
