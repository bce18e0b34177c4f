"""The Hebrew calendar's years and months."""

from __future__ import annotations

import pytest

from db.time import hebrew


def test_leap_years_follow_the_cycle_of_nineteen() -> None:
    assert [year for year in range(5777, 5796) if hebrew.is_leap(year)] == [5779, 5782, 5784, 5787, 5790, 5793, 5795]


@pytest.mark.parametrize("year", range(5700, 5900))
def test_years_have_one_of_six_lengths(year: int) -> None:
    length = hebrew.new_year(year + 1) - hebrew.new_year(year)
    assert length in ((383, 384, 385) if hebrew.is_leap(year) else (353, 354, 355))
    assert sum(hebrew.month_length(year, month) for month in range(1, hebrew.month_count(year) + 1)) == length
