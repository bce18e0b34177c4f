"""Lanes: which events share one, and how they fill its rows."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from db.records import Family
from desktop.timeline.index import FAMILY_LIST, EventIndex, LaneIndex

APART: Final = 12.0
"""Free space between neighbours in a row, in pixels."""


class Grouping(StrEnum):
    """What makes a lane; the values are those of the preference."""

    FAMILY = "family"
    SOURCE = "source"
    NONE = "none"


@dataclass(frozen=True, eq=False)
class Lane:
    """One lane: ``family`` where all its events are of one, ``name`` where it has one of its own."""

    key: str
    name: str
    family: Family | None
    events: LaneIndex


def make_lanes(index: EventIndex, grouping: Grouping) -> tuple[Lane, ...]:
    """The lanes of an index, in their order from top to bottom; lanes without events are left out."""
    if grouping is Grouping.NONE:
        return (Lane("all", "", None, LaneIndex.of(index)),) if len(index) else ()
    if grouping is Grouping.SOURCE:
        counts = np.bincount(index.group, minlength=len(index.group_names))
        order = np.argsort(-counts, kind="stable")
        return tuple(
            Lane(f"source-{code}", index.group_names[code], None, LaneIndex.of(index, index.group == code))
            for code in map(int, order)
            if counts[code]
        )
    present = np.bincount(index.family, minlength=len(FAMILY_LIST))
    return tuple(
        Lane(family.value, "", family, LaneIndex.of(index, index.family == code))
        for code, family in enumerate(FAMILY_LIST)
        if present[code]
    )


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
