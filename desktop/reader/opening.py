"""Going from an article to the file and the address that it came from: only after asking, and only where it is safe."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from db.text.direction import isolated
from desktop.library import ImportItem

_SCHEMES: Final = frozenset({"http", "https", "mailto"})
"""What may be opened: nothing that runs or reads on this machine."""


def safe_address(address: str | None) -> QUrl | None:
    """An address that may be opened; None for every other, and for one that is no address."""
    url = QUrl(address or "", QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in _SCHEMES:
        return None
    return url if url.host() or url.scheme().lower() == "mailto" else None


def file_of(items: list[ImportItem]) -> Path | None:
    """The file that an article came from, if it is still there."""
    paths = (Path(item.source) / item.path for item in items)
    return next((path for path in paths if path.is_file()), None)


def open_address(url: QUrl, parent: QWidget, open_url: Callable[[QUrl], object] = QDesktopServices.openUrl) -> None:
    """Open an address in the browser, once a person has seen it whole and said yes."""
    shown = url.toDisplayString(QUrl.ComponentFormattingOption.FullyEncoded)
    if _ask(parent, QCoreApplication.translate("Opening", "Open this address in the browser?"), shown):
        open_url(url)


def show_file(path: Path, parent: QWidget, open_url: Callable[[QUrl], object] = QDesktopServices.openUrl) -> None:
    """Show the folder that holds a file: the file itself is not started."""
    if _ask(parent, QCoreApplication.translate("Opening", "Open the folder of this file?"), str(path)):
        open_url(QUrl.fromLocalFile(str(path.parent)))


def _ask(parent: QWidget, question: str, about: str) -> bool:
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(QCoreApplication.translate("Opening", "Open"))
    box.setText(question)
    box.setInformativeText(isolated(about, "ltr"))
    yes = box.addButton(QCoreApplication.translate("Opening", "Open"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is yes
