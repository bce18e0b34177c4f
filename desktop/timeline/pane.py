"""The timeline's pane: header, filter, canvas or table, tray, overview, over one library and one session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Final

from PySide6.QtCore import QDate, QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.time.span import DAY
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import TIMELINE_WIDTH_MIN
from desktop.library import Library
from desktop.session import Session
from desktop.timeline.axis import AxisStyle
from desktop.timeline.choosing import Choosing
from desktop.timeline.floating import Floating
from desktop.timeline.header import TimelineHeader
from desktop.timeline.lane_menu import lane_menu
from desktop.timeline.legend import Legend
from desktop.timeline.notice import FilterNotice
from desktop.timeline.overview import Overview
from desktop.timeline.reading_cursor import ReadingCursor
from desktop.timeline.scene import Content
from desktop.timeline.shapes import LaneBox, Mark, Pill
from desktop.timeline.shown import Shown
from desktop.timeline.sifting import Sifting
from desktop.timeline.spoken import spoken, spoken_pill
from desktop.timeline.table import EventTableView
from desktop.timeline.tray import Tray
from desktop.timeline.undated_list import UndatedList
from desktop.timeline.view import TimelineView
from desktop.timeline.wording import head_words, shown_words

_MANY_MORE: Final = 1.5


class TimelinePane(QWidget):
    """Shows a library's events in time and keeps step with the session.

    Signals:
        loaded(): the events of the library as it is now are shown.
        passage_wanted(int): the passage of an event is to be shown; its article is open by then.
        event_pointed(object): the pointer is over this event, or None.
        correction_wanted(int): an event is to be corrected.
        event_dated(int, Span): an undated event is to have this date.
        keys_wanted(): the list of keys is to be shown.
    """

    loaded: ClassVar[Signal] = Signal()
    passage_wanted: ClassVar[Signal] = Signal(int)
    event_pointed: ClassVar[Signal] = Signal(object)
    correction_wanted: ClassVar[Signal] = Signal(int)
    event_dated: ClassVar[Signal] = Signal(int, object)
    keys_wanted: ClassVar[Signal] = Signal()

    def __init__(
        self, library: Library, session: Session, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._session, self._appearance = library, session, appearance
        self._fitted = 0
        self.shown = Shown(library, session, appearance.preferences, appearance.language, self)
        self.header = TimelineHeader(appearance, self)
        self.sifting = Sifting(library, session, self.shown, appearance, self)
        self.legend = Legend(appearance, self)
        self.view = TimelineView(appearance, self._titles, self._heads, self)
        self.view.speak = self._speak
        ReadingCursor(self.view, session, appearance)
        self.table = EventTableView(library, session, appearance, self)
        self.notice = FilterNotice(self.view)
        self.undated = UndatedList(appearance, self._titles, self)
        self.tray = Tray(appearance, self._titles, self)
        self.overview = Overview(appearance, self)
        self.floating = Floating(library, session, self.view, appearance)
        self.choosing = Choosing(
            library, session, self.shown, (self.view, self.tray, self.undated), appearance.language
        )
        self._lay_out()
        self._connect_state()
        self._connect_views()
        self._set_axis()
        self.shown.begin()

    def _lay_out(self) -> None:
        self._sides = QStackedWidget(self)
        self._sides.addWidget(self.view)
        self._sides.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.sifting.row, self.sifting.chips, self.legend):
            column.addWidget(widget)
        column.addWidget(self._sides, 1)
        for below in (self.undated, self.tray, self.overview):
            column.addWidget(below)
        self.setMinimumWidth(TIMELINE_WIDTH_MIN)
        self.setAutoFillBackground(True)

    def _connect_state(self) -> None:
        session, shown = self._session, self.shown
        shown.emptied.connect(self._empty)
        shown.changed.connect(self._show_events)
        session.article_changed.connect(self._follow_article)  # methods: the session outlives this window
        session.filter_changed.connect(self._tell_hidden)
        self._appearance.changed.connect(self._set_axis)
        self._appearance.preferences.changed.connect(self._set_axis)
        self.notice.all_wanted.connect(lambda: session.set_filter(session.filter.showing_all))

    def _follow_article(self) -> None:
        self.view.set_open_article(self._open_instant())

    def _tell_hidden(self) -> None:
        self.notice.show_hidden(*self._hidden())

    def _connect_views(self) -> None:
        view, shown, choosing = self.view, self.shown, self.choosing
        self.header.zoom_wanted.connect(view.zoom_by)
        self.header.fit_wanted.connect(view.fit_all)
        self.header.table_wanted.connect(self._turn_side)
        self.header.lanes_wanted.connect(lambda: shown.arrange(lambda lanes: lanes.with_all()))
        view.scale_changed.connect(self._tell_visible)
        view.event_pointed.connect(self.event_pointed)
        view.correction_wanted.connect(self.correction_wanted)
        view.keys_wanted.connect(self.keys_wanted)
        view.lane_folded.connect(lambda key: shown.arrange(lambda lanes: lanes.with_folded(key)))
        view.lane_moved.connect(self._move_lane)
        view.lane_menu_wanted.connect(self._show_lane_menu)
        self.floating.event_chosen.connect(choosing.choose)
        self.floating.event_dated.connect(self.event_dated)
        self.table.event_chosen.connect(choosing.choose)
        self.table.events_chosen.connect(choosing.choose_several)
        self.table.passage_wanted.connect(choosing.show_passage)
        choosing.passage_wanted.connect(lambda: self.floating.card.dismiss(at_once=True))
        choosing.passage_wanted.connect(self.passage_wanted)
        self.tray.list_wanted.connect(self._toggle_list)
        self.overview.span_wanted.connect(self._show_span)

    @property
    def is_loaded(self) -> bool:
        """Whether the events of the open library are shown."""
        return self.shown.is_loaded

    def point_at_event(self, event_id: int | None) -> None:
        """Ring an event lightly: the pointer is over its passage in the text."""
        self.view.set_pointed(event_id)

    def _titles(self, event_ids: Sequence[int]) -> Mapping[int, str]:
        return self._library.titles(event_ids) if self._library.is_open else {}

    def _heads(self, lane: LaneBox) -> tuple[str, ...]:
        return head_words(lane, self._appearance.language)

    def _speak(self, shape: Mark | Pill) -> str:
        """What a screen reader says of a mark or pill."""
        language = self._appearance.language
        if isinstance(shape, Pill):
            return spoken_pill(shape, language)
        found = self._library.events([shape.event]) if self._library.is_open else []
        return spoken(found[0], language) if found else ""

    # What is shown

    def _empty(self) -> None:
        """Another library, or none: begin anew."""
        self._fitted = 0
        self.floating.card.dismiss(at_once=True)
        self._show_events()

    def _show_events(self) -> None:
        """Show what the filter leaves, in lanes and colours; the first sight of a library fits its events."""
        shown, story = self.shown, self.shown.story
        publications = story.publications if story is not None else None
        self.view.set_lanes(shown.grouping, shown.arrangement)
        today = QDate(1970, 1, 1).daysTo(QDate.currentDate()) * DAY
        content = Content(shown.index, (), publications, self._open_instant(), today=today)
        self.view.set_content(content, keep_view=story is None or self._stays(len(shown.index)))
        self.sifting.refresh()
        self.view.set_finds(self.sifting.finds)
        self.overview.set_events(shown.index, publications, self.sifting.finds)
        self._show_undated()
        self._fill_table()
        self.legend.show_names(shown.color_names)
        self.header.show_hidden_lanes(shown.hidden_lanes)
        self.notice.show_hidden(*self._hidden())
        self.choosing.refresh()
        self._tell_visible()
        if story is not None:
            self.loaded.emit()

    def _stays(self, count: int) -> bool:
        """Whether the stretch of time in view stays: once it was moved, or while little is added to so many events."""
        untouched = not self.view.history and self._session.event_id is None
        if self._fitted and not (untouched and count > _MANY_MORE * self._fitted):
            return True
        self._fitted = count
        return False

    def _show_undated(self) -> None:
        undated, shown = self.shown.undated, self.shown
        all_undated = len(shown.story.undated) if shown.story is not None else 0
        self.tray.set_events(undated, hidden=all_undated - len(undated))
        self.tray.set_result(shown_words(shown.count, shown.total, self._appearance.language) if shown.total else "")
        self.undated.set_events(undated)
        self.undated.setVisible(self.undated.isVisible() and len(undated) > 0)

    def _hidden(self) -> tuple[int, str]:
        """How many events the filter hides where it leaves none on the canvas, and in which language to say it."""
        hidden = self.shown.total - self.shown.count
        return (0 if len(self.shown.index) else hidden), self._appearance.language

    def _open_instant(self) -> int | None:
        return self.shown.time_of(self._session.article_id)

    def _set_axis(self) -> None:
        """Language, second calendar, direction of time: as the preferences have them."""
        ground = self.palette()
        ground.setColor(ground.ColorRole.Window, self._appearance.color("surface2"))
        self.setPalette(ground)
        style = AxisStyle(_no_measure, self._appearance.language, self.header.second_calendar)
        mirrored = self.header.mirrored
        self.view.set_axis(style, mirrored=mirrored)
        self.overview.set_axis(style, mirrored=mirrored)

    def _turn_side(self, table: bool) -> None:
        """Show the events as a table, or on the canvas."""
        self._sides.setCurrentWidget(self.table if table else self.view)
        self._fill_table()
        self.floating.card.dismiss(at_once=True)

    def _fill_table(self) -> None:
        """The table takes no room while the canvas is shown."""
        if self._sides.currentWidget() is self.table:
            self.table.show_events(self.shown, self.sifting.finds)

    def _tell_visible(self) -> None:
        scale = self.view.scale
        self.overview.set_shown(scale.start, scale.end)
        if self._fitted:
            self._session.set_visible(scale.start, scale.end)

    def _show_span(self, start: float, end: float) -> None:
        self.view.motion.stop()
        self.view.history.note(self.view.scale)
        self.view.set_scale(self.view.scale.shown(start, end))

    # Lanes

    def _lane_keys(self) -> list[str]:
        return [lane.key for lane in self.view.scene.lanes]

    def _move_lane(self, key: str, place: int) -> None:
        self.shown.arrange(lambda lanes: lanes.moved(key, place, self._lane_keys()))

    def _show_lane_menu(self, key: str, place: QPoint) -> None:
        lane = next((lane for lane in self.view.scene.lanes if lane.key == key), None)
        if lane is not None:
            lane_menu(lane, self._lane_keys(), self.shown.arrange, self).popup(place)

    # What comes and goes over the canvas

    def _toggle_list(self) -> None:
        self.undated.setVisible(not self.undated.isVisible())
        self.tray.set_open(self.undated.isVisible())


def _no_measure(_text: str, _strong: bool) -> float:
    return 0.0
