"""The library as the window knows it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from db.store import aliases, articles, correcting, directions, history, notes, regrouping, snapshots
from db.store.change import Change
from db.store.correcting import Given
from db.store.kept import Field
from db.text.direction import Direction
from db.time.span import Span
from desktop.library.background import Background


class Library(Background):
    """What is true: at most one open library, its reads, edits and imports.

    Reads of a closed library are defects; ask ``is_open`` first. Edits are made in the GUI
    thread and told at once; every one returns what it changed.

    Signals:
        opened(): a library was opened, or closed: everything is to be read anew.
        changed(Change): something was written; the change tells which rows.
        edited(Change): a person's edit was written, after ``changed`` has told of it: it can be undone.
    """

    def edit_title(self, article_id: int, title: str) -> Change:
        """Give an article another title."""
        return self.tell_edit(articles.edit_title(self.store, article_id, title))

    def edit_source(self, article_id: int, source: str | None) -> Change:
        """Give an article another source, or none."""
        return self.tell_edit(articles.edit_source(self.store, article_id, source))

    def set_published(self, article_id: int, published: Span | None) -> Change:
        """Give an article another publication date, or none; what depends on it follows."""
        from db.importing.redate import redate  # noqa: PLC0415 - loads the extraction when it is needed

        return self.tell_edit(redate(self.store, article_id, published))

    def correct_events(
        self, event_ids: Iterable[int], given: Given, *, restored: Collection[Field] = (), why: str = ""
    ) -> Change:
        """Set fields of events and give others back to the machine, all in one edit."""
        return self.tell_edit(correcting.correct_events(self.store, event_ids, given, restored=restored, why=why))

    def add_event(self, article_id: int, passage: tuple[int, int], given: Given) -> Change:
        """Add an event that a person found in a passage."""
        return self.tell_edit(correcting.add_event(self.store, article_id, passage, given))

    def merge_events(self, event_ids: Iterable[int]) -> Change:
        """Make several events one, under the first of them."""
        return self.tell_edit(regrouping.merge_events(self.store, event_ids))

    def part_passages(self, evidence_ids: Iterable[int]) -> Change:
        """Let passages of an event tell another event of their own."""
        return self.tell_edit(regrouping.part_passages(self.store, evidence_ids))

    def move_passages(self, evidence_ids: Iterable[int], event_id: int) -> Change:
        """Let passages tell an event that is there already."""
        return self.tell_edit(regrouping.move_passages(self.store, evidence_ids, event_id))

    def rename(self, name: str, identity: str) -> Change:
        """Call an actor or a place otherwise, everywhere; called like another, the two are one from now on."""
        return self.tell_edit(aliases.rename(self.store, name, identity))

    def remove_articles(self, article_ids: Sequence[int]) -> Change:
        """Remove articles with all that only they tell."""
        return self.tell_edit(articles.remove_articles(self.store, article_ids))

    def add_note(self, article_id: int, start: int, end: int, tint: str, text: str = "") -> Change:
        """Highlight a stretch of an article, in code points, with or without words to it."""
        return self.tell_edit(notes.add_note(self.store, article_id, start, end, tint, text))

    def edit_note(self, note_id: int, *, text: str | None = None, tint: str | None = None) -> Change:
        """Write something else to a note, or give it another tint."""
        return self.tell_edit(notes.edit_note(self.store, note_id, text=text, tint=tint))

    def remove_note(self, note_id: int) -> Change:
        """Take a note away with its highlight."""
        return self.tell_edit(notes.remove_note(self.store, note_id))

    def set_direction(self, article_id: int, start: int, direction: Direction | None) -> Change:
        """Give the paragraph that begins at a code point a direction, or leave it to the rules (None)."""
        return self.tell_edit(directions.set_direction(self.store, article_id, start, direction))

    def set_article_direction(self, article_id: int, direction: Direction) -> Change:
        """Say in which direction an article runs."""
        return self.tell_edit(articles.edit_direction(self.store, article_id, direction))

    def keep_snapshot(self, name: str, view: str, picture: bytes) -> Change:
        """Keep a printout: what it shows and how, in JSON, and a PNG of its first page."""
        return self.tell_edit(snapshots.keep_snapshot(self.store, name, view, picture))

    def rename_snapshot(self, snapshot_id: int, name: str) -> Change:
        """Give a kept printout another name."""
        return self.tell_edit(snapshots.rename_snapshot(self.store, snapshot_id, name))

    def remove_snapshot(self, snapshot_id: int) -> Change:
        """Forget a kept printout."""
        return self.tell_edit(snapshots.remove_snapshot(self.store, snapshot_id))

    def undo(self) -> None:
        """Take the last edit back.

        Raises:
            EnvironmentFault: what it changed has been changed since; the edit before it is then next.
        """
        self._turn(history.undo(self.store))

    def redo(self) -> None:
        """Make the edit again that was undone last.

        Raises:
            EnvironmentFault: as for ``undo``.
        """
        self._turn(history.redo(self.store))

    def _turn(self, change: Change | None) -> None:
        if change is not None:
            self.tell(change)
