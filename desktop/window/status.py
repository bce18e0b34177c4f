"""The line at the foot: how much is in the library, and what the timeline shows."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from db.time.span import DAY, Precision, Span
from db.wording import span_words
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import PANE_PADDING, STATUS_HEIGHT
from desktop.library import Library
from desktop.models.words import counted
from desktop.session import Session, TimeRange

_YEAR: Final = 365.2425
_MANY_YEARS: Final = 3
"""From here on a length is told in years."""


class StatusBar(QStatusBar):
    """26 px: “48 articles · 249 events · 9 undated” and “1 November – 8 December 2022 · 38 days”."""

    def __init__(
        self, library: Library, session: Session, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._session, self._appearance = library, session, appearance
        self.setSizeGripEnabled(False)
        self.setFixedHeight(STATUS_HEIGHT)
        self.setContentsMargins(PANE_PADDING, 0, PANE_PADDING, 0)
        self.counts = QLabel(self)
        self.visible_span = QLabel(self)
        for label in (self.counts, self.visible_span):
            label.setProperty("kind", "small")
        self.addWidget(self.counts, 1)
        self.addPermanentWidget(self.visible_span)
        for told in (library.opened, library.changed):
            told.connect(self._count)
            told.connect(self._measure)
        session.visible_changed.connect(self._measure)
        session.range_changed.connect(self._count)
        self._count()
        self._measure()

    def _count(self, _change: object = None) -> None:
        """Count what is in the library."""
        if not self._library.is_open:
            self.counts.clear()
            return
        stretch = self._session.time_range
        if stretch is not None:
            self.counts.setText(self._stretch_words(stretch))
            return
        articles = self._library.article_count()
        events = self._library.event_count()
        undated = self._library.undated_count()
        language = self._appearance.language
        parts = [
            counted(self.tr("%n articles", "", articles), articles, language),
            counted(self.tr("%n events", "", events), events, language),
            counted(self.tr("%n undated", "", undated), undated, language),
        ]
        if self._library.is_read_only:
            parts.append(self.tr("read-only"))
        self.counts.setText(" · ".join(parts))

    def _stretch_words(self, stretch: TimeRange) -> str:
        """What lies in the stretch of time that is chosen: “14–20 November 2022 · 31 events · 12 articles …”."""
        language, articles = self._appearance.language, len(stretch.articles)
        shown = Span(int(stretch.start), max(int(stretch.end), int(stretch.start) + 1), Precision.DAY, lasting=True)
        return " · ".join(
            (
                span_words(shown, language),
                counted(self.tr("%n events", "", stretch.events), stretch.events, language),
                counted(self.tr("%n articles", "", articles), articles, language),
                counted(self.tr("%n sources", "", stretch.sources), stretch.sources, language),
            )
        )

    def _measure(self, _change: object = None) -> None:
        """Say which days the timeline shows."""
        visible = self._session.visible
        if visible is None or not self._library.is_open or not self._library.article_count():
            self.visible_span.clear()
            return
        first, last = int(visible[0] // DAY), int(visible[1] // DAY)
        days = last - first + 1
        shown = Span(first * DAY, (last + 1) * DAY, Precision.DAY, lasting=True)
        language = self._appearance.language
        years = round(days / _YEAR)
        told = (
            counted(self.tr("%n years", "", years), years, language)
            if years >= _MANY_YEARS
            else counted(self.tr("%n days", "", days), days, language)
        )
        self.visible_span.setText(f"{span_words(shown, language)} · {told}")
