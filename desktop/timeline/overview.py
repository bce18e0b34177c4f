"""The strip under the canvas: all events at a glance, and the window that the canvas shows of them."""

from __future__ import annotations

from enum import Enum, auto
from typing import ClassVar, Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.appearance.appearance import Appearance
from desktop.appearance.key_focus import KeyFocus
from desktop.appearance.tokens import OVERVIEW_HEIGHT
from desktop.timeline.axis import AxisStyle
from desktop.timeline.bins import BIN, Bins, bin_events, coverage_gaps, found_at, strip_labels
from desktop.timeline.emphasis import Finds
from desktop.timeline.index import FAMILY_LIST, EventIndex, Instants
from desktop.timeline.ink import Ink, ink_of
from desktop.timeline.lettering import Lettering
from desktop.timeline.scale import Scale

_STRIP: Final = 43.0
_PADDING: Final = 12.0
_LINE: Final = 26.0
_GRIP: Final = 5.0
_GRIP_HEIGHT: Final = 16.0
_GRIP_REACH: Final = 7.0
_LEAST_WINDOW: Final = 6.0
_GAP_OPACITY: Final = 0.35
_HIT_HEIGHT: Final = 4.0
_VEIL: Final = 0.42
_CHEVRON: Final = 4.0
_ABOVE: Final = (2, 1)
_BELOW: Final = (0, 3)


class _Part(Enum):
    """What of the window is held."""

    INSIDE = auto()
    START = auto()
    END = auto()


