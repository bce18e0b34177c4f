from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.time.calendars import Calendar
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.timeline.arrangement import Arrangement
from desktop.timeline.axis import AxisStyle
from desktop.timeline.lanes import Grouping
from desktop.timeline.scene import Content
from desktop.timeline.shapes import LaneBox
from desktop.timeline.view import TimelineView
from tests.desktop.timeline.story import invented_index, publications, titles


def heads(lane: LaneBox) -> tuple[str, ...]:
    return (lane.key,)


def no_measure(_text: str, _strong: bool) -> float:
    return 0.0


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance) -> TimelineView:
    """Forty events in six weeks, at rest, without motion."""
    appearance.preferences.set(settings.REDUCED_MOTION, value=True)
    made = TimelineView(appearance, titles, heads)
    qtbot.addWidget(made)
    made.resize(900, 420)
    made.set_axis(AxisStyle(no_measure, "en", Calendar.HIJRI), mirrored=False)
    made.set_content(Content(invented_index(40, days=42), (), publications(20, days=42)), keep_view=False)
    made.show()
    qtbot.waitExposed(made)
    return made


def approach(view: TimelineView, x: int, y: int) -> None:
    """Move the pointer to a place from elsewhere: a pointer that was left there would tell nothing."""
    QTest.mouseMove(view, QPoint(3, 3))
    QTest.mouseMove(view, QPoint(x, y))


def wheel(view: TimelineView, x: float, y: float, notches: int, modifiers: Qt.KeyboardModifier) -> None:
    """Turn the wheel over a place of the canvas."""
    event = QWheelEvent(
        QPointF(x, y),
        QPointF(view.mapToGlobal(QPoint(int(x), int(y)))),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("notches", [1, -1, 3])
def test_ctrl_wheel_keeps_the_instant_under_the_pointer(view: TimelineView, mirrored: bool, notches: int) -> None:
    view.set_axis(AxisStyle(no_measure, "ar", Calendar.HIJRI), mirrored=mirrored)
    x = 300.0
    axis_x = x if mirrored else x - view.scene.frame.head
    before = view.scale.instant(axis_x)
    seconds = view.scale.seconds_per_pixel
    wheel(view, x, 200, notches, Qt.KeyboardModifier.ControlModifier)
    assert view.scale.instant(axis_x) == pytest.approx(before, abs=view.scale.seconds_per_pixel)
    assert (view.scale.seconds_per_pixel < seconds) == (notches > 0)


def test_the_wheel_alone_scrolls_lanes_that_do_not_fit_and_shift_pans(view: TimelineView) -> None:
    view.resize(900, 160)
    scale, top = view.scale, view.scene.lanes[0].top
    wheel(view, 300, 120, -1, Qt.KeyboardModifier.NoModifier)
    assert view.scale == scale
    assert view.scene.lanes[0].top < top
    wheel(view, 300, 120, -1, Qt.KeyboardModifier.ShiftModifier)
    assert view.scale.start > scale.start
    assert view.scale.seconds_per_pixel == scale.seconds_per_pixel


def test_a_drag_moves_time_with_the_hand(view: TimelineView) -> None:
    instant = view.scale.instant(400 - view.scene.frame.head)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    QTest.mouseMove(view, QPoint(460, 300))
    QTest.mouseMove(view, QPoint(500, 300))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(500, 300))
    assert view.scale.instant(500 - view.scene.frame.head) == pytest.approx(instant, abs=view.scale.seconds_per_pixel)


def drag(view: TimelineView, start: QPoint, end: QPoint, held: Qt.KeyboardModifier) -> None:
    """Press, move in two steps, let go, with keys held."""
    QTest.mousePress(view, Qt.MouseButton.LeftButton, held, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, held, end)


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_shift_drag_chooses_a_stretch_of_time(view: TimelineView, qtbot: QtBot, mirrored: bool) -> None:
    view.set_axis(AxisStyle(no_measure, "ar", Calendar.HIJRI), mirrored=mirrored)
    wanted = sorted(view.scale.instant(view.axis_x(x)) for x in (300, 500))
    before = view.scale
    with qtbot.waitSignal(view.range_chosen) as chosen:
        drag(view, QPoint(500, 300), QPoint(300, 300), Qt.KeyboardModifier.ShiftModifier)
    assert list(chosen.args[0]) == pytest.approx(wanted, abs=view.scale.seconds_per_pixel)
    assert view.scale == before
    view.set_range(chosen.args[0])
    view.fit_selection()
    assert [view.scale.start, view.scale.end] == pytest.approx(wanted, abs=2 * before.seconds_per_pixel)


