"""The bar under the menus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
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


@pytest.mark.parametrize(("width", "has_room"), [(340, True), (190, False)])
def test_the_key_is_told_where_it_has_room(appearance: Appearance, qtbot: QtBot, width: int, has_room: bool) -> None:
    field = SearchField(appearance)
    qtbot.addWidget(field)
    field.resize(width, 32)
    with qtbot.waitExposed(field):
        field.show()
    hint = field.findChild(QLabel)
    assert hint is not None
    assert hint.isVisible() is has_room
    field.setText("harbour")
    assert not hint.isVisible()
