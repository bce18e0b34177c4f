"""Looking for new articles in the folders that the library knows: one click."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from db.errors import EnvironmentFault
from db.text.direction import isolated
from db.text.names import visible_name
from desktop.appearance.appearance import Appearance
from desktop.failure import tell
from desktop.library import Library
from desktop.models.words import counted
from desktop.session import Session
from desktop.window.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.library import Renewal


class LookingAgain(QObject):
    """Looks in the background, then opens the import wizard on what is new, or says that nothing is."""

    def __init__(self, window: MainWindow, library: Library, session: Session, appearance: Appearance) -> None:
        super().__init__(window)
        self._window, self._library, self._session, self._appearance = window, library, session, appearance
        action = window.actions_of_window.look_again
        self._action = action
        action.triggered.connect(self.look)
        library.opened.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        self._action.setEnabled(self._library.is_open and not self._library.is_read_only)

    def look(self) -> None:
        """Look into all known folders; while that runs it cannot be asked for again."""
        self._action.setEnabled(False)
        task = self._library.look_again()
        task.finished.connect(self._take)
        task.failed.connect(self._end)

    def _end(self, error: object) -> None:
        self._enable()
        if isinstance(error, EnvironmentFault):
            tell(error, self._appearance.language, self._window)

    def _take(self, renewal: Renewal) -> None:
        from desktop.wizard.wizard import ImportWizard  # noqa: PLC0415 - loaded when it is asked for

        self._action.setEnabled(True)
        if renewal.news:
            wizard = ImportWizard(
                self._library, self._session, self._appearance, parent=self._window, found=renewal.found
            )
            wizard.exec()
            wizard.deleteLater()
        else:
            self._tell_nothing(renewal)

    def _tell_nothing(self, renewal: Renewal) -> None:
        folders = len(renewal.found.sources)
        words = counted(self.tr("Nothing is new in %n folders.", "", folders), folders, self._appearance.language)
        for source in renewal.missing:
            name = isolated(visible_name(Path(source.path).name))
            words += "\n" + self.tr("“{name}” is not there now.").format(name=name)
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Look for new articles"))
        box.setText(words)
        box.exec()
