"""Waiting for work in the background: a small window that comes up only when it lasts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from db.errors import EnvironmentFault
from desktop.failure import tell
from desktop.task import Task

Result = TypeVar("Result")

_PATIENCE: Final = 400
"""Milliseconds of work that show nothing."""


def wait_for(
    task: Task[Result], words: str, finished: Callable[[Result], None], *, language: str, parent: QWidget
) -> QProgressDialog:
    """Say what is going on while a task runs, and hand its result on; a fault is told.

    What was cancelled hands nothing on: half a check or half a search would be told as a whole one.
    """
    dialog = QProgressDialog(words, QCoreApplication.translate("Waiting", "Cancel"), 0, 0, parent)
    dialog.setWindowTitle(QCoreApplication.translate("Waiting", "Tasalsul"))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(_PATIENCE)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.canceled.connect(task.cancel)

    def end(result: object) -> None:
        dialog.canceled.disconnect()
        dialog.close()
        if task.is_cancelled:
            return
        if isinstance(result, EnvironmentFault):
            tell(result, language, parent)
        elif not isinstance(result, BaseException):
            finished(result)  # type: ignore[arg-type]

    task.finished.connect(end)
    task.failed.connect(end)
    return dialog
