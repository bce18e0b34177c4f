from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from db.time.calendars import Calendar
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.timeline.arrangement import Arrangement
from desktop.timeline.axis import AxisStyle
from desktop.timeline.canvas import Canvas
from desktop.timeline.lanes import Grouping
from desktop.timeline.scene import Content
from tests.desktop.timeline.story import invented_index, titles


def no_measure(_text: str, _strong: bool) -> float:
    return 0.0


@pytest.fixture
def canvas(qtbot: QtBot, appearance: Appearance) -> Canvas:
    appearance.preferences.set(settings.REDUCED_MOTION, value=True)
    made = Canvas(appearance, titles)
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.set_axis(AxisStyle(no_measure, "en", Calendar.HIJRI), mirrored=False)
    made.set_content(Content(invented_index(40, days=42), ()), keep_view=False)
    return made


def test_a_slide_moves_time_and_lanes(canvas: Canvas) -> None:
    start, top = canvas.scale.start, canvas.scene.lanes[0].top
    canvas.slide(QPointF(-30.0, -20.0))
    assert canvas.scale.start == pytest.approx(start + 30 * canvas.scale.seconds_per_pixel)
    assert canvas.scene.lanes[0].top == pytest.approx(top - 20)


def test_lanes_that_stand_so_already_are_not_made_anew(canvas: Canvas) -> None:
    scene = canvas.scene
    canvas.set_lanes(Grouping.FAMILY, Arrangement())
    assert canvas.scene is scene
    canvas.set_lanes(Grouping.FAMILY, Arrangement(hidden=frozenset({scene.lanes[0].key})))
    assert len(canvas.scene.lanes) == len(scene.lanes) - 1


def test_other_events_leave_view_and_selection(canvas: Canvas) -> None:
    canvas.zoom_by(3.0, 200.0)
    scale = canvas.scale
    canvas.set_content(Content(invented_index(60, days=42), ()), keep_view=True)
    assert canvas.scale == scale
    assert len(canvas.index) == 60


def test_places_of_the_widget_are_places_of_the_axis(canvas: Canvas) -> None:
    assert canvas.axis_x(canvas.place(QPointF(300.0, 5.0)).x()) == 300.0 / canvas.zoom - canvas.scene.frame.head
