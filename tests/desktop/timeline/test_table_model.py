from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.library import Library
from desktop.models.words import type_words
from desktop.preferences import Preferences
from desktop.session import Session
from desktop.timeline.shown import Shown
from desktop.timeline.table_model import Column, EventTableModel


@pytest.fixture
def shown(qtbot: QtBot, strike: Library, preferences: Preferences) -> Shown:
    made = Shown(strike, Session(), preferences, "en")
    with qtbot.waitSignal(made.changed):
        made.begin()
    return made


@pytest.fixture
def model(shown: Shown, strike: Library) -> EventTableModel:
    made = EventTableModel(strike, "en")
    made.show_events(shown, None)
    return made


def test_the_model_keeps_qts_rules(model: EventTableModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.columnCount() == len(Column)


def test_all_events_are_listed_the_undated_last(model: EventTableModel, shown: Shown) -> None:
    ids = model.event_ids(0, model.rowCount() - 1)
    assert model.rowCount() == shown.total
    assert ids[: len(shown.index)] == shown.index.ids[shown.index.order].tolist()
    assert ids[len(shown.index) :] == shown.undated.ids.tolist()
    assert all(model.row(event_id) == row for row, event_id in enumerate(ids))
    assert model.row(10**9) is None


@pytest.mark.parametrize("column", list(Column))
@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
def test_every_column_sorts(model: EventTableModel, column: Column, order: Qt.SortOrder) -> None:
    before = sorted(model.event_ids(0, model.rowCount() - 1))
    model.sort(column, order)
    assert sorted(model.event_ids(0, model.rowCount() - 1)) == before
    if column in (Column.TYPE, Column.PASSAGES):
        cells = [model.data(model.index(row, column)) for row in range(model.rowCount())]
        keys = [int(cell) if column is Column.PASSAGES else cell.casefold() for cell in cells]
        reverse = order is Qt.SortOrder.DescendingOrder
        assert keys == sorted(keys, reverse=reverse) or (column is Column.PASSAGES and len(set(keys)) <= 2)


def test_cells_say_what_the_event_says(model: EventTableModel, strike: Library) -> None:
    for row in range(model.rowCount()):
        event = strike.event_by_id(model.event_id(row))
        assert model.data(model.index(row, Column.TITLE)) == f"\u2068{event.title}\u2069"
        assert model.data(model.index(row, Column.TYPE)) == type_words(event.type, "en")
        told = model.data(model.index(row, Column.TITLE), Qt.ItemDataRole.AccessibleTextRole)
        assert event.title in told
        assert "passage" in told


def test_only_some_can_be_listed(model: EventTableModel, shown: Shown) -> None:
    some = frozenset(shown.index.ids[:2].tolist())
    model.show_events(shown, some)
    assert set(model.event_ids(0, 5)) == some
