"""What is chosen in the timeline, kept in step with the session: one event, several, a stretch of time."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from db.errors import EnvironmentFault
from desktop.library import Library
from desktop.session import Origin, Session
from desktop.timeline.shown import Shown
from desktop.timeline.spoken import spoken
from desktop.timeline.tray import Tray
from desktop.timeline.undated_list import UndatedList
from desktop.timeline.view import TimelineView


class Choosing(QObject):
    """Selects for the canvas, the tray and the table, and shows in them what is selected anywhere.

    Signals:
        passage_wanted(int): the passage of an event is to be shown; its article is open by then.
    """

    passage_wanted: ClassVar[Signal] = Signal(int)

    def __init__(
        self,
        library: Library,
        session: Session,
        shown: Shown,
        views: tuple[TimelineView, Tray, UndatedList],
        language: str,
    ) -> None:
        super().__init__(views[0])
        self._library, self._session, self._shown, self._language = library, session, shown, language
        self._view, self._tray, self._undated = views
        for events in views:
            events.event_chosen.connect(self.choose)
            events.passage_wanted.connect(self.show_passage)
        self._view.events_chosen.connect(self.choose_several)
        self._view.range_chosen.connect(self.choose_range)
        session.event_changed.connect(self._follow_event)
        session.selection_changed.connect(self._follow_selection)
        session.range_changed.connect(self._follow_range)

    def choose(self, event_id: int | None) -> None:
        """Select an event, with an article that tells it; None: no event."""
        session = self._session
        if event_id is None:
            session.select_event(None, Origin.TIMELINE)
            return
        session.select(Origin.TIMELINE, article_id=self._article_of(event_id), event_id=event_id)

    def _article_of(self, event_id: int) -> int | None:
        """The open article if it tells the event, else the first that does."""
        article_id = self._session.article_id
        try:
            event = self._library.event_by_id(event_id)
        except EnvironmentFault:
            return article_id
        if event.evidence and article_id not in event.articles:
            return event.evidence[0].article_id
        return article_id

    def choose_several(self, event_ids: list[int]) -> None:
        """Select events together, the first of which leads them; the open article stays."""
        self._session.select_events(event_ids, Origin.TIMELINE)

    def choose_range(self, stretch: tuple[float, float] | None) -> None:
        """Choose a stretch of time, in seconds, with what of the shown events lies in it; None: none."""
        self._session.set_time_range(None if stretch is None else self._shown.within(*stretch))

    def show_passage(self, event_id: int) -> None:
        """Select an event and have its passage shown."""
        self.choose(event_id)
        self.passage_wanted.emit(event_id)

    def refresh(self) -> None:
        """Other events are shown: what was chosen stays so, and the stretch of time is counted anew."""
        stretch = self._session.time_range
        if stretch is not None:
            self.choose_range((stretch.start, stretch.end))
        self._view.set_selected(self._session.event_id)
        self._view.set_chosen(self._session.selected_events)

    def _follow_event(self) -> None:
        """Another event is selected: ring it, and bring it into view if that was not done here."""
        event_id = self._session.event_id
        for shown in (self._view, self._tray, self._undated):
            shown.set_selected(event_id)
        if event_id is None:
            self._view.setAccessibleDescription("")
            return
        if self._session.origin is not Origin.TIMELINE:
            self._view.bring(event_id, centre=True)
        found = self._library.events([event_id]) if self._library.is_open else []
        self._view.setAccessibleDescription(spoken(found[0], self._language) if found else "")

    def _follow_selection(self) -> None:
        self._view.set_chosen(self._session.selected_events)

    def _follow_range(self) -> None:
        stretch = self._session.time_range
        self._view.set_range(None if stretch is None else (stretch.start, stretch.end))
