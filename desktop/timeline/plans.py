"""How much of its events each lane of a scene shows, and the height it takes for that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop.timeline.captions import Captions
from desktop.timeline.density import HEIGHTS, Counted, count_lane
from desktop.timeline.lanes import Lane
from desktop.timeline.rows import LaneRows, Memory, RowStyle, lane_rows
from desktop.timeline.scale import Scale
from desktop.timeline.shapes import Level
from desktop.timeline.styles import SceneStyle

_LEAST_UNIT: Final = 56.0


@dataclass(slots=True)
class Plan:
    """What was decided of one lane before it is placed: its level and what that level needs."""

    lane: Lane
    level: Level
    count: int
    height: float
    rows: LaneRows | None = None
    positions: tuple[int, ...] = ()
    most_rows: int = 0
    counted: Counted | None = None


class Planner:
    """Plans the lanes of one scene; ``numbers`` are those of paper, by positions."""

    def __init__(
        self, scale: Scale, style: SceneStyle, captions: Captions, memory: Memory, numbers: dict[int, int]
    ) -> None:
        self.scale, self.style, self.captions, self.memory, self.numbers = scale, style, captions, memory, numbers

    def plan(self, lane: Lane) -> Plan:
        """Decide how much of its events a lane shows."""
        count = lane.events.count(self.scale.start, self.scale.end)
        style = self.style
        if count > style.most_marks:
            return Plan(lane, Level.DENSITY, count, HEIGHTS[0], counted=self._counted(lane))
        crowded = not style.paper and count * _LEAST_UNIT > style.most_rows * (self.scale.width + style.label_room)
        rows = None if crowded else self._rows(lane)
        if rows is not None:
            positions = lane.events.meeting(self.scale.start, self.scale.end)
            return self._plan_rows(lane, rows, [int(position) for position in positions])
        found = tuple(int(position) for position in lane.events.meeting(self.scale.start, self.scale.end))
        return Plan(lane, Level.CLUSTERS, count, 2 * style.padding + style.row + 6, positions=found)

    def _plan_rows(self, lane: Lane, rows: LaneRows, positions: list[int]) -> Plan:
        """Rows of marks; what they cannot hold is counted in pills in a last row, or all if that is most of it."""
        style, count = self.style, len(positions)
        needed = max((rows.row_of[position] + 1 for position in positions), default=1)
        if needed <= style.most_rows:
            height = 2 * style.padding + needed * style.row
            return Plan(lane, Level.MARKS, count, height, rows=rows, most_rows=needed)
        left_over = tuple(position for position in positions if rows.row_of[position] >= style.most_rows - 1)
        if 2 * len(left_over) > count:
            return Plan(lane, Level.CLUSTERS, count, 2 * style.padding + style.row + 6, positions=tuple(positions))
        height = 2 * style.padding + style.most_rows * style.row
        return Plan(lane, Level.CLUSTERS, count, height, rows=rows, positions=left_over, most_rows=style.most_rows - 1)

    def _counted(self, lane: Lane) -> Counted:
        return count_lane(lane, self.scale, self.style.axis.first_weekday)

    def _rows(self, lane: Lane) -> LaneRows:
        row_style = RowStyle(self.style.mark, self.style.plate, self.style.captions)
        numbers = {position: str(number) for position, number in self.numbers.items()}
        return lane_rows(lane, self.scale, self.captions, row_style, self.memory, numbers)

    def share_height(self, plans: list[Plan], height: float) -> None:
        """Lanes of columns share what the others leave of a height in pixels."""
        dense = [plan for plan in plans if plan.level is Level.DENSITY]
        if dense:
            left = height - sum(plan.height for plan in plans if plan.level is not Level.DENSITY)
            height = float(np.floor(min(max(left / len(dense), HEIGHTS[0]), HEIGHTS[1])))
            for plan in dense:
                plan.height = height
