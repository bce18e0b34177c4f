from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.records import Family
from desktop.appearance.appearance import Appearance
from desktop.timeline.chips import ChipsRow

COUNTS = {Family.COOPERATION: 96, Family.VERBAL: 71, Family.MATERIAL: 58, Family.OTHER: 24}


@pytest.fixture
def row(qtbot: QtBot, appearance: Appearance) -> ChipsRow:
    made = ChipsRow(appearance)
    qtbot.addWidget(made)
    made.resize(700, 40)
    made.set_counts(COUNTS)
    made.set_sources([("وكالة المرفأ", 12), (None, 3)])
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
    row.set_hidden(frozenset(), frozenset())
    assert row.chips[Family.VERBAL].isChecked()
    assert row.chips[Family.VERBAL].grab().toImage() != pale


def test_sources_can_be_switched_off_and_all_on_again(row: ChipsRow, qtbot: QtBot) -> None:
    actions = row.filter.menu().actions()
    with qtbot.waitSignal(row.sources_hidden) as hidden:
        actions[1].trigger()
    assert hidden.args == [frozenset({None})]
    with qtbot.waitSignal(row.sources_hidden) as hidden:
        actions[-1].trigger()
    assert hidden.args == [frozenset()]


def test_a_source_with_an_ampersand_is_shown_whole(row: ChipsRow) -> None:
    row.set_sources([("Ink & Paper", 2)])
    assert row.filter.menu().actions()[0].text().startswith("\u2068Ink && Paper\u2069")


def test_without_room_the_chips_show_no_names(row: ChipsRow) -> None:
    wide = row.chips[Family.MATERIAL].sizeHint().width()
    row.resize(480, 40)
    assert row.chips[Family.MATERIAL].sizeHint().width() < wide
    assert row.chips[Family.MATERIAL].toolTip() == "Material conflict"
