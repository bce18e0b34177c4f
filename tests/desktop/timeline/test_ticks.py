from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.time.phrases import year_words
from db.time.span import DAY, civil_day, day_number, weekday
from desktop.timeline.ticks import SECONDS, Unit, beginnings, column_unit, major_unit, minor_unit


@given(st.sampled_from(list(Unit)), st.integers(-(10**11), 10**11), st.integers(0, 10**8))
def test_beginnings_cover_the_stretch(unit: Unit, start: int, length: int) -> None:
    length = min(length, int(SECONDS[unit] * 300))
    found = beginnings(unit, start, start + length)
    assert found[0] <= start
    assert found[-1] >= start + length
    assert all(one < other for one, other in itertools.pairwise(found))


@pytest.mark.parametrize("first", range(7))
def test_weeks_begin_on_the_chosen_day(first: int) -> None:
    found = beginnings(Unit.WEEK, 0, 40 * DAY, first)
    assert {weekday(int(instant) // DAY) for instant in found} == {first}


def test_units_of_months_begin_with_their_first_day() -> None:
    start, end = day_number(1995, 5, 20) * DAY, day_number(2012, 2, 3) * DAY
    for unit, months in ((Unit.QUARTER, {1, 4, 7, 10}), (Unit.YEAR, {1}), (Unit.DECADE, {1})):
        days = [civil_day(int(instant) // DAY) for instant in beginnings(unit, start, end)]
        assert {day.month for day in days} == months
        assert {day.day for day in days} == {1}
    assert [civil_day(int(i) // DAY).year for i in beginnings(Unit.DECADE, start, end)] == [1990, 2000, 2010, 2020]


def test_before_our_era_centuries_are_round_as_people_count_them() -> None:
    start, end = day_number(-250, 1, 1) * DAY, day_number(250, 1, 1) * DAY
    years = [civil_day(int(instant) // DAY).year for instant in beginnings(Unit.CENTURY, start, end)]
    assert years == [-299, -199, -99, 1, 100, 200, 300]
    assert [year_words(year, "en") for year in years[:4]] == ["300 BC", "200 BC", "100 BC", "1"]


def test_labels_have_room_at_every_zoom() -> None:
    for exponent in range(-4, 96):
        seconds = 2.0 ** (exponent / 4)
        unit = minor_unit(seconds)
        assert unit is Unit.MILLENNIUM or SECONDS[unit] / seconds >= 26
        assert major_unit(unit) >= unit or unit is Unit.MILLENNIUM


def test_columns_are_at_least_seven_pixels() -> None:
    assert column_unit(DAY / 7) is Unit.DAY
    assert column_unit(DAY / 6.9) is Unit.TWO_DAYS
    assert column_unit(DAY * 1_000) is Unit.CENTURY