def test_a_rubber_band_gathers_the_events_it_touches(view: TimelineView, qtbot: QtBot) -> None:
    top = view.scene.axis.height + 2
    inside = {mark.event for mark in view.scene.marks if 200 <= mark.x <= 700 and top <= mark.y <= 400}
    pills = {event for pill in view.scene.pills if 200 <= pill.x <= 700 and pill.y <= 400 for event in pill.events}
    with qtbot.waitSignal(view.events_chosen) as chosen:
        drag(view, QPoint(200, int(top)), QPoint(700, 400), Qt.KeyboardModifier.ControlModifier)
    assert inside
    assert set(chosen.args[0]) == inside | pills


def test_ctrl_adds_and_takes_away_and_shift_selects_up_to(view: TimelineView, qtbot: QtBot) -> None:
    order = [int(view.index.ids[place]) for place in view.index.order]
    view.set_selected(order[3])
    view.set_chosen(frozenset({order[3]}))
    with qtbot.waitSignal(view.events_chosen) as chosen:
        view.choose(order[8], adding=True)
    assert chosen.args == [[order[8], order[3]]]
    view.set_chosen(frozenset({order[3], order[8]}))
    with qtbot.waitSignal(view.events_chosen) as chosen:
        view.choose(order[8], adding=True)
    assert chosen.args == [[order[3]]]
    with qtbot.waitSignal(view.events_chosen) as chosen:
        view.choose(order[6], up_to=True)
    assert chosen.args[0][0] == order[3]
    assert set(chosen.args[0]) == set(order[3:7])


def test_a_shift_drag_on_the_axis_zooms_to_the_range(view: TimelineView) -> None:
    head = view.scene.frame.head
    start, end = view.scale.instant(300 - head), view.scale.instant(500 - head)
    drag(view, QPoint(300, 20), QPoint(500, 20), Qt.KeyboardModifier.ShiftModifier)
    assert view.scale.start == pytest.approx(start, abs=view.scale.seconds_per_pixel * 2)
    assert view.scale.end == pytest.approx(end, abs=view.scale.seconds_per_pixel * 2)


def test_a_click_on_a_mark_chooses_its_event(view: TimelineView, qtbot: QtBot) -> None:
    mark = next(mark for mark in view.scene.marks if 60 < mark.x < 800 and mark.y < 400)
    with qtbot.waitSignal(view.event_chosen) as chosen:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(round(mark.x), round(mark.y)))
    assert chosen.args == [mark.event]


def test_a_double_click_asks_for_the_passage(view: TimelineView, qtbot: QtBot) -> None:
    mark = next(mark for mark in view.scene.marks if 60 < mark.x < 800 and mark.y < 400)
    with qtbot.waitSignal(view.passage_wanted) as wanted:
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(round(mark.x), round(mark.y)))
    assert wanted.args == [mark.event]


def test_the_pointer_at_rest_on_a_mark_asks_for_its_card(view: TimelineView, qtbot: QtBot) -> None:
    mark = next(mark for mark in view.scene.marks if 60 < mark.x < 800 and mark.y < 400)
    with qtbot.waitSignal(view.card_wanted, timeout=2_000, check_params_cb=lambda event: event == mark.event):
        approach(view, round(mark.x), round(mark.y))


def test_keys_zoom_pan_and_go_back(view: TimelineView) -> None:
    first = view.scale
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.scale.seconds_per_pixel == pytest.approx(first.seconds_per_pixel / 1.5)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.scale.seconds_per_pixel == pytest.approx(first.seconds_per_pixel)
    QTest.keyClick(view, Qt.Key.Key_D)
    assert view.scale.start > first.start
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert view.scale.start == pytest.approx(first.start)


def test_keys_go_along_time_and_to_the_ends(view: TimelineView) -> None:
    chosen: list[object] = []

    def follow(event: object) -> None:
        chosen.append(event)
        view.set_selected(event if isinstance(event, int) else None)

    view.event_chosen.connect(follow)
    order = [int(view.index.ids[position]) for position in view.index.order]
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Period)
    QTest.keyClick(view, Qt.Key.Key_N)
    QTest.keyClick(view, Qt.Key.Key_Comma)
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert chosen == [order[0], order[1], order[2], order[1], order[-1], None]


def test_arrows_mean_the_screen_whatever_the_direction_of_time(view: TimelineView) -> None:
    view.event_chosen.connect(view.set_selected)
    for mirrored in (False, True):
        view.set_axis(AxisStyle(no_measure, "en", Calendar.HIJRI), mirrored=mirrored)
        view.set_selected(None)
        QTest.keyClick(view, Qt.Key.Key_Right)
        first = next(mark for mark in view.scene.marks if mark.event == view.selected)
        QTest.keyClick(view, Qt.Key.Key_Right)
        then = next(mark for mark in view.scene.marks if mark.event == view.selected)
        assert then.x > first.x


def test_enter_space_and_e_speak_of_the_selected_event(view: TimelineView, qtbot: QtBot) -> None:
    event = int(view.index.ids[5])
    view.set_selected(event)
    for key, signal in (
        (Qt.Key.Key_Return, view.passage_wanted),
        (Qt.Key.Key_Space, view.card_wanted),
        (Qt.Key.Key_E, view.correction_wanted),
    ):
        with qtbot.waitSignal(signal) as heard:
            QTest.keyClick(view, key)
        assert heard.args == [event]


