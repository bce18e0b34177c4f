"""The rows of a lane at one scale: filled once, kept while panning and within a step of zoom."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from desktop.timeline.captions import Captions
from desktop.timeline.items import CaptionStyle, Item, extent, make_item
from desktop.timeline.lanes import Lane, fill_rows
from desktop.timeline.scale import FIRST_INSTANT, LAST_INSTANT, Scale

_WHOLE: Final = 300
"""Lanes of at most so many events are filled whole."""

_MOST: Final = 1_500
"""Most events that are put into rows around a view."""

_MOST_ITEMS: Final = 20_000


@dataclass(frozen=True, slots=True)
class LaneRows:
    """Items of a lane in the order of their low end, each with its row.

    ``step`` is the scale they were filled at (seconds a pixel), ``start`` … ``end`` the stretch of time.
    """

    step: float
    start: float
    end: float
    items: tuple[Item, ...]
    rows: tuple[int, ...]
    row_of: dict[int, int]

    def covers(self, scale: Scale) -> bool:
        """Whether these rows serve a scale."""
        return self.step == scale.step and self.start <= scale.start and scale.end <= self.end


@dataclass(slots=True)
class Memory:
    """What one view remembers from scene to scene: rows of lanes, items with their measured captions.

    A scene built with an empty memory shows the same events at the same places; only the choice of
    row may differ where a busy stretch was entered from another side.
    """

    rows: dict[str, LaneRows] = field(default_factory=dict)
    items: dict[int, Item] = field(default_factory=dict)

    def forget(self) -> None:
        """The events, their titles or the font are other ones."""
        self.rows.clear()
        self.items.clear()


@dataclass(frozen=True, slots=True)
class RowStyle:
    """Sizes that decide the room of an item, in pixels."""

    mark: float
    plate: float
    captions: CaptionStyle


def lane_rows(
    lane: Lane, scale: Scale, captions: Captions, style: RowStyle, memory: Memory, numbers: dict[int, str] | None
) -> LaneRows:
    """The rows of a lane that serve a scale, from memory where it has them."""
    known = memory.rows.get(lane.key)
    if known is not None and known.covers(scale):
        return known
    start, end = _window(lane, scale)
    items = _items(lane, start, end, captions, style, memory, numbers or {})
    kept = known.row_of if known is not None and known.step == scale.step else None
    filled = _filled(items, start, end, scale.step, style, kept)
    memory.rows[lane.key] = filled
    return filled


def _window(lane: Lane, scale: Scale) -> tuple[float, float]:
    """The stretch to fill: the whole lane, or blocks of time around the view that do not move with it."""
    if len(lane.events) <= _WHOLE:
        return float(FIRST_INSTANT), float(LAST_INSTANT)
    block = 512 * scale.step
    blocks = -(-(scale.end - scale.start) // block)
    first = scale.start // block
    for margin in (blocks, blocks // 2, 1.0):
        start, end = (first - margin) * block, (first + blocks + 1 + margin) * block
        if lane.events.count(start, end) <= _MOST:
            return start, end
    return scale.start, scale.end


def _items(
    lane: Lane,
    start: float,
    end: float,
    captions: Captions,
    style: RowStyle,
    memory: Memory,
    numbers: dict[int, str],
) -> list[Item]:
    index = lane.events.index
    positions = [int(position) for position in lane.events.meeting(start, end)]
    captions.fetch(int(index.ids[position]) for position in positions if position not in memory.items)
    if len(memory.items) > _MOST_ITEMS:
        memory.items.clear()
    found = []
    for position in positions:
        item = memory.items.get(position)
        if item is None:
            item = make_item(index, position, captions, style.captions, numbers.get(position, ""))
            memory.items[position] = item
        found.append(item)
    return found


def _filled(
    items: list[Item], start: float, end: float, step: float, style: RowStyle, kept: dict[int, int] | None
) -> LaneRows:
    origin = start
    extents = [extent(item, origin, step, style.mark, style.plate) for item in items]
    order = sorted(range(len(items)), key=lambda place: (extents[place][0], items[place].event))
    ordered = tuple(items[place] for place in order)
    rows = fill_rows([extents[place] for place in order], [item.position for item in ordered], kept)
    row_of = {item.position: row for item, row in zip(ordered, rows, strict=True)}
    return LaneRows(step, start, end, ordered, tuple(rows), row_of)
