"""Years that are written, and years that a sentence lends."""

from __future__ import annotations

import pytest

from db.extract.dates.years import BESIDE, days_in, year_bounds_of
from db.time.calendars import Calendar
from db.time.span import civil_day
from tests.db.extract.dates.telling import told


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("عام 58 وسنة 75", "2023-12-12", ["عام 58 = 1958", "سنة 75 = 1975"]),
        ("عام 67 وعام 23", "2023-12-12", ["عام 67 = 1967", "عام 23 = 2023"]),
        ("عام 30", "2023-12-12", ["عام 30 = 1930"]),
        ("في 2 مايو 1990 بدأت الحرب، وفي 5 يونيو انتهت", "2023-12-12",
         ["2 مايو 1990 = 1990-05-02", "5 يونيو = 1990-06-05"]),
        ("في 2 مايو 2023 قالوا، وفي 5 يونيو عادوا", "2023-12-12", ["2 مايو 2023 = 2023-05-02", "5 يونيو = 2023-06-05"]),
    ],
)  # fmt: skip
def test_short_and_lent_years(text: str, published: str, expected: list[str]) -> None:
    assert told(text, published=published) == [*expected]


def test_days_of_a_month_and_of_none() -> None:
    ramadan = days_in(Calendar.HIJRI, 1444, 9, None)
    assert ramadan is not None
    assert (civil_day(ramadan.first), civil_day(ramadan.last)) == ((2023, 3, 23), (2023, 4, 20))
    assert days_in(Calendar.GREGORIAN, 2023, 2, 29) is None


@pytest.mark.parametrize(
    ("calendar", "year", "first", "last"),
    [
        (Calendar.GREGORIAN, 2023, (2023, 1, 1), (2023, 12, 31)),
        (Calendar.HIJRI, 1445, (2023, 7, 19), (2024, 7, 6)),
        (Calendar.JALALI, 1402, (2023, 3, 21), (2024, 3, 19)),
        (Calendar.HEBREW, 5784, (2023, 9, 16), (2024, 10, 2)),
    ],
)
def test_years_of_each_calendar(
    calendar: Calendar, year: int, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    days = year_bounds_of(calendar, year)
    assert days is not None
    assert (civil_day(days.first), civil_day(days.last)) == (first, last)


@pytest.mark.parametrize("gap", [" (", " الموافق ", " / ", "، ".replace("،", ","), " برابر با "])
def test_what_joins_two_calendars(gap: str) -> None:
    assert BESIDE.fullmatch(gap)


@pytest.mark.parametrize("gap", [" ثم في ", " and ", ". "])
def test_what_does_not(gap: str) -> None:
    assert not BESIDE.fullmatch(gap)
