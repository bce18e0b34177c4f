"""The first page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.wizard.source_page import SourcePage


def test_a_place_makes_the_page_complete(appearance: Appearance, folder: Path, qtbot: QtBot) -> None:
    page = SourcePage(appearance)
    qtbot.addWidget(page)
    assert not page.isComplete()
    with qtbot.waitSignal(page.chosen):
        page.choose([folder])
    assert page.isComplete()
    assert "tell-alward" in page.note
    assert "tell-alward" in page.what.text()


def test_former_places_are_offered(appearance: Appearance, folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    appearance.preferences.remember(settings.RECENT_SOURCES, str(tmp_path / "gone"))
    appearance.preferences.remember(settings.RECENT_SOURCES, str(folder))
    page = SourcePage(appearance)
    qtbot.addWidget(page)
    (former,) = [button for button in page.findChildren(QPushButton) if button.text() == "tell-alward"]
    assert former.property("kind") == "link"
    with qtbot.waitSignal(page.chosen):
        QTest.mouseClick(former, Qt.MouseButton.LeftButton)
    assert page.places == [folder]


def test_several_files_are_counted(appearance: Appearance, folder: Path, qtbot: QtBot) -> None:
    page = SourcePage(appearance, sorted(folder.iterdir()))
    qtbot.addWidget(page)
    assert "5" in page.note
    assert "dated.txt" in page.what.text()
