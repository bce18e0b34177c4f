"""EDTF: written and read back without loss."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.time.edtf import parse, write
from db.time.span import DAY, Precision, Span, civil_span, day_number

WRITTEN = [
    *[
        "2023",
        "2023-10",
        "2023-10-07",
        "2023-10-07~",
        "2023-10-07?",
        "2023-10-07%",
        "199X",
        "19XX",
        "-0044",
        "0680",
        "0000",
    ],
    "2022-21",
    "2022-22",
    "2022-23",
    "2022-24",
    "2022-33",
    "2022-36",
    "2022-40",
    "2022-41",
    "2023-12-12T10:30",
    "[2023-12-04..2023-12-10]",
    "[2023-12-21..2023-12-31~]",
    "2003/2011",
    "2023-10/2023-12",
    "2023-10-07/2023-10-17",
    "2023-10-07~/2023-10-17",
    "2023-10-07/2023-10-17~",
    "2023-10-07~/2023-10-17~",
    "2023-10-07/..",
    "../2023",
    "2003?/2011?",
    "2022-24/2023-10-07",
    "199X/2003",
    "2023-10-07/2023-10-07",
]
dates = st.builds(
    lambda year, month, day: (
        f"{year:04d}" + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if month and day else "")
    ),
    st.integers(0, 9998),
    st.none() | st.integers(1, 12),
    st.none() | st.integers(1, 28),
)
marked = st.builds(lambda date, mark: date + mark, dates, st.sampled_from(["", "~", "?", "%"]))
texts = marked | st.builds(lambda first, last: f"{first}/{last}", marked | st.just(".."), marked)


@pytest.mark.parametrize("text", WRITTEN)
def test_what_is_written_is_read_back(text: str) -> None:
    assert write(parse(text)) == text


@given(text=texts)
def test_a_span_that_was_read_is_written_without_loss(text: str) -> None:
    try:
        span = parse(text)
    except ValueError:
        assert "/" in text  # its end lies before its start
        return
    assert parse(write(span)) == span


@given(year=st.integers(-9999, 9998), month=st.none() | st.integers(1, 12), day=st.none() | st.integers(1, 28))
def test_civil_units_come_back(year: int, month: int | None, day: int | None) -> None:
    span = civil_span(year, month, day if month else None)
    assert parse(write(span)) == span


def test_each_end_keeps_its_own_doubt() -> None:
    span = parse("2023-10-07~/2023-10-17")
    assert span.approximate
    assert span.sure_start is None
    assert span.sure_end == day_number(2023, 10, 18) * DAY


def test_an_end_told_as_a_year_is_unsure_within_it_only() -> None:
    span = parse("2003/2011")
    assert span.sure_start == day_number(2004, 1, 1) * DAY
    assert span.sure_end == day_number(2011, 1, 1) * DAY


def test_parts_of_a_day_are_written_as_their_day() -> None:
    midnight = day_number(2023, 12, 11) * DAY
    assert write(Span(midnight + 3 * 3600, midnight + 7 * 3600, Precision.PART)) == "2023-12-11"


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("[2023-12-04..2023-12-10]", Precision.WEEK),
        ("[2023-12-01..2023-12-31]", Precision.MONTH),
        ("[2023-01-01..2023-02-28]", Precision.SEASON),
        ("[2021-08-09..2022-07-29]", Precision.YEAR),
        ("[1970-05-01..1973-12-31]", Precision.DECADE),
    ],
)
def test_some_time_within_is_told_as_finely_as_it_is_long(text: str, precision: Precision) -> None:
    assert parse(text).precision is precision


@pytest.mark.parametrize(
    "text",
    [
        "",
        "..",
        "../..",
        "2023-13",
        "2023-02-30",
        "2023-10-07T25:00",
        "2023-10-07/2023-10-01",
        "[2023..]",
        "x",
        "20233",
        "2023-W49",
    ],
)
def test_what_is_not_edtf(text: str) -> None:
    with pytest.raises(ValueError, match=r"EDTF|no such|ends"):
        parse(text)


def test_a_span_open_on_both_sides_has_no_edtf() -> None:
    with pytest.raises(ValueError, match="open on both sides"):
        write(Span(None, None, Precision.DAY))
