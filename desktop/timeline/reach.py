"""How much time to show: all events, or one of them as large as it can be read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from db.time.span import DAY, Precision
from desktop.timeline.index import OPEN_END, OPEN_START, EventIndex
from desktop.timeline.scale import Scale

MARGIN: Final = 24.0
"""Free space beside the first and last event, in pixels."""

_LEAST: Final = 14 * DAY
_MOST_OF_ALL: Final = 0.5
_BUSY_SHARE: Final = 0.8
_BUSY_EDGE: Final = 0.1
_SHORTER: Final = 1.4
_ENOUGH: Final = 20_000
"""Of so many events, evenly taken from more, most lie where most of all do."""


def whole(index: EventIndex, scale: Scale, *, first_sight: bool = False) -> Scale:
    """The scale that shows every event.

    At ``first_sight`` a few events far from the story (an anniversary, a founding) are left outside
    where the middle nine tenths of the events take less than half of the time.
    """
    extent = index.extent
    if extent is None:
        return scale
    start, end = extent
    if first_sight and len(index) >= 10:
        low, high = (int(edge) for edge in np.quantile(index.anchor, (0.05, 0.95)))
        if high - low < _MOST_OF_ALL * (end - start):
            slack = (high - low) // 8 + 3 * DAY
            start, end = max(start, low - slack), min(end, high + slack)
    if end - start < _LEAST:
        middle = (start + end) // 2
        start, end = middle - _LEAST // 2, middle + _LEAST // 2
    return scale.shown(start, end, MARGIN)


def busiest(index: EventIndex, scale: Scale, about: float | None = None) -> Iterator[Scale]:
    """Shorter and shorter stretches of a scale, each where most events are, down to two weeks.

    With an instant ``about`` they hold it, as long as there is an event near it.
    """
    anchors = np.sort(index.anchor)
    low, high = np.searchsorted(anchors, (scale.start, scale.end))
    anchors = anchors[low : high : (high - low) // _ENOUGH + 1]
    length = scale.end - scale.start
    while length >= _LEAST and len(anchors):
        counts = np.searchsorted(anchors, anchors + int(length * _BUSY_SHARE)) - np.arange(len(anchors))
        if about is not None:
            counts[(anchors < about - length * (1 - _BUSY_EDGE)) | (anchors > about + length * _BUSY_EDGE)] = 0
            if not counts.any():
                return
        first = float(anchors[int(np.argmax(counts))])
        yield scale.shown(first - length * _BUSY_EDGE, first + length * (1 - _BUSY_EDGE))
        length /= _SHORTER


def legible(index: EventIndex, position: int, scale: Scale) -> Scale:
    """The scale that shows one event with as much time around it as tells where it lies."""
    start, end = int(index.start[position]), int(index.end[position])
    anchor = int(index.anchor[position])
    start = anchor if start == OPEN_START else start
    end = anchor if end == OPEN_END else end
    least = 4 * 3600 if index.precision[position] >= Precision.HOUR else 9 * DAY
    length = max(3 * (end - start), least)
    middle = (start + end) // 2
    return scale.shown(middle - length // 2, middle + length // 2)
