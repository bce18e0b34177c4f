"""Calendar units as runs of whole days."""

from __future__ import annotations

from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from db.extract.dates.reckoning import Days, moved, part_of, unit_days, value_of
from db.time.span import civil_day, day_number

dates = st.dates(date(200, 1, 1), date(9000, 12, 31))


def number(day: date) -> int:
    return day_number(day.year, day.month, day.day)


@given(day=dates, count=st.integers(-1000, 1000))
def test_months_move_as_dateutil_moves_them(day: date, count: int) -> None:
    assert civil_day(moved("month", number(day), count)) == (day + relativedelta(months=count)).timetuple()[:3]


@given(day=dates, count=st.integers(-100, 100))
def test_years_weeks_and_days_move_as_dateutil_moves_them(day: date, count: int) -> None:
    assert civil_day(moved("year", number(day), count)) == (day + relativedelta(years=count)).timetuple()[:3]
    assert civil_day(moved("week", number(day), count)) == (day + relativedelta(weeks=count)).timetuple()[:3]
    assert civil_day(moved("day", number(day), count)) == (day + relativedelta(days=count)).timetuple()[:3]


@given(day=dates)
def test_weeks_are_numbered_as_iso_8601_numbers_them(day: date) -> None:
    year, week, _ = day.isocalendar()
    assert value_of("week", unit_days("week", number(day))) == f"{year:04d}-W{week:02d}"


@given(day=dates, unit=st.sampled_from(["week", "month", "quarter", "half", "year", "decade", "century"]))
def test_units_hold_their_day_and_follow_each_other(day: date, unit: str) -> None:
    this = unit_days(unit, number(day))
    assert this.first <= number(day) <= this.last
    assert unit_days(unit, number(day), 1).first == this.last + 1
    assert unit_days(unit, number(day), -1).last == this.first - 1


@pytest.mark.parametrize(
    ("unit", "first", "last", "part", "expected"),
    [
        ("year", (2023, 1, 1), (2023, 12, 31), "END", ((2023, 12, 1), (2023, 12, 31))),
        ("year", (2023, 1, 1), (2023, 12, 31), "START", ((2023, 1, 1), (2023, 2, 28))),
        ("year", (2023, 1, 1), (2023, 12, 31), "MID", ((2023, 5, 1), (2023, 8, 31))),
        ("month", (2024, 2, 1), (2024, 2, 29), "END", ((2024, 2, 21), (2024, 2, 29))),
        ("month", (2024, 2, 1), (2024, 2, 29), "MID", ((2024, 2, 11), (2024, 2, 20))),
        ("decade", (1980, 1, 1), (1989, 12, 31), "START", ((1980, 1, 1), (1983, 12, 31))),
        ("century", (1900, 1, 1), (1999, 12, 31), "END", ((1970, 1, 1), (1999, 12, 31))),
    ],
)
def test_parts_of_units(
    unit: str, first: tuple[int, int, int], last: tuple[int, int, int], part: str, expected: tuple[object, object]
) -> None:
    days = part_of(unit, Days(day_number(*first), day_number(*last)), part)
    assert (civil_day(days.first), civil_day(days.last)) == expected


def test_values_before_the_first_year() -> None:
    assert value_of("year", unit_days("year", day_number(-44, 3, 15))) == "BC0045"
