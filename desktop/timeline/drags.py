"""What a held button does on the canvas: move it, choose a stretch of time, gather events, reorder lanes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.timeline.hits import inside
from desktop.timeline.ink import rectangle
from desktop.timeline.shapes import LaneBox

if TYPE_CHECKING:
    from desktop.timeline.view import TimelineView

LEAST_RANGE: Final = 8.0
"""A stretch narrower than so many pixels was a slip of the hand."""

_FILL: Final = 0.07


class Drag:
    """A button held down since ``start``, a place of the scene; moved at least once when it is ``finished``."""

    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, view: TimelineView, start: QPointF) -> None:
        self.view, self.start, self.last = view, start, start

    def move(self, place: QPointF) -> None:
        """The hand has moved."""
        self.last = place
        self.view.update()

    def finish(self) -> None:
        """The button was let go."""

    def paint(self, painter: QPainter) -> None:
        """Draw what is under way."""


class Pan(Drag):
    """Time and lanes move with the hand."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, view: TimelineView, start: QPointF) -> None:
        super().__init__(view, start)
        view.history.note(view.scale)

    def move(self, place: QPointF) -> None:
        """Follow the hand."""
        step = place - self.last
        self.view.set_scale(self.view.scale.panned(step.x()))
        self.view.scroll_by(-step.y())
        super().move(place)


class Range(Drag):
    """A stretch of time is chosen; begun on the axis, it is zoomed to."""

    def finish(self) -> None:
        """Choose the stretch, or zoom to it."""
        if abs(self.last.x() - self.start.x()) < LEAST_RANGE:
            return
        view = self.view
        start, end = sorted(view.scale.instant(view.axis_x(place.x())) for place in (self.start, self.last))
        if self.start.y() < view.scene.axis.height:
            view.go_to(view.scale.shown(start, end))
        else:
            view.range_chosen.emit((start, end))

    def paint(self, painter: QPainter) -> None:
        """A band over the whole height."""
        left, right = sorted((self.start.x(), self.last.x()))
        height = self.view.height() / self.view.zoom
        paint_band(painter, rectangle(left, 1, right, height - 1), self.view.palette().accent().color())


class Band(Drag):
    """A rubber band gathers the events it touches; they join those that are selected."""

    def finish(self) -> None:
        """Select what is in the band."""
        view = self.view
        found = inside(view.scene, self._box())
        lead = [view.selected] if view.selected is not None else []
        view.events_chosen.emit([*lead, *sorted((view.chosen | found) - set(lead))])

    def _box(self) -> tuple[float, float, float, float]:
        left, right = sorted((self.start.x(), self.last.x()))
        top, bottom = sorted((self.start.y(), self.last.y()))
        return left, top, right, bottom

    def paint(self, painter: QPainter) -> None:
        """The rectangle."""
        paint_band(painter, rectangle(*self._box()), self.view.palette().accent().color())


class LaneMove(Drag):
    """The head of a lane is carried to another place."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, view: TimelineView, start: QPointF, lane: LaneBox) -> None:
        super().__init__(view, start)
        self.lane = lane

    def place_of(self) -> int:
        """The place among the other lanes where it would land."""
        others = [lane for lane in self.view.scene.lanes if lane.key != self.lane.key]
        return sum(lane.top + lane.height / 2 < self.last.y() for lane in others)

    def finish(self) -> None:
        """Ask for the lane to stand there."""
        self.view.lane_moved.emit(self.lane.key, self.place_of())

    def paint(self, painter: QPainter) -> None:
        """A line where it would land."""
        others = [lane for lane in self.view.scene.lanes if lane.key != self.lane.key]
        place = self.place_of()
        y = others[place].top if place < len(others) else others[-1].top + others[-1].height if others else 0.0
        if others and place and others[place - 1].top + others[place - 1].height != y:
            y = others[place - 1].top + others[place - 1].height
        painter.setPen(QPen(self.view.palette().accent().color(), 2))
        painter.drawLine(QPointF(0, y), QPointF(self.view.scene.frame.total, y))


def paint_band(painter: QPainter, box: QRectF, accent: QColor) -> None:
    """A stretch that is chosen: its edges in the accent, its ground lightly so."""
    painter.setPen(QPen(accent, 1.5))
    ground = QColor(accent)
    ground.setAlphaF(_FILL)
    painter.setBrush(ground)
    painter.drawRect(box)
