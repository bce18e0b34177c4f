"""The Jalali calendar's years and months."""

from __future__ import annotations

import pytest

from db.time import jalali
from db.time.span import civil_day


@pytest.mark.parametrize(
    ("year", "civil"), [(1, (622, 3, 22)), (1300, (1921, 3, 21)), (1399, (2020, 3, 20)), (1403, (2024, 3, 20))]
)
def test_new_year(year: int, civil: tuple[int, int, int]) -> None:
    assert civil_day(jalali.new_year(year)) == civil


def test_leap_years() -> None:
    leaps = [year for year in range(1390, 1412) if jalali.new_year(year + 1) - jalali.new_year(year) == 366]
    assert leaps == [1391, 1395, 1399, 1403, 1408]


@pytest.mark.parametrize("year", [0, 3178])
def test_years_outside_the_table(year: int) -> None:
    with pytest.raises(ValueError, match="no such Jalali year"):
        jalali.new_year(year)
