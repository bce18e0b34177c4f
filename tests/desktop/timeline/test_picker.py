from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.session import Filter
from desktop.timeline.choices import Entry, Kind
from desktop.timeline.picker import Picker

PLACES = [Entry("الميناء", "الميناء", 31), Entry("Rope Quay", "Rope Quay", 14), Entry("دار البلدية", "دار البلدية", 7)]


@pytest.fixture
def picker(qtbot: QtBot, appearance: Appearance) -> Picker:
    made = Picker(Kind.PLACE, PLACES, Filter(places=frozenset({"Rope Quay"})), appearance, None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.open_at(QPoint(5, 5))
    return made


def test_what_is_chosen_stands_first_and_is_ticked(picker: Picker) -> None:
    assert "Rope Quay" in picker.list.item(0).text()
    assert picker.list.item(0).checkState() is Qt.CheckState.Checked
    assert picker.list.item(1).checkState() is Qt.CheckState.Unchecked


def test_the_field_narrows_the_list_by_folded_letters(picker: Picker) -> None:
    picker.field.setText("مينا")
    assert [picker.list.item(row).text().count("الميناء") for row in range(picker.list.count())] == [1]


def test_a_tick_takes_effect_at_once_and_all_can_be_freed(picker: Picker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.filter_wanted) as wanted:
        picker.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert wanted.args == [Filter(places=frozenset({"Rope Quay", "الميناء"}))]
    with qtbot.waitSignal(picker.filter_wanted) as wanted:
        picker.free.click()
    assert wanted.args == [Filter()]
    assert not picker.free.isEnabled()


def test_down_goes_from_the_field_into_the_list(picker: Picker) -> None:
    QTest.keyClick(picker.field, Qt.Key.Key_Down)
    assert picker.list.currentRow() == 0
