from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop import preferences as settings
from desktop.preferences import Preferences
from desktop.reader.choices import Choices
from desktop.reader.view import ArticleView


@pytest.fixture
def choices(qtbot: QtBot, preferences: Preferences, view: ArticleView) -> Choices:
    made = Choices(preferences, view, view)
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return made


def test_arrows_scroll_until_a_caret_is_asked_for(
    choices: Choices, preferences: Preferences, view: ArticleView
) -> None:
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.textCursor().position() == 0
    QTest.keyClick(view, Qt.Key.Key_F7)
    assert preferences.get(settings.CARET)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.textCursor().hasSelection()
    choices.turn_caret()
    assert not preferences.get(settings.CARET)


def test_the_caret_moves_in_the_order_of_reading_or_as_the_arrows_point(
    choices: Choices, preferences: Preferences, view: ArticleView
) -> None:
    assert view.document().defaultCursorMoveStyle() is Qt.CursorMoveStyle.LogicalMoveStyle
    preferences.set(settings.CARET_MOVES, "visual")
    assert view.document().defaultCursorMoveStyle() is Qt.CursorMoveStyle.VisualMoveStyle
    view.turn_to(view.shown)
    assert view.document().defaultCursorMoveStyle() is Qt.CursorMoveStyle.VisualMoveStyle


@pytest.mark.parametrize(
    ("setting", "value"),
    [(settings.LINE_HEIGHT, 115), (settings.MEASURE, 480), (settings.PARAGRAPH_GAP, 30), (settings.READING_SIZE, 115)],
)
def test_what_the_page_is_made_of_sets_it_anew(
    choices: Choices, preferences: Preferences, qtbot: QtBot, setting: settings.Setting[int], value: int
) -> None:
    with qtbot.waitSignal(choices.page_changed):
        preferences.set(setting, value)


def test_marks_are_shown_or_not(choices: Choices, preferences: Preferences, view: ArticleView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(choices.marks_shown) as told:
        preferences.set(settings.SHOW_MARKS, value=False)
    assert told.args == [False]
    assert not view.marks_visible


def test_sizes_end_where_they_end(choices: Choices, preferences: Preferences) -> None:
    for _ in range(9):
        choices.step_size(1)
    assert preferences.get(settings.READING_SIZE) == settings.READING_SIZE.choices[-1]
