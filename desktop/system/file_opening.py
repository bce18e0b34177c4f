"""Files that the desktop asks a running program to open: macOS does so instead of starting another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent


class FileOpening(QObject):
    """Watches an application for such requests, and hands each to ``taking``."""

    def __init__(self, application: QObject, taking: Callable[[list[Path]], bool]) -> None:
        super().__init__(application)
        self._taking = taking
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the requests, let the rest pass."""
        if isinstance(event, QFileOpenEvent) and event.file():
            return self._taking([Path(event.file())])
        return super().eventFilter(watched, event)
