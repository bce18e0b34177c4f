"""Civil days and spans."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.time.span import (
    DAY,
    CivilDay,
    Precision,
    Span,
    civil_day,
    civil_span,
    day_number,
    day_span,
    is_civil_day,
    iso_day,
    iso_year,
    month_length,
    weekday,
)


@given(day=st.dates())
def test_day_numbers_agree_with_python(day: date) -> None:
    number = day_number(day.year, day.month, day.day)
    assert number == (day - date(1970, 1, 1)) // timedelta(days=1)
    assert civil_day(number) == (day.year, day.month, day.day)
    assert weekday(number) == day.weekday()


@given(number=st.integers(day_number(-9999, 1, 1), day_number(9999, 12, 31)))
def test_there_and_back(number: int) -> None:
    assert day_number(*civil_day(number)) == number


def test_months_carry_over() -> None:
    assert day_number(2023, 14, 1) == day_number(2024, 2, 1)
    assert day_number(2023, 0, 1) == day_number(2022, 12, 1)


def test_lengths_of_february() -> None:
    assert [month_length(year, 2) for year in (1900, 2000, 2023, 2024)] == [28, 29, 28, 29]


def test_is_civil_day() -> None:
    assert is_civil_day(2024, 2, 29)
    assert not is_civil_day(2023, 2, 29)
    assert not is_civil_day(10_000, 1, 1)


def test_a_span_ends_after_it_starts() -> None:
    with pytest.raises(ValueError, match="ends after"):
        Span(5, 5, Precision.DAY)


def test_first_and_last_day() -> None:
    span = civil_span(2024, 2)
    assert (span.first_day, span.last_day) == (CivilDay(2024, 2, 1), CivilDay(2024, 2, 29))
    assert Span(None, 0, Precision.DAY).first_day is None


def test_spans_meet_where_they_share_an_instant() -> None:
    day = day_span(10)
    assert day.meets(day_span(10, 3))
    assert not day.meets(day_span(11))
    assert day.meets(Span(None, 10 * DAY + 1, Precision.DAY))
    assert not day.meets(Span(11 * DAY, None, Precision.DAY))


def test_no_such_date() -> None:
    with pytest.raises(ValueError, match="no such date"):
        civil_span(2023, 2, 30)


def test_iso_days() -> None:
    assert iso_day(CivilDay(2023, 1, 5)) == "2023-01-05"
    assert iso_day(CivilDay(-44, 3, 15)) == "-0044-03-15"
    assert iso_year(33) == "0033"
