"""The dated events as columns of numbers."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.records import FAMILIES, EventType, Family
from db.time.span import Precision
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
