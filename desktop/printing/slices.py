"""Long work in the GUI thread, in slices: the window stays awake and can call it off.

Text is shaped and painted where the window paints too: the engines of fonts are no place for two threads.
"""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.printing.progress import Cancelled

_SLICE: Final = 0.04


class Slices(QObject):
    """The progress of one piece of work after the other.

    Signals:
        moved(float): the share that is done, 0 to 1.
    """

    moved = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = time.monotonic()
        self._calls = 0
        self._running = 0

    @property
    def is_running(self) -> bool:
        """Whether something is being done."""
        return self._running > 0

    def call_off(self) -> None:
        """Let what is being done stop at its next slice."""
        self._calls += 1

    def begin(self) -> SliceProgress:
        """The progress of a new piece of work, which takes the place of the last one."""
        self.call_off()
        self._last = time.monotonic()
        return SliceProgress(self, self._calls)

    def step(self, share: float, call: int) -> None:
        """Let the window do what is due, every now and then."""
        now = time.monotonic()
        if now - self._last >= _SLICE:
            self._running += 1
            try:
                self.moved.emit(share)
                QCoreApplication.processEvents()
            finally:
                self._running -= 1
            self._last = time.monotonic()
        if call != self._calls:
            raise Cancelled


class SliceProgress:
    """Tells slices how far a piece of work is."""

    def __init__(self, slices: Slices, call: int) -> None:
        self._slices, self._call = slices, call

    def __call__(self, share: float) -> None:
        """Tell the share that is done.

        Raises:
            Cancelled: other work was begun, or this was called off.
        """
        self._slices.step(share, self._call)
