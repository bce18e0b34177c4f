"""How a fault is told to a person: what happened, to which file, what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from db.errors import EnvironmentFault
from db.wording import word


def tell(fault: EnvironmentFault, language: str, parent: QWidget | None = None) -> None:
    """Show a fault in the interface's language and wait until it is read."""
    say(word(fault.message, language), parent, icon=QMessageBox.Icon.Warning)


def note(words: str, parent: QWidget) -> None:
    """Show a sentence beside a window and go on; it stays until it is read."""
    box = _box(words, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def say(words: str, parent: QWidget | None = None, *, icon: QMessageBox.Icon = QMessageBox.Icon.NoIcon) -> None:
    """Show a sentence and wait until it is read."""
    box = _box(words, parent)
    box.setIcon(icon)
    box.exec()


def _box(words: str, parent: QWidget | None) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("Failure", "Tasalsul"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words)
    return box
