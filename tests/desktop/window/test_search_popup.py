from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.models.search_results import FoundKind
from desktop.window.search_popup import SearchPopup


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    return made


@pytest.fixture
def popup(qtbot: QtBot, window: QWidget, strike: Library, appearance: Appearance) -> SearchPopup:
    field = QLineEdit(window)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addStretch(1)
    made = SearchPopup(field, strike, appearance, window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(field.hasFocus)
    return made


def type_in(qtbot: QtBot, popup: SearchPopup, window: QWidget, typed: str) -> QLineEdit:
    field = window.findChild(QLineEdit)
    assert field is not None
    with qtbot.waitSignal(popup.model.modelReset):
        field.setText(typed)
        popup.look_up()
    return field


def test_what_is_typed_is_looked_for_at_once(qtbot: QtBot, popup: SearchPopup, window: QWidget) -> None:
    type_in(qtbot, popup, window, "المرفأ")
    qtbot.waitUntil(popup.isVisible)
    assert FoundKind.TITLE in [row.kind for row in popup.model.rows]
    assert window.rect().contains(popup.geometry())
    assert not popup.grab().isNull()


def test_enter_opens_the_first_that_was_found(qtbot: QtBot, popup: SearchPopup, window: QWidget) -> None:
    field = type_in(qtbot, popup, window, "حافلات")
    with qtbot.waitSignal(popup.article_chosen) as chosen:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen.args[0] == 1
    assert isinstance(chosen.args[1], int)
    assert popup.isHidden()


def test_arrows_move_past_headings_and_around(qtbot: QtBot, popup: SearchPopup, window: QWidget) -> None:
    field = type_in(qtbot, popup, window, "حافلات")
    QTest.keyClick(field, Qt.Key.Key_Up)
    row = popup.model.rows[popup.list.currentIndex().row()]
    assert row.kind is FoundKind.EVENT
    with qtbot.waitSignal(popup.event_chosen):
        QTest.keyClick(field, Qt.Key.Key_Return)
    type_in(qtbot, popup, window, "حافلات")
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert popup.list.currentIndex().row() == 1


def test_tab_goes_on_as_offered(qtbot: QtBot, popup: SearchPopup, window: QWidget) -> None:
    field = type_in(qtbot, popup, window, "مصد")
    with qtbot.waitSignal(popup.model.modelReset):
        QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "مصدر:"
    assert field.cursorPosition() == 5
    assert any(row.line.text.startswith("مصدر:") for row in popup.model.rows)


def test_escape_leaves_and_a_closed_library_is_not_searched(
    qtbot: QtBot, popup: SearchPopup, window: QWidget, strike: Library
) -> None:
    field = type_in(qtbot, popup, window, "المرفأ")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert popup.isHidden()
    strike.close()
    popup.look_up()
    assert popup.isHidden()


def test_only_the_newest_question_is_answered(qtbot: QtBot, popup: SearchPopup, window: QWidget) -> None:
    field = window.findChild(QLineEdit)
    assert field is not None
    field.setText("المرفأ")
    popup.look_up()
    field.setText("qqqq")
    popup.look_up()
    qtbot.waitUntil(lambda: [row.kind for row in popup.model.rows] == [FoundKind.NOTHING])
    assert popup.model.rowCount() == 1


def test_tab_passes_an_empty_field(qtbot: QtBot, popup: SearchPopup, window: QWidget) -> None:
    field = type_in(qtbot, popup, window, "")
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == ""


def test_tab_takes_what_is_chosen_in_an_empty_field(qtbot: QtBot, popup: SearchPopup, window: QWidget) -> None:
    field = type_in(qtbot, popup, window, "")
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.text().endswith(":")
