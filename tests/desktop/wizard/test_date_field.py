"""The field for a date."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.time.span import civil_span
from desktop.wizard.date_field import DateField


def test_a_date_is_told_when_it_is_whole(qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    QTest.keyClicks(field.line, "2022-11-20")
    with qtbot.waitSignal(field.date_changed) as told:
        QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert told.args == [civil_span(2022, 11, 20)]


def test_what_is_no_date_is_said_under_the_field(qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    field.show()
    QTest.keyClicks(field.line, "31/2/2022")
    assert not field.take()
    assert field.fault.isVisible()
    assert "31/2/2022" in field.fault.text()
    QTest.keyClicks(field.line, "0")
    assert not field.fault.isVisible()


def test_an_emptied_field_takes_the_date_away(qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    field.line.setText("2022")
    assert field.take()
    field.line.clear()
    assert field.take()
    assert field.date is None
