"""The wizard from the first page to the last, by keys and clicks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWizard
from pytestqt.qtbot import QtBot

from db.time.span import civil_span
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.library import ItemStatus, Library
from desktop.session import Session
from desktop.wizard.draft_table import DRAFT, Column
from desktop.wizard.wizard import ImportWizard


def press(wizard: ImportWizard, which: QWizard.WizardButton, qtbot: QtBot) -> None:
    button = wizard.button(which)
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def read(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    """Choose a folder and wait until all of it is read."""
    with qtbot.waitSignal(wizard.gathering.ended, timeout=60_000):
        wizard.source_page.choose([folder])
    assert wizard.currentPage() is wizard.files_page


def go_to_review(wizard: ImportWizard, qtbot: QtBot) -> None:
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    assert wizard.currentPage() is wizard.review_page


def add(wizard: ImportWizard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(wizard.import_page.over, timeout=60_000):
        press(wizard, QWizard.WizardButton.CommitButton, qtbot)


def row_of(wizard: ImportWizard, name: str) -> int:
    shown = wizard.review_page.view.shown
    return next(row for row in range(shown.rowCount()) if shown.index(row, 0).data(DRAFT).candidate.relative == name)


def type_into(wizard: ImportWizard, name: str, column: Column, text: str, qtbot: QtBot) -> None:
    view = wizard.review_page.view
    view.setCurrentIndex(view.shown.index(row_of(wizard, name), column))
    QTest.keyClick(view, Qt.Key.Key_Return)
    field = view.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    field.insert(text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    if not wizard.review_page.refused.isVisible():
        qtbot.waitUntil(lambda: view.findChild(QLineEdit) is None)


def test_nothing_can_be_read_before_a_place_is_chosen(wizard: ImportWizard) -> None:
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()


def test_a_folder_becomes_articles(wizard: ImportWizard, folder: Path, library: Library, qtbot: QtBot) -> None:
    read(wizard, folder, qtbot)
    assert "4 articles" in wizard.files_page.heading.text()
    assert wizard.skipped_note.isVisible()
    go_to_review(wizard, qtbot)
    assert wizard.button(QWizard.WizardButton.CommitButton).text() == "Import 3 articles"
    assert library.article_rows() == []
    add(wizard, qtbot)
    assert len(library.article_rows()) == 3
    summary = wizard.import_page.summary
    assert summary is not None
    assert summary.count(ItemStatus.ADDED) == 3
    assert summary.count(ItemStatus.DUPLICATE) == 1
    assert wizard.import_page.summary_view.view.model().rowCount() == 2
    assert wizard.focusWidget() is wizard.button(QWizard.WizardButton.FinishButton)
    press(wizard, QWizard.WizardButton.FinishButton, qtbot)
    assert not wizard.isVisible()


def test_what_is_corrected_is_what_is_stored(
    wizard: ImportWizard, folder: Path, library: Library, qtbot: QtBot
) -> None:
    read(wizard, folder, qtbot)
    go_to_review(wizard, qtbot)
    type_into(wizard, "undated.txt", Column.PUBLISHED, "2021-05-20", qtbot)
    type_into(wizard, "undated.txt", Column.TITLE, "بيان المجلس", qtbot)
    type_into(wizard, "undated.txt", Column.SOURCE, "مجلس الحي", qtbot)
    add(wizard, qtbot)
    row = next(row for row in library.article_rows() if row.source == "مجلس الحي")
    assert (row.title, row.title_stated) == ("بيان المجلس", True)
    assert row.publication.span == civil_span(2021, 5, 20)
    days = [stored.mention.edtf for stored in library.mentions(row.id)]
    assert "2021-05-19" in days


def test_an_accepted_guess_is_stored(wizard: ImportWizard, folder: Path, library: Library, qtbot: QtBot) -> None:
    read(wizard, folder, qtbot)
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    (box,) = wizard.dates_page.boxes.values()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    add(wizard, qtbot)
    titles = {row.title: row.publication.span for row in library.article_rows()}
    assert titles["السوق يعود بعد الحريق"] is not None
    assert titles["بيان مجلس الحي"] is None


def test_a_field_with_no_date_holds_one_back(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    read(wizard, folder, qtbot)
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    (field,) = wizard.dates_page.fields.values()
    QTest.keyClicks(field.line, "soon")
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    assert wizard.currentPage() is wizard.dates_page
    assert "soon" in field.fault.text()
    field.line.clear()
    QTest.keyClicks(field.line, "2021")
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    assert wizard.currentPage() is wizard.review_page
    assert wizard.gathering.table.draft(1).published == civil_span(2021)


def test_a_wrong_date_keeps_its_field_open(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    read(wizard, folder, qtbot)
    go_to_review(wizard, qtbot)
    type_into(wizard, "undated.txt", Column.PUBLISHED, "soon", qtbot)
    assert wizard.review_page.refused.isVisible()
    assert "soon" in wizard.review_page.refused.text()
    assert wizard.review_page.view.findChild(QLineEdit) is not None


def test_space_leaves_articles_out(wizard: ImportWizard, folder: Path, library: Library, qtbot: QtBot) -> None:
    read(wizard, folder, qtbot)
    go_to_review(wizard, qtbot)
    view = wizard.review_page.view
    view.setCurrentIndex(view.shown.index(row_of(wizard, "undated.txt"), Column.TITLE))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert wizard.button(QWizard.WizardButton.CommitButton).text() == "Import 2 articles"
    add(wizard, qtbot)
    assert len(library.article_rows()) == 2


def test_several_get_one_date_and_source(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    read(wizard, folder, qtbot)
    go_to_review(wizard, qtbot)
    page = wizard.review_page
    page.view.selectAll()
    assert page.several.isVisible()
    QTest.keyClicks(page.several.date.line, "2021-06")
    QTest.mouseClick(page.several.set_date, Qt.MouseButton.LeftButton)
    page.several.source.insert("أرشيف")
    QTest.mouseClick(page.several.set_source, Qt.MouseButton.LeftButton)
    assert {draft.published for draft in wizard.gathering.drafts} == {civil_span(2021, 6)}
    assert {draft.article.source for draft in wizard.gathering.drafts} == {"أرشيف"}


def test_going_back_keeps_what_was_chosen(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    read(wizard, folder, qtbot)
    go_to_review(wizard, qtbot)
    type_into(wizard, "dated.txt", Column.TITLE, "عنوان", qtbot)
    press(wizard, QWizard.WizardButton.BackButton, qtbot)
    assert wizard.currentPage() is wizard.dates_page
    press(wizard, QWizard.WizardButton.NextButton, qtbot)
    assert wizard.gathering.table.draft(0).article.title == "عنوان"


def test_see_why_leads_to_the_list_of_files(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    read(wizard, folder, qtbot)
    go_to_review(wizard, qtbot)
    QTest.mouseClick(wizard.skipped_note, Qt.MouseButton.LeftButton)
    assert wizard.currentPage() is wizard.files_page
    assert "zpicture.txt" in wizard.files_page.view.model().index(0, 0).data()


def test_cancelling_leaves_the_library_untouched(
    wizard: ImportWizard, folder: Path, library: Library, qtbot: QtBot
) -> None:
    read(wizard, folder, qtbot)
    go_to_review(wizard, qtbot)
    press(wizard, QWizard.WizardButton.CancelButton, qtbot)
    assert not wizard.isVisible()
    assert library.article_rows() == []
    assert library.known_items() == []


def test_stopping_keeps_whole_batches(wizard: ImportWizard, folder: Path, library: Library, qtbot: QtBot) -> None:
    for number in range(200):
        (folder / f"more-{number:03}.txt").write_text(
            f"خبر {number}\n\nوقّع المجلس اتفاقًا في 3 آذار 2021.\n", encoding="utf-8"
        )
    read(wizard, folder, qtbot)
    go_to_review(wizard, qtbot)
    page = wizard.import_page
    with qtbot.waitSignal(page.over, timeout=60_000):
        press(wizard, QWizard.WizardButton.CommitButton, qtbot)
        page.stop()
    assert page.summary is not None
    assert page.summary.stopped
    assert len(library.article_rows()) < 200
    assert len(library.article_rows()) == page.summary.count(ItemStatus.ADDED)


def test_a_library_that_cannot_be_written_is_told(
    wizard: ImportWizard, folder: Path, library: Library, qtbot: QtBot
) -> None:
    read(wizard, folder, qtbot)
    go_to_review(wizard, qtbot)
    library.store.read_only = True
    add(wizard, qtbot)
    assert wizard.import_page.fault.isVisible()
    assert wizard.import_page.fault.text()
    assert wizard.import_page.summary is None
    assert wizard.button(QWizard.WizardButton.FinishButton).isEnabled()


def test_the_same_folder_again_adds_nothing(
    wizard: ImportWizard, folder: Path, library: Library, appearance: Appearance, qtbot: QtBot
) -> None:
    read(wizard, folder, qtbot)
    go_to_review(wizard, qtbot)
    add(wizard, qtbot)
    press(wizard, QWizard.WizardButton.FinishButton, qtbot)
    assert appearance.preferences.lines(settings.RECENT_SOURCES) == [str(folder)]
    again = ImportWizard(library, Session(), appearance, [folder])
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.gathering.ended, timeout=20_000):
        again.show()
    assert not again.gathering.drafts
    assert again.gathering.unchanged >= 3
    assert again.files_page.heading.text() == "No articles found"
    assert "library already" in again.files_page.sentence.text()
    assert not again.button(QWizard.WizardButton.NextButton).isEnabled()


def test_a_dropped_folder_is_read(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(folder))])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(wizard.gathering.ended, timeout=20_000):
        wizard.source_page.drop.dropEvent(event)
    assert len(wizard.gathering.drafts) == 4


def test_a_vanished_place_is_told_on_the_page(wizard: ImportWizard, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(wizard.gathering.failed, timeout=20_000):
        wizard.source_page.choose([tmp_path / "nowhere"])
    assert wizard.files_page.fault.isVisible()
    assert "nowhere" in wizard.files_page.fault.text()
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()


def test_the_samples_are_read_as_they_are(wizard: ImportWizard, samples: Path, library: Library, qtbot: QtBot) -> None:
    truth = json.loads((Path(__file__).parents[2] / "samples" / "marsa_rihan.json").read_text(encoding="utf-8"))
    read(wizard, samples, qtbot)
    drafts = {draft.candidate.relative: draft for draft in wizard.gathering.drafts}
    assert set(drafts) == set(truth)
    for name, expected in truth.items():
        article = drafts[name].article
        assert (article.title if article.title_stated else None) == expected["title"]
        assert article.direction == expected["direction"]
    go_to_review(wizard, qtbot)
    add(wizard, qtbot)
    same = sum("same_text_as" in expected for expected in truth.values())
    assert len(library.article_rows()) == len(truth) - same
    assert wizard.import_page.summary is not None
    assert wizard.import_page.summary.events > 100


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_every_page_is_drawn_in_every_theme(
    wizard: ImportWizard, folder: Path, appearance: Appearance, theme: str, qtbot: QtBot
) -> None:
    appearance.preferences.set(settings.THEME, theme)
    read(wizard, folder, qtbot)
    pictures = [wizard.grab().toImage()]
    for _ in range(2):
        press(wizard, QWizard.WizardButton.NextButton, qtbot)
        pictures.append(wizard.grab().toImage())
    ground = appearance.color("surface").rgb()
    for picture in pictures:
        assert picture.pixel(picture.width() - 40, 12) == ground
