"""The timeline's pane: header, chips, canvas, tray, overview, over one library and one session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import ClassVar, Final

import numpy as np
from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from db.errors import EnvironmentFault
from db.records import Family
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import TIMELINE_WIDTH_MIN
from desktop.library import Library
from desktop.models.words import in_menu
from desktop.session import Filter, Origin, Session
from desktop.timeline.axis import AxisStyle
from desktop.timeline.card import EventCard
from desktop.timeline.chips import ChipsRow
from desktop.timeline.emphasis import Finds
from desktop.timeline.header import TimelineHeader
from desktop.timeline.loader import StoryLoader
from desktop.timeline.notice import FilterNotice
from desktop.timeline.overview import Overview
from desktop.timeline.scene import Content
from desktop.timeline.shapes import LaneBox, Pill
from desktop.timeline.spoken import spoken
from desktop.timeline.story import Story, Undated, shown_of
from desktop.timeline.tray import Tray
from desktop.timeline.undated_list import UndatedList
from desktop.timeline.view import TimelineView
from desktop.timeline.wording import head_words, hidden_words

_MOST_LISTED: Final = 20


class TimelinePane(QWidget):
    """Shows a library's events in time and keeps step with the session.

    Signals:
        loaded(): the events of the library as it is now are shown.
        passage_wanted(int): the passage of an event is to be shown; its article is open by then.
        event_pointed(object): the pointer is over this event, or None.
        correction_wanted(int): an event is to be corrected.
        keys_wanted(): the list of keys is to be shown.
    """

    loaded: ClassVar[Signal] = Signal()
    passage_wanted: ClassVar[Signal] = Signal(int)
    event_pointed: ClassVar[Signal] = Signal(object)
    correction_wanted: ClassVar[Signal] = Signal(int)
    keys_wanted: ClassVar[Signal] = Signal()

    def __init__(
        self, library: Library, session: Session, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._session, self._appearance = library, session, appearance
        self._story: Story | None = None
        self._loader = StoryLoader(library, self)
        self._seen = False
        self.header = TimelineHeader(appearance, self)
        self.chips = ChipsRow(appearance, self)
        self.view = TimelineView(appearance, self._titles, self._heads, self)
        self.notice = FilterNotice(self.view)
        self.undated = UndatedList(appearance, self._titles, self)
        self.tray = Tray(appearance, self._titles, self)
        self.overview = Overview(appearance, self)
        self.card = EventCard(appearance, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.chips)
        column.addWidget(self.view, 1)
        for widget in (self.undated, self.tray, self.overview):
            column.addWidget(widget)
        self.setMinimumWidth(TIMELINE_WIDTH_MIN)
        self.setAutoFillBackground(True)
        self._connect()
        self._set_axis()
        self._open()

    def _connect(self) -> None:
        library, session, view = self._library, self._session, self.view
        library.opened.connect(self._open)
        library.changed.connect(self._change)
        self._loader.read.connect(self._receive)
        session.event_changed.connect(self._follow_event)
        session.article_changed.connect(self._follow_article)
        session.filter_changed.connect(self._follow_filter)
        self._appearance.changed.connect(self._set_axis)
        self._appearance.preferences.changed.connect(self._set_axis)
        self.header.zoom_wanted.connect(view.zoom_by)
        self.header.fit_wanted.connect(view.fit_all)
        self.chips.families_hidden.connect(self._hide_families)
        self.chips.sources_hidden.connect(self._hide_sources)
        view.scale_changed.connect(self._tell_visible)
        view.event_chosen.connect(self.choose)
        view.passage_wanted.connect(self.show_passage)
        view.card_wanted.connect(self._show_card)
        view.pill_opened.connect(self._list_pill)
        view.event_pointed.connect(self.event_pointed)
        view.correction_wanted.connect(self.correction_wanted)
        view.keys_wanted.connect(self.keys_wanted)
        for events in (self.tray, self.undated):
            events.event_chosen.connect(self.choose)
            events.passage_wanted.connect(self.show_passage)
        self.notice.all_wanted.connect(lambda: session.set_filter(Filter(words=session.filter.words)))
        self.tray.list_wanted.connect(self._toggle_list)
        self.overview.span_wanted.connect(self._show_span)

    @property
    def is_loaded(self) -> bool:
        """Whether the events of the open library are shown."""
        return self._story is not None and self._loader.is_at_rest

    def point_at_event(self, event_id: int | None) -> None:
        """Ring an event lightly: the pointer is over its passage in the text."""
        self.view.set_pointed(event_id)

    def choose(self, event_id: int | None) -> None:
        """Select an event, with an article that tells it; None: no event."""
        session = self._session
        if event_id is None:
            session.select_event(None, Origin.TIMELINE)
            return
        try:
            event = self._library.event_by_id(event_id)
        except EnvironmentFault:
            return
        article_id = session.article_id
        if event.evidence and article_id not in event.articles:
            article_id = event.evidence[0].article_id
        session.select(Origin.TIMELINE, article_id=article_id, event_id=event_id)

    def show_passage(self, event_id: int) -> None:
        """Select an event and have its passage shown."""
        self.choose(event_id)
        self.card.dismiss(at_once=True)
        self.passage_wanted.emit(event_id)

    def _titles(self, event_ids: Sequence[int]) -> Mapping[int, str]:
        return self._library.titles(event_ids) if self._library.is_open else {}

    def _heads(self, lane: LaneBox) -> tuple[str, ...]:
        return head_words(lane, self._appearance.language)

    def _open(self) -> None:
        """Another library, or none: begin anew."""
        self._seen = False
        self._story = None
        self.card.dismiss(at_once=True)
        if self._library.is_open:
            self._loader.begin()
        else:
            self._loader.stop()
            self._show_nothing()

    def _show_nothing(self) -> None:
        nothing = np.empty(0, dtype=np.int64)
        self.view.set_content(Content(self.view.index.taken(nothing), ()), keep_view=True)
        self.overview.set_events(self.view.index)
        self.tray.set_events(Undated(nothing, np.empty(0, dtype=np.uint8)))
        self.chips.set_counts({})
        self.chips.set_sources([])

    def _change(self, _change: object) -> None:
        self._loader.soon()

    def _receive(self, story: Story) -> None:
        self._story = story
        self.chips.set_counts(story.family_counts)
        self.chips.set_sources(self._library.sources())
        self._show_story()
        self.loaded.emit()

    def _show_story(self) -> None:
        """Show what the filter leaves of the story; the first sight of a library fits its events."""
        story, shown = self._story, self._session.filter
        if story is None:
            return
        told = None
        if shown.hidden_sources:
            left = [source for source, _ in self._library.sources() if source not in shown.hidden_sources]
            told = self._library.events_in_sources(left)
        index, undated = shown_of(story, shown, told)
        content = Content(index, (), story.publications, self._open_instant())
        self.view.set_content(content, keep_view=self._seen)
        self._seen = self._seen or len(index) > 0
        self.overview.set_events(index)
        self.tray.set_events(undated, hidden=len(story.undated) - len(undated))
        self.undated.set_events(undated)
        self.undated.setVisible(self.undated.isVisible() and len(undated) > 0)
        self.chips.set_hidden(shown.hidden_families, shown.hidden_sources)
        self.view.set_selected(self._session.event_id)
        hidden = len(story.index) + len(story.undated) - len(index) - len(undated)
        self.notice.show_hidden(0 if len(index) else hidden, self._appearance.language)
        self._find_words()
        self._tell_visible()

    def _open_instant(self) -> int | None:
        article_id = self._session.article_id
        return self._story.published.get(article_id) if self._story is not None and article_id is not None else None

    def _set_axis(self) -> None:
        """Language, second calendar, direction of time, lanes: as the preferences have them."""
        ground = self.palette()
        ground.setColor(ground.ColorRole.Window, self._appearance.color("surface2"))
        self.setPalette(ground)
        style = AxisStyle(_no_measure, self._appearance.language, self.header.second_calendar)
        mirrored = self.header.mirrored
        self.view.set_axis(style, mirrored=mirrored)
        self.view.set_grouping(self.header.grouping)
        self.overview.set_axis(style, mirrored=mirrored)

    def _tell_visible(self) -> None:
        scale = self.view.scale
        self.overview.set_shown(scale.start, scale.end)
        if self._seen:
            self._session.set_visible(scale.start, scale.end)

    def _show_span(self, start: float, end: float) -> None:
        self.view.motion.stop()
        self.view.history.note(self.view.scale)
        self.view.set_scale(self.view.scale.shown(start, end))

    def _follow_event(self) -> None:
        """Another event is selected: ring it, and bring it into view if that was not done here."""
        event_id = self._session.event_id
        self.view.set_selected(event_id)
        self.tray.set_selected(event_id)
        self.undated.set_selected(event_id)
        if event_id is None:
            self.view.setAccessibleDescription("")
            return
        if self._session.origin is not Origin.TIMELINE:
            self.view.bring(event_id, centre=True)
        if self._library.is_open:
            found = self._library.events([event_id])
            self.view.setAccessibleDescription(spoken(found[0], self._appearance.language) if found else "")

    def _follow_article(self) -> None:
        self.view.set_open_article(self._open_instant())

    def _follow_filter(self) -> None:
        self._show_story()

    def _find_words(self) -> None:
        """Mark the events that have the words that are searched for."""
        words, library = self._session.filter.words.strip(), self._library
        if not words or not library.is_open:
            self.view.set_finds(Finds())
            return
        found = library.search(words).event_ids
        only = self._session.filter.only_matches
        self.view.set_finds(Finds(lambda title: library.find_words(title, words), found, only))

    def _hide_families(self, families: frozenset[Family]) -> None:
        self._session.set_filter(replace(self._session.filter, hidden_families=families))

    def _hide_sources(self, sources: frozenset[str | None]) -> None:
        self._session.set_filter(replace(self._session.filter, hidden_sources=sources))

    def _toggle_list(self) -> None:
        self.undated.setVisible(not self.undated.isVisible())
        self.tray.set_open(self.undated.isVisible())

    def _show_card(self, event_id: int | None) -> None:
        if event_id is None:
            self.card.dismiss()
            return
        mark = next((mark for mark in self.view.scene.marks if mark.event == event_id), None)
        found = self._library.events([event_id]) if self._library.is_open else []
        if mark is None or not found:
            return
        zoom, half = self.view.zoom, mark.size / 2
        corner = self.view.mapTo(self.window(), QPoint(round((mark.x - half) * zoom), round((mark.y - half) * zoom)))
        side = round(mark.size * zoom)
        self.card.show_event(found[0], QRect(corner.x(), corner.y(), side, side))

    def _list_pill(self, pill: Pill) -> None:
        """Events that no zoom can part, as a menu of their titles."""
        titles = self._library.titles(pill.events[:_MOST_LISTED])
        menu = QMenu(self)
        for event_id in pill.events[:_MOST_LISTED]:
            action = menu.addAction(in_menu(titles.get(event_id, "")))
            action.triggered.connect(lambda _checked=False, chosen=event_id: self.choose(chosen))
        if pill.count > len(titles):
            menu.addSeparator()
            menu.addAction(hidden_words(pill.count - len(titles), self._appearance.language)).setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())


def _no_measure(_text: str, _strong: bool) -> float:
    return 0.0
