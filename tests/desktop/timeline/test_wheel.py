from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.time.calendars import Calendar
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.timeline.axis import AxisStyle
from desktop.timeline.scene import Content
from desktop.timeline.view import TimelineView
from tests.desktop.timeline.story import invented_index, titles

UPDATE, END, MOMENTUM = Qt.ScrollPhase.ScrollUpdate, Qt.ScrollPhase.ScrollEnd, Qt.ScrollPhase.ScrollMomentum


def no_measure(_text: str, _strong: bool) -> float:
    return 0.0


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance) -> TimelineView:
    made = TimelineView(appearance, titles, lambda lane: (lane.key,))
    qtbot.addWidget(made)
    made.resize(900, 420)
    made.set_axis(AxisStyle(no_measure, "en", Calendar.HIJRI), mirrored=False)
    made.set_content(Content(invented_index(40, days=42), ()), keep_view=False)
    made.show()
    qtbot.waitExposed(made)
    return made


def fingers(view: TimelineView, pixels: QPoint, phase: Qt.ScrollPhase) -> None:
    """Two fingers on a pad move by some pixels."""
    place = QPointF(400, 200)
    none, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    event = QWheelEvent(place, view.mapToGlobal(place), pixels, pixels, buttons, none, phase, False)
    QApplication.sendEvent(view, event)


def fling(view: TimelineView, qtbot: QtBot) -> None:
    """Move sideways until the speed is known, then lift the fingers."""

    def moved() -> bool:
        fingers(view, QPoint(-30, 0), UPDATE)
        return view.pointer.wheel.glide.speed.x() < -0.5

    qtbot.waitUntil(moved)
    fingers(view, QPoint(0, 0), END)


def test_fingers_pan_sideways_and_the_canvas_runs_on(view: TimelineView, qtbot: QtBot) -> None:
    before = view.scale.start
    fling(view, qtbot)
    lifted, glide = view.scale.start, view.pointer.wheel.glide
    assert lifted > before
    assert glide.is_running
    qtbot.waitUntil(lambda: not glide.is_running)
    assert view.scale.start > lifted


def test_a_press_stops_it(view: TimelineView, qtbot: QtBot) -> None:
    fling(view, qtbot)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 200))
    assert not view.pointer.wheel.glide.is_running
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 200))


def test_with_reduced_motion_nothing_moves_by_itself(view: TimelineView, qtbot: QtBot, appearance: Appearance) -> None:
    appearance.preferences.set(settings.REDUCED_MOTION, value=True)
    fling(view, qtbot)
    assert not view.pointer.wheel.glide.is_running


def test_the_systems_own_momentum_is_not_added_to(view: TimelineView) -> None:
    for _ in range(5):
        fingers(view, QPoint(-30, 0), MOMENTUM)
    fingers(view, QPoint(0, 0), END)
    assert not view.pointer.wheel.glide.is_running


def test_the_wheel_may_always_zoom(view: TimelineView, appearance: Appearance) -> None:
    view.resize(900, 160)
    assert not view.wheel_zooms
    appearance.preferences.set(settings.WHEEL, "zoom")
    assert view.wheel_zooms
