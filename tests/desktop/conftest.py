"""Fixtures of the shown wing: a dressed application and preferences that belong to the test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desktop.appearance.appearance import Appearance, wear_fusion
from desktop.appearance.fonts import load_fonts
from desktop.appearance.language import speak
from desktop.library import Library
from desktop.preferences import Preferences
from tests.desktop.strike import strike_library


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Every test begins with the application speaking English, from left to right."""
    speak(qapp, "en")


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Preferences in a file of this test, in English, with Western digits, light."""
    stored = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    stored.setValue("interface/language", "en")
    stored.setValue("interface/theme", "light")
    return Preferences(stored)


@pytest.fixture(scope="session")
def fusion(qapp: QApplication) -> QApplication:
    """The application in its style."""
    load_fonts()
    wear_fusion()
    return qapp


@pytest.fixture
def appearance(fusion: QApplication, preferences: Preferences) -> Appearance:
    """The light appearance, with the application dressed in it."""
    dressed = Appearance(preferences)
    dressed.apply()
    return dressed


@pytest.fixture
def strike(qapp: QApplication, tmp_path: Path) -> Iterator[Library]:
    """The open library of five articles about a strike; their ids are 1 to 5."""
    library = Library()
    library.open(strike_library(tmp_path / "strike.tasalsul"))
    yield library
    library.close()
