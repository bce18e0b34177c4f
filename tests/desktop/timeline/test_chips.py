from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.records import Family
from desktop.appearance.appearance import Appearance
from desktop.session import Filter
from desktop.timeline.chips import ChipsRow

COUNTS = {Family.COOPERATION: 96, Family.VERBAL: 71, Family.MATERIAL: 58, Family.OTHER: 24}


@pytest.fixture
def row(qtbot: QtBot, appearance: Appearance) -> ChipsRow:
    made = ChipsRow(appearance)
    qtbot.addWidget(made)
    made.resize(700, 40)
    made.set_counts(COUNTS)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_chips_say_family_and_count(row: ChipsRow) -> None:
    names = [chip.accessibleName() for chip in row.chips.values()]
    assert names == ["Co-operation 96", "Verbal conflict 71", "Material conflict 58", "Other 24"]


def test_a_chip_that_is_switched_off_hides_its_family(row: ChipsRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.families_hidden) as hidden:
        QTest.mouseClick(row.chips[Family.VERBAL], Qt.MouseButton.LeftButton)
    assert hidden.args == [frozenset({Family.VERBAL})]
    pale = row.chips[Family.VERBAL].grab().toImage()
    row.show_filter(Filter())
    assert row.chips[Family.VERBAL].isChecked()
    assert row.chips[Family.VERBAL].grab().toImage() != pale


def test_the_filter_button_tells_that_something_is_chosen(row: ChipsRow) -> None:
    plain = row.filter.grab().toImage()
    row.show_filter(Filter(hidden_families=frozenset({Family.OTHER}), words="gate"))
    assert row.filter.grab().toImage() == plain
    row.show_filter(Filter(only_disputed=True))
    assert row.filter.grab().toImage() != plain


def test_the_menu_is_filled_when_it_opens(row: ChipsRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.filter_opened):
        row.menu.popup(row.mapToGlobal(row.rect().center()))
    row.menu.close()


def test_without_room_the_chips_show_no_names(row: ChipsRow) -> None:
    wide = row.chips[Family.MATERIAL].sizeHint().width()
    row.resize(480, 40)
    assert row.chips[Family.MATERIAL].sizeHint().width() < wide
    assert row.chips[Family.MATERIAL].toolTip() == "Material conflict"
