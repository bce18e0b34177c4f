from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.window.event_title_dialog import EventTitleDialog


def test_it_holds_what_was_typed(qtbot: QtBot, appearance: Appearance) -> None:
    dialog = EventTitleDialog("إغلاق البوابة", "rtl", appearance)
    qtbot.addWidget(dialog)
    assert dialog.field.layoutDirection() is Qt.LayoutDirection.RightToLeft
    dialog.field.setText("  عنوان ")
    assert dialog.title == "عنوان"


def test_an_event_has_a_title(qtbot: QtBot, appearance: Appearance) -> None:
    dialog = EventTitleDialog("إغلاق البوابة", "rtl", appearance)
    qtbot.addWidget(dialog)
    assert dialog.can_save
    dialog.field.setText(" ")
    assert not dialog.can_save
