"""What single days leave on the axis: weekends, and the dates on which articles were published."""

from __future__ import annotations

from typing import Final

import numpy as np

from db.time.span import DAY, weekday
from desktop.timeline.scale import Frame, Scale
from desktop.timeline.ticks import Instants

_BANDS_FROM: Final = 6.0
_TICK_PITCH: Final = 3.0


def weekends(scale: Scale, frame: Frame, weekend: frozenset[int]) -> tuple[tuple[float, float], ...]:
    """Bands over the days of the weekend, where a day has room."""
    if DAY / scale.seconds_per_pixel < _BANDS_FROM or not weekend:
        return ()
    bands, first = [], None
    for number in range(int(scale.start // DAY), int(scale.end // DAY) + 2):
        free = weekday(number) in weekend
        if free and first is None:
            first = number
        elif not free and first is not None:
            start, end = max(scale.along(first * DAY), 0.0), min(scale.along(number * DAY), frame.width)
            if end > start:
                bands.append(frame.pair(start, end))
            first = None
    return tuple(bands)


def publication_ticks(scale: Scale, frame: Frame, publications: Instants | None) -> tuple[tuple[float, int], ...]:
    """(x, number of articles) at the middle of each day, or of each 3 px where days are narrower."""
    if publications is None or not len(publications):
        return ()
    first, last = np.searchsorted(publications, (int(scale.start), int(scale.end)))
    days = publications[first:last]
    if not len(days):
        return ()
    pitch = max(_TICK_PITCH * scale.seconds_per_pixel, DAY)
    cells = np.floor_divide(days, int(pitch))
    base = int(cells[0])
    counts = np.bincount(cells - base)
    return tuple(
        (frame.x(scale.along((base + int(cell) + 0.5) * int(pitch))), int(counts[cell]))
        for cell in np.flatnonzero(counts)
    )


def open_tick(scale: Scale, frame: Frame, open_article: int | None) -> float | None:
    """The x of the day on which the open article was published; None where that is out of view or not known."""
    if open_article is None:
        return None
    along = scale.along(open_article // DAY * DAY + DAY / 2)
    return frame.x(along) if 0 <= along <= frame.width else None
