"""Larger and smaller text by wheel, keys and pinch."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QGestureEvent, QPinchGesture

_NOTCH: Final = 120
"""Eighths of a degree to a notch of the wheel."""

_PINCH: Final = 1.15
"""How far fingers are spread for the next size."""


class Zooming(QObject):
    """Watches a page: Ctrl and the wheel, Ctrl and plus or minus while it has the keyboard, two fingers.

    Signals:
        stepped(int): the next larger (1) or smaller (-1) text is asked for.
    """

    stepped = Signal(int)

    def __init__(self, page: QAbstractScrollArea) -> None:
        super().__init__(page)
        self._turned = 0
        self._spread = 1.0
        page.installEventFilter(self)
        page.viewport().installEventFilter(self)
        page.viewport().grabGesture(Qt.GestureType.PinchGesture)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what sets the size, let the rest pass."""
        kind = event.type()
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if isinstance(event, QKeyEvent) and kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return self._key(event)
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self._pinch(1 + event.value())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._pinch(pinch.scaleFactor())
                return True
        return super().eventFilter(watched, event)

    def _wheel(self, event: QWheelEvent) -> bool:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= _NOTCH:
            self.stepped.emit(1 if self._turned > 0 else -1)
            self._turned = 0
        event.accept()
        return True

    def _key(self, event: QKeyEvent) -> bool:
        """The window's keys for zooming are the page's own while it has the keyboard."""
        larger = event.matches(QKeySequence.StandardKey.ZoomIn)
        if not larger and not event.matches(QKeySequence.StandardKey.ZoomOut):
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self.stepped.emit(1 if larger else -1)
        return True

    def _pinch(self, factor: float) -> None:
        self._spread *= factor
        if self._spread >= _PINCH or self._spread <= 1 / _PINCH:
            self.stepped.emit(1 if self._spread > 1 else -1)
            self._spread = 1.0