def test_f_fits_the_selection_and_then_everything(view: TimelineView) -> None:
    position = 7
    view.set_selected(int(view.index.ids[position]))
    QTest.keyClick(view, Qt.Key.Key_F)
    near = view.scale
    assert near.along(float(view.index.anchor[position])) == pytest.approx(near.width / 2, rel=0.5)
    QTest.keyClick(view, Qt.Key.Key_F)
    start, end = view.index.extent or (0, 0)
    assert view.scale.start <= start
    assert view.scale.end >= end


def test_an_animated_zoom_ends_where_it_was_meant_to(view: TimelineView, qtbot: QtBot) -> None:
    view._appearance.preferences.set(settings.REDUCED_MOTION, value=False)
    goal = view.scale.zoomed(1.5, view.scale.width / 2)
    view.zoom_by(1.5)
    assert view.scale != goal
    assert view.target == goal
    qtbot.waitUntil(lambda: view.scale == goal)


def test_bringing_an_event_makes_it_a_mark_in_the_middle(view: TimelineView) -> None:
    crowd = invented_index(5_000, days=400)
    view.set_content(Content(crowd, ()), keep_view=True)
    event = int(crowd.ids[2_500])
    view.set_selected(event)
    view.bring(event, centre=True)
    anchor = float(crowd.anchor[2_500])
    assert view.scale.along(anchor) == pytest.approx(view.scale.width / 2, abs=2)
    assert any(mark.event == event and not mark.landmark for mark in view.scene.marks)


def test_other_content_keeps_the_view_and_the_selection(view: TimelineView) -> None:
    view.zoom_by(2.0, 100.0)
    view.set_selected(3)
    scale = view.scale
    view.set_content(Content(invented_index(60, days=42), ()), keep_view=True)
    assert view.scale == scale
    assert view.selected == 3


def test_another_width_shows_the_same_time(view: TimelineView) -> None:
    start, end = view.scale.start, view.scale.end
    view.resize(700, 420)
    assert view.scale.start == pytest.approx(start)
    assert view.scale.end == pytest.approx(end)


def test_lanes_by_source_have_named_heads(view: TimelineView) -> None:
    view.set_lanes(Grouping.SOURCE, Arrangement())
    assert [lane.name for lane in view.scene.lanes]
    assert view.scene.frame.head > 100
    view.set_lanes(Grouping.NONE, Arrangement())
    assert len(view.scene.lanes) == 1


def test_a_click_on_a_pill_zooms_until_its_events_part(view: TimelineView) -> None:
    view.set_content(Content(invented_index(900, days=300), ()), keep_view=False)
    view.fit_all()
    pill = next(pill for pill in view.scene.pills if pill.end - pill.start > 86_400 * 2 and pill.y < 400)
    seconds = view.scale.seconds_per_pixel
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(round(pill.x), round(pill.y)))
    assert view.scale.seconds_per_pixel < seconds
    assert view.scale.start <= pill.start
    assert view.scale.end >= pill.end


def test_a_pointed_event_is_ringed_and_told(view: TimelineView, qtbot: QtBot) -> None:
    mark = next(mark for mark in view.scene.marks if 60 < mark.x < 800 and mark.y < 400)
    with qtbot.waitSignal(view.event_pointed) as pointed:
        approach(view, round(mark.x), round(mark.y))
    assert pointed.args == [mark.event]
    image = view.grab().toImage()
    view.set_pointed(None)
    assert view.grab().toImage() != image


def test_selection_changes_the_picture_but_not_the_rows(view: TimelineView) -> None:
    before = {mark.event: mark.y for mark in view.scene.marks}
    view.set_selected(int(view.index.ids[9]))
    assert {mark.event: mark.y for mark in view.scene.marks} == before
    assert replace(view.scale) == view.scale


@pytest.mark.parametrize("size", [90, 150])
def test_everything_grows_with_the_interface_size(view: TimelineView, size: int, qtbot: QtBot) -> None:
    view._appearance.preferences.set(settings.INTERFACE_SIZE, size)
    zoom = size / 100
    assert view.zoom == zoom
    assert view.scene.frame.total == pytest.approx(900 / zoom)
    mark = next(mark for mark in view.scene.marks if 60 < mark.x < 500 and mark.y < 250)
    with qtbot.waitSignal(view.event_chosen) as chosen:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(round(mark.x * zoom), round(mark.y * zoom)))
    assert chosen.args == [mark.event]
    axis_x = 300.0 / zoom - view.scene.frame.head
    before = view.scale.instant(axis_x)
    wheel(view, 300.0, 200, 2, Qt.KeyboardModifier.ControlModifier)
    assert view.scale.instant(axis_x) == pytest.approx(before, abs=view.scale.seconds_per_pixel)
