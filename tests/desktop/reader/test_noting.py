from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
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


def select(pane: ReaderPane, words: str) -> None:
    start, end = place(STRIKE_TEXT, words)
    assert pane.view.shown is not None
    cursor = QTextCursor(pane.view.document())
    positions = pane.view.shown.map.positions(start, end)
    cursor.setPosition(positions[0][0])
    cursor.setPosition(positions[-1][1], QTextCursor.MoveMode.KeepAnchor)
    pane.view.setTextCursor(cursor)


class Written:
    """A dialog in which something is written at once."""

    def __init__(self, text: str, *, kept: bool = True) -> None:
        self.text, self._kept = text, kept

    def __call__(self, *_args: object) -> Written:
        return self

    def exec(self) -> bool:
        return self._kept

    def deleteLater(self) -> None:
        pass


def test_a_note_is_written_to_what_is_selected(
    pane: ReaderPane, strike: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.reader.noting.NoteDialog", Written("متى؟"))
    select(pane, "تصدع الرصيف")
    pane.notes.noting.highlight("stone", write=True)
    (note,) = strike.notes(1)
    assert (note.text, note.quote) == ("متى؟", "تصدع الرصيف")
    monkeypatch.setattr("desktop.reader.noting.NoteDialog", Written("أين؟"))
    pane.notes.noting.write(note.id)
    assert strike.notes(1)[0].text == "أين؟"


def test_a_dialog_that_is_left_changes_nothing(
    pane: ReaderPane, strike: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.reader.noting.NoteDialog", Written("x", kept=False))
    select(pane, "تصدع الرصيف")
    pane.notes.noting.highlight("stone", write=True)
    assert strike.notes(1) == []


def test_without_a_selection_nothing_is_marked(pane: ReaderPane, strike: Library) -> None:
    pane.notes.noting.highlight("sage")
    assert strike.notes(1) == []


def test_a_note_that_is_gone_is_told(pane: ReaderPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.failed) as failed:
        pane.notes.noting.remove(99)
    assert "fault-note-gone" in str(failed.args[0])
