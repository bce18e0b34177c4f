"""Undo and redo of a person's edits."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence, QUndoCommand, QUndoStack

from db.errors import EnvironmentFault
from db.message import Message
from db.wording import word
from desktop.library import Change, Library


class UndoStack(QObject):
    """The edits of the open library, the last one first to be undone.

    Listens to the library: an edit is on the stack once it is written. Opening another
    library forgets the edits of the one before.

    Signals:
        failed(EnvironmentFault): an edit could not be undone or redone; it has left the stack.
    """

    failed = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._stack = QUndoStack(self)
        self.undo_action = QAction(self)
        self.undo_action.setShortcut(QKeySequence.StandardKey.Undo)
        self.undo_action.triggered.connect(self.undo)
        self.redo_action = QAction(self)
        self.redo_action.setShortcut(QKeySequence.StandardKey.Redo)
        self.redo_action.triggered.connect(self.redo)
        self._stack.indexChanged.connect(self.retell)
        library.edited.connect(self._take)
        library.opened.connect(self._stack.clear)
        self.retell()

    def retell(self) -> None:
        """Word the two actions anew: the stack has moved, or the interface speaks another language."""
        undone, redone = self._wording(self._stack.index() - 1), self._wording(self._stack.index())
        self.undo_action.setText(self.tr("Undo: {edit}").format(edit=undone) if undone else self.tr("Undo"))
        self.redo_action.setText(self.tr("Redo: {edit}").format(edit=redone) if redone else self.tr("Redo"))
        self.undo_action.setEnabled(bool(undone))
        self.redo_action.setEnabled(bool(redone))

    def _wording(self, index: int) -> str:
        """What the edit at a place of the stack did; nothing where there is none."""
        command = self._stack.command(index)
        return word(command.label, QLocale().bcp47Name()) if isinstance(command, _Edit) else ""

    def undo(self) -> None:
        """Take the last edit back."""
        self._stack.undo()

    def redo(self) -> None:
        """Make the last undone edit again."""
        self._stack.redo()

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return self._stack.canUndo()

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit to make again."""
        return self._stack.canRedo()

    def _take(self, change: Change) -> None:
        self._stack.push(_Edit(self, change))

    def carry_out(self, change: Change) -> bool:
        """Apply a change or its inverse; false, and told by ``failed``, where that is no longer possible."""
        try:
            self._library.apply(change)
        except EnvironmentFault as fault:
            self.failed.emit(fault)
            return False
        return True


class _Edit(QUndoCommand):
    """One change on the stack. It is already written when it is pushed."""

    def __init__(self, stack: UndoStack, change: Change) -> None:
        super().__init__()
        self._stack = stack
        self._change = change
        self._written = True

    @property
    def label(self) -> Message:
        """What the edit did."""
        return self._change.label

    def redo(self) -> None:
        if self._written:
            self._written = False
        elif not self._stack.carry_out(self._change):
            self.setObsolete(True)

    def undo(self) -> None:
        if not self._stack.carry_out(self._change.inverse):
            self.setObsolete(True)
