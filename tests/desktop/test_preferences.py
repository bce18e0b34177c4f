"""Settings keep what they were given, and nothing else."""

from __future__ import annotations

from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop.preferences import INTERFACE_SIZE, RECENT_SOURCES, REDUCED_MOTION, THEME, Preferences


def test_a_setting_has_its_default_until_set(preferences: Preferences) -> None:
    assert preferences.get(INTERFACE_SIZE) == 100
    preferences.set(INTERFACE_SIZE, 125)
    assert preferences.get(INTERFACE_SIZE) == 125


def test_every_setting_is_read_back_from_its_file(tmp_path: Path) -> None:
    stored = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    Preferences(stored).set(THEME, "dark")
    Preferences(stored).set(INTERFACE_SIZE, 125)
    stored.sync()
    copyfile(tmp_path / "kept.ini", tmp_path / "other.ini")  # a name that Qt has nothing in memory for
    read = Preferences(QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat))
    assert (read.get(THEME), read.get(INTERFACE_SIZE)) == ("dark", 125)


def test_setting_says_what_changed(preferences: Preferences, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preferences.changed) as told:
        preferences.set(THEME, "dark")
    assert told.args == [THEME.key]


def test_setting_the_same_again_says_nothing(preferences: Preferences, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.set(THEME, preferences.get(THEME))


def test_a_value_that_is_not_a_choice_is_refused(preferences: Preferences) -> None:
    with pytest.raises(ValueError, match="does not take"):
        preferences.set(THEME, "purple")


def test_a_truth_value_survives_the_file(preferences: Preferences) -> None:
    preferences.set(REDUCED_MOTION, value=True)
    assert preferences.get(REDUCED_MOTION) is True


def test_the_latest_source_stands_first_and_once(preferences: Preferences) -> None:
    for source in ("/a", "/b", "/a"):
        preferences.remember(RECENT_SOURCES, source)
    assert preferences.lines(RECENT_SOURCES) == ["/a", "/b"]
