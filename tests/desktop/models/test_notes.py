from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.library import Library
from desktop.models.notes import NOTE_ROLE, NoteModel
from tests.desktop.strike import STRIKE_TEXT, place


def test_the_notes_of_one_article_or_of_all(strike: Library) -> None:
    strike.add_note(1, *place(STRIKE_TEXT, "تصدع الرصيف"), "sage", "متى؟")
    strike.add_note(2, 0, 9, "mint")
    model = NoteModel(strike)
    assert model.rowCount() == 0
    model.show_article(1)
    assert [note.quote for note in model.notes] == ["تصدع الرصيف"]
    index = model.index(0)
    assert index.data(NOTE_ROLE) is model.notes[0]
    assert index.data() == "تصدع الرصيف"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "تصدع الرصيف، متى؟"
    model.show_all(every=True)
    assert model.rowCount() == 2


def test_it_follows_the_library(strike: Library) -> None:
    model = NoteModel(strike)
    model.show_article(1)
    strike.add_note(1, 0, 5, "stone")
    assert model.rowCount() == 1
    strike.undo()
    assert model.rowCount() == 0
    strike.close()
    assert model.rowCount() == 0
