"""The preferences dialog changes settings, and only when it should."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.preferences import Preferences
from desktop.window.preferences_dialog import PreferencesDialog


@pytest.fixture
def dialog(appearance: Appearance, qtbot: QtBot) -> PreferencesDialog:
    shown = PreferencesDialog(appearance)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def choose(dialog: PreferencesDialog, key: str, value: object) -> None:
    box = dialog.fields[key]
    assert isinstance(box, QComboBox)
    place = box.findData(value)
    assert place >= 0
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_it_shows_what_holds(dialog: PreferencesDialog) -> None:
    theme = dialog.fields[settings.THEME.key]
    assert isinstance(theme, QComboBox)
    assert theme.currentText() == "Light"
    assert [dialog.groups.item(row).text() for row in range(dialog.groups.count())] == [
        "General",
        "Reading",
        "Marks",
        "Timeline",
        "Library",
    ]


def test_a_choice_takes_effect_at_once(dialog: PreferencesDialog, preferences: Preferences) -> None:
    choose(dialog, settings.THEME.key, "dark")
    choose(dialog, settings.INTERFACE_SIZE.key, 125)
    choose(dialog, settings.SECOND_CALENDAR.key, "jalali")
    assert preferences.get(settings.THEME) == "dark"
    assert preferences.get(settings.INTERFACE_SIZE) == 125
    assert preferences.get(settings.SECOND_CALENDAR) == "jalali"


def test_a_switch_is_thrown_by_a_click(dialog: PreferencesDialog, preferences: Preferences, qtbot: QtBot) -> None:
    box = dialog.fields[settings.REDUCED_MOTION.key]
    assert isinstance(box, QCheckBox)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert preferences.get(settings.REDUCED_MOTION)


def test_the_language_waits_until_the_dialog_is_closed(dialog: PreferencesDialog, preferences: Preferences) -> None:
    choose(dialog, settings.LANGUAGE.key, "ar")
    assert preferences.get(settings.LANGUAGE) == "en"
    dialog.reject()
    assert preferences.get(settings.LANGUAGE) == "ar"


def test_groups_are_turned_by_keys(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    QTest.keyClick(dialog.groups, Qt.Key.Key_Down)
    assert dialog.pages.currentIndex() == 1
