"""Undo and redo of a person's edits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from db.errors import EnvironmentFault
from db.wording import word
from desktop.library import Edit, Library


class Undo(QObject):
    """The two actions over the history that the open library keeps of its edits.

    ``undo_action`` and ``redo_action`` belong into menus; they name what they would do.

    Signals:
        failed(EnvironmentFault): an edit could not be undone or redone; it has left the history's reach.
    """

    failed = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.undo_action = self._action(QKeySequence.StandardKey.Undo, library.undo)
        self.redo_action = self._action(QKeySequence.StandardKey.Redo, library.redo)
        library.edited.connect(self.retell)
        library.opened.connect(self.retell)
        self.retell()

    def retell(self) -> None:
        """Word the two actions anew: the history has moved, or the interface speaks another language."""
        is_open = self._library.is_open
        undone = _wording(self._library.undoable() if is_open else None)
        redone = _wording(self._library.redoable() if is_open else None)
        self.undo_action.setText(self.tr("Undo: {edit}").format(edit=undone) if undone else self.tr("Undo"))
        self.redo_action.setText(self.tr("Redo: {edit}").format(edit=redone) if redone else self.tr("Redo"))
        self.undo_action.setEnabled(bool(undone))
        self.redo_action.setEnabled(bool(redone))

    def _action(self, keys: QKeySequence.StandardKey, turn: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcut(keys)
        action.triggered.connect(lambda: self._carry_out(turn))
        return action

    def _carry_out(self, turn: Callable[[], None]) -> None:
        """Undo or redo; told by ``failed`` where that is no longer possible."""
        try:
            turn()
        except EnvironmentFault as fault:
            self.failed.emit(fault)
        self.retell()


def _wording(edit: Edit | None) -> str:
    """What an edit did; nothing where there is none."""
    return word(edit.label, QLocale().bcp47Name()) if edit else ""
