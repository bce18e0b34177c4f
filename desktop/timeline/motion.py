"""Moving from one view to another: animated where things may move, and back again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEasingCurve, QElapsedTimer, QObject, QVariantAnimation, Signal

from desktop.timeline.scale import Scale, between

ZOOM_MS: Final = 180
_MOST_KEPT: Final = 50
_SAME_MOVE_MS: Final = 800


class Motion(QObject):
    """Carries a view from scale to scale.

    Signals:
        moved(Scale): the view is to show this scale now.
        arrived(): the last move has ended where it was to end.
    """

    moved = Signal(object)
    arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first: Scale | None = None
        self._last: Scale | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(ZOOM_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._step)
        self._animation.finished.connect(self.arrived)

    @property
    def target(self) -> Scale | None:
        """Where a running move ends; None at rest."""
        return self._last if self._animation.state() is QVariantAnimation.State.Running else None

    def go(self, first: Scale, last: Scale, *, animated: bool) -> None:
        """Move from a scale to another, in 180 ms or at once."""
        self.stop()
        if not animated or first.width != last.width:
            self.moved.emit(last)
            self.arrived.emit()
            return
        self._first, self._last = first, last
        self._animation.start()

    def stop(self) -> None:
        """Stay where the view is."""
        self._animation.stop()

    def _step(self, share: float) -> None:
        if self._first is not None and self._last is not None:
            self.moved.emit(between(self._first, self._last, share))


class History:
    """The views before; moves that follow each other closely are one."""

    def __init__(self) -> None:
        self._before: list[Scale] = []
        self._since = QElapsedTimer()

    def __len__(self) -> int:
        return len(self._before)

    def note(self, scale: Scale) -> None:
        """A move begins from here."""
        closely = self._since.isValid() and self._since.elapsed() < _SAME_MOVE_MS
        self._since.start()
        if not closely and (not self._before or self._before[-1] != scale):
            self._before.append(scale)
            del self._before[:-_MOST_KEPT]

    def back(self) -> Scale | None:
        """The view before; None if there is none."""
        self._since.invalidate()
        return self._before.pop() if self._before else None

    def clear(self) -> None:
        """Forget all views."""
        self._before.clear()
        self._since.invalidate()
