"""The side panel of the print preview: what the page is to show, and how."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from db.time.calendars import Calendar
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.preferences import Preferences
from desktop.printing.chronology import Lanes
from desktop.printing.content_options import ContentOptions
from desktop.printing.page_options import PageOptions
from desktop.printing.sheet import Sheet
from desktop.printing.snapshot import today
from desktop.printing.view import View
from desktop.printing.words_options import WordsOptions
from desktop.timeline.arrangement import Arrangement
from desktop.timeline.lanes import Grouping

PANEL_WIDTH: Final = 336


class PrintOptions(QWidget):
    """The fields from which a sheet is made: what is shown, the paper, the words around it.

    Signals:
        changed(): a field says something else.
    """

    changed = Signal()

    def __init__(
        self, view: View, appearance: Appearance, *, visible: bool, article: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance, self._view, self._article = appearance, view, article
        self.content = ContentOptions(there=visible, article=article is not None, parent=self)
        self.page = PageOptions(self)
        self.words = WordsOptions(self)
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        tabs.addTab(self.content, self.tr("Content"))
        tabs.addTab(self.page, self.tr("Page"))
        tabs.addTab(self.words, self.tr("Words"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(tabs)
        self.show_view(view, whole=view.start is None or not visible)
        for part in (self.content, self.page, self.words):
            part.changed.connect(self.changed)

    def show_view(self, view: View, *, whole: bool) -> None:
        """Let the fields say what a view says."""
        self._view = view
        parts = (self.content, self.page, self.words)
        blocked = [QSignalBlocker(part) for part in parts]
        self.content.show_view(view, whole=whole)
        self.page.show_sheet(view.sheet)
        self.words.show_sheet(view.sheet)
        self.page.set_style(view.sheet.style)
        del blocked
        self.changed.emit()

    @property
    def whole(self) -> bool:
        """Whether all events are wanted, not only those of the view."""
        return self.content.whole

    @property
    def lanes(self) -> Lanes:
        """What makes lanes and colours."""
        return self.content.lanes(self._view.lanes)

    @property
    def sheet(self) -> Sheet:
        """The sheet that the fields describe."""
        sheet = replace(self._view.sheet, printed=today(), language=self._appearance.language, article=self._article)
        sheet = self.words.filled(self.page.filled(self.content.filled(sheet)))
        self.page.set_style(sheet.style)
        return sheet


def preferred_view(preferences: Preferences, title: str, arrangement: Arrangement | None = None) -> View:
    """What is printed where nothing else is asked for: as last time, with the lanes of the timeline on screen."""
    view = View.from_json(preferences.get(settings.PRINT_VIEW) or "{}")
    grouping, coloring = Grouping(preferences.get(settings.LANES)), Grouping(preferences.get(settings.COLORS))
    lanes = Lanes(grouping, coloring, preferences.get(settings.LANE_COUNT), arrangement or Arrangement())
    mirrored = {"ltr": False, "rtl": True}.get(preferences.get(settings.TIME_DIRECTION))
    preferred = preferences.get(settings.SECOND_CALENDAR)
    second = None if preferred == "none" else Calendar(preferred)
    sheet = replace(
        view.sheet, title=title, other_title="", subtitle="", library=title, mirrored=mirrored, second=second
    )
    return View(lanes=lanes, sheet=sheet)
