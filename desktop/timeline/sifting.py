"""The filter's row, menu, list and chips, kept in step with the session's filter."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from db.records import Family
from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.session import Session
from desktop.timeline.chips import ChipsRow
from desktop.timeline.choices import Kind, chosen_names, entries, is_choosing
from desktop.timeline.emphasis import Finds
from desktop.timeline.filter_chips import FilterChips
from desktop.timeline.picker import Picker
from desktop.timeline.shown import Shown
from desktop.timeline.wording import choice_words


class Sifting(QObject):
    """What of the filter is shown and changed in the timeline's pane; ``finds`` is what is searched for."""

    def __init__(
        self, library: Library, session: Session, shown: Shown, appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._library, self._session, self._shown, self._appearance = library, session, shown, appearance
        self.row = ChipsRow(appearance, parent)
        self.chips = FilterChips(appearance, parent)
        self.finds = Finds()
        self._picker: Picker | None = None
        self.row.families_hidden.connect(self._hide_families)
        self.row.filter_opened.connect(self._fill_menu)
        self.row.menu.filter_wanted.connect(session.set_filter)
        self.row.menu.picker_wanted.connect(lambda kind: self.open_picker(kind, self._below_row()))
        self.chips.filter_wanted.connect(session.set_filter)
        self.chips.picker_wanted.connect(self.open_picker)

    def refresh(self) -> None:
        """Show the filter in force over the events that there are."""
        story, shown, language = self._shown.story, self._session.filter, self._appearance.language
        self._look()
        self.row.show_filter(shown)
        self.row.set_counts(story.family_counts if story is not None else {})
        if story is None:
            self.chips.hide()
            return
        chosen = {
            kind: choice_words(chosen_names(kind, shown, entries(kind, story, language)), language)
            for kind in Kind
            if is_choosing(kind, shown)
        }
        self.chips.show_filter(shown, chosen, int(story.disputed.sum()), self.matching)

    def open_picker(self, kind: Kind, place: QPoint) -> None:
        """Let values of a kind be ticked."""
        story = self._shown.story
        if story is None:
            return
        listed = entries(kind, story, self._appearance.language)
        self._picker = Picker(kind, listed, self._session.filter, self._appearance, self.row)
        self._picker.filter_wanted.connect(self._session.set_filter)
        self._picker.open_at(place)

    @property
    def matching(self) -> int | None:
        """How many events have the words that are searched for; None: none are."""
        return len(self.finds.events) if self.finds.is_looking else None

    def _look(self) -> None:
        """Find the events that have the words."""
        shown, library = self._session.filter, self._library
        words = shown.words.strip()
        if not words or not library.is_open:
            self.finds = Finds()
            return
        found = library.matching_events(words)
        self.finds = Finds(lambda title: library.find_words(title, words), found, shown.only_matches)

    def _fill_menu(self) -> None:
        story = self._shown.story
        disputed = int(story.disputed.sum()) if story is not None else 0
        self.row.menu.fill(self._session.filter, disputed, self.matching, self._appearance.language)

    def _hide_families(self, families: frozenset[Family]) -> None:
        self._session.set_filter(replace(self._session.filter, hidden_families=families))

    def _below_row(self) -> QPoint:
        button = self.row.filter
        return button.mapToGlobal(QPoint(button.width() if self._appearance.mirrored else 0, button.height() + 4))
