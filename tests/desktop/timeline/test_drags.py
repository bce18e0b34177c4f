from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.time.calendars import Calendar
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.timeline.arrangement import Arrangement
from desktop.timeline.axis import AxisStyle
from desktop.timeline.drags import LaneMove, Range
from desktop.timeline.hits import fold_sign_place
from desktop.timeline.lanes import Grouping
from desktop.timeline.scene import Content
from desktop.timeline.view import TimelineView
from tests.desktop.timeline.story import invented_index, titles


def no_measure(_text: str, _strong: bool) -> float:
    return 0.0


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance) -> TimelineView:
    appearance.preferences.set(settings.REDUCED_MOTION, value=True)
    made = TimelineView(appearance, titles, lambda lane: (lane.name,))
    qtbot.addWidget(made)
    made.resize(900, 900)
    made.set_axis(AxisStyle(no_measure, "en", Calendar.HIJRI), mirrored=False)
    made.set_content(Content(invented_index(30, seed=4, days=42), ()), keep_view=False)
    made.set_lanes(Grouping.SOURCE, Arrangement())
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_head_is_carried_to_another_place(view: TimelineView, qtbot: QtBot) -> None:
    first, last = view.scene.lanes[0], view.scene.lanes[-1]
    start, end = QPoint(30, int(first.top + 8)), QPoint(30, int(last.top + last.height - 2))
    with qtbot.waitSignal(view.lane_moved) as moved:
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(view, (start + end) / 2)
        QTest.mouseMove(view, end)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    assert moved.args == [first.key, len(view.scene.lanes) - 1]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_where_a_head_would_land(view: TimelineView, place: int) -> None:
    lanes = view.scene.lanes
    drag = LaneMove(view, QPointF(30, lanes[2].top), lanes[2])
    drag.move(QPointF(30, (lanes[place].top - 1) if place < 2 else 890.0))
    assert drag.place_of() == place


def test_a_click_on_the_sign_folds_its_lane(view: TimelineView, qtbot: QtBot) -> None:
    lane = view.scene.lanes[1]
    x, y = fold_sign_place(view.scene, lane)
    with qtbot.waitSignal(view.lane_folded) as folded:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    assert folded.args == [lane.key]
    height = lane.height
    view.set_lanes(Grouping.SOURCE, Arrangement(folded=frozenset({lane.key})))
    assert view.scene.lanes[1].height < height


def test_a_slip_of_the_hand_chooses_nothing(view: TimelineView, qtbot: QtBot) -> None:
    drag = Range(view, QPointF(300, 300))
    drag.move(QPointF(304, 300))
    with qtbot.assertNotEmitted(view.range_chosen):
        drag.finish()


def test_keys_move_the_lane_of_the_selected_event(view: TimelineView, qtbot: QtBot) -> None:
    lane = view.scene.lanes[0]
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(view.lane_moved) as moved:
        QTest.keyClick(view, Qt.Key.Key_Down, held)
    assert moved.args == [lane.key, 1]
