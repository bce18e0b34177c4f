from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Program
from desktop.preferences import Preferences
from desktop.session import Origin
from desktop.window.main_window import MainWindow
from tests.desktop.strike import strike_library


@pytest.fixture
def program(qapp: QApplication, preferences: Preferences, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    program = Program(qapp, preferences)
    program.library.open(strike_library(tmp_path / "strike.tasalsul"))
    with qtbot.waitActive(program.window):
        program.window.show()
        program.window.activateWindow()
    yield program
    program.close()


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


def test_f6_goes_from_pane_to_pane_and_around(window: MainWindow, qtbot: QtBot) -> None:
    window.top_bar.search.setFocus()
    for target in (window.article_list.list, window.reader.view, window.timeline.view, window.article_list.list):
        QTest.keyClick(window, Qt.Key.Key_F6)
        qtbot.waitUntil(target.hasFocus)
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(window.timeline.view.hasFocus)


def test_f6_takes_the_inspector_in_while_it_is_shown(program: Program, qtbot: QtBot) -> None:
    window, event = program.window, program.library.events_of(1)[0]
    program.session.select(Origin.LIST, article_id=1, event_id=event.id)
    window.timeline.view.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    qtbot.waitUntil(window.inspector.correct_button.hasFocus)


def test_tab_reaches_the_buttons_over_the_text(window: MainWindow, qtbot: QtBot) -> None:
    window.article_list.sort_button.setFocus()
    QTest.keyClick(window.article_list.sort_button, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.reader.header.isAncestorOf(focused)


def test_the_text_shows_where_the_keyboard_is(window: MainWindow, qtbot: QtBot) -> None:
    window.article_list.list.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    qtbot.waitUntil(window.reader.view.hasFocus)
    assert window.reader.view.emphasis.stop is not None
