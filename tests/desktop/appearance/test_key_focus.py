from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.appearance.key_focus import KeyFocus


class Focusable(KeyFocus, QWidget):
    pass


@pytest.mark.parametrize(
    ("reason", "shown"),
    [
        (Qt.FocusReason.TabFocusReason, True),
        (Qt.FocusReason.ShortcutFocusReason, True),
        (Qt.FocusReason.MouseFocusReason, False),
        (Qt.FocusReason.ActiveWindowFocusReason, False),
    ],
)
def test_only_a_key_shows_the_focus(qtbot: QtBot, reason: Qt.FocusReason, shown: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first, second = Focusable(window), Focusable(window)
    for widget in (first, second):
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first.setFocus(Qt.FocusReason.OtherFocusReason)
    second.setFocus(reason)
    assert second.shows_focus is shown
    assert not first.shows_focus
