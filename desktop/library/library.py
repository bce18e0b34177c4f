"""The library as the window knows it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from db.store import articles, correcting, history
from db.store.change import Change
from db.store.correcting import Given
from db.store.kept import Field
from db.time.span import Span
from desktop.library.renewing import Renewing


class Library(Renewing):
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
        return self._edit(articles.edit_title(self.store, article_id, title))

    def edit_source(self, article_id: int, source: str | None) -> Change:
        """Give an article another source, or none."""
        return self._edit(articles.edit_source(self.store, article_id, source))

    def set_published(self, article_id: int, published: Span | None) -> Change:
        """Give an article another publication date, or none; what depends on it follows."""
        from db.importing.redate import redate  # noqa: PLC0415 - loads the extraction when it is needed

        return self._edit(redate(self.store, article_id, published))

    def edit_event_title(self, event_id: int, title: str) -> Change:
        """Give an event another title."""
        return self.correct_events([event_id], {Field.TITLE: title})

    def dates_if_published(self, article_id: int, published: Span | None) -> list[tuple[str, Span | None, Span | None]]:
        """The dates that would follow from another publication date: their words, what they are and would be."""
        from db.importing.redate import dates_if_published  # noqa: PLC0415 - loads the extraction when it is needed

        return dates_if_published(self.store, article_id, published)

    def correct_events(self, event_ids: Iterable[int], given: Given, *, why: str = "") -> Change:
        """Set fields of events, all in one edit."""
        return self._edit(correcting.correct_events(self.store, event_ids, given, why=why))

    def restore_field(self, event_id: int, field: Field) -> Change:
        """Give a field of an event back to the machine."""
        return self._edit(correcting.restore_field(self.store, event_id, field))

    def add_event(self, article_id: int, passage: tuple[int, int], given: Given) -> Change:
        """Add an event that a person found in a passage."""
        return self._edit(correcting.add_event(self.store, article_id, passage, given))

    def remove_articles(self, article_ids: Sequence[int]) -> Change:
        """Remove articles with all that only they tell."""
        return self._edit(articles.remove_articles(self.store, article_ids))

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

    def forget_edits(self) -> int:
        """Forget the history of edits; what they changed stays. Gives how many there were."""
        return history.purge(self.store)

    def _turn(self, change: Change | None) -> None:
        if change is not None:
            self.tell(change)
