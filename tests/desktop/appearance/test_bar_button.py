from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.appearance.bar_button import ChoiceButton


def test_it_shows_the_choice_and_opens_its_menu(qtbot: QtBot, appearance: Appearance) -> None:
    button = ChoiceButton("lanes", "Lanes", appearance)
    qtbot.addWidget(button)
    button.menu.addAction("By family")
    button.set_choice("By family")
    button.resize(button.sizeHint())
    button.show()
    qtbot.waitExposed(button)
    narrow = button.sizeHint().width()
    button.set_choice("By a much longer choice")
    assert button.sizeHint().width() > narrow
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(button.menu.isVisible)
    button.menu.close()


def test_without_room_it_is_its_icon(qtbot: QtBot, appearance: Appearance) -> None:
    button = ChoiceButton("calendar", "Calendars", appearance)
    qtbot.addWidget(button)
    button.set_choice("Gregorian + Hijri")
    whole = button.grab().toImage()
    button.set_narrow(True)
    assert button.sizeHint().width() == 34
    assert button.grab().toImage() != whole
