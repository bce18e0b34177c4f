from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.time.calendars import Calendar
from db.time.span import DAY, Precision, day_number
from desktop.timeline.axis import HEIGHT, HEIGHT_WITHOUT_SECOND, AxisStyle, Selected, build_axis
from desktop.timeline.scale import Frame, Scale
from desktop.timeline.shapes import Axis
from tests.desktop.timeline.story import measure


def axis_of(
    days: float,
    width: float = 650,
    start: tuple[int, int, int] = (2022, 11, 1),
    style: AxisStyle | None = None,
    selected: Selected | None = None,
) -> Axis:
    scale = Scale(day_number(*start) * DAY, days * DAY / width, width)
    return build_axis(scale, Frame(38, width), style or AxisStyle(measure, "en", Calendar.HIJRI), selected=selected)


def texts(labels: object) -> list[str]:
    return [label.text for label in sorted(labels, key=lambda label: label.left)]  # type: ignore[call-overload]


@pytest.mark.filterwarnings("ignore:month_days is deprecated")
@settings(deadline=None, max_examples=400)
@given(
    st.floats(-11, 12),
    st.floats(-3_000, 3_000),
    st.integers(200, 1_900),
    st.sampled_from(["en", "ar", "fa", "he"]),
    st.sampled_from([None, Calendar.HIJRI, Calendar.JALALI, Calendar.HEBREW]),
    st.booleans(),
)
def test_labels_of_a_row_are_eight_pixels_apart_and_inside(
    exponent: float, years: float, width: int, language: str, second: Calendar | None, mirrored: bool
) -> None:
    scale = Scale(years * 365 * DAY, DAY * 2.0**exponent / 8, float(width), mirrored).held()
    frame = Frame(38, width, mirrored)
    axis = build_axis(scale, frame, AxisStyle(measure, language, second))
    low, high = frame.pair(0, width)
    for row in (axis.major, axis.minor, axis.second):
        ordered = sorted(row, key=lambda label: label.left)
        assert all(low - 1e-6 <= label.left and label.left + label.width <= high + 1e-6 for label in row)
        for one, other in itertools.pairwise(ordered):
            assert other.left - one.left - one.width >= 8 - 1e-6


def test_five_weeks_are_labelled_by_weeks_and_months() -> None:
    axis = axis_of(38)
    assert texts(axis.major) == ["November 2022", "December 2022"]
    assert texts(axis.minor) == ["1", "7", "14", "21", "28", "1", "5"]
    assert "Jumada I 1444" in texts(axis.second)


def test_wide_days_stand_between_their_lines_with_their_weekday() -> None:
    axis = axis_of(9, width=900)
    assert texts(axis.minor)[:3] == ["Tue 1", "Wed 2", "Thu 3"]
    label = next(label for label in axis.minor if label.text == "Tue 1")
    assert label.left + label.width / 2 == pytest.approx(38 + 50)


def test_a_day_is_labelled_by_its_hours() -> None:
    axis = axis_of(1, width=1_400)
    assert "06:00" in texts(axis.minor)
    assert texts(axis.major)[0] == "Tuesday 1 November 2022"
    assert texts(axis.second)[0].startswith("7 Rabi")


def test_decades_have_no_year_nought() -> None:
    axis = axis_of(365.25 * 60, width=900, start=(-30, 1, 1))
    assert texts(axis.minor) == ["30 BC", "20 BC", "10 BC", "1", "10", "20"]


def test_arabic_digits_and_names() -> None:
    axis = axis_of(38, style=AxisStyle(measure, "ar-SY", Calendar.HIJRI, first_weekday=0))
    assert texts(axis.major)[0] == "تشرين الثاني ٢٠٢٢"
    assert "٢٨" in texts(axis.minor)


def test_without_a_second_calendar_the_axis_is_lower() -> None:
    assert axis_of(38).height == HEIGHT
    alone = axis_of(38, style=AxisStyle(measure))
    assert alone.height == HEIGHT_WITHOUT_SECOND
    assert alone.second == ()


def test_the_selected_date_is_flagged_and_keeps_labels_away() -> None:
    instant = day_number(2022, 11, 20) * DAY + DAY // 2
    axis = axis_of(38, selected=Selected(instant, Precision.DAY))
    assert axis.flag is not None
    assert (axis.flag.text, axis.flag.second) == ("Sun 20", "26")
    low, high = axis.flag.x - axis.flag.width / 2, axis.flag.x + axis.flag.width / 2
    assert all(label.left + label.width <= low or label.left >= high for label in axis.minor)


def test_a_flag_says_no_more_than_was_told() -> None:
    instant = day_number(2022, 11, 15) * DAY
    month = axis_of(38, selected=Selected(instant, Precision.MONTH)).flag
    year = axis_of(38, selected=Selected(instant, Precision.YEAR)).flag
    assert month is not None
    assert month.text == "Nov 2022"
    assert year is not None
    assert year.text == "2022"


def test_out_of_view_there_is_no_flag() -> None:
    assert axis_of(38, selected=Selected(0, Precision.DAY)).flag is None


def test_weekends_are_banded_where_days_have_room() -> None:
    assert len(axis_of(38).bands) == 5
    assert axis_of(300).bands == ()


def test_publication_dates_are_counted_by_day() -> None:
    start = day_number(2022, 11, 1)
    published = np.array([start + 3, start + 3, start + 9, start + 400], dtype=np.int64) * DAY
    scale = Scale(start * DAY, 38 * DAY / 650, 650)
    axis = build_axis(scale, Frame(38, 650), AxisStyle(measure), published, int(published[2]))
    assert [count for _, count in axis.ticks] == [2, 1]
    assert axis.open_tick == pytest.approx(axis.ticks[1][0])
