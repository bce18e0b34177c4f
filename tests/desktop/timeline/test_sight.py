from __future__ import annotations

import pytest

from db.time.calendars import Calendar
from desktop.appearance.appearance import Appearance
from desktop.timeline.arrangement import Arrangement
from desktop.timeline.axis import AxisStyle
from desktop.timeline.lanes import Grouping
from desktop.timeline.scale import Scale
from desktop.timeline.scene import Content
from desktop.timeline.sight import LARGE_FROM, Sight
from tests.desktop.timeline.story import invented_index, measure, titles


@pytest.fixture
def sight(appearance: Appearance) -> Sight:
    made = Sight(titles)
    made.set_content(Content(invented_index(300, days=400), ()))
    return made


def test_a_wide_canvas_names_its_lanes(sight: Sight) -> None:
    assert sight.style.head == 38
    sight.width = LARGE_FROM
    assert sight.style.head == 150
    assert sight.axis_width == LARGE_FROM - 150


def test_lanes_of_sources_have_room_for_their_names(sight: Sight) -> None:
    sight.set_lanes(Grouping.SOURCE, Arrangement())
    assert sight.style.head == 118


def test_an_axis_that_speaks_alike_changes_nothing(sight: Sight) -> None:
    style = AxisStyle(measure, "ar-SY", Calendar.HIJRI)
    assert sight.set_axis(style)
    assert not sight.set_axis(style)
    assert sight.axis_style.first_weekday == 5


def test_at_first_sight_most_events_can_be_read(sight: Sight) -> None:
    scale = sight.first_scale(Scale(0.0, 60.0, sight.axis_width))
    assert sight.scene(scale).told_share > 0.25


def test_a_readable_scale_has_a_mark_for_the_event(sight: Sight) -> None:
    index = sight.content.index
    anchor = float(index.anchor[150])
    scale = Scale(0.0, 200_000.0, sight.axis_width).centred(anchor)
    near = sight.readable(scale, int(index.ids[150]), anchor)
    assert any(mark.event == int(index.ids[150]) for mark in sight.scene(near).marks)
    assert near.along(anchor) == pytest.approx(near.width / 2, abs=1)
