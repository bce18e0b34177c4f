"""Calendars against independent libraries, and there and back."""

from __future__ import annotations

import warnings
from datetime import date

import pytest
from convertdate import hebrew, islamic, persian
from hijridate import Gregorian
from hypothesis import given
from hypothesis import strategies as st

from db.time.calendars import (
    Calendar,
    HijriTable,
    OutOfCalendarError,
    from_day_number,
    month_length,
    month_name,
    to_day_number,
    year_bounds,
)
from db.time.span import civil_day, day_number

numbers = st.integers(day_number(700, 1, 1), day_number(2600, 1, 1))


@given(number=numbers, calendar=st.sampled_from(Calendar), table=st.sampled_from(HijriTable))
def test_there_and_back(number: int, calendar: Calendar, table: HijriTable) -> None:
    day = from_day_number(calendar, number, table)
    assert to_day_number(calendar, *day, table) == number
    assert 1 <= day[2] <= month_length(calendar, day[0], day[1], table)


@given(number=numbers)
def test_hebrew_agrees_with_convertdate(number: int) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        assert from_day_number(Calendar.HEBREW, number) == hebrew.from_gregorian(*civil_day(number))


@given(number=numbers)
def test_tabular_hijri_agrees_with_convertdate(number: int) -> None:
    assert from_day_number(Calendar.HIJRI, number, HijriTable.TABULAR) == islamic.from_gregorian(*civil_day(number))


@given(number=st.integers(day_number(1924, 8, 1), day_number(2077, 11, 16)))
def test_umm_al_qura_agrees_with_hijridate(number: int) -> None:
    told = Gregorian.fromdate(date(*civil_day(number))).to_hijri().datetuple()
    assert from_day_number(Calendar.HIJRI, number) == told


@pytest.mark.parametrize("year", range(1300, 1450, 7))
def test_jalali_new_year_agrees_with_convertdate(year: int) -> None:
    assert civil_day(to_day_number(Calendar.JALALI, year, 1, 1)) == persian.to_gregorian(year, 1, 1)


@pytest.mark.parametrize(
    ("calendar", "day", "civil"),
    [
        (Calendar.HIJRI, (1444, 9, 15), (2023, 4, 6)),
        (Calendar.HIJRI, (1443, 6, 2), (2022, 1, 5)),
        (Calendar.JALALI, (1394, 3, 8), (2015, 5, 29)),
        (Calendar.JALALI, (1357, 11, 22), (1979, 2, 11)),
        (Calendar.HEBREW, (5784, 7, 22), (2023, 10, 7)),
        (Calendar.HEBREW, (5708, 2, 5), (1948, 5, 14)),
        (Calendar.GREGORIAN, (2023, 12, 11), (2023, 12, 11)),
    ],
)
def test_known_days(calendar: Calendar, day: tuple[int, int, int], civil: tuple[int, int, int]) -> None:
    assert civil_day(to_day_number(calendar, *day)) == civil


@pytest.mark.parametrize(
    ("calendar", "day"),
    [
        (Calendar.GREGORIAN, (2023, 2, 29)),
        (Calendar.HIJRI, (1444, 13, 1)),
        (Calendar.HIJRI, (1444, 9, 31)),
        (Calendar.HIJRI, (0, 1, 1)),
        (Calendar.JALALI, (1402, 12, 30)),
        (Calendar.JALALI, (4000, 1, 1)),
        (Calendar.HEBREW, (5784, 14, 1)),
        (Calendar.HEBREW, (5783, 13, 1)),
    ],
)
def test_days_that_do_not_exist(calendar: Calendar, day: tuple[int, int, int]) -> None:
    with pytest.raises(OutOfCalendarError):
        to_day_number(calendar, *day)


@pytest.mark.parametrize("calendar", [Calendar.HIJRI, Calendar.JALALI, Calendar.HEBREW])
def test_days_before_a_calendar_begins(calendar: Calendar) -> None:
    with pytest.raises(OutOfCalendarError):
        from_day_number(calendar, day_number(-9000, 1, 1))


def test_the_year_after_begins_where_a_year_ends() -> None:
    for calendar, year in (
        (Calendar.HIJRI, 1444),
        (Calendar.JALALI, 1402),
        (Calendar.HEBREW, 5784),
        (Calendar.GREGORIAN, 2023),
    ):
        assert year_bounds(calendar, year)[1] == year_bounds(calendar, year + 1)[0]


@pytest.mark.parametrize(
    ("calendar", "month", "language", "name"),
    [
        (Calendar.HIJRI, 9, "ar", "رمضان"),
        (Calendar.HIJRI, 11, "ar", "ذو القعدة"),
        (Calendar.JALALI, 9, "fa", "آذر"),
        (Calendar.HEBREW, 7, "he", "תשרי"),
        (Calendar.HEBREW, 13, "en", "Adar II"),
        (Calendar.GREGORIAN, 10, "ar-EG", "أكتوبر"),
        (Calendar.GREGORIAN, 10, "ar", "تشرين الأول"),
        (Calendar.HIJRI, 9, "tr", "Ramadan"),
    ],
)
def test_month_names(calendar: Calendar, month: int, language: str, name: str) -> None:
    assert month_name(calendar, month, language) == name
