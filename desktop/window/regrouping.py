"""Merging events and parting passages, as commands on what is selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from db.errors import EnvironmentFault
from desktop.appearance.appearance import Appearance
from desktop.failure import tell
from desktop.library import Library, StoredEvidence
from desktop.session import Origin, Session
from desktop.window.main_window import MainWindow


class Regrouping(QObject):
    """Answers the actions that merge and part; every answer is an edit that can be undone."""

    def __init__(self, window: MainWindow, library: Library, session: Session, appearance: Appearance) -> None:
        super().__init__(window)
        self._window, self._library, self._session, self._appearance = window, library, session, appearance
        self._merge = window.actions_of_window.merge_events
        self._merge.triggered.connect(lambda _checked=False: self._try(self.merge))
        for parting_wanted in (window.inspector.parting_wanted, window.reader.context_menu.parting_wanted):
            parting_wanted.connect(lambda evidence: self._try(lambda: self.part(evidence)))
        session.selection_changed.connect(self._enable)
        library.opened.connect(self._enable)
        self._enable()

    def merge(self) -> None:
        """Make the selected events one, under the one that leads them."""
        lead, chosen = self._session.event_id, self._session.selected_events
        if lead is None or len(chosen) < 2:
            return
        self._library.merge_events([lead, *sorted(chosen - {lead})])
        self._session.select_event(lead, Origin.INSPECTOR)

    def part(self, evidence: Sequence[StoredEvidence]) -> None:
        """Let passages tell an event of their own, and select it."""
        change = self._library.part_passages([one.id for one in evidence])
        added = change.added("events")
        if added:
            self._session.select(Origin.INSPECTOR, article_id=evidence[0].article_id, event_id=min(added))

    def _enable(self) -> None:
        several = len(self._session.selected_events) > 1
        self._merge.setEnabled(several and self._library.is_open and not self._library.is_read_only)

    def _try(self, command: Callable[[], None]) -> None:
        try:
            command()
        except EnvironmentFault as fault:
            tell(fault, self._appearance.language, self._window)
