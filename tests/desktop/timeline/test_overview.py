from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.time.span import DAY
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import TOKENS, Theme
from desktop.timeline.axis import AxisStyle
from desktop.timeline.overview import Overview
from tests.desktop.timeline.story import invented_index, measure
from tests.desktop.timeline.test_reach import index_at

INDEX = invented_index(500)
START, END = INDEX.extent or (0, 0)
THIRD = (END - START) / 3


@pytest.fixture
def overview(qtbot: QtBot, appearance: Appearance) -> Overview:
    made = Overview(appearance)
    qtbot.addWidget(made)
    made.resize(700, 58)
    made.set_events(INDEX)
    made.set_axis(AxisStyle(measure), mirrored=False)
    made.set_shown(START + THIRD, END - THIRD)
    made.show()
    qtbot.waitExposed(made)
    return made


def drag(overview: Overview, start: QPoint, by: int) -> None:
    QTest.mousePress(overview, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(overview, start + QPoint(by, 0))
    QTest.mouseRelease(overview, Qt.MouseButton.LeftButton, pos=start + QPoint(by, 0))


@pytest.mark.parametrize("mirrored", [False, True])
def test_dragging_inside_moves_both_ends_alike(overview: Overview, mirrored: bool, qtbot: QtBot) -> None:
    overview.set_axis(AxisStyle(measure), mirrored=mirrored)
    with qtbot.waitSignal(overview.span_wanted) as wanted:
        drag(overview, overview.window_box().center().toPoint(), 30)
    start, end = wanted.args
    assert end - start == pytest.approx(THIRD, rel=1e-6)
    assert (start < START + THIRD) == mirrored


def test_a_grip_moves_one_end(overview: Overview, qtbot: QtBot) -> None:
    box = overview.window_box()
    with qtbot.waitSignal(overview.span_wanted) as wanted:
        drag(overview, QPoint(round(box.right()), 20), 25)
    assert wanted.args[0] == pytest.approx(START + THIRD)
    assert wanted.args[1] > END - THIRD


def test_a_click_outside_centres_the_window_there(overview: Overview, qtbot: QtBot) -> None:
    scale = overview.scale
    assert scale is not None
    with qtbot.waitSignal(overview.span_wanted) as wanted:
        QTest.mousePress(overview, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    assert sum(wanted.args) / 2 == pytest.approx(scale.instant(48), rel=1e-6)


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_click_at_an_end_goes_to_what_lies_beyond(overview: Overview, mirrored: bool, qtbot: QtBot) -> None:
    overview.set_events(index_at([-20_000, *range(1_000, 1_040)]))
    overview.set_shown(1_010 * DAY, 1_020 * DAY)
    overview.set_axis(AxisStyle(measure), mirrored=mirrored)
    near, far = (694, 6) if mirrored else (6, 694)
    with qtbot.waitSignal(overview.span_wanted) as wanted:
        QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(near, 20))
    assert wanted.args[0] < -20_000 * DAY < wanted.args[1]
    accent = QColor(TOKENS[Theme.LIGHT].accent).name()
    image = overview.grab().toImage()

    def chevron_at(middle: int) -> bool:
        return accent in {image.pixelColor(x, y).name() for x in range(middle - 5, middle + 6) for y in range(22, 31)}

    assert chevron_at(near)
    assert not chevron_at(far)


def test_arrows_move_on_the_screen(overview: Overview, qtbot: QtBot) -> None:
    with qtbot.waitSignal(overview.span_wanted) as wanted:
        QTest.keyClick(overview, Qt.Key.Key_Right)
    assert wanted.args[0] > START + THIRD
    overview.set_axis(AxisStyle(measure), mirrored=True)
    with qtbot.waitSignal(overview.span_wanted) as wanted:
        QTest.keyClick(overview, Qt.Key.Key_Right)
    assert wanted.args[0] < START + THIRD


def test_a_mirrored_strip_is_the_mirror_image(overview: Overview) -> None:
    box = overview.window_box()
    overview.set_axis(AxisStyle(measure), mirrored=True)
    assert overview.window_box().left() == pytest.approx(700 - box.right())
