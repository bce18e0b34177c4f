from __future__ import annotations

from db.time.calendars import Calendar
from db.time.span import day_number
from desktop.timeline.second_calendar import (
    doubt,
    month_beginnings,
    second_day,
    second_day_words,
    second_month,
    second_year,
    year_beginnings,
)

DAY_OF_GATE = day_number(2022, 11, 20)


def test_months_begin_where_the_calendar_says() -> None:
    found = month_beginnings(Calendar.HIJRI, DAY_OF_GATE - 30, DAY_OF_GATE + 30)
    assert [(year, month) for _, year, month in found] == [(1444, 3), (1444, 4), (1444, 5)]
    assert found[2][0] == day_number(2022, 11, 25)


def test_years_begin_where_the_calendar_says() -> None:
    found = year_beginnings(Calendar.JALALI, day_number(2021, 1, 1), day_number(2022, 12, 31))
    assert [year for _, year in found] == [1399, 1400, 1401]
    assert found[1][0] == day_number(2021, 3, 21)


def test_days_in_words() -> None:
    assert second_day(Calendar.HIJRI, DAY_OF_GATE, "en") == "26"
    assert second_day(Calendar.HIJRI, DAY_OF_GATE, "ar") == "٢٦"
    assert second_year(Calendar.HIJRI, DAY_OF_GATE, "en") == "1444"
    assert second_month(Calendar.HIJRI, DAY_OF_GATE, "ar") == "ربيع الآخر"
    assert second_day_words(Calendar.HIJRI, DAY_OF_GATE, "en").endswith("II 1444")


def test_before_the_first_year_nothing_is_said() -> None:
    ancient = day_number(-500, 1, 1)
    assert second_day(Calendar.HIJRI, ancient, "en") == ""
    assert second_day_words(Calendar.HIJRI, ancient, "en") == ""
    assert month_beginnings(Calendar.HIJRI, ancient, ancient + 100) == ()
    assert year_beginnings(Calendar.HIJRI, ancient, ancient + 1_000) == ()


def test_only_a_month_that_begins_by_sight_is_in_doubt() -> None:
    assert doubt(Calendar.HIJRI, "en") == "±1"
    assert doubt(Calendar.HIJRI, "ar") == "±١"
    assert doubt(Calendar.JALALI, "en") == doubt(None, "en") == ""
