from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.reader.note_dialog import NoteDialog


def test_the_field_runs_as_it_is_written(qtbot: QtBot, appearance: Appearance) -> None:
    dialog = NoteDialog("كلمات", "", "rtl", appearance)
    qtbot.addWidget(dialog)
    document = dialog.field.document()
    assert document.defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft
    dialog.field.setPlainText("  in English ")
    assert document.defaultTextOption().textDirection() is Qt.LayoutDirection.LeftToRight
    assert dialog.text == "in English"


def test_it_is_kept_or_left(qtbot: QtBot, appearance: Appearance) -> None:
    dialog = NoteDialog("x" * 500, "before", "ltr", appearance)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
    assert dialog.text == "before"
