"""The reader's preferences at work: what is set anew, marked or moved when one of them changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop import preferences as settings
from desktop.preferences import Preferences
from desktop.reader.page_style import KEYS
from desktop.reader.view import ArticleView

_COMPOSED: frozenset[str] = KEYS | {settings.SECOND_CALENDAR.key}


class Choices(QObject):
    """Keeps the view as the reader likes it; F7 lets the arrows move a caret.

    Signals:
        page_changed(): the page is to be set anew.
        marks_shown(bool): dates and passages are marked, or bare.
    """

    page_changed = Signal()
    marks_shown = Signal(bool)

    def __init__(self, preferences: Preferences, view: ArticleView, pane: QWidget) -> None:
        super().__init__(pane)
        self._preferences, self._view = preferences, view
        preferences.changed.connect(self._follow)
        view.zooming.stepped.connect(self.step_size)
        view.show_marks(preferences.get(settings.SHOW_MARKS))
        self._set_caret()
        QShortcut(QKeySequence("F7"), pane).activated.connect(self.turn_caret)

    def step_size(self, by: int) -> None:
        """Set the text in the next larger (1) or smaller (-1) size."""
        sizes = settings.READING_SIZE.choices
        place = sizes.index(self._preferences.get(settings.READING_SIZE)) + by
        if 0 <= place < len(sizes):
            self._preferences.set(settings.READING_SIZE, sizes[place])

    def turn_caret(self) -> None:
        """Let the arrows move a caret, or scroll again."""
        self._preferences.set(settings.CARET, not self._preferences.get(settings.CARET))

    def _set_caret(self) -> None:
        get = self._preferences.get
        self._view.set_caret(shown=get(settings.CARET), visual=get(settings.CARET_MOVES) == "visual")

    def _follow(self, key: str) -> None:
        if key in _COMPOSED:
            self.page_changed.emit()
        elif key in (settings.CARET.key, settings.CARET_MOVES.key):
            self._set_caret()
        elif key == settings.SHOW_MARKS.key:
            visible = self._preferences.get(settings.SHOW_MARKS)
            self._view.show_marks(visible)
            self.marks_shown.emit(visible)
