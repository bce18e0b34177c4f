"""Dates that a person types."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.time import edtf
from desktop.library.dates import read_date


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2022", "2022"),
        ("2022-11", "2022-11"),
        ("2022-11-20", "2022-11-20"),
        ("20/11/2022", "2022-11-20"),
        ("7.3.2023", "2023-03-07"),
        (" 2022-1-5 ", "2022-01-05"),
        ("٢٠/١١/٢٠٢٢", "2022-11-20"),
        ("۲۰۲۲-۱۱", "2022-11"),
        ("12 ديسمبر 2023", "2023-12-12"),
        ("mid-March 2020", "[2020-03-11..2020-03-20~]"),
    ],
)
def test_a_typed_date_is_read(typed: str, expected: str) -> None:
    span = read_date(typed)
    assert span is not None
    assert edtf.write(span) == expected


def test_nothing_typed_is_no_date() -> None:
    assert read_date("  ") is None


@pytest.mark.parametrize("typed", ["yesterday", "20/11", "2022-13", "30/2/2022", "2022-11-20-1", "22-11-2", "0"])
def test_what_is_no_date_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="date"):
        read_date(typed)


@given(st.dates(min_value=date(1600, 1, 1)))
def test_every_day_is_read_in_both_orders(day: object) -> None:
    """Years like 1444 would be Hijri."""
    year, month, of_month = str(day).split("-")
    assert read_date(f"{of_month}/{month}/{year}") == read_date(str(day))
