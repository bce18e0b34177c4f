"""What lies under a point of a scene."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop.timeline.scene import Scene
from desktop.timeline.shapes import Columns, Ghost, LaneBox, Mark, Pill

REACH: Final = 4.0
"""Marks answer so many pixels around them."""

NARROW_HEAD: Final = 60.0
"""Below this width, in pixels, a head shows the family's mark alone."""

HEAD_LINE: Final = 21.5
"""The middle of a head's first line, in pixels below its lane's top."""

FOLD_SIGN: Final = 14.0
"""The room of the sign that folds a lane, in pixels."""

_LABEL_HALF: Final = 11.0


@dataclass(frozen=True, slots=True)
class Hit:
    """An event, a pill, or a column of events: exactly one of them.

    ``column`` is (start, end in seconds, number of events).
    """

    event: int | None = None
    pill: Pill | None = None
    column: tuple[int, int, int] | None = None


def hit(scene: Scene, x: float, y: float) -> Hit | None:
    """What lies at a point, marks before pills before labels before plates before columns."""
    low, high = scene.frame.pair(0.0, scene.frame.width)
    if y < scene.axis.height or not low <= x <= high:
        return None
    event = _mark(scene, x, y)
    if event is not None:
        return Hit(event=event)
    for pill in scene.pills:
        if abs(x - pill.x) <= pill.width / 2 + REACH and abs(y - pill.y) <= pill.height / 2 + REACH:
            return Hit(pill=pill)
    for label in scene.labels:
        if label.left <= x <= label.left + label.width and abs(y - label.y) <= _LABEL_HALF:
            return Hit(event=label.event)
    for plate in scene.plates:
        if plate.left <= x <= plate.right and abs(y - plate.y) <= plate.height / 2:
            return Hit(event=plate.event)
    for columns in scene.columns:
        column = _column(columns, x, y)
        if column is not None:
            return Hit(column=column)
    return None


def inside(scene: Scene, box: tuple[float, float, float, float]) -> frozenset[int]:
    """The events whose marks or pills have their middle in a box (left, top, right, bottom)."""
    left, top, right, bottom = box

    def held(x: float, y: float) -> bool:
        return left <= x <= right and max(top, scene.axis.height) <= y <= bottom

    found = {mark.event for mark in scene.marks if held(mark.x, mark.y)}
    return frozenset(found.union(*(pill.events for pill in scene.pills if held(pill.x, pill.y))))


def lane_at(scene: Scene, x: float, y: float) -> LaneBox | None:
    """The lane whose head lies under a point."""
    low, high = scene.frame.pair(0.0, scene.frame.width)
    if y < scene.axis.height or low <= x <= high:
        return None
    return next((lane for lane in scene.lanes if lane.top <= y < lane.top + lane.height), None)


def fold_sign_place(scene: Scene, lane: LaneBox) -> tuple[float, float]:
    """The middle of the sign that folds a lane: at the far end of a wide head."""
    away = scene.frame.head - FOLD_SIGN
    x = scene.frame.total - away if scene.scale.mirrored else away
    return x, lane.top + (lane.height / 2 if lane.state.folded else HEAD_LINE)


def fold_sign_at(scene: Scene, lane: LaneBox, x: float, y: float) -> bool:
    """Whether a point is on that sign; heads that show a family's mark alone have none."""
    if scene.frame.head < NARROW_HEAD:
        return False
    middle, line = fold_sign_place(scene, lane)
    return abs(x - middle) <= FOLD_SIGN and abs(y - line) <= FOLD_SIGN


def _mark(scene: Scene, x: float, y: float) -> int | None:
    """The nearest mark, ghost included, that reaches a point."""
    best, nearest = None, float("inf")
    marks: list[Mark | Ghost] = [*scene.marks, *scene.ghosts]
    for mark in marks:
        reach = mark.size / 2 + REACH
        if abs(x - mark.x) <= reach and abs(y - mark.y) <= reach:
            distance = abs(x - mark.x) + abs(y - mark.y)
            if distance < nearest:
                best, nearest = mark.event, distance
    return best


def _column(columns: Columns, x: float, y: float) -> tuple[int, int, int] | None:
    inside = np.flatnonzero((columns.lefts <= x) & (x <= columns.lefts + columns.widths + 1) & (columns.heights > 0))
    if not len(inside):
        return None
    place = int(inside[0])
    height = max(float(columns.heights[place]), 8.0)
    if not columns.foot - height - REACH <= y <= columns.foot + REACH:
        return None
    return int(columns.edges[place]), int(columns.edges[place + 1]), int(columns.counts[place])


def neighbour(scene: Scene, event: int | None, right: int, down: int) -> int | None:
    """The event whose mark is next on the screen: to a side in its row, or nearest in the next row.

    ``right`` and ``down`` are -1, 0 or 1. Without a mark to start from, the one nearest the middle.
    """
    low, high = scene.frame.pair(0.0, scene.frame.width)
    marks = [mark for mark in scene.marks if low <= mark.x <= high and mark.y > scene.axis.height]
    here = next((mark for mark in marks if mark.event == event), None)
    if here is None:
        middle = (low + high) / 2
        return min(marks, key=lambda mark: (abs(mark.x - middle), mark.y)).event if marks else None
    if right:
        row = [mark for mark in marks if (mark.x - here.x) * right > 0.5]
        same = [mark for mark in row if abs(mark.y - here.y) < 1]
        found = min(same or row, key=lambda mark: (abs(mark.x - here.x), abs(mark.y - here.y)), default=None)
        return found.event if found else None
    beyond = [mark for mark in marks if (mark.y - here.y) * down > 1]
    nearest = min((abs(mark.y - here.y) for mark in beyond), default=0.0)
    row = [mark for mark in beyond if abs(mark.y - here.y) <= nearest + 1]
    found = min(row, key=lambda mark: abs(mark.x - here.x), default=None)
    return found.event if found else None
