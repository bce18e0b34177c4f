from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.reader.pane import ReaderPane
from desktop.session import Origin, Session
from tests.desktop.strike import STRIKE_TEXT, place


@pytest.fixture
def pane(qtbot: QtBot, strike: Library, appearance: Appearance) -> ReaderPane:
    session = Session()
    made = ReaderPane(strike, session, appearance)
    qtbot.addWidget(made)
    made.resize(508, 600)
    session.select_article(1, Origin.LIST)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_panel_lists_notes_and_leads_to_them(pane: ReaderPane, strike: Library, qtbot: QtBot) -> None:
    start, end = place(STRIKE_TEXT, "السبت المقبل")
    strike.add_note(1, start, end, "mint", "متى؟")
    pane.header.notes_button.setChecked(True)
    panel = pane.notes.panel
    assert panel.isVisible()
    assert panel.count_words == "1"
    assert not panel.grab().isNull()
    panel.chosen.emit(panel.model.notes[0])
    assert pane.view.line_top(start) is not None
    panel.close_button.click()
    assert not panel.isVisible()


def test_a_note_of_another_article_opens_it(pane: ReaderPane, strike: Library) -> None:
    strike.add_note(2, 0, 9, "mint")
    pane.notes.panel.every_button.setChecked(True)
    note = next(note for note in pane.notes.panel.model.notes if note.article_id == 2)
    pane.notes.panel.chosen.emit(note)
    assert "Mediators gather" in pane.view.toPlainText()
    assert [mark.note_id for mark in pane.view._notes] == [note.id]
