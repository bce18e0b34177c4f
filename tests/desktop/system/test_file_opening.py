from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop.system.file_opening import FileOpening


class Taken:
    """Takes everything and remembers it."""

    def __init__(self) -> None:
        self.paths: list[Path] = []

    def __call__(self, paths: list[Path]) -> bool:
        self.paths += paths
        return True


def test_a_file_that_the_desktop_asks_for_is_taken(qapp: QApplication) -> None:
    taken = Taken()
    target = QObject()
    FileOpening(target, taken)
    QApplication.sendEvent(target, QFileOpenEvent(QUrl.fromLocalFile("/x/قصة.tasalsul")))
    assert taken.paths == [Path("/x/قصة.tasalsul")]


def test_other_events_pass(qapp: QApplication) -> None:
    taken = Taken()
    target = QObject()
    FileOpening(target, taken)
    QApplication.sendEvent(target, QEvent(QEvent.Type.User))
    QApplication.sendEvent(target, QFileOpenEvent(QUrl("https://example.org/")))
    assert taken.paths == []
