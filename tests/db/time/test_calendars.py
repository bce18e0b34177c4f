"""Calendars against independent libraries, and there and back."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from convertdate import hebrew, islamic, persian
from hijridate import Gregorian
from hypothesis import given, settings
from hypothesis import strategies as st
from persiantools.jdatetime import JalaliDate
from pyluach.dates import GregorianDate

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
UMM_AL_QURA = st.integers(day_number(1924, 8, 1), day_number(2077, 11, 16))
TO_JALALI: Callable[[date], Any] = JalaliDate
PYTHON = st.integers(day_number(1, 1, 1), day_number(9999, 12, 31))
FIRST_DAYS = {
    Calendar.GREGORIAN: day_number(-9999, 1, 1),
    Calendar.HIJRI: day_number(622, 7, 19),
    Calendar.JALALI: day_number(622, 3, 22),
    Calendar.HEBREW: day_number(-3760, 9, 7),
}
LAST_DAY = day_number(3797, 3, 19)
"""The last day of the Jalali table; the other calendars go on."""


@given(data=st.data(), calendar=st.sampled_from(Calendar), table=st.sampled_from(HijriTable))
def test_there_and_back_over_the_whole_range(data: st.DataObject, calendar: Calendar, table: HijriTable) -> None:
    number = data.draw(st.integers(FIRST_DAYS[calendar], LAST_DAY))
    day = from_day_number(calendar, number, table)
    assert to_day_number(calendar, *day, table) == number
    assert 1 <= day[2] <= month_length(calendar, day[0], day[1], table)


@given(data=st.data(), calendar=st.sampled_from(Calendar), table=st.sampled_from(HijriTable))
def test_days_follow_each_other(data: st.DataObject, calendar: Calendar, table: HijriTable) -> None:
    number = data.draw(st.integers(FIRST_DAYS[calendar], LAST_DAY - 1))
    year, month, day = from_day_number(calendar, number, table)
    after = from_day_number(calendar, number + 1, table)
    if day < month_length(calendar, year, month, table):
        assert after == (year, month, day + 1)
    else:
        assert after[2] == 1
        assert after[:2] != (year, month)


@given(number=PYTHON)
def test_gregorian_agrees_with_python(number: int) -> None:
    assert from_day_number(Calendar.GREGORIAN, number) == tuple(
        (date(1970, 1, 1) + timedelta(days=number)).timetuple()[:3]
    )


@given(number=numbers)
def test_hebrew_agrees_with_convertdate(number: int) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        assert from_day_number(Calendar.HEBREW, number) == hebrew.from_gregorian(*civil_day(number))


@given(number=st.integers(day_number(1583, 1, 1), day_number(5999, 1, 1)))
def test_hebrew_agrees_with_pyluach(number: int) -> None:
    assert from_day_number(Calendar.HEBREW, number) == GregorianDate(*civil_day(number)).to_heb().tuple()


@given(number=numbers)
def test_tabular_hijri_agrees_with_convertdate(number: int) -> None:
    assert from_day_number(Calendar.HIJRI, number, HijriTable.TABULAR) == islamic.from_gregorian(*civil_day(number))


@given(number=UMM_AL_QURA)
def test_umm_al_qura_agrees_with_hijridate(number: int) -> None:
    told = Gregorian.fromdate(date(*civil_day(number))).to_hijri().datetuple()
    assert from_day_number(Calendar.HIJRI, number) == told


@given(number=UMM_AL_QURA)
def test_umm_al_qura_lies_within_two_days_of_the_tabular_calendar(number: int) -> None:
    day = from_day_number(Calendar.HIJRI, number)
    months = [from_day_number(Calendar.HIJRI, number + off, HijriTable.TABULAR) for off in (-2, -1, 0, 1, 2)]
    assert day in months or day[2] == 30


@pytest.mark.parametrize(
    ("year", "month", "civil"),
    [
        (1420, 9, (1999, 12, 9)), (1430, 9, (2009, 8, 22)), (1440, 9, (2019, 5, 6)), (1441, 9, (2020, 4, 24)),
        (1442, 9, (2021, 4, 13)), (1443, 9, (2022, 4, 2)), (1444, 9, (2023, 3, 23)), (1445, 9, (2024, 3, 11)),
        (1446, 9, (2025, 3, 1)), (1440, 1, (2018, 9, 11)), (1441, 1, (2019, 8, 31)), (1442, 1, (2020, 8, 20)),
        (1443, 1, (2021, 8, 9)), (1444, 1, (2022, 7, 30)), (1445, 1, (2023, 7, 19)), (1446, 1, (2024, 7, 7)),
    ],
)  # fmt: skip
def test_umm_al_qura_months_as_they_were_announced(year: int, month: int, civil: tuple[int, int, int]) -> None:
    assert civil_day(to_day_number(Calendar.HIJRI, year, month, 1)) == civil


@given(number=st.integers(day_number(1925, 3, 21), day_number(2088, 3, 19)))
@settings(max_examples=40, deadline=None)
def test_jalali_agrees_with_convertdate(number: int) -> None:
    assert from_day_number(Calendar.JALALI, number) == persian.from_gregorian(*civil_day(number))


@given(number=st.integers(day_number(1799, 3, 22), day_number(2256, 3, 19)))
def test_jalali_agrees_with_persiantools(number: int) -> None:
    told = TO_JALALI(date(*civil_day(number)))
    assert from_day_number(Calendar.JALALI, number) == (told.year, told.month, told.day)


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
