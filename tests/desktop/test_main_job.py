"""The main job from a folder to paper, in the real window: import, read, link both ways, correct, print."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWizard
from pytestqt.qtbot import QtBot

from db.time.span import civil_span, iso_day
from desktop.app import Program
from desktop.preferences import Preferences
from desktop.printing.snapshot import Request, write_snapshot
from desktop.session import Origin
from desktop.wizard.wizard import ImportWizard

WAIT = 120_000


@pytest.fixture
def program(qapp: QApplication, preferences: Preferences, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    """A program with its window and a new, empty library."""
    program = Program(qapp, preferences)
    program.library.create(tmp_path / "story.tasalsul")
    program.window.show()
    yield program
    program.close()


@pytest.fixture
def filled(program: Program, samples: Path, qtbot: QtBot) -> Program:
    """The samples, imported through the wizard by its buttons."""
    lead_through(program, samples, qtbot)
    qtbot.waitUntil(lambda: program.window.timeline.is_loaded, timeout=WAIT)
    return program


def lead_through(program: Program, folder: Path, qtbot: QtBot) -> None:
    wizard = ImportWizard(program.library, program.session, program.appearance, (), program.window)
    wizard.show()
    with qtbot.waitSignal(wizard.gathering.ended, timeout=WAIT):
        wizard.source_page.choose([folder])
    for button in (QWizard.WizardButton.NextButton, QWizard.WizardButton.NextButton):
        QTest.mouseClick(wizard.button(button), Qt.MouseButton.LeftButton)
    assert wizard.currentPage() is wizard.review_page
    with qtbot.waitSignal(wizard.import_page.over, timeout=WAIT):
        QTest.mouseClick(wizard.button(QWizard.WizardButton.CommitButton), Qt.MouseButton.LeftButton)
    wizard.close()


def article_of(program: Program, file_name: str) -> int:
    items = program.library.known_items()
    return next(item.article_id for item in items if item.path.endswith(file_name) and item.article_id is not None)


def event_about(program: Program, article_id: int, words: str) -> int:
    events = program.library.events_of(article_id)
    return next(event.id for event in events if any(words in evidence.quote for evidence in event.evidence))


def test_a_passage_leads_to_its_event_and_back(filled: Program, qtbot: QtBot) -> None:
    window, session = filled.window, filled.session
    article_id = article_of(filled, "03-strike-second-week.txt")
    session.select_article(article_id, Origin.LIST)
    event_id = event_about(filled, article_id, "أغلق عشرات")
    window.reader.view.event_chosen.emit(event_id)
    assert window.timeline.view.selected == event_id
    span = filled.library.event_by_id(event_id).span
    assert span is not None
    start = span.start
    assert start is not None
    qtbot.waitUntil(lambda: window.timeline.view.scale.start <= start <= window.timeline.view.scale.end)

    session.select_article(article_of(filled, "06-mediators-gather.txt"), Origin.LIST)
    window.timeline.view.choose(event_id)
    window.timeline.view.passage_wanted.emit(event_id)
    assert session.article_id == article_id
    qtbot.waitUntil(lambda: window.reader.view.emphasis.selected == event_id)


def test_enter_on_the_canvas_opens_the_passage(filled: Program, qtbot: QtBot) -> None:
    view = filled.window.timeline.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    chosen = view.selected
    assert chosen is not None
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert filled.session.article_id in filled.library.event_by_id(chosen).articles


def test_a_date_that_is_given_moves_what_waited_for_it(filled: Program, qtbot: QtBot) -> None:
    article_id = article_of(filled, "02-empty-piers.txt")
    assert filled.library.article(article_id).publication.span is None
    waiting = [stored for stored in filled.library.mentions(article_id) if stored.mention.waiting]
    assert waiting
    filled.library.set_published(article_id, civil_span(2022, 11, 14))
    places = {(stored.mention.start, stored.mention.end) for stored in waiting}
    resolved = [m.mention for m in filled.library.mentions(article_id) if (m.mention.start, m.mention.end) in places]
    assert all(not mention.waiting for mention in resolved)
    filled.undo.undo_action.trigger()
    assert filled.library.article(article_id).publication.span is None
    assert [m for m in filled.library.mentions(article_id) if m.mention.waiting] == waiting


def test_the_snapshot_holds_every_event(filled: Program, tmp_path: Path) -> None:
    dated = int((~filled.library.event_table().undated).sum())
    target = tmp_path / "timeline.pdf"
    written = write_snapshot(filled.library.path, target, Request())
    assert written.shown == written.total == dated
    document = pypdfium2.PdfDocument(target)
    assert len(document) == written.pages
    assert f"{dated} of {dated} events" in document[0].get_textpage().get_text_range().replace("\u2068", "")
    document.close()


def test_the_five_articles_of_the_measure(program: Program, shared: Path, qtbot: QtBot) -> None:
    lead_through(program, shared / "articles", qtbot)
    rows = program.library.article_rows()
    assert len(rows) == 5
    december = next(row.id for row in rows if "001_" in program.library.items_of(row.id)[0].path)
    program.library.set_published(december, civil_span(2023, 12, 12))
    dated = [event for event in program.library.events_of(december) if event.span and event.span.last_day]
    days = {iso_day(event.span.first_day) for event in dated if event.span and event.span.first_day}
    assert {"2023-12-11", "2023-12-08", "2023-10-07"} <= days
    texts = {row.id: program.library.article(row.id).text for row in rows}
    for event in dated:
        for evidence in event.evidence:
            assert texts[evidence.article_id][slice(*evidence.passage)] == evidence.quote
