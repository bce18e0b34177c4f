from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.timeline.view import TimelineView
from tests.desktop.timeline.test_view import approach, view

__all__ = ["view"]


def test_a_pinch_zooms_at_its_place(view: TimelineView) -> None:
    place = QPointF(400, 200)
    instant = view.scale.instant(place.x() - view.scene.frame.head)
    seconds = view.scale.seconds_per_pixel
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        place,
        place,
        QPointF(view.mapToGlobal(place.toPoint())),
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(view, pinch)
    assert view.scale.seconds_per_pixel == pytest.approx(seconds / 1.25)
    assert view.scale.instant(place.x() - view.scene.frame.head) == pytest.approx(instant)


def test_a_click_on_nothing_clears_the_selection(view: TimelineView, qtbot: QtBot) -> None:
    view.resize(900, 900)
    with qtbot.waitSignal(view.event_chosen) as chosen:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(500, 890))
    assert chosen.args == [None]


def test_leaving_the_canvas_points_at_nothing(view: TimelineView, qtbot: QtBot) -> None:
    mark = next(mark for mark in view.scene.marks if 60 < mark.x < 800 and mark.y < 400)
    approach(view, round(mark.x), round(mark.y))
    with qtbot.waitSignal(view.event_pointed) as pointed:
        QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert pointed.args == [None]
