"""The bar under the menus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.window.top_bar import SearchField


def test_a_search_begins_when_the_typing_rests(appearance: Appearance, qtbot: QtBot) -> None:
    field = SearchField(appearance)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.words_changed) as told:
        QTest.keyClicks(field, " harbour ")
    assert told.args == ["harbour"]


def test_escape_clears(appearance: Appearance, qtbot: QtBot) -> None:
    field = SearchField(appearance)
    qtbot.addWidget(field)
    QTest.keyClicks(field, "harbour")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
