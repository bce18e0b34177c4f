"""What the window's actions do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.app import Program
from desktop.preferences import LAST_LIBRARY, Preferences
from desktop.session import Origin
from tests.desktop.strike import strike_library


@pytest.fixture
def program(qapp: QApplication, preferences: Preferences) -> Iterator[Program]:
    """A program with no library open."""
    program = Program(qapp, preferences)
    yield program
    program.close()


def test_a_new_library_gets_its_ending(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "story"), ""))
    program.window.actions_of_window.new_library.trigger()
    assert program.library.path == tmp_path / "story.tasalsul"
    assert program.preferences.get(LAST_LIBRARY) == str(program.library.path)


def test_what_is_no_library_is_told(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    path = tmp_path / "letter.tasalsul"
    path.write_text("Dear reader,", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    program.window.actions_of_window.open_library.trigger()
    assert len(told) == 1
    assert "letter.tasalsul" in told[0]
    assert not program.library.is_open
    assert path.read_text(encoding="utf-8") == "Dear reader,"


def test_the_samples_are_made_once(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.window.commands._own_place", lambda: tmp_path)
    program.window.actions_of_window.open_samples.trigger()
    qtbot.waitUntil(lambda: len(program.library.article_rows()) >= 12, timeout=60_000)
    program.library.close()
    program.window.actions_of_window.open_samples.trigger()
    assert len(program.library.article_rows()) >= 12


def test_an_article_is_removed_after_asking(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program.library.open(strike_library(tmp_path / "strike.tasalsul"))
    program.session.select_article(1, Origin.LIST)
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    program.window.actions_of_window.remove_article.trigger()
    assert 1 not in {row.id for row in program.library.article_rows()}
    program.undo.undo_action.trigger()
    assert 1 in {row.id for row in program.library.article_rows()}


def test_a_dropped_library_is_opened(program: Program, tmp_path: Path) -> None:
    path = strike_library(tmp_path / "strike.tasalsul")
    program.window.sources_dropped.emit([path])
    assert program.library.path == path
