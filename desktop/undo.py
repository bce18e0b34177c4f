"""Undo and redo of a person's edits."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from db.errors import EnvironmentFault
from db.wording import word
from desktop.library import Change, Library


class UndoStack(QObject):
    """The edits of the open library, the last one first to be undone.

    Listens to the library: an edit is on the stack once it is written. Opening another
    library forgets the edits of the one before. ``undo_action`` and ``redo_action`` belong
    into menus; they name what they would do. A ``QUndoStack`` is not used: its commands
    change hands between Qt and Python, and a change with its inverse is all there is to keep.

    Signals:
        failed(EnvironmentFault): an edit could not be undone or redone; it has left the stack.
    """

    failed = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self.undo_action = QAction(self)
        self.undo_action.setShortcut(QKeySequence.StandardKey.Undo)
        self.undo_action.triggered.connect(self.undo)
        self.redo_action = QAction(self)
        self.redo_action.setShortcut(QKeySequence.StandardKey.Redo)
        self.redo_action.triggered.connect(self.redo)
        library.edited.connect(self._take)
        library.opened.connect(self._forget)
        self.retell()

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit to make again."""
        return bool(self._undone)

    def undo(self) -> None:
        """Take the last edit back."""
        if self._done:
            change = self._done.pop()
            if self._carry_out(change.inverse):
                self._undone.append(change)
            self.retell()

    def redo(self) -> None:
        """Make the edit again that was undone last."""
        if self._undone:
            change = self._undone.pop()
            if self._carry_out(change):
                self._done.append(change)
            self.retell()

    def retell(self) -> None:
        """Word the two actions anew: the stack has moved, or the interface speaks another language."""
        undone, redone = _wording(self._done), _wording(self._undone)
        self.undo_action.setText(self.tr("Undo: {edit}").format(edit=undone) if undone else self.tr("Undo"))
        self.redo_action.setText(self.tr("Redo: {edit}").format(edit=redone) if redone else self.tr("Redo"))
        self.undo_action.setEnabled(self.can_undo)
        self.redo_action.setEnabled(self.can_redo)

    def _take(self, change: Change) -> None:
        self._done.append(change)
        self._undone.clear()
        self.retell()

    def _forget(self) -> None:
        self._done.clear()
        self._undone.clear()
        self.retell()

    def _carry_out(self, change: Change) -> bool:
        """Apply a change; false, and told by ``failed``, where that is no longer possible."""
        try:
            self._library.apply(change)
        except EnvironmentFault as fault:
            self.failed.emit(fault)
            return False
        return True


def _wording(changes: list[Change]) -> str:
    """What the last of these changes did; nothing where there is none."""
    return word(changes[-1].label, QLocale().bcp47Name()) if changes else ""
