"""The gutter beside the text: a bar for each passage that tells an event, and the event's mark.

Numbers only, so that it can be tested by them: pixels, y downward, for one block at a time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

BAR_SHORT: Final = 2.0
"""A bar ends this much before its lines do; two that follow each other are twice this apart."""

MARK_SIZE: Final = 16.0
MARK_STEP: Final = 21.0
"""The least distance between the centres of two marks."""

MARK_FROM_EDGE: Final = 27.0
"""From the pane's edge to the middle of a mark."""

BAR_WIDTH: Final = 3.0
_BAR_FROM_EDGE: Final = (44.0, 39.0, 49.0)
"""Where the bar of a passage stands; of one nested in it; of one more."""

_LEAST_BAR: Final = 6.0


@dataclass(frozen=True, slots=True)
class Extent:
    """The lines of a passage within a block.

    ``start`` and ``end`` order passages (code points); ``top`` and ``bottom`` are the first
    line's top and the last line's bottom; ``first_line`` and ``last_line`` their numbers;
    ``begins`` and ``ends`` how far along those lines' text the passage begins and ends, 0 to 1.
    """

    start: int
    end: int
    top: float
    bottom: float
    first_line: int
    last_line: int
    begins: float
    ends: float
    pitch: float


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its place from the pane's edge, its top and bottom."""

    from_edge: float
    top: float
    bottom: float


def arrange_bars(extents: Sequence[Extent], scale: float = 1.0) -> list[Bar]:
    """A bar for each extent, in their order.

    Passages that overlap stand side by side; those that share a line without overlapping share its height.
    """
    lanes = _lanes(extents)
    bars: list[Bar] = []
    for index, extent in enumerate(extents):
        peers = [other for place, other in enumerate(extents) if lanes[place] == lanes[index] and place != index]
        top = extent.top + _taken_before(extent, peers)
        bottom = extent.bottom - _taken_after(extent, peers)
        short = BAR_SHORT * scale
        top, bottom = top + short, max(bottom - short, top + short + _LEAST_BAR * scale)
        bars.append(Bar(_BAR_FROM_EDGE[lanes[index] % len(_BAR_FROM_EDGE)] * scale, top, bottom))
    return bars


def _lanes(extents: Sequence[Extent]) -> list[int]:
    """For each passage the first lane that no overlapping passage has taken; outer passages come first."""
    lanes = [0] * len(extents)
    order = sorted(range(len(extents)), key=lambda index: (extents[index].start, -extents[index].end))
    placed: list[int] = []
    for index in order:
        taken = {
            lanes[other]
            for other in placed
            if extents[other].start < extents[index].end and extents[index].start < extents[other].end
        }
        lanes[index] = next(lane for lane in range(len(extents)) if lane not in taken)
        placed.append(index)
    return lanes


def _taken_before(extent: Extent, peers: Sequence[Extent]) -> float:
    """How much of the first line's height belongs to a passage that ends on it."""
    shared = any(other.end <= extent.start and other.last_line == extent.first_line for other in peers)
    return extent.begins * extent.pitch if shared else 0.0


def _taken_after(extent: Extent, peers: Sequence[Extent]) -> float:
    """How much of the last line's height belongs to a passage that begins on it."""
    begins = [other.begins for other in peers if other.start >= extent.end and other.first_line == extent.last_line]
    return (1 - min(begins)) * extent.pitch if begins else 0.0


def arrange_marks(wanted: Sequence[float], scale: float = 1.0) -> list[float]:
    """The y of each mark's middle: where it is wanted, or below the mark before where they would touch."""
    placed: list[float] = []
    for y in wanted:
        placed.append(max(y, placed[-1] + MARK_STEP * scale) if placed else y)
    return placed
