"""Ways through the open article: from passage to passage, date to date, heading to heading; and where one is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.reader.marks import DateMark, PassageMark
from desktop.reader.reading import Reading
from desktop.reader.view import ArticleView
from desktop.session import Session

_SETTLE_MS: Final = 60
_READING_SHARE: Final = 0.35
"""The line in this share of the view, from the top, is taken for the one that is read."""

KEYS: Final = {
    "next passage": "Ctrl+Alt+Down",
    "previous passage": "Ctrl+Alt+Up",
    "next date": "Ctrl+Alt+Right",
    "previous date": "Ctrl+Alt+Left",
}
"""The keys, by what they go to."""


class Ways(QObject):
    """Steps through the text by keys, and keeps the session's reading cursor with the scroll bar."""

    def __init__(self, view: ArticleView, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._session = view, session
        self.reading: Reading | None = None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.tell_place)
        view.verticalScrollBar().valueChanged.connect(self._settle.start)
        for name, keys in KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), parent)
            by = 1 if name.startswith("next") else -1
            step = self.step_passage if name.endswith("passage") else self.step_date
            shortcut.activated.connect(lambda step=step, by=by: step(by))

    def turn_to(self, reading: Reading | None) -> None:
        """Another article is open, or none."""
        self.reading = reading
        self._settle.start()

    def step_passage(self, by: int) -> None:
        """To the next (1) or previous (-1) passage of an event."""
        self._view.visit_kind(by, PassageMark)

    def step_date(self, by: int) -> None:
        """To the next (1) or previous (-1) date."""
        self._view.visit_kind(by, DateMark)

    def tell_place(self) -> None:
        """Tell the session which time the line that is read speaks of."""
        reading, view = self.reading, self._view
        if reading is None or view.shown is None:
            self._session.set_reading(None)
            return
        point = QPoint(view.viewport().width() // 2, round(view.viewport().height() * _READING_SHARE))
        place = view.shown.map.code_point(view.cursorForPosition(point).position())
        self._session.set_reading(reading.spoken_of(view.first_code_point() if place is None else place))
