"""Mouse, wheel and gestures on the canvas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QMouseEvent, QNativeGestureEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QToolTip

from desktop.timeline.hits import Hit, hit
from desktop.timeline.shapes import Pill

if TYPE_CHECKING:
    from desktop.timeline.view import TimelineView

CARD_MS: Final = 350
"""How long the pointer rests on an event before its card comes, in milliseconds."""

_WHEEL_NOTCH: Final = 120.0
_NOTCH_ZOOM: Final = 1.2
_NOTCH_PIXELS: Final = 60.0
_LEAST_RANGE: Final = 8.0
_SEPARABLE: Final = 40.0


@dataclass(slots=True)
class _Drag:
    """A button held down since ``start``; ``range_from`` is the place where a range began."""

    start: QPointF
    last: QPointF
    moving: bool = False
    range_from: float | None = None


class Pointer(QObject):
    """Turns what a hand does with a mouse or a pad into moves of the canvas."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._drag: _Drag | None = None
        self._event: int | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(CARD_MS)
        self._rest.timeout.connect(self._show_card)
        view.grabGesture(Qt.GestureType.PinchGesture)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take mouse, wheel and gesture events of the canvas."""
        if watched is not self._view:
            return False
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QWheelEvent):
            self._wheel(event)
            return True
        if isinstance(event, QNativeGestureEvent):
            return self._native(event)
        if isinstance(event, QGestureEvent):
            return self._pinch(event)
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self._place(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._view.tip(place.x(), place.y()), self._view)
            return True
        if event.type() is QEvent.Type.Leave:
            self._point(None)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._press(event)
        elif kind is QEvent.Type.MouseMove:
            self._move(event)
        elif kind is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
            self._release(event)
        elif kind is QEvent.Type.MouseButtonDblClick and event.button() is Qt.MouseButton.LeftButton:
            self._double_click(event)
        else:
            return False
        return False

    def _place(self, position: QPointF) -> QPointF:
        """A place of the widget as a place of the scene."""
        return position / self._view.zoom

    def _axis_x(self, x: float) -> float:
        """A place of the scene as a place on the axis."""
        return x if self._view.scale.mirrored else x - self._view.scene.frame.head

    def _press(self, event: QMouseEvent) -> None:
        view = self._view
        view.motion.stop()
        view.card_wanted.emit(None)
        place = self._place(event.position())
        ranged = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._drag = _Drag(place, place, range_from=place.x() if ranged else None)

    def _move(self, event: QMouseEvent) -> None:
        drag, place = self._drag, self._place(event.position())
        if drag is None:
            found = hit(self._view.scene, place.x(), place.y())
            self._point(found)
            return
        distance = (place - drag.start).manhattanLength()
        if not drag.moving and distance < QApplication.startDragDistance():
            return
        if not drag.moving:
            drag.moving = True
            self._view.history.note(self._view.scale)
            self._view.setCursor(Qt.CursorShape.ClosedHandCursor)
        if drag.range_from is None:
            step = place - drag.last
            self._view.set_scale(self._view.scale.panned(step.x()))
            self._view.scroll_by(-step.y())
        drag.last = place
        self._view.update()

    def _release(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        place = self._place(event.position())
        self._view.unsetCursor()
        if drag is None:
            return
        if drag.moving and drag.range_from is not None:
            self._zoom_to(drag.range_from, place.x())
        elif not drag.moving:
            self._click(hit(self._view.scene, place.x(), place.y()))
        self._view.update()

    def _zoom_to(self, first: float, last: float) -> None:
        if abs(last - first) >= _LEAST_RANGE:
            scale = self._view.scale
            start, end = sorted((scale.instant(self._axis_x(first)), scale.instant(self._axis_x(last))))
            self._view.go_to(scale.shown(start, end))

    def _click(self, found: Hit | None) -> None:
        if found is None:
            self._view.choose(None)
        elif found.event is not None:
            self._view.choose(found.event)
        elif found.pill is not None:
            self._open_pill(found.pill)
        elif found.column is not None:
            start, end, _ = found.column
            slack = (end - start) * 2
            self._view.go_to(self._view.scale.shown(start - slack, end + slack))

    def _open_pill(self, pill: Pill) -> None:
        """Zoom to the events of a pill, or list them where no zoom would part them."""
        view = self._view
        length = pill.end - pill.start
        goal = view.scale.shown(pill.start - length / 4, pill.end + length / 4, 60.0)
        parted = length / goal.seconds_per_pixel >= _SEPARABLE and goal.seconds_per_pixel < view.scale.seconds_per_pixel
        if parted or pill.edge:
            view.go_to(goal)
        else:
            view.pill_opened.emit(pill)

    def _double_click(self, event: QMouseEvent) -> None:
        place = self._place(event.position())
        found = hit(self._view.scene, place.x(), place.y())
        if found is not None and found.event is not None:
            self._view.passage_wanted.emit(found.event)
        elif found is None:
            self._view.zoom_by(2.0, self._axis_x(place.x()))

    def _point(self, found: Hit | None) -> None:
        """Note what the pointer is over; its card comes when the pointer rests."""
        event = found.event if found else None
        active = found is not None
        self._view.setCursor(Qt.CursorShape.PointingHandCursor if active else Qt.CursorShape.ArrowCursor)
        if event == self._event:
            return
        self._event = event
        self._view.set_pointed(event)
        self._view.event_pointed.emit(event)
        if event is None:
            self._rest.stop()
            self._view.card_wanted.emit(None)
        else:
            self._rest.start()

    def _show_card(self) -> None:
        if self._event is not None and self._drag is None:
            self._view.card_wanted.emit(self._event)

    def _wheel(self, event: QWheelEvent) -> None:
        """Ctrl zooms, Shift and sideways pan, plain scrolls lanes or zooms where they all fit."""
        view = self._view
        view.motion.stop()
        self._rest.stop()
        view.card_wanted.emit(None)
        pixels, angle = event.pixelDelta(), event.angleDelta()
        x = self._axis_x(self._place(event.position()).x())
        across, down = (
            (pixels.x(), pixels.y())
            if not pixels.isNull()
            else (
                angle.x() * _NOTCH_PIXELS / _WHEEL_NOTCH,
                angle.y() * _NOTCH_PIXELS / _WHEEL_NOTCH,
            )
        )
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._wheel_zoom(angle.y() or angle.x(), x)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            view.pan_by(across or down)
        elif abs(across) > abs(down):
            view.pan_by(across)
        elif not view.fits:
            view.scroll_by(-down)
        else:
            self._wheel_zoom(angle.y(), x)
        event.accept()

    def _wheel_zoom(self, angle: float, x: float) -> None:
        if angle:
            self._view.zoom_by(_NOTCH_ZOOM ** (angle / _WHEEL_NOTCH), x, animated=False)

    def _native(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        x = self._axis_x(self._place(event.position()).x())
        self._view.zoom_by(max(1 + event.value(), 0.1), x, animated=False)
        return True

    def _pinch(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        factor = pinch.scaleFactor()
        if factor > 0:
            middle = self._place(self._view.mapFromGlobal(pinch.centerPoint()))
            self._view.zoom_by(factor, self._axis_x(middle.x()), animated=False)
        event.accept(pinch)
        return True

    def paint(self, painter: QPainter) -> None:
        """Draw the range that is being dragged."""
        drag = self._drag
        if drag is None or drag.range_from is None or not drag.moving:
            return
        left, right = sorted((drag.range_from, drag.last.x()))
        color = self._view.palette().accent().color()
        painter.setPen(QPen(color, 1.5))
        color.setAlphaF(0.07)
        painter.setBrush(color)
        painter.drawRect(QRectF(left, 1, right - left, self._view.height() / self._view.zoom - 2))
