"""Highlights and notes of the open article: marking what is selected, writing to it, taking it away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from db.errors import EnvironmentFault
from db.text.direction import Direction
from desktop.appearance.appearance import Appearance
from desktop.library import Library, Note
from desktop.reader.note_dialog import NoteDialog
from desktop.reader.note_marks import NoteMark
from desktop.reader.view import ArticleView


class Noting(QObject):
    """Keeps the view's highlights those of the library, and makes, edits and removes them.

    Signals:
        failed(EnvironmentFault): a note could not be written.
    """

    failed = Signal(object)

    def __init__(
        self, library: Library, view: ArticleView, appearance: Appearance, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._view, self._appearance = library, view, appearance
        self._article_id: int | None = None
        self._direction: Direction = "ltr"
        self._notes: dict[int, Note] = {}

    def turn_to(self, article_id: int | None, direction: Direction = "ltr") -> None:
        """Show the notes of an article, as the library has them now."""
        self._article_id, self._direction = article_id, direction
        found = self._library.notes(article_id) if article_id is not None and self._library.is_open else []
        self._notes = {note.id: note for note in found}
        self._view.set_notes(
            NoteMark(note.start, note.end, note.id, note.tint, note.text)
            for note in found
            if note.start is not None and note.end is not None
        )

    def note(self, note_id: int) -> Note | None:
        """One of the article's notes."""
        return self._notes.get(note_id)

    def highlight(self, tint: str, *, write: bool = False) -> None:
        """Mark what is selected; with ``write`` ask for words to it first, and without them mark nothing."""
        stretch = self._view.selected
        shown = self._view.shown
        if stretch is None or shown is None or self._article_id is None:
            return
        text = self._ask(shown.text[slice(*stretch)], "") if write else ""
        if text is not None:
            article_id = self._article_id
            self._try(lambda: self._library.add_note(article_id, *stretch, tint, text))
            self._view.unselect()

    def write(self, note_id: int) -> None:
        """Ask for other words to a note."""
        note = self._notes.get(note_id)
        text = self._ask(note.quote, note.text) if note else None
        if text is not None:
            self._try(lambda: self._library.edit_note(note_id, text=text))

    def paint(self, note_id: int, tint: str) -> None:
        """Give a note another tint."""
        self._try(lambda: self._library.edit_note(note_id, tint=tint))

    def remove(self, note_id: int) -> None:
        """Take a note away."""
        self._try(lambda: self._library.remove_note(note_id))

    def _ask(self, quote: str, text: str) -> str | None:
        dialog = NoteDialog(quote, text, self._direction, self._appearance, self._view.window())
        accepted = bool(dialog.exec())
        written = dialog.text if accepted else None
        dialog.deleteLater()
        return written

    def _try(self, edit: Callable[[], object]) -> None:
        try:
            edit()
        except EnvironmentFault as fault:
            self.failed.emit(fault)
