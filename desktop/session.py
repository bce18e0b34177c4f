"""What I am looking at: the selection, the visible span, the filter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from db.records import EventType, Family


class Origin(Enum):
    """Where a selection was made: that view does not scroll to it, the others do."""

    LIST = auto()
    READER = auto()
    TIMELINE = auto()
    INSPECTOR = auto()
    SEARCH = auto()


class Confidence(Enum):
    """How sure it must be that an event was read rightly; the values are the least shares, 0 to 1."""

    ANY = 0.0
    LIKELY = 0.6
    SURE = 0.8


@dataclass(frozen=True, slots=True)
class Filter:
    """Which events are shown. ``None`` among the sources stands for articles that name none.

    What is hidden is named one by one; of ``actors`` and ``places`` only those named are shown (none named: all).
    """

    hidden_families: frozenset[Family] = frozenset()
    hidden_types: frozenset[EventType] = frozenset()
    hidden_sources: frozenset[str | None] = frozenset()
    hidden_languages: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    confidence: Confidence = Confidence.ANY
    only_disputed: bool = False
    words: str = ""
    only_matches: bool = False
    """Events without the words are dimmed."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is hidden or looked for."""
        return self == Filter()

    @property
    def showing_all(self) -> Filter:
        """The filter that hides nothing and looks for the same words."""
        return Filter(words=self.words)


@dataclass(frozen=True, slots=True)
class TimeRange:
    """A stretch of time that was chosen, in seconds, and what of the shown events lies in it."""

    start: float
    end: float
    events: int = 0
    articles: frozenset[int] = frozenset()
    """The ids of the articles that tell those events."""
    sources: int = 0


class Session(QObject):
    """The state of looking; what is true lies in the library.

    Signals (each emitted after the state is whole, never when nothing changed):
        article_changed(): another article is open, or none.
        event_changed(): another event is selected, or none.
        selection_changed(): other events are selected together; ``event_id`` is the one that leads them.
        range_changed(): another stretch of time is chosen, or none, or other events lie in it.
        event_chosen_again(): the selected event was selected once more: its passage is wanted again.
        visible_changed(): the timeline shows another span.
        filter_changed(): another filter holds.
        reading_changed(): the place that is being read speaks of another time.
    """

    article_changed = Signal()
    event_changed = Signal()
    selection_changed = Signal()
    range_changed = Signal()
    event_chosen_again = Signal()
    visible_changed = Signal()
    filter_changed = Signal()
    reading_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._article_id: int | None = None
        self._event_id: int | None = None
        self._selected: frozenset[int] = frozenset()
        self._range: TimeRange | None = None
        self._visible: tuple[float, float] | None = None
        self._reading: int | None = None
        self._filter = Filter()
        self._origin = Origin.LIST

    @property
    def article_id(self) -> int | None:
        """The open article."""
        return self._article_id

    @property
    def event_id(self) -> int | None:
        """The selected event; of several the one that leads them."""
        return self._event_id

    @property
    def selected_events(self) -> frozenset[int]:
        """All selected events."""
        return self._selected

    @property
    def time_range(self) -> TimeRange | None:
        """The stretch of time that is chosen."""
        return self._range

    @property
    def visible(self) -> tuple[float, float] | None:
        """Start and end of what the timeline shows, in seconds; None before it has shown anything."""
        return self._visible

    @property
    def filter(self) -> Filter:
        """Which events are shown."""
        return self._filter

    @property
    def origin(self) -> Origin:
        """Where the last selection was made."""
        return self._origin

    def select(self, origin: Origin, *, article_id: int | None, event_id: int | None) -> None:
        """Open an article and select one of its events, as one step: no view sees a half-made selection."""
        again = event_id is not None and (article_id, event_id) == (self._article_id, self._event_id)
        self._turn_to(origin, article_id, event_id, frozenset() if event_id is None else frozenset({event_id}))
        if again:
            self.event_chosen_again.emit()

    def select_article(self, article_id: int | None, origin: Origin) -> None:
        """Open an article; what is selected stays."""
        self._turn_to(origin, article_id, self._event_id, self._selected)

    def select_event(self, event_id: int | None, origin: Origin) -> None:
        """Select an event; the open article stays."""
        self.select(origin, article_id=self._article_id, event_id=event_id)

    def select_events(self, event_ids: Iterable[int], origin: Origin) -> None:
        """Select several events, the first of which leads them; the open article stays."""
        chosen = list(event_ids)
        self._turn_to(origin, self._article_id, chosen[0] if chosen else None, frozenset(chosen))

    def _turn_to(self, origin: Origin, article_id: int | None, event_id: int | None, selected: frozenset[int]) -> None:
        other_article = article_id != self._article_id
        other_event = event_id != self._event_id
        others = selected != self._selected
        self._article_id, self._event_id, self._selected, self._origin = article_id, event_id, selected, origin
        if other_article:
            self.article_changed.emit()
        if other_event:
            self.event_changed.emit()
        if others:
            self.selection_changed.emit()

    def set_time_range(self, chosen: TimeRange | None) -> None:
        """Choose a stretch of time, or none."""
        if self._range != chosen:
            self._range = chosen
            self.range_changed.emit()

    def set_visible(self, start: float, end: float) -> None:
        """Note what the timeline shows, in seconds."""
        if self._visible != (start, end):
            self._visible = (start, end)
            self.visible_changed.emit()

    @property
    def reading(self) -> int | None:
        """The time that the place being read speaks of, in civil seconds: where the reading cursor stands."""
        return self._reading

    def set_reading(self, seconds: int | None) -> None:
        """Note the time that the place being read speaks of."""
        if self._reading != seconds:
            self._reading = seconds
            self.reading_changed.emit()

    def set_filter(self, shown: Filter) -> None:
        """Show other events."""
        if self._filter != shown:
            self._filter = shown
            self.filter_changed.emit()

    def clear(self) -> None:
        """Look at nothing: another library was opened, or none."""
        self._visible = None
        self.set_time_range(None)
        self.select(Origin.LIST, article_id=None, event_id=None)
        self.set_filter(Filter())
