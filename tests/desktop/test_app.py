"""The program as a whole: one set of objects, a window that can be made anew."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.errors import EnvironmentFault
from db.message import message
from db.wording import word
from desktop.app import Program, run
from desktop.preferences import LANGUAGE, LAYOUT, THEME, Preferences
from tests.desktop.strike import strike_library


@pytest.fixture
def program(qapp: QApplication, preferences: Preferences, tmp_path: Path) -> Iterator[Program]:
    """A running program on the library of the strike."""
    program = Program(qapp, preferences)
    program.library.open(strike_library(tmp_path / "strike.tasalsul"))
    yield program
    program.close()


def test_the_window_shows_the_library(program: Program, qtbot: QtBot) -> None:
    with qtbot.waitExposed(program.window):
        program.window.show()
    assert program.window.windowTitle() == "strike — Tasalsul"
    assert program.window.article_list.isVisible()
    assert not program.window.empty_page.isVisible()


def test_without_a_library_the_window_says_how_to_begin(program: Program, qtbot: QtBot) -> None:
    program.library.close()
    program.window.show()
    assert program.window.empty_page.isVisible()
    assert program.window.empty_page.samples_button.isVisible()
    assert not program.window.actions_of_window.print_timeline.isEnabled()


def test_another_language_makes_the_window_anew(program: Program, qapp: QApplication, qtbot: QtBot) -> None:
    program.window.show()
    former = program.window
    program.preferences.set(LANGUAGE, "ar")
    qtbot.waitUntil(lambda: program.window is not former)
    assert program.window.isVisible()
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert program.window.actions_of_window.import_articles.text() == "استيراد مقالات…"


def test_the_theme_follows_the_preference(program: Program) -> None:
    program.preferences.set(THEME, "dark")
    assert program.appearance.tokens.bg == "#14171A"
    assert program.window.palette().window().color().name() == "#14171a"


def test_the_layout_is_remembered(program: Program) -> None:
    program.window.actions_of_window.below.trigger()
    assert program.preferences.get(LAYOUT) == "below"


def test_an_edit_can_be_undone_from_the_menu(program: Program) -> None:
    before = program.library.article(1).title
    program.library.edit_title(1, "Another title")
    program.undo.undo_action.trigger()
    assert program.library.article(1).title == before
    program.undo.redo_action.trigger()
    assert program.library.article(1).title == "Another title"


def test_the_window_can_be_pictured(program: Program, tmp_path: Path) -> None:
    target = tmp_path / "window.png"
    program.picture(target)
    assert QImage(str(target)).width() >= 1440


def test_without_a_display_a_window_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(EnvironmentFault) as raised:
        run(None)
    assert word(raised.value.message) == word(message("fault-no-display"))
