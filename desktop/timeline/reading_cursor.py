"""Where the reader is: a small pointer on the axis at the time that the line being read speaks of."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from desktop.appearance.appearance import Appearance
from desktop.session import Session
from desktop.timeline.view import TimelineView

_HALF: Final = 5.0
_HEIGHT: Final = 7.0
_LINE: Final = 14.0
"""The line under the pointer reaches this far into the canvas."""


class ReadingCursor(QWidget):
    """Lies over the canvas and lets the mouse through; told order and happened order are both seen as one scrolls."""

    def __init__(self, view: TimelineView, session: Session, appearance: Appearance) -> None:
        super().__init__(view)
        self._view, self._session, self._appearance = view, session, appearance
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.resize(view.size())
        view.installEventFilter(self)
        view.scale_changed.connect(self.update)
        session.reading_changed.connect(self.update)

    @property
    def place(self) -> QPointF | None:
        """The tip of the pointer, in pixels of the canvas; None where its time is not in view."""
        instant, frame = self._session.reading, self._view.scene.frame
        if instant is None:
            return None
        x = frame.x(self._view.scale.along(instant))
        low, high = frame.pair(0.0, frame.width)
        return QPointF(x, self._view.scene.axis.height) if low <= x <= high else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the canvas."""
        if event.type() is QEvent.Type.Resize:
            self.resize(self._view.size())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A pointer standing on the foot of the axis, and a short line into the canvas."""
        tip = self.place
        if tip is None:
            return
        accent = self._appearance.color("accent")
        with QPainter(self) as painter:
            painter.scale(self._view.zoom, self._view.zoom)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(accent, 1.5))
            painter.setBrush(self._appearance.color("surface2"))
            box = QRectF(tip.x() - _HALF, tip.y() - _HEIGHT, 2 * _HALF, _HEIGHT)
            painter.drawPolygon(QPolygonF([box.topLeft(), box.topRight(), tip]))
            painter.drawLine(tip, QPointF(tip.x(), tip.y() + _LINE))
