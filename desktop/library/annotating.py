"""What a person adds: highlights, notes, directions of paragraphs, kept printouts."""

from __future__ import annotations

from PySide6.QtCore import Signal

from db.store import articles, directions, note_export, notes, snapshots
from db.store.change import Change
from db.store.notes import Note
from db.store.snapshots import Snapshot
from db.text.direction import Direction
from desktop.library.background import Imports


class Annotating(Imports):
    """The reads and edits of what a reader adds; every edit returns what it changed and can be undone.

    Signals:
        edited(Change): a person's edit was written, after ``changed`` has told of it: it can be undone.
    """

    edited = Signal(object)

    def notes(self, article_id: int | None = None) -> list[Note]:
        """The notes of an article along its text, or all notes by article."""
        return notes.notes(self.store, article_id)

    def directions(self, article_id: int) -> dict[int, Direction]:
        """The directions given to paragraphs of an article, by the code point where each begins."""
        return directions.directions(self.store, article_id)

    def notes_as_markdown(self) -> str:
        """All notes as a text to read."""
        return note_export.as_markdown(notes.notes(self.store))

    def notes_as_table(self) -> str:
        """All notes as CSV."""
        return note_export.as_csv(notes.notes(self.store))

    def add_note(self, article_id: int, start: int, end: int, tint: str, text: str = "") -> Change:
        """Highlight a stretch of an article, in code points, with or without words to it."""
        return self._edit(notes.add_note(self.store, article_id, start, end, tint, text))

    def edit_note(self, note_id: int, *, text: str | None = None, tint: str | None = None) -> Change:
        """Write something else to a note, or give it another tint."""
        return self._edit(notes.edit_note(self.store, note_id, text=text, tint=tint))

    def remove_note(self, note_id: int) -> Change:
        """Take a note away with its highlight."""
        return self._edit(notes.remove_note(self.store, note_id))

    def set_direction(self, article_id: int, start: int, direction: Direction | None) -> Change:
        """Give the paragraph that begins at a code point a direction, or leave it to the rules (None)."""
        return self._edit(directions.set_direction(self.store, article_id, start, direction))

    def set_article_direction(self, article_id: int, direction: Direction) -> Change:
        """Say in which direction an article runs."""
        return self._edit(articles.edit_direction(self.store, article_id, direction))

    def snapshots(self) -> list[Snapshot]:
        """The printouts that are kept, the last one first."""
        return snapshots.snapshots(self.store)

    def keep_snapshot(self, name: str, view: str, picture: bytes) -> Change:
        """Keep a printout: what it shows and how, in JSON, and a PNG of its first page."""
        return self._edit(snapshots.keep_snapshot(self.store, name, view, picture))

    def rename_snapshot(self, snapshot_id: int, name: str) -> Change:
        """Give a kept printout another name."""
        return self._edit(snapshots.rename_snapshot(self.store, snapshot_id, name))

    def remove_snapshot(self, snapshot_id: int) -> Change:
        """Forget a kept printout."""
        return self._edit(snapshots.remove_snapshot(self.store, snapshot_id))

    def _edit(self, change: Change) -> Change:
        """Tell of an edit that is written, unless it changed nothing."""
        if change.steps:
            self.tell(change)
            self.edited.emit(change)
        return change
