from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.reader.view import ArticleView


@pytest.fixture
def steps(view: ArticleView) -> list[int]:
    told: list[int] = []
    view.zooming.stepped.connect(told.append)
    return told


def test_plus_and_minus_with_the_keyboard_in_the_text(view: ArticleView, steps: list[int], qtbot: QtBot) -> None:
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert steps == [1, -1]


def test_the_keys_are_taken_from_the_window(view: ArticleView) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QApplication.sendEvent(view, event)
    assert event.isAccepted()


def test_fingers_spread_and_close(view: ArticleView, steps: list[int]) -> None:
    for factor in (1.08, 1.08, 1.01, 0.8):
        view.zooming._pinch(factor)
    assert steps == [1, -1]
