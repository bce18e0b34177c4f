"""The second page: what was found, and reading a file another way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWizard
from pytestqt.qtbot import QtBot

from desktop.wizard.files_page import FilesPage
from desktop.wizard.wizard import ImportWizard
from tests.desktop.wizard.test_wizard import read

TABLE = """headline,text,when
الخبر الأول,"أعلنت البلدية أمس أن الجسر سيفتح غدًا، وقالت إن الأعمال انتهت قبل موعدها بأسبوع كامل.",2022-03-01
الخبر الثاني,"احتج سكان الحي على إغلاق السوق القديم، ورفض المجلس طلبهم بعد جلسة طويلة دامت إلى الليل.",2022-03-02
"""


def _open(wizard: ImportWizard, name: str) -> FilesPage:
    page = wizard.files_page
    row = next(row for row in range(page.view.model().rowCount()) if page.view.model().index(row, 0).data() == name)
    page.view.select_file(row)
    return page


def test_what_was_found_is_told(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    read(wizard, folder, qtbot)
    assert wizard.files_page.heading.text() == "4 articles found"
    assert "1 is skipped" in wizard.files_page.sentence.text()
    assert not wizard.files_page.reading.isVisible()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_another_encoding_is_read_at_once(
    wizard: ImportWizard, folder: Path, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    wizard.setLayoutDirection(direction)
    (folder / "old.txt").write_bytes("قال المجلس أمس إن السوق سيفتح غدًا، ورفضت الشركة ذلك.".encode("cp1256"))
    read(wizard, folder, qtbot)
    page = _open(wizard, "old.txt")
    assert page.reading.isVisible()
    assert "السوق" in page.reading.text.toPlainText()
    box = page.reading.encoding
    with qtbot.waitSignal(wizard.gathering.ended, timeout=20_000):
        box.setCurrentIndex(box.findData("iso8859-8"))
        box.activated.emit(box.currentIndex())
    assert "السوق" not in page.reading.text.toPlainText()
    assert len(wizard.gathering.drafts) == 5
    (chosen,) = wizard.gathering.choices().values()
    assert chosen.wanted.encoding == "iso8859-8"


def test_columns_of_a_table_are_shown_and_chosen(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    (folder / "table.csv").write_text(TABLE, encoding="utf-8")
    read(wizard, folder, qtbot)
    page = _open(wizard, "table.csv")
    columns = page.reading.columns
    qtbot.waitUntil(lambda: columns.boxes["body"].count() == 4, timeout=20_000)
    assert columns.boxes["title"].currentData() == "headline"
    assert columns.boxes["body"].currentData() == "text"
    box = columns.boxes["source"]
    with qtbot.waitSignal(wizard.gathering.ended, timeout=20_000):
        box.setCurrentIndex(box.findData("when"))
        box.activated.emit(box.currentIndex())
    sources = {draft.article.source for draft in wizard.gathering.drafts if draft.part}
    assert sources == {"2022-03-01", "2022-03-02"}


def test_a_source_without_articles_goes_no_further(wizard: ImportWizard, tmp_path: Path, qtbot: QtBot) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    read(wizard, empty, qtbot)
    assert wizard.files_page.heading.text() == "No articles found"
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()


def test_a_place_that_is_gone_is_told(wizard: ImportWizard, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    with qtbot.waitSignal(wizard.gathering.failed, timeout=20_000):
        wizard.source_page.choose([tmp_path / "nowhere"])
    assert wizard.files_page.fault.isVisible()
    assert "nowhere" in wizard.files_page.fault.text()
