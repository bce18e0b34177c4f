"""How fast an import goes, and how long it will still take."""

from __future__ import annotations

from collections import deque
from typing import Final

_WINDOW: Final = 20.0
"""Seconds over which the pace is taken."""
_SOON: Final = 2.0
"""Seconds before which nothing is foretold."""


class Pace:
    """Moments at which so much was done; time that was spent paused does not count."""

    def __init__(self) -> None:
        self._moments: deque[tuple[float, int]] = deque()

    def note(self, seconds: float, done: int) -> None:
        """So much is done at this moment."""
        self._moments.append((seconds, done))
        while seconds - self._moments[0][0] > _WINDOW:
            self._moments.popleft()

    def pause(self) -> None:
        """What was noted so far says nothing of what comes after a pause."""
        self._moments.clear()

    @property
    def rate(self) -> float | None:
        """How many a second; None while this cannot be told."""
        if not self._moments:
            return None
        (first, before), (last, done) = self._moments[0], self._moments[-1]
        return (done - before) / (last - first) if last - first >= _SOON and done > before else None

    def left(self, total: int) -> float | None:
        """Seconds until all is done; None while this cannot be told."""
        rate = self.rate
        return None if rate is None else max(0.0, total - self._moments[-1][1]) / rate
