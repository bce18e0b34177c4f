"""The overview's bins: how many events of each family lie in each stretch of the whole library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from db.time.phrases import day_words, month_name, month_words, year_words
from db.time.span import DAY, civil_day
from desktop.timeline.index import FAMILY_LIST, EventIndex, Instants
from desktop.timeline.scale import Scale
from desktop.timeline.ticks import Unit, beginnings, minor_unit

BIN: Final = 5.0
"""Width of a bin with its gap, in pixels."""

_LEAST_ARTICLES: Final = 3
_SLACK: Final = 0.02
_LABEL_SPACING: Final = 2.4
_LABEL_ROOM: Final = 64.0
_LEAST_CORE: Final = 60 * 86_400
_MOST_OF_CORE: Final = 12


@dataclass(frozen=True, eq=False)
class Bins:
    """``counts`` has a row for each family code and a column for each bin; instants in seconds.

    ``before`` and ``after`` are the stretches (start, end) beyond the strip that hold far events, if any do.
    """

    start: float
    end: float
    counts: Instants
    before: tuple[float, float] | None = None
    after: tuple[float, float] | None = None

    def unit(self, above: float, below: float) -> float:
        """Pixels an event takes, so that conflict fits above the line and the rest below it."""
        upper = int((self.counts[1] + self.counts[2]).max(initial=1))
        lower = int((self.counts[0] + self.counts[3]).max(initial=1))
        return min(above / max(upper, 1), below / max(lower, 1))


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
    earliest, latest = extent
    start, end = _told(index, earliest, latest)
    slack = max((end - start) * _SLACK, 86_400.0)
    first, last = start - slack, end + slack
    count = int(width // BIN)
    places = ((index.anchor - first) * (count / (last - first))).astype(np.int64)
    places = np.clip(places, 0, count - 1) + index.family.astype(np.int64) * count
    flat = np.bincount(places, minlength=len(FAMILY_LIST) * count)
    before = (earliest - slack, first) if earliest < first else None
    after = (last, latest + slack) if latest > last else None
    return Bins(first, last, flat.reshape(len(FAMILY_LIST), count), before, after)


def coverage_gaps(bins: Bins, publications: Instants | None) -> tuple[tuple[float, float], ...]:
    """The periods between the first and the last article in which none was published, where they are wide enough.

    A period is a gap from three bins on, and three times as long as articles usually lie apart.
    """
    if publications is None or len(publications) < _LEAST_ARTICLES:
        return ()
    apart = np.diff(publications)
    least = max(3 * (bins.end - bins.start) / bins.counts.shape[1], 3 * float(np.median(apart)))
    wide = np.flatnonzero(apart > least)
    starts = np.clip(publications[wide] + DAY, bins.start, bins.end).tolist()
    ends = np.clip(publications[wide + 1], bins.start, bins.end).tolist()
    return tuple((start, end) for start, end in zip(starts, ends, strict=True) if start < end)


def found_at(bins: Bins, index: EventIndex, found: frozenset[int]) -> tuple[float, ...]:
    """The middles of the bins that hold an event that was found."""
    if not found:
        return ()
    anchors = index.anchor[np.isin(index.ids, np.fromiter(found, np.int64, len(found)))]
    count = bins.counts.shape[1]
    length = (bins.end - bins.start) / count
    places = np.unique(np.clip(((anchors - bins.start) / length).astype(np.int64), 0, count - 1))
    return tuple(((places + 0.5) * length + bins.start).tolist())


def strip_labels(scale: Scale, language: str) -> list[tuple[float, str]]:
    """(x, words) of the labels under the strip: the year stands at the first month and at each January."""
    unit = minor_unit(scale.seconds_per_pixel * _LABEL_SPACING)
    labels: list[tuple[float, str]] = []
    for instant in beginnings(unit, scale.start, scale.end).tolist():
        along = scale.along(instant)
        if not 0 <= along <= scale.width - _LABEL_ROOM:
            continue
        day = civil_day(instant // DAY)
        if unit >= Unit.YEAR:
            words = year_words(day.year, language)
        elif unit >= Unit.MONTH:
            named = not labels or day.month == 1
            words = month_words(day.year, day.month, language, "abbreviated") if named else ""
            words = words or month_name(day.month, language, "abbreviated")
        else:
            words = day_words(day, language, "abbreviated", with_weekday=False, with_year=not labels)
        labels.append((scale.x(instant), words))
    return labels
