"""How much of its events each lane of a scene shows, and the height it takes for that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop.timeline.captions import Captions
from desktop.timeline.density import FOLDED_HEIGHT, HEIGHTS, Counted, count_lane
from desktop.timeline.lanes import Lane
from desktop.timeline.rows import LaneRows, Memory, RowStyle, lane_rows
from desktop.timeline.scale import Scale
from desktop.timeline.shapes import Level
from desktop.timeline.styles import SceneStyle

_LEAST_UNIT: Final = 56.0


@dataclass(slots=True)
class Plan:
    """What was decided of one lane before it is placed: its level and what that level needs.

    ``rows`` are drawn up to ``most_rows``; below them ``alone``, the selected event where it would
    else be hidden in a pill; below that the pills of ``positions``.
    """

    lane: Lane
    level: Level
    count: int
    height: float
    rows: LaneRows | None = None
    positions: tuple[int, ...] = ()
    most_rows: int = 0
    alone: int | None = None
    counted: Counted | None = None


class Planner:
    """Plans the lanes of one scene.

    ``numbers`` are those of paper, by positions; ``selected`` is the selected event's position.
    """

    def __init__(
        self,
        scale: Scale,
        style: SceneStyle,
        captions: Captions,
        memory: Memory,
        *,
        numbers: dict[int, int],
        selected: int | None,
    ) -> None:
        self.scale, self.style, self.captions, self.memory = scale, style, captions, memory
        self.numbers, self.selected = numbers, selected

    def plan(self, lane: Lane) -> Plan:
        """Decide how much of its events a lane shows."""
        count = lane.events.count(self.scale.start, self.scale.end)
        style = self.style
        if count > style.most_marks:
            height = FOLDED_HEIGHT if lane.state.folded else HEIGHTS[0]
            return Plan(lane, Level.DENSITY, count, height, counted=self._counted(lane))
        if lane.state.folded:
            return self._pills(lane, count, self._meeting(lane))
        crowded = not style.paper and count * _LEAST_UNIT > style.most_rows * (self.scale.width + style.label_room)
        rows = None if crowded else self._rows(lane)
        if rows is not None:
            return self._plan_rows(lane, rows, self._meeting(lane))
        return self._pills(lane, count, self._meeting(lane))

    def _meeting(self, lane: Lane) -> tuple[int, ...]:
        return tuple(lane.events.meeting(self.scale.start, self.scale.end).tolist())

    def _pills(
        self, lane: Lane, count: int, found: tuple[int, ...], rows: LaneRows | None = None, most_rows: int = 0
    ) -> Plan:
        """Pills under some rows or none; the selected event keeps a mark of its own between them."""
        alone = self.selected if self.selected in found else None
        positions = tuple(position for position in found if position != alone)
        pill_row = self.style.row if most_rows else self.style.row + 6
        height = 2 * self.style.padding + pill_row + (most_rows + (alone is not None)) * self.style.row
        return Plan(lane, Level.CLUSTERS, count, height, rows, positions, most_rows, alone)

    def _plan_rows(self, lane: Lane, rows: LaneRows, positions: tuple[int, ...]) -> Plan:
        """Rows of marks; what they cannot hold is counted in pills in a last row, or all if that is most of it."""
        style, count = self.style, len(positions)
        needed = max((rows.row_of[position] + 1 for position in positions), default=1)
        if needed <= style.most_rows:
            height = 2 * style.padding + needed * style.row
            return Plan(lane, Level.MARKS, count, height, rows=rows, most_rows=needed)
        left_over = tuple(position for position in positions if rows.row_of[position] >= style.most_rows - 1)
        if 2 * len(left_over) > count:
            return self._pills(lane, count, positions)
        return self._pills(lane, count, left_over, rows, style.most_rows - 1)

    def _counted(self, lane: Lane) -> Counted:
        return count_lane(lane, self.scale, self.style.axis.first_weekday)

    def _rows(self, lane: Lane) -> LaneRows:
        row_style = RowStyle(self.style.mark, self.style.plate, self.style.captions)
        numbers = {position: str(number) for position, number in self.numbers.items()}
        return lane_rows(lane, self.scale, self.captions, row_style, self.memory, numbers)

    def share_height(self, plans: list[Plan], height: float) -> None:
        """Lanes have their least height; open lanes of columns share what the others leave of a height in pixels."""
        for plan in plans:
            if plan.count and not plan.lane.state.folded:
                plan.height = max(plan.height, self.style.least_lane)
        dense = [plan for plan in plans if plan.level is Level.DENSITY and not plan.lane.state.folded]
        if dense:
            left = height - sum(plan.height for plan in plans if plan not in dense)
            height = float(np.floor(min(max(left / len(dense), HEIGHTS[0]), HEIGHTS[1])))
            for plan in dense:
                plan.height = height
