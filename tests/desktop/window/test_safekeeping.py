"""Copies, backups, checks and rescues, as the menus offer them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.app import Program
from desktop.preferences import WARNED_PLACES, Preferences
from desktop.window.backups_dialog import BackupsDialog
from tests.db.store.stories import check
from tests.desktop.strike import strike_library


@pytest.fixture
def program(qapp: QApplication, preferences: Preferences, tmp_path: Path) -> Iterator[Program]:
    """A program with the strike's library open."""
    program = Program(qapp, preferences)
    program.library.open(strike_library(tmp_path / "strike.tasalsul"))
    yield program
    program.close()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What message boxes said; none of their buttons is pressed."""
    words: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: words.append(box.text()))
    return words


def press(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    """Press the button with these words wherever a box has one."""

    def execute(box: QMessageBox) -> int:
        for button in box.buttons():
            if words in button.text():
                button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", execute)


def test_a_changed_library_is_backed_up_when_it_is_opened(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(program.library.backups()) == 1)
    check(program.library.backups()[0].path)


def test_a_backup_that_cannot_be_written_is_told(
    qapp: QApplication, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "strike backups").write_text("a file in the folder's place")
    program = Program(qapp, preferences)
    program.library.open(strike_library(tmp_path / "strike.tasalsul"))
    qtbot.waitUntil(lambda: any("strike backups" in box.text() for box in program.window.findChildren(QMessageBox)))
    program.close()


def test_a_copy_is_saved_under_another_name(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "copy"), ""))
    program.window.actions_of_window.save_copy.trigger()
    qtbot.waitUntil(lambda: "copy.tasalsul" in program.window.statusBar().currentMessage())
    check(tmp_path / "copy.tasalsul")


def test_a_library_is_not_copied_onto_itself(
    program: Program, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(program.library.path), ""))
    program.window.actions_of_window.save_copy.trigger()
    assert told == ["A library cannot be copied onto itself. Choose another name."]
    check(program.library.path)


def test_a_check_says_what_it_found(program: Program, qtbot: QtBot, told: list[str]) -> None:
    program.window.actions_of_window.check_library.trigger()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("The library is whole: 5 articles, ")
    with program.library.store.writing() as writing:
        writing.connection.execute("UPDATE articles SET title = 'behind its back' WHERE id = 1")
    program.window.actions_of_window.check_library.trigger()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1].startswith("The check found 1 problem.")


def test_a_backup_is_restored_from_the_list(program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    qtbot.waitUntil(lambda: len(program.library.backups()) == 1)
    before = program.library.article(1).title
    program.library.edit_title(1, "after the backup")
    press(monkeypatch, "Restore")
    monkeypatch.setattr(BackupsDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    program.window.actions_of_window.backups.trigger()
    assert program.library.article(1).title == before


@pytest.mark.parametrize(("button", "articles"), [("Open the backup", 5), ("Save what can be read", 5)])
def test_help_with_a_damaged_library(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, button: str, articles: int
) -> None:
    path = program.library.path
    qtbot.waitUntil(lambda: len(program.library.backups()) == 1)
    program.library.close()
    with path.open("ab") as file:
        file.truncate(path.stat().st_size - 4_096)  # the last page is gone
    press(monkeypatch, button)
    program.commands.open_library(path)
    qtbot.waitUntil(lambda: program.library.is_open)
    assert program.library.article_count() == articles
    assert any("(before" in entry.name for entry in path.parent.iterdir())


def test_a_synced_folder_is_warned_of_once(program: Program, told: list[str], tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    program.library.create(folder / "a.tasalsul")
    program.library.create(folder / "b.tasalsul")
    program.library.open(folder / "a.tasalsul")
    assert len(told) == 2
    assert "Dropbox" in told[0]
    assert len(program.preferences.lines(WARNED_PLACES)) == 2
