"""The third page: dates stated, worked out, missing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWizard
from pytestqt.qtbot import QtBot

from db.time.span import civil_span
from desktop.wizard.wizard import ImportWizard
from tests.desktop.wizard.test_gathering import named
from tests.desktop.wizard.test_wizard import press, read


def _open(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    read(wizard, folder, qtbot)
    press(wizard, QWizard.WizardButton.NextButton, qtbot)


def test_dates_are_counted(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    _open(wizard, folder, qtbot)
    page = wizard.dates_page
    assert page.sentence.text().startswith("2 articles state their date.")
    assert page.note == "2 stated, 1 worked out"
    assert list(page.boxes) == [named(wizard.gathering, "worked-out.txt").key]
    assert list(page.fields) == [named(wizard.gathering, "undated.txt").key]


def test_a_guess_is_taken_and_left_again_by_keyboard(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    _open(wizard, folder, qtbot)
    (box,) = wizard.dates_page.boxes.values()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert named(wizard.gathering, "worked-out.txt").guess_taken
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not named(wizard.gathering, "worked-out.txt").guess_taken


def test_a_missing_date_can_be_typed(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    _open(wizard, folder, qtbot)
    (field,) = wizard.dates_page.fields.values()
    field.line.setText("20/5/2021")
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    assert named(wizard.gathering, "undated.txt").published == civil_span(2021, 5, 20)


def test_what_is_no_date_keeps_the_page(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    _open(wizard, folder, qtbot)
    (field,) = wizard.dates_page.fields.values()
    field.line.setText("soon")
    wizard.button(QWizard.WizardButton.NextButton).click()
    assert wizard.currentPage() is wizard.dates_page
    assert "soon" in field.fault.text()
