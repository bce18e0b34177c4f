from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.extract.dates.typed import TypedDate, read_typed
from db.time import edtf

PUBLISHED = edtf.parse("2023-11-20")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("2020-03?", "2020-03?"),
        ("2020-03-04/2020-03-09", "2020-03-04/2020-03-09"),
        ("٢٠٢٠-٠٣-٠٤", "2020-03-04"),
        ("-0480", "-0480"),
        ("4/3/2020", "2020-03-04"),
        ("١٧/١٠/٢٠١٩", "2019-10-17"),
        ("منتصف مارس 2020", "[2020-03-11..2020-03-20~]"),
        ("15 رمضان 1444", "2023-04-06~"),
        ("بين 3 و7 أكتوبر", "2023-10-03/2023-10-07"),
        ("between 3 and 7 Oct", "2023-10-03/2023-10-07"),
        ("on 3 October 2022", "2022-10-03"),
        ("12 دی 1398", "2020-01-02"),
        ("ג' בתשרי תשפ\"ד", "2023-09-18"),
        ("summer 2014", "2014-22"),
        ("yesterday", "2023-11-19"),
        ("القرن التاسع عشر", "18XX"),
    ],
)
def test_what_can_be_typed(typed: str, value: str) -> None:
    read = read_typed(f" {typed} ", published=PUBLISHED)
    assert read is not None
    assert read.edtf == value


@pytest.mark.parametrize(
    "typed", ["soon", "13/13/2020", "meeting at 2020 seats or so in the hall", "5 May or 6 May 2020"]
)
def test_what_is_no_date_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"not (wholly )?a date|several dates"):
        read_typed(typed, published=PUBLISHED)


def test_nothing_typed_is_no_date() -> None:
    assert read_typed("  ") is None


def test_words_come_with_their_reason() -> None:
    read = read_typed("yesterday", published=PUBLISHED)
    assert read is not None
    assert read.reason


@given(st.dates())
def test_every_day_is_read_as_it_is_written(day: object) -> None:
    assert read_typed(str(day)) == TypedDate(edtf.parse(str(day)), str(day))