class Overview(KeyFocus, QWidget):
    """All events in bins, conflict above the line, the rest below; a window that can be dragged.

    Signals:
        span_wanted(float, float): the canvas is to show this stretch of time, in seconds.
    """

    span_wanted: ClassVar[Signal] = Signal(float, float)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._lettering = Lettering(appearance.scale)
        self._index: EventIndex | None = None
        self._publications: Instants | None = None
        self._finds = Finds()
        self._bins: Bins | None = None
        self._style = AxisStyle(self._lettering.measure_axis)
        self._gaps: tuple[tuple[float, float], ...] = ()
        self._found: tuple[float, ...] = ()
        self._shown = (0.0, 1.0)
        self._mirrored = False
        self._held: tuple[_Part, float] | None = None
        self.setFixedHeight(round(OVERVIEW_HEIGHT * appearance.scale))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Overview of all events"))
        appearance.changed.connect(self._dress)

    def set_events(self, index: EventIndex, publications: Instants | None = None, finds: Finds | None = None) -> None:
        """Show these events, where no article was published (instants, sorted), and what was found among them."""
        self._index, self._publications, self._finds = index, publications, finds or Finds()
        self._count()

    def set_axis(self, style: AxisStyle, *, mirrored: bool) -> None:
        """Speak another language, run the other way."""
        self._style = AxisStyle(self._lettering.measure_axis, style.language, first_weekday=style.first_weekday)
        self._mirrored = mirrored
        self.update()

    def set_shown(self, start: float, end: float) -> None:
        """The canvas shows this stretch of time, in seconds."""
        self._shown = (start, end)
        self.update()

    @property
    def scale(self) -> Scale | None:
        """The strip's own scale over its padded width; None without events."""
        if self._bins is None:
            return None
        width = self.width() - 2 * _PADDING
        return Scale(self._bins.start, (self._bins.end - self._bins.start) / width, width, self._mirrored)

    def window_box(self) -> QRectF:
        """The window's place; empty without events."""
        scale = self.scale
        if scale is None:
            return QRectF()
        low, high = sorted(scale.x(edge) for edge in self._shown)
        low, high = max(low, 0.0), min(high, scale.width)
        if high - low < _LEAST_WINDOW:
            middle = min(max((low + high) / 2, 0.0), scale.width)
            low, high = middle - _LEAST_WINDOW / 2, middle + _LEAST_WINDOW / 2
        return QRectF(_PADDING + low, 1, high - low, _STRIP - 1)

    def _count(self) -> None:
        index, width = self._index, self.width() - 2 * _PADDING
        self._bins = bin_events(index, width) if index is not None else None
        self._gaps = coverage_gaps(self._bins, self._publications) if self._bins is not None else ()
        self._found = found_at(self._bins, index, self._finds.events) if self._bins is not None and index else ()
        self.update()

    def _dress(self) -> None:
        self._lettering = Lettering(self._appearance.scale)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count anew for the width."""
        super().resizeEvent(event)
        self._count()

    def sizeHint(self) -> QSize:
        """As high as the strip and its labels."""
        return QSize(400, self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the window or a grip; elsewhere centre the window there."""
        scale = self.scale
        if scale is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        part, beyond = self._part(x), self._beyond(x)
        if part is None and beyond is not None:
            self.span_wanted.emit(*beyond)
            return
        if part is None:
            length = self._shown[1] - self._shown[0]
            middle = scale.instant(x - _PADDING)
            self.span_wanted.emit(middle - length / 2, middle + length / 2)
            part = _Part.INSIDE
        self._held = (part, x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held; show what could be."""
        x = event.position().x()
        scale = self.scale
        if self._held is None or scale is None:
            part = self._part(x)
            sideways = part in (_Part.START, _Part.END)
            self.setCursor(Qt.CursorShape.SizeHorCursor if sideways else Qt.CursorShape.ArrowCursor)
            return
        part, last = self._held
        moved = scale.instant(x) - scale.instant(last)
        start, end = self._shown
        if part is _Part.INSIDE:
            start, end = start + moved, end + moved
        elif part is _Part.START:
            start = min(start + moved, end - scale.seconds_per_pixel * _LEAST_WINDOW)
        else:
            end = max(end + moved, start + scale.seconds_per_pixel * _LEAST_WINDOW)
        self._held = (part, x)
        self.span_wanted.emit(start, end)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the window by a tenth, on the screen's side."""
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        start, end = self._shown
        step = way * (end - start) / 10 * (-1 if self._mirrored else 1)
        self.span_wanted.emit(start + step, end + step)

    def _beyond(self, x: float) -> tuple[float, float] | None:
        """The far stretch that the strip's end under a place stands for, where events lie beyond it."""
        if self._bins is None or _PADDING <= x <= self.width() - _PADDING:
            return None
        return self._bins.before if (x < _PADDING) != self._mirrored else self._bins.after

    def _part(self, x: float) -> _Part | None:
        box = self.window_box()
        first, last = (box.right(), box.left()) if self._mirrored else (box.left(), box.right())
        if abs(x - first) <= _GRIP_REACH:
            return _Part.START
        if abs(x - last) <= _GRIP_REACH:
            return _Part.END
        return _Part.INSIDE if box.left() < x < box.right() else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bins, veil, window and labels."""
        ink = ink_of(self._appearance.theme)
        painter = QPainter(self)
        painter.fillRect(self.rect(), ink.color("surface2"))
        if self._bins is not None:
            self._paint_gaps(painter, ink)
            self._paint_bins(painter, self._bins, ink)
            self._paint_found(painter, ink)
            self._paint_labels(painter, ink)
            self._paint_window(painter, ink)
            self._paint_beyond(painter, ink)
        if self.shows_focus:
            painter.setPen(QPen(ink.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_gaps(self, painter: QPainter, ink: Ink) -> None:
        """A hatch over the periods in which no article was published."""
        scale = self.scale
        if scale is None:
            return
        color = ink.color("faint")
        color.setAlphaF(_GAP_OPACITY)
        for start, end in self._gaps:
            low, high = sorted((scale.x(start), scale.x(end)))
            painter.fillRect(QRectF(_PADDING + low, 0, high - low, _STRIP), QBrush(color, Qt.BrushStyle.BDiagPattern))

    def _paint_found(self, painter: QPainter, ink: Ink) -> None:
        """A tick at the top for what was found."""
        scale = self.scale
        if scale is None:
            return
        for instant in self._found:
            painter.fillRect(QRectF(_PADDING + scale.x(instant) - 1.5, 0, 3, _HIT_HEIGHT), ink.color("hit_current"))

    def _paint_bins(self, painter: QPainter, bins: Bins, ink: Ink) -> None:
        columns = bins.counts.shape[1]
        width = (self.width() - 2 * _PADDING) / columns
        painter.setPen(Qt.PenStyle.NoPen)
        unit = bins.unit(_LINE - 3, _STRIP - _LINE - 2)
        for codes, way in ((_ABOVE, -1), (_BELOW, 1)):
            foot = np.zeros(columns)
            for code in codes:
                tall = bins.counts[code] * unit
                painter.setBrush(ink.family_color(FAMILY_LIST[code]))
                boxes = []
                for place in np.flatnonzero(bins.counts[code]).tolist():
                    column = columns - 1 - place if self._mirrored else place
                    height = max(float(tall[place]), 1.0)
                    near = _LINE + way * float(foot[place])
                    top = near - height if way < 0 else near
                    boxes.append(QRectF(_PADDING + column * width, top, min(width, BIN) - 1, height))
                    foot[place] += height
                painter.drawRects(boxes)

    def _paint_labels(self, painter: QPainter, ink: Ink) -> None:
        """Months, years or decades under the strip."""
        scale = self.scale
        if scale is None:
            return
        painter.setPen(ink.color("faint"))
        middle = (_STRIP + self.height()) / 2
        for x, words in strip_labels(scale, self._style.language):
            width = self._lettering.measure("tiny", words)
            left = _PADDING + (x - width - 5 if self._mirrored else x + 5)
            self._lettering.draw(painter, words, left, middle, name="tiny", right_to_left=self._mirrored)
            painter.fillRect(QRectF(_PADDING + x, _STRIP + 1, 1, 4), ink.color("line2"))

    def _paint_beyond(self, painter: QPainter, ink: Ink) -> None:
        """A chevron at an end beyond which there are events: a click goes there."""
        painter.setPen(QPen(ink.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for x, way in ((_PADDING / 2, -1), (self.width() - _PADDING / 2, 1)):
            if self._beyond(x) is not None:
                tip, back = x + way * _CHEVRON / 2, x - way * _CHEVRON / 2
                corners = ((back, _LINE - _CHEVRON), (tip, _LINE), (back, _LINE + _CHEVRON))
                painter.drawPolyline([QPointF(*corner) for corner in corners])

    def _paint_window(self, painter: QPainter, ink: Ink) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.window_box()
        veil = QColor(ink.color("surface2"))
        veil.setAlphaF(_VEIL)
        painter.fillRect(QRectF(0, 0, box.left(), _STRIP), veil)
        painter.fillRect(QRectF(box.right(), 0, self.width() - box.right(), _STRIP), veil)
        accent = QColor(ink.color("accent"))
        painter.setPen(QPen(accent, 1.5))
        fill = QColor(accent)
        fill.setAlphaF(0.07)
        painter.setBrush(fill)
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        for x in (box.left() + 0.75, box.right() - 0.75):
            grip = QRectF(0, 0, _GRIP, _GRIP_HEIGHT)
            grip.moveCenter(QPointF(x, box.center().y()))
            painter.drawRoundedRect(grip, 2, 2)
