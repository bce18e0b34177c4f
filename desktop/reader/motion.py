"""Motion of the reader: a scroll to a passage, then its tint coming up once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal
from PySide6.QtWidgets import QScrollBar

_SCROLL_MS: Final = 200
_FLASH_MS: Final = 300


class Motion(QObject):
    """Scrolls a bar and brings up a tint; both at once where things may not move.

    Signals:
        flashed(float): how far the tint has come up, 0 to 1.
    """

    flashed = Signal(float)

    def __init__(self, bar: QScrollBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._scroll = QVariantAnimation(self)
        self._scroll.setDuration(_SCROLL_MS)
        self._scroll.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._scroll.valueChanged.connect(self._move)
        self._flash = QVariantAnimation(self)
        self._flash.setDuration(_FLASH_MS)
        self._flash.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._flash.setStartValue(0.0)
        self._flash.setEndValue(1.0)
        self._flash.valueChanged.connect(self._show)
        self._scroll.finished.connect(self._flash.start)

    def go(self, target: int, *, animated: bool, flash: bool) -> None:
        """Scroll to a value of the bar; with ``flash`` the tint then comes up once."""
        self.stop()
        target = max(self._bar.minimum(), min(self._bar.maximum(), target))
        if not animated:
            self._bar.setValue(target)
            self.flashed.emit(1.0)
            return
        if flash:
            self.flashed.emit(0.0)
        if target == self._bar.value():
            if flash:
                self._flash.start()
            return
        self._scroll.setStartValue(self._bar.value())
        self._scroll.setEndValue(target)
        self._scroll.start()

    def stop(self) -> None:
        """End all motion where it is; the tint is up."""
        moving = self._flash.state() is not QVariantAnimation.State.Stopped
        waiting = self._scroll.state() is not QVariantAnimation.State.Stopped
        self._scroll.stop()
        self._flash.stop()
        if moving or waiting:
            self.flashed.emit(1.0)

    def _move(self, value: object) -> None:
        if isinstance(value, int):
            self._bar.setValue(value)

    def _show(self, value: object) -> None:
        if isinstance(value, float):
            self.flashed.emit(value)
