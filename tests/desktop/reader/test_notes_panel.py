from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.reader.notes_panel import NotesPanel
from tests.desktop.strike import STRIKE_TEXT, place


@pytest.fixture
def panel(qtbot: QtBot, strike: Library, appearance: Appearance) -> NotesPanel:
    strike.add_note(1, *place(STRIKE_TEXT, "تصدع الرصيف"), "sage", "متى؟")
    strike.add_note(1, *place(STRIKE_TEXT, "The Harbour Gazette"), "lilac")
    made = NotesPanel(strike, appearance)
    qtbot.addWidget(made)
    made.resize(400, 190)
    made.model.show_article(1)
    made.show()
    made.list.setCurrentIndex(made.model.index(0))
    return made


def test_it_says_how_many_there_are(panel: NotesPanel) -> None:
    assert panel.count_words == "2"
    panel.every_button.setChecked(True)
    assert panel.model.rowCount() == 2


def test_keys_write_to_a_note_and_take_it_away(panel: NotesPanel, qtbot: QtBot) -> None:
    first = panel.model.notes[0].id
    with qtbot.waitSignal(panel.removal_asked) as removed:
        QTest.keyClick(panel, Qt.Key.Key_Delete)
    with qtbot.waitSignal(panel.edit_asked) as edited:
        QTest.keyClick(panel, Qt.Key.Key_F2)
    assert removed.args == edited.args == [first]
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()


def test_each_row_has_the_bar_of_its_tint(panel: NotesPanel) -> None:
    picture = panel.list.grab().toImage()
    colors = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(0, 90, 3)}
    assert {"#5e7340", "#7a5a8c"} <= colors


def test_without_notes_it_says_how_to_make_one(panel: NotesPanel, strike: Library) -> None:
    told = next(label for label in panel.findChildren(QLabel) if label.text().startswith("No notes yet"))
    assert not told.isVisible()
    for note in strike.notes(1):
        strike.remove_note(note.id)
    assert told.isVisible()
