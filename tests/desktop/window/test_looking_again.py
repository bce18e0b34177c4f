"""One click that looks for new articles in known folders."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from db.errors import EnvironmentFault
from db.importing import refresh
from desktop.app import Program
from desktop.preferences import LANGUAGE, Preferences
from desktop.wizard.wizard import ImportWizard

STORY = "أغلق الصيادون مرفأ تل الورد في 12 آذار 2021 احتجاجًا على رفع الرسوم، وقالت البلدية إنها سترد غدًا.\n"


@pytest.fixture
def program(qapp: QApplication, preferences: Preferences) -> Iterator[Program]:
    """A program with no library open."""
    program = Program(qapp, preferences)
    yield program
    program.close()


@pytest.fixture
def folder(program: Program, tmp_path: Path, qtbot: QtBot) -> Path:
    """A folder that was imported into the open library."""
    place = tmp_path / "tell"
    place.mkdir()
    (place / "a.txt").write_text(STORY, encoding="utf-8")
    program.library.create(tmp_path / "l.tasalsul")
    with qtbot.waitSignal(program.library.import_folder(place).finished, timeout=20_000):
        pass
    return place


def test_without_a_library_there_is_nowhere_to_look(program: Program) -> None:
    assert not program.window.actions_of_window.look_again.isEnabled()


def test_nothing_new_is_said(program: Program, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    program.window.actions_of_window.look_again.trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told == ["Nothing is new in 1 folder."]


def test_a_look_that_fails_is_told(
    program: Program, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))

    def fail(*_: object, **__: object) -> None:
        raise EnvironmentFault("fault-library-busy", path="l.tasalsul")

    monkeypatch.setattr(refresh, "look_again", fail)
    program.window.actions_of_window.look_again.trigger()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert program.window.actions_of_window.look_again.isEnabled()


def test_what_is_new_opens_the_wizard(
    program: Program, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "b.txt").write_text(STORY.replace("12", "15").replace("البلدية", "الشركة"), encoding="utf-8")
    shown: list[tuple[list[Path], bool]] = []

    def run(wizard: ImportWizard) -> None:
        shown.append((wizard.source_page.places, wizard.source_page.found is not None))

    monkeypatch.setattr(ImportWizard, "exec", run)
    program.window.actions_of_window.look_again.trigger()
    qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    assert shown == [([folder], True)]


def test_another_language_leaves_no_window_behind_that_listens(program: Program, folder: Path, qtbot: QtBot) -> None:
    former = program.window
    program.preferences.set(LANGUAGE, "ar")
    qtbot.waitUntil(lambda: program.window is not former)
    program.library.close()
    assert not program.window.actions_of_window.look_again.isEnabled()
