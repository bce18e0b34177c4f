"""The overview's bins: how many events of each family lie in each stretch of the whole library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop.timeline.index import FAMILY_LIST, EventIndex, Instants

BIN: Final = 5.0
"""Width of a bin with its gap, in pixels."""

_SLACK: Final = 0.02
_LEAST_CORE: Final = 60 * 86_400
_MOST_OF_CORE: Final = 6


@dataclass(frozen=True, eq=False)
class Bins:
    """``counts`` has a row for each family code and a column for each bin; instants in seconds."""

    start: float
    end: float
    counts: Instants

    @property
    def peak(self) -> int:
        """Most events above or below the line in one bin."""
        above = self.counts[1] + self.counts[2]
        below = self.counts[0] + self.counts[3]
        return int(max(above.max(initial=0), below.max(initial=0), 1))


def _told(index: EventIndex, start: int, end: int) -> tuple[int, int]:
    """All events; but where a few lie so far away that the story would shrink to a sliver, the story alone.

    Those few are then counted in the first and last bin.
    """
    low, high = (int(edge) for edge in np.quantile(index.anchor, (0.05, 0.95)))
    core = max(high - low, _LEAST_CORE)
    if end - start <= _MOST_OF_CORE * core:
        return start, end
    return max(start, low - core // 2), min(end, high + core // 2)


def bin_events(index: EventIndex, width: float) -> Bins | None:
    """The events of an index in bins over a width in pixels; None without events."""
    extent = index.extent
    if extent is None or width < BIN:
        return None
    start, end = _told(index, *extent)
    slack = max((end - start) * _SLACK, 86_400.0)
    first, last = start - slack, end + slack
    count = int(width // BIN)
    places = ((index.anchor - first) * (count / (last - first))).astype(np.int64)
    places = np.clip(places, 0, count - 1) + index.family.astype(np.int64) * count
    flat = np.bincount(places, minlength=len(FAMILY_LIST) * count)
    return Bins(first, last, flat.reshape(len(FAMILY_LIST), count))
