"""The card of the date that is pointed at."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from desktop.appearance.appearance import Appearance
from desktop.reader.card import DateCard
from desktop.reader.marks import DateMark
from desktop.reader.reading import Reading
from desktop.reader.view import ArticleView


class PointedDate(QObject):
    """Brings the card where the view's pointer or keyboard is at a date; scrolling takes it away."""

    def __init__(self, view: ArticleView, appearance: Appearance, pane: QWidget) -> None:
        super().__init__(pane)
        self._view, self._appearance, self._pane = view, appearance, pane
        self._card: DateCard | None = None
        self.reading: Reading | None = None
        view.date_pointed.connect(self._point)
        view.verticalScrollBar().valueChanged.connect(self.dismiss)

    def dismiss(self) -> None:
        """Take the card away at once."""
        if self._card is not None:
            self._card.dismiss(at_once=True)

    def _point(self, mark: DateMark | None) -> None:
        """Bring the card of a date, or let it go."""
        stored = self.reading.mention(mark.mention_id) if self.reading and mark else None
        window = self._pane.window()
        if self._card is None:
            self._card = DateCard(self._appearance, window)
        if stored is None or mark is None:
            self._card.dismiss()
            return
        place = self._view.place_of(mark)
        corner = self._view.viewport().mapTo(window, place.topLeft())
        self._card.announce(stored.mention, QRect(corner, place.size()))
