"""Saving a text where a person chooses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtWidgets import QFileDialog, QWidget

from db.errors import EnvironmentFault


def save_text(parent: QWidget, title: str, suggestion: Path, kinds: str, text: Callable[[], str]) -> None:
    """Ask for a file, then write the text there, whole or not at all; nothing where nobody chooses one.

    The file begins with a byte order mark, by which table programs know UTF-8.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    target, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kinds)
    if target:
        file = QSaveFile(target)
        written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(text().encode("utf-8-sig")) >= 0
        if not (written and file.commit()):
            raise EnvironmentFault("fault-file-unwritable", path=target)
