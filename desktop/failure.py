"""How a fault is told to a person: what happened, to which file, what to do."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt, QThread
from PySide6.QtWidgets import QMessageBox, QWidget

from db.errors import EnvironmentFault
from db.text.direction import isolated
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


def tell_defects(window: Callable[[], QWidget]) -> None:
    """From now on say what goes wrong in the program itself, once for each kind; else it would seem to do nothing.

    The traceback goes to stderr as before. ``window`` gives the window that is shown at the time.
    """
    former = sys.excepthook
    told: set[str] = set()

    def tell_one(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        former(kind, error, trace)
        name = f"{kind.__name__}: {error}"
        application = QCoreApplication.instance()
        if name in told or application is None or QThread.currentThread() is not application.thread():
            return
        told.add(name)
        words = QCoreApplication.translate(
            "Failure",
            "The program made a mistake and could not do this. What was kept before is safe.\n\n"
            "If you report it, add this line: {name}",
        )
        note(words.format(name=isolated(name)), window())

    sys.excepthook = tell_one


def _box(words: str, parent: QWidget | None) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("Failure", "Tasalsul"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words)
    return box
