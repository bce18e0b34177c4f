"""Lanes: which events share one, and how they fill its rows."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.records import FAMILIES, EventType, Family
from desktop.timeline.arrangement import Arrangement
from desktop.timeline.index import FAMILY_LIST, TYPES, EventIndex
from desktop.timeline.lane_index import LaneIndex
from desktop.timeline.shapes import AS_IT_COMES, LaneState

APART: Final = 12.0
"""Free space between neighbours in a row, in pixels."""


class Grouping(StrEnum):
    """What makes a lane; the values are those of the preference."""

    FAMILY = "family"
    TYPE = "type"
    ACTOR = "actor"
    PLACE = "place"
    SOURCE = "source"
    ARTICLE = "article"
    LANGUAGE = "language"
    NONE = "none"


@dataclass(frozen=True, eq=False)
class Lane:
    """One lane: ``family`` or ``type`` where all its events are of one by its making, ``name`` where it has its own."""

    key: str
    name: str
    family: Family | None
    events: LaneIndex
    type: EventType | None = None
    state: LaneState = AS_IT_COMES

    @cached_property
    def tint(self) -> int:
        """The tint that all its events have; ``MIXED`` where they have several."""
        return self.events.index.common_tint(self.events.members)


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a lane is before its events are sorted: ``code`` in the column that makes the lanes."""

    code: int
    key: str
    name: str = ""
    family: Family | None = None
    type: EventType | None = None


def make_lanes(index: EventIndex, grouping: Grouping, arrangement: Arrangement | None = None) -> tuple[Lane, ...]:
    """The lanes of an index, in their order from top to bottom; lanes without events are left out."""
    column, kinds = _kinds(index, grouping)
    arrangement = arrangement or Arrangement()
    present = {int(code) for code in np.flatnonzero(np.bincount(column))} if len(index) else set()
    by_key = {kind.key: kind for kind in kinds if kind.code in present}
    alone = len(present) == 1
    lanes = []
    for kind in (by_key[key] for key in arrangement.sorted(by_key)):
        events = LaneIndex.of(index, None if alone else column == kind.code)
        lanes.append(Lane(kind.key, kind.name, kind.family, events, kind.type, arrangement.state(kind.key)))
    return tuple(lanes)


def lane_keys(index: EventIndex, grouping: Grouping) -> frozenset[str]:
    """The keys of all lanes that the events of an index make, hidden or not."""
    column, kinds = _kinds(index, grouping)
    present = np.bincount(column, minlength=len(kinds)) if len(index) else np.zeros(len(kinds))
    return frozenset(kind.key for kind in kinds if present[kind.code])


def _kinds(index: EventIndex, grouping: Grouping) -> tuple[NDArray[np.integer], list[_Kind]]:
    """The code of every event's lane, and what the codes stand for, in their order of their own."""
    if grouping is Grouping.NONE:
        return np.zeros(len(index), np.int64), [_Kind(0, "all")]
    if grouping is Grouping.FAMILY:
        return index.family, [_Kind(code, family.value, family=family) for code, family in enumerate(FAMILY_LIST)]
    if grouping is Grouping.TYPE:
        return index.type_code, [_Kind(code, kind.value, "", FAMILIES[kind], kind) for code, kind in enumerate(TYPES)]
    names, keys = index.group_names, index.group_keys or index.group_names
    return index.group, [_Kind(code, keys[code], name) for code, name in enumerate(names)]


def fill_rows(
    extents: Sequence[tuple[float, float]],
    keys: Sequence[int],
    kept: Mapping[int, int] | None = None,
) -> list[int]:
    """The row of each extent (low, high in pixels): the first with 12 px free before it.

    Extents come in the order of their low end. An extent whose key had a row in ``kept`` stays
    there if that row is still free.
    """
    ends: list[float] = []
    rows: list[int] = []
    for (low, high), key in zip(extents, keys, strict=True):
        free = low - APART
        row = kept.get(key, -1) if kept else -1
        if row >= len(ends):
            ends += [-math.inf] * (row + 1 - len(ends))
        if row < 0 or ends[row] > free:
            row = next((place for place, end in enumerate(ends) if end <= free), len(ends))
        if row == len(ends):
            ends.append(high)
        ends[row] = high
        rows.append(row)
    return rows
