"""The dated events as columns, and per lane the sorted arrays that answer "what is in view" at any zoom."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.records import FAMILIES, EventType, Family
from db.time.span import DAY, Precision
from desktop.timeline.sparse import Sparse

Instants = NDArray[np.int64]
Positions = NDArray[np.int32]
Codes = NDArray[np.uint8]
Counts = NDArray[np.int64]

OPEN_START: Final = -(2**62)
"""Start of an event whose beginning the text leaves open."""

OPEN_END: Final = 2**62
"""End of an event that the text leaves open."""

MIXED: Final = -2
"""The tint of several events of several tints."""

APPROXIMATE: Final = 1
UNCERTAIN: Final = 2
LASTING: Final = 4
DISPUTED: Final = 64
"""Flags: told roughly; doubted; it went on from start to end; its sources disagree."""

TYPES: Final = tuple(EventType)
"""Type code -> event type."""

FAMILY_LIST: Final = tuple(Family)
"""Family code -> family."""

FAMILY_OF_TYPE: Final[Codes] = np.array([FAMILY_LIST.index(FAMILIES[kind]) for kind in TYPES], dtype=np.uint8)
"""Type code -> family code."""

_STRONGER: Final = frozenset({"COOPERATE", "AID", "RETREAT", "ACCUSE", "THREATEN", "MOBILIZE", "COERCE", "ASSAULT"})
DEEPER_TYPE: Final[NDArray[np.bool_]] = np.array([kind.value in _STRONGER for kind in TYPES])
"""Type code -> whether it is a stronger act, drawn in the deeper tone."""

_BUCKETS: Final = (3 * DAY, 45 * DAY, 400 * DAY)
"""Longest events of each bucket but the last, in seconds."""


NOWHERE: Final = Sparse.none()
"""No event has such a stretch of time."""


@dataclass(frozen=True, eq=False)
class EventIndex:
    """Dated events in the order of their start; one entry of every column an event.

    Instants are seconds since 1970-01-01T00:00, ends exclusive. ``evidence`` counts passages, ``sure`` are
    stretches in which an event surely went on, ``others`` the dates that other sources give; ``group`` is the
    code of the event's lane in ``group_names`` and ``group_keys``, ``tint`` that of its colour (-1: its type's).
    """

    ids: Instants
    start: Instants
    end: Instants
    type_code: Codes
    precision: Codes
    flags: Codes
    evidence: NDArray[np.uint16]
    group: NDArray[np.int32]
    tint: NDArray[np.int8]
    sure: Sparse = NOWHERE
    others: Sparse = NOWHERE
    group_names: tuple[str, ...] = ()
    group_keys: tuple[str, ...] = ()

    @classmethod
    def from_columns(
        cls,
        ids: Instants,
        start: Instants,
        end: Instants,
        type_code: Codes,
        **optional: NDArray[np.generic] | tuple[str, ...] | Sparse,
    ) -> EventIndex:
        """An index of columns in any order; columns that are left out say nothing of the events."""
        count = len(ids)
        columns: dict[str, NDArray[np.generic]] = {
            "precision": np.full(count, Precision.DAY, dtype=np.uint8),
            "flags": np.zeros(count, dtype=np.uint8),
            "evidence": np.ones(count, dtype=np.uint16),
            "group": np.zeros(count, dtype=np.int32),
            "tint": np.full(count, -1, dtype=np.int8),
        }
        made = cls(ids, start, end, type_code=type_code, **{**columns, **optional})  # type: ignore[arg-type]
        if count > 1 and not bool(np.all(start[1:] >= start[:-1])):
            return made.taken(np.argsort(start, kind="stable"))
        return made

    def taken(self, chosen: NDArray[np.integer] | NDArray[np.bool_]) -> EventIndex:
        """The index of some of the events: a mask, or positions in the order of start."""
        columns = {column.name: getattr(self, column.name)[chosen] for column in fields(self) if column.name in _ARRAYS}
        return replace(self, **columns)

    def __len__(self) -> int:
        return len(self.ids)

    def common_tint(self, members: Positions) -> int:
        """The tint of some events; ``MIXED`` where they have several."""
        tints = self.tint[members]
        if not len(tints) or tints[0] < 0:
            return -1
        return int(tints[0]) if bool(np.all(tints == tints[0])) else MIXED

    @cached_property
    def family(self) -> Codes:
        """Family code of each event."""
        return FAMILY_OF_TYPE[self.type_code]

    @cached_property
    def anchor(self) -> Instants:
        """The instant at which each event is counted: its middle, or its start if it lasted; inside it always."""
        lasting = (self.flags & LASTING).astype(bool) | (self.end == OPEN_END)
        middle = self.start + (self.end - self.start) // 2
        anchor = np.where(lasting, self.start, middle)
        return np.where(self.start == OPEN_START, self.end - 1, anchor)

    @cached_property
    def extent(self) -> tuple[int, int] | None:
        """Earliest start and latest end among closed sides, in seconds; None without dated events."""
        if not len(self):
            return None
        starts = self.start[self.start != OPEN_START]
        ends = self.end[self.end != OPEN_END]
        edges = [int(side) for array in (starts, ends) if len(array) for side in (array.min(), array.max())]
        return min(edges), max(edges)

    @cached_property
    def order(self) -> Positions:
        """Positions in the order of their anchors: what "next in time" follows."""
        return np.argsort(self.anchor, kind="stable").astype(np.int32)

    @cached_property
    def _by_id(self) -> Positions:
        return np.argsort(self.ids, kind="stable").astype(np.int32)

    def position(self, event_id: int | None) -> int | None:
        """Where an event stands in the columns; None if it is not in this index."""
        if event_id is None or not len(self):
            return None
        place = bisect_left(self._by_id, event_id, key=lambda position: self.ids[position])
        if place == len(self):
            return None
        position = int(self._by_id[place])
        return position if self.ids[position] == event_id else None

    @cached_property
    def _rank(self) -> Positions:
        """Place of each event in the order of anchors."""
        rank = np.empty(len(self), dtype=np.int32)
        rank[self.order] = np.arange(len(self), dtype=np.int32)
        return rank

    def following(self, position: int, step: int) -> int:
        """The position of the event some steps on in the order of anchors; the last one at the end."""
        place = min(max(int(self._rank[position]) + step, 0), len(self) - 1)
        return int(self.order[place])

    def between(self, first: int, last: int) -> list[int]:
        """The ids of the events from one position to another in the order of anchors, both included."""
        low, high = sorted((int(self._rank[first]), int(self._rank[last])))
        found: list[int] = self.ids[self.order[low : high + 1]].tolist()
        return found

    def family_counts(self) -> dict[Family, int]:
        """How many events each family has."""
        counts = np.bincount(self.family, minlength=len(FAMILY_LIST))
        return {family: int(count) for family, count in zip(FAMILY_LIST, counts, strict=True)}


_ARRAYS: Final = frozenset(column.name for column in fields(EventIndex)) - {
    "sure",
    "others",
    "group_names",
    "group_keys",
}


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
