"""Per lane the sorted arrays that answer "what is in view" at any zoom."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.time.span import DAY
from desktop.timeline.index import DEEPER_TYPE, OPEN_END, OPEN_START, Counts, EventIndex, Instants, Positions

_BUCKETS: Final = (3 * DAY, 45 * DAY, 400 * DAY)
"""Longest events of each bucket but the last, in seconds."""


@dataclass(frozen=True, eq=False)
class _Bucket:
    """Events of like length in the order of their start."""

    members: Positions
    start: Instants
    longest: int

    def meeting(self, ends: Instants, start: int, end: int) -> Positions:
        """Those that meet a stretch; ``ends`` are the ends of all events by position."""
        first = np.searchsorted(self.start, start - self.longest, side="left")
        last = np.searchsorted(self.start, end, side="left")
        members = self.members[first:last]
        return members[ends[members] > start]


@dataclass(frozen=True, eq=False)
class LaneIndex:
    """The events of one lane: ``members`` are positions in the index, in the order of their anchors."""

    index: EventIndex
    members: Positions
    anchors: Instants = field(init=False)
    deeper: Instants = field(init=False)
    starts: Instants = field(init=False)
    ends: Instants = field(init=False)
    evidence: NDArray[np.uint16] = field(init=False)
    buckets: tuple[_Bucket, ...] = field(init=False)

    @classmethod
    def of(cls, index: EventIndex, mask: NDArray[np.bool_] | None = None) -> LaneIndex:
        """The lane of the events that a mask chooses; of all without one."""
        order = index.order
        return cls(index, order if mask is None else order[mask[order]])

    def __post_init__(self) -> None:
        index, members = self.index, self.members
        anchors = index.anchor[members]
        by_start = np.sort(members)
        start, end = index.start[by_start], index.end[by_start]
        length = np.minimum(end, OPEN_END // 2) - np.maximum(start, OPEN_START // 2)
        bounds = np.digitize(length, _BUCKETS, right=True)
        buckets = []
        for bucket in range(len(_BUCKETS) + 1):
            chosen = np.flatnonzero(bounds == bucket)
            if len(chosen):
                longest = _BUCKETS[bucket] if bucket < len(_BUCKETS) else OPEN_END
                buckets.append(_Bucket(by_start[chosen], start[chosen], longest))
        values = {
            "anchors": anchors,
            "deeper": anchors[DEEPER_TYPE[index.type_code[members]]],
            "starts": start,
            "ends": np.sort(end),
            "evidence": index.evidence[members],
            "buckets": tuple(buckets),
        }
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def __len__(self) -> int:
        return len(self.members)

    def count(self, start: float, end: float) -> int:
        """How many events have an instant in common with a stretch of time, in seconds."""
        begun = np.searchsorted(self.starts, _ceil(end), side="left")
        over = np.searchsorted(self.ends, _floor(start), side="right")
        return int(begun - over)

    def meeting(self, start: float, end: float) -> Positions:
        """Positions of those events, in the order of their anchors."""
        low, high = _floor(start), _ceil(end)
        found = [bucket.meeting(self.index.end, low, high) for bucket in self.buckets]
        members = np.concatenate(found) if found else np.empty(0, dtype=np.int32)
        return members[np.lexsort((members, self.index.anchor[members]))]

    def holds(self, position: int, start: int, end: int) -> bool:
        """Whether an event of the index is in this lane and counted within a stretch of time."""
        anchor = self.index.anchor[position]
        if not start <= anchor < end:
            return False
        first, last = np.searchsorted(self.anchors, (anchor, anchor + 1))
        return bool(np.any(self.members[first:last] == position))

    def outside(self, start: float, end: float) -> tuple[int, int]:
        """How many of those events are counted before the stretch, and how many after it."""
        low, high = _floor(start), _ceil(end)
        before = np.searchsorted(self.anchors, low, side="left") - np.searchsorted(self.ends, low, side="right")
        after = np.searchsorted(self.starts, high, side="left") - np.searchsorted(self.anchors, high, side="left")
        return int(before), int(after)

    def columns(self, edges: Instants) -> tuple[Counts, Counts]:
        """How many events are counted between neighbouring edges, and how many of them in the deeper tone."""
        return np.diff(np.searchsorted(self.anchors, edges)), np.diff(np.searchsorted(self.deeper, edges))

    def most_told(self, edges: Instants) -> list[int]:
        """Between neighbouring edges, the event with most passages (the first of several)."""
        places = np.searchsorted(self.anchors, edges)
        best = []
        for first, last in itertools.pairwise(places):
            if last > first:
                best.append(int(self.members[first + int(np.argmax(self.evidence[first:last]))]))
        return best


def _floor(instant: float) -> int:
    return int(np.floor(max(instant, OPEN_START)))


def _ceil(instant: float) -> int:
    return int(np.ceil(min(instant, OPEN_END)))
