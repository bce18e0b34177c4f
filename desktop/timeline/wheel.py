"""Wheel, touchpad and pinch on the canvas; a touchpad's scrolling runs on when the fingers have left it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

if TYPE_CHECKING:
    from desktop.timeline.view import TimelineView

_NOTCH: Final = 120.0
_NOTCH_ZOOM: Final = 1.2
_NOTCH_PIXELS: Final = 60.0
_FRAME_MS: Final = 8
_FRICTION: Final = 0.995
"""What is left of the speed after a millisecond."""

_SLOWEST: Final = 0.03
_LATEST_MS: Final = 60
_FRESH: Final = 0.6


class Glide(QObject):
    """Scrolling that runs on: at the speed the fingers left it with, slower and slower.

    The system's own momentum (it tells of it by phase) is never added to.
    """

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._speed = QPointF()
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._run)

    @property
    def is_running(self) -> bool:
        """Whether the canvas moves by itself."""
        return self._timer.isActive()

    @property
    def speed(self) -> QPointF:
        """Pixels a millisecond."""
        return self._speed

    def stop(self) -> None:
        """Stand still."""
        self._timer.stop()
        self._speed = QPointF()
        self._since.invalidate()

    def note(self, step: QPointF) -> None:
        """The fingers have moved the canvas by some pixels just now."""
        self._timer.stop()
        elapsed = self._since.restart() if self._since.isValid() else 0
        if not self._since.isValid():
            self._since.start()
        if 0 < elapsed <= _LATEST_MS:
            self._speed = self._speed * (1 - _FRESH) + step / elapsed * _FRESH

    def release(self) -> None:
        """The fingers have left the pad."""
        resting = not self._since.isValid() or self._since.elapsed() > _LATEST_MS
        if resting or self._speed.manhattanLength() < _SLOWEST:
            self.stop()
        else:
            self._since.restart()
            self._timer.start()

    def _run(self) -> None:
        elapsed = max(self._since.restart(), 1)
        self._view.slide(self._speed * elapsed)
        self._speed *= _FRICTION**elapsed
        if self._speed.manhattanLength() < _SLOWEST:
            self.stop()


class Wheel(QObject):
    """Ctrl zooms, Shift and sideways pan, plain scrolls lanes, or zooms where they all fit."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self.glide = Glide(view)

    def turn(self, event: QWheelEvent) -> None:
        """Do what a turn of the wheel, or two fingers on a pad, ask for."""
        view, phase = self._view, event.phase()
        view.motion.stop()
        if phase is Qt.ScrollPhase.ScrollEnd and view.animated:
            self.glide.release()
        if not event.pixelDelta().isNull() or not event.angleDelta().isNull():
            self._move(event)
        event.accept()

    def _move(self, event: QWheelEvent) -> None:
        pixels, angle, view = event.pixelDelta(), event.angleDelta(), self._view
        by_fingers = not pixels.isNull()
        step = QPointF(pixels) if by_fingers else QPointF(angle) * _NOTCH_PIXELS / _NOTCH
        held = event.modifiers()
        zooms = bool(held & Qt.KeyboardModifier.ControlModifier)
        if held & Qt.KeyboardModifier.ShiftModifier:
            step = QPointF(step.x() or step.y(), 0.0)
        sideways = abs(step.x()) > abs(step.y())
        if zooms or (not sideways and view.wheel_zooms):
            self.glide.stop()
            self._zoom(angle.y() or angle.x(), view.axis_x(view.place(event.position()).x()))
            return
        step = QPointF(step.x(), 0.0) if sideways else QPointF(0.0, step.y())
        view.history.note(view.scale)
        view.slide(step)
        if by_fingers and event.phase() is not Qt.ScrollPhase.ScrollMomentum:
            self.glide.note(step)

    def _zoom(self, angle: float, x: float) -> None:
        if angle:
            self._view.zoom_by(_NOTCH_ZOOM ** (angle / _NOTCH), x, animated=False)

    def spread(self, event: QNativeGestureEvent) -> bool:
        """Zoom by two fingers, as the system tells it; False for another gesture."""
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        view = self._view
        view.zoom_by(max(1 + event.value(), 0.1), view.axis_x(view.place(event.position()).x()), animated=False)
        return True

    def pinch(self, event: QGestureEvent) -> bool:
        """Zoom by two fingers on a touch screen; False for another gesture."""
        pinch, view = event.gesture(Qt.GestureType.PinchGesture), self._view
        if not isinstance(pinch, QPinchGesture):
            return False
        factor = pinch.scaleFactor()
        if factor > 0:
            middle = view.place(view.mapFromGlobal(pinch.centerPoint()))
            view.zoom_by(factor, view.axis_x(middle.x()), animated=False)
        event.accept(pinch)
        return True
