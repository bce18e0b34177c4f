"""What the timeline shows of a library: its story, sifted by the filter, in lanes and colours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QObject, Signal

from desktop import preferences as settings
from desktop.library import FacetKind, Library
from desktop.models.words import language_words
from desktop.preferences import Preferences
from desktop.session import Session, TimeRange
from desktop.timeline.arrangement import Arrangement
from desktop.timeline.facets import NOTHING, OTHERS
from desktop.timeline.index import EventIndex
from desktop.timeline.lanes import Grouping, lane_keys
from desktop.timeline.loader import StoryLoader
from desktop.timeline.sight import no_events
from desktop.timeline.story import Story, Undated, shown_of
from desktop.timeline.wording import group_words


class Shown(QObject):
    """Keeps what is shown in step with the library, the session's filter and the preferences.

    Signals:
        read(): the library was read, for the first time or anew.
        changed(): other events are shown, or in other lanes or colours.
        emptied(): another library is open, not read yet, or none.
    """

    read: ClassVar[Signal] = Signal()
    changed: ClassVar[Signal] = Signal()
    emptied: ClassVar[Signal] = Signal()

    def __init__(
        self,
        library: Library,
        session: Session,
        preferences: Preferences,
        language: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._session, self._preferences = library, session, preferences
        self._language = language
        self._loader = StoryLoader(library, self)
        self._plain: Story | None = None
        self.story: Story | None = None
        self.index: EventIndex = no_events()
        self.undated = Undated(self.index.ids, self.index.type_code)
        self.color_names: tuple[str, ...] = ()
        self._arrangements: dict[Grouping, Arrangement] = {}
        self._loader.read.connect(self._receive)
        library.opened.connect(self._begin)
        library.changed.connect(self._loader.soon)
        session.filter_changed.connect(self._sift)
        preferences.changed.connect(self._prefer)

    def begin(self) -> None:
        """Read the library that is open."""
        if self._library.is_open:
            self._loader.begin()

    @property
    def is_loaded(self) -> bool:
        """Whether the events of the open library are shown."""
        return self.story is not None and self._loader.is_at_rest

    @property
    def grouping(self) -> Grouping:
        """What makes a lane."""
        return Grouping(self._preferences.get(settings.LANES))

    @property
    def coloring(self) -> Grouping:
        """What makes a colour."""
        return Grouping(self._preferences.get(settings.COLORS))

    @property
    def arrangement(self) -> Arrangement:
        """How the lanes of the grouping in force are arranged."""
        return self._arrangements.get(self.grouping, Arrangement())

    def arrange(self, change: Callable[[Arrangement], Arrangement]) -> None:
        """Arrange the lanes otherwise."""
        self._arrangements[self.grouping] = change(self.arrangement)
        self._sort()

    @property
    def hidden_lanes(self) -> int:
        """How many lanes with events are hidden."""
        return len(lane_keys(self.index, self.grouping) & self.arrangement.hidden)

    @property
    def count(self) -> int:
        """How many events are shown, dated or not."""
        return len(self.index) + len(self.undated)

    @property
    def total(self) -> int:
        """How many events the library has."""
        return len(self.story) if self.story is not None else 0

    def time_of(self, article_id: int | None) -> int | None:
        """When an article was published, in seconds; where it says nothing of that, the middle of what it tells."""
        story = self.story
        if story is None or article_id is None:
            return None
        if article_id in story.published:
            return story.published[article_id]
        facet = story.facets[FacetKind.ARTICLE]
        if str(article_id) not in facet.keys:
            return None
        told = facet.having_code(facet.keys.index(str(article_id)))[: len(story.index)]
        return int(np.median(story.index.anchor[told])) if told.any() else None

    def within(self, start: float, end: float) -> TimeRange:
        """A stretch of time with what of the shown events lies in it."""
        index, story = self.index, self.story
        ids = index.ids[(index.start < end) & (index.end > start)]
        if story is None or not len(ids):
            return TimeRange(start, end)
        rows = np.isin(story.index.ids, ids)
        articles, sources = (story.facets[kind].told_by(rows) for kind in (FacetKind.ARTICLE, FacetKind.SOURCE))
        return TimeRange(start, end, len(ids), frozenset(map(int, articles)), len(sources - {""}))

    def _begin(self) -> None:
        self._plain = self.story = None
        self._arrangements.clear()
        self.index = no_events()
        self.undated = Undated(self.index.ids, self.index.type_code)
        self._loader.stop()
        self.emptied.emit()
        self.begin()

    def _receive(self, story: Story) -> None:
        self._plain = story
        self.read.emit()
        self._sort()

    def _prefer(self, key: str) -> None:
        if key in (settings.LANES.key, settings.COLORS.key, settings.LANE_COUNT.key):
            self._sort()

    def _sort(self) -> None:
        """Put the events of the story into groups and colours."""
        if self._plain is None:
            return
        most = self._preferences.get(settings.LANE_COUNT)
        kept = frozenset(self.arrangement.pinned)
        story = self._plain.grouped(self.grouping, most, group_words(self.grouping), kept)
        if self.grouping is Grouping.LANGUAGE:
            names = self._languages(story.index.group_names, story.index.group_keys)
            story = replace(story, index=replace(story.index, group_names=names))
        self.story, names = story.tinted(self.coloring, group_words(self.coloring))
        self.color_names = self._languages(names, names) if self.coloring is Grouping.LANGUAGE else names
        self._sift()

    def _languages(self, names: tuple[str, ...], keys: tuple[str, ...]) -> tuple[str, ...]:
        """The languages behind their tags, as the interface calls them."""
        told = zip(names, keys, strict=True)
        return tuple(name if key in (OTHERS, NOTHING) else language_words(name, self._language) for name, key in told)

    def _sift(self) -> None:
        """Take what the filter leaves."""
        if self.story is not None:
            self.index, self.undated = shown_of(self.story, self._session.filter)
            self.changed.emit()
