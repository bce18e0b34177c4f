"""The language that the application speaks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from desktop.appearance.language import speak


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[QApplication]:
    """The application speaking Arabic, English again afterwards."""
    speak(qapp, "ar-SY")
    yield qapp
    speak(qapp, "en-GB")


def test_arabic_turns_the_interface(arabic: QApplication) -> None:
    assert arabic.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_the_dialogs_of_qt_speak_too(arabic: QApplication) -> None:
    assert QCoreApplication.translate("QFileDialog", "Look in:") != "Look in:"


def test_our_words_are_spoken(arabic: QApplication) -> None:
    assert QCoreApplication.translate("MainWindow", "Tasalsul") == "تسلسل"


def test_the_former_language_is_left(arabic: QApplication) -> None:
    speak(arabic, "en-GB")
    assert QCoreApplication.translate("QFileDialog", "Look in:") == "Look in:"
