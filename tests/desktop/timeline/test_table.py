from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.session import Origin, Session
from desktop.timeline.emphasis import Finds
from desktop.timeline.shown import Shown
from desktop.timeline.table import EventTableView

ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def table(qtbot: QtBot, strike: Library, session: Session, appearance: Appearance) -> EventTableView:
    shown = Shown(strike, session, appearance.preferences, "en")
    with qtbot.waitSignal(shown.changed):
        shown.begin()
    made = EventTableView(strike, session, appearance)
    qtbot.addWidget(made)
    made.resize(1_000, 400)
    made.show_events(shown, Finds())
    made.show()
    qtbot.waitExposed(made)
    return made


def selected(table: EventTableView) -> set[int]:
    return {table.events.event_id(index.row()) for index in table.selectionModel().selectedRows()}


def test_what_is_selected_elsewhere_is_selected_here(table: EventTableView, session: Session) -> None:
    ids = table.events.event_ids(1, 3)
    session.select_events(ids, Origin.TIMELINE)
    assert selected(table) == set(ids)
    assert table.currentIndex().row() == 1
    session.select_event(None, Origin.TIMELINE)
    assert selected(table) == set()


def test_what_is_selected_here_is_told(table: EventTableView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.event_chosen) as chosen:
        table.selectRow(2)
    assert chosen.args == [table.events.event_id(2)]
    with qtbot.waitSignal(table.events_chosen) as several:
        table.selectionModel().select(table.events.index(4, 0), ROWS)
    assert several.args is not None
    assert set(several.args[0]) == {table.events.event_id(2), table.events.event_id(4)}


def test_enter_asks_for_the_passage(table: EventTableView, qtbot: QtBot) -> None:
    table.selectRow(1)
    with qtbot.waitSignal(table.passage_wanted) as wanted:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert wanted.args == [table.events.event_id(1)]


def test_a_click_on_a_heading_sorts(table: EventTableView, session: Session) -> None:
    first = table.events.event_id(0)
    session.select_event(first, Origin.TIMELINE)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert table.events.event_id(table.events.rowCount() - 1) == first
