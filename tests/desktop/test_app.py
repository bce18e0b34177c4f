"""The program as a whole: one set of objects, a window that can be made anew."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from db.errors import EnvironmentFault
from db.message import message
from db.wording import word
from desktop.app import Program, open_named, run
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


def test_the_first_window_fits_the_screen(program: Program) -> None:
    room = program.window.screen().availableSize()
    assert program.window.height() < room.height()
    assert program.window.width() <= 1440


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


def test_a_later_start_brings_the_window_to_the_front(program: Program, qtbot: QtBot) -> None:
    program.window.showMinimized()
    assert program.take([])
    assert program.window.isVisible()
    assert not program.window.isMinimized()


def test_a_later_start_opens_what_it_named(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    other = strike_library(tmp_path / "other.tasalsul")
    with qtbot.waitSignal(program.library.opened):
        assert program.take([other])
    assert program.window.windowTitle() == "other — Tasalsul"


def test_what_is_open_is_not_opened_again(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(program.library.opened, wait=50):
        assert program.take([tmp_path / "strike.tasalsul"])


def test_a_folder_is_offered_for_import(
    program: Program, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[list[Path]] = []
    monkeypatch.setattr(program.commands, "import_articles", offered.append)
    assert program.take([tmp_path])
    qtbot.waitUntil(lambda: offered == [[tmp_path]])


def test_while_a_dialog_waits_nothing_is_opened(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = QDialog(program.window)
    dialog.open()
    assert not program.take([tmp_path])
    assert program.take([])
    assert program.take([program.library.path])
    dialog.close()


def test_a_library_that_is_open_elsewhere_is_said_to_be_read_only(
    program: Program, qapp: QApplication, preferences: Preferences, tmp_path: Path
) -> None:
    second = Program(qapp, preferences)
    second.library.open(tmp_path / "strike.tasalsul")
    box = next(box for box in second.window.findChildren(QMessageBox) if box.isVisible())
    assert "can only be read" in box.text()
    assert "read-only" in second.window.statusBar().findChildren(QLabel)[0].text()
    box.close()
    second.close()


def test_the_open_library_is_listed_for_the_desktop(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    program.list_for_desktop()
    assert "strike.tasalsul" in (tmp_path / "data" / "recently-used.xbel").read_text(encoding="utf-8")


def test_the_window_can_be_pictured(program: Program, tmp_path: Path) -> None:
    target = tmp_path / "window.png"
    program.picture(target)
    assert QImage(str(target)).width() >= 1440


def test_without_a_display_a_window_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(EnvironmentFault) as raised:
        run([])
    assert word(raised.value.message) == word(message("fault-no-display"))


def test_with_a_damaged_library_the_window_offers_help(
    program: Program, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = strike_library(tmp_path / "damaged.tasalsul")
    with damaged.open("ab") as file:
        file.truncate(damaged.stat().st_size - 4_096)
    asked: list[Path] = []
    monkeypatch.setattr(program.commands, "open_library", asked.append)
    open_named(program, damaged)
    qtbot.waitUntil(lambda: asked == [damaged])


def test_what_is_no_library_ends_the_start(qapp: QApplication, preferences: Preferences, tmp_path: Path) -> None:
    junk = tmp_path / "junk.tasalsul"
    junk.write_bytes(b"no library at all")
    with pytest.raises(EnvironmentFault):
        open_named(Program(qapp, preferences), junk)
