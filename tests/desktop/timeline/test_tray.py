from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.timeline.story import Undated
from desktop.timeline.tray import Tray
from tests.desktop.timeline.story import titles


def undated_of(count: int) -> Undated:
    return Undated(np.arange(1, count + 1, dtype=np.int64), (np.arange(count) % 17).astype(np.uint8))


@pytest.fixture
def tray(qtbot: QtBot, appearance: Appearance) -> Tray:
    made = Tray(appearance, titles)
    qtbot.addWidget(made)
    made.resize(700, 32)
    made.set_events(undated_of(9))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_marks_stand_in_the_order_they_are_told(tray: Tray) -> None:
    marks = tray.marks()
    assert [event for event, _ in marks] == list(range(1, 10))
    assert [x for _, x in marks] == sorted(x for _, x in marks)
    tray.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [x for _, x in tray.marks()] == [pytest.approx(700 - x) for _, x in marks]


def test_many_events_are_counted_by_family(tray: Tray) -> None:
    tray.set_events(undated_of(60))
    assert tray.marks() == []
    before = tray.grab().toImage()
    tray.set_events(undated_of(9))
    assert tray.grab().toImage() != before


def test_a_click_on_a_mark_chooses_and_elsewhere_opens_the_list(tray: Tray, qtbot: QtBot) -> None:
    event, x = tray.marks()[3]
    with qtbot.waitSignal(tray.event_chosen) as chosen:
        QTest.mouseClick(tray, Qt.MouseButton.LeftButton, pos=QPoint(round(x), 16))
    assert chosen.args == [event]
    with qtbot.waitSignal(tray.list_wanted):
        QTest.mouseClick(tray, Qt.MouseButton.LeftButton, pos=QPoint(690, 16))


def test_keys_go_from_mark_to_mark(tray: Tray, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tray.event_chosen) as chosen:
        QTest.keyClick(tray, Qt.Key.Key_Right)
    assert chosen.args == [1]
    tray.set_selected(4)
    with qtbot.waitSignal(tray.event_chosen) as chosen:
        QTest.keyClick(tray, Qt.Key.Key_Left)
    assert chosen.args == [3]
    with qtbot.waitSignal(tray.passage_wanted) as wanted:
        QTest.keyClick(tray, Qt.Key.Key_Return)
    assert wanted.args == [4]


def test_an_empty_tray_says_that_all_have_a_date(tray: Tray) -> None:
    tray.set_events(undated_of(0))
    assert tray.words == "All events have a date"
    tray.set_events(undated_of(0), hidden=3)
    assert tray.words == "Undated"
