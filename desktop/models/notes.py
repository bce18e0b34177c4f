"""The notes of an article, or of the library, as a list."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.library import Change, Library, Note

NOTE_ROLE: Final = Qt.ItemDataRole.UserRole
"""The role under which an index gives its Note."""


class NoteModel(QAbstractListModel):
    """Follows the library; ``article_id`` None shows the notes of all articles."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._article_id: int | None = None
        self._all = False
        self._notes: list[Note] = []
        library.opened.connect(self._read)
        library.changed.connect(self._follow)
        self._read()

    @property
    def notes(self) -> list[Note]:
        """The notes that are shown, in their order."""
        return self._notes

    def show_article(self, article_id: int | None) -> None:
        """Show the notes of another article, unless those of all are shown."""
        self._article_id = article_id
        self._read()

    def show_all(self, *, every: bool) -> None:
        """Show the notes of all articles, or of one."""
        self._all = every
        self._read()

    def _follow(self, change: Change) -> None:
        if change.tables & {"notes", "articles"}:
            self._read()

    def _read(self) -> None:
        self.beginResetModel()
        wanted = None if self._all else self._article_id
        some = self._library.is_open and (self._all or wanted is not None)
        self._notes = self._library.notes(wanted) if some else []
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many notes are shown."""
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The marked words for display, with the note for a screen reader; the note under ``NOTE_ROLE``."""
        if not index.isValid() or index.row() >= len(self._notes):
            return None
        note = self._notes[index.row()]
        if role == NOTE_ROLE:
            return note
        if role == Qt.ItemDataRole.DisplayRole:
            return note.quote
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "، ".join(part for part in (note.quote, note.text) if part)
        return None
