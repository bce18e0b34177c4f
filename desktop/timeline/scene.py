"""The scene: everything a timeline shows for one scale, as an immutable value in pixels.

``build_scene`` is a function of its arguments; the memory that a view passes makes it fast and
keeps rows where they were. Screen, paper and export draw the same scene.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from db.time.span import DAY, Precision
from desktop.timeline.axis import Selected, build_axis
from desktop.timeline.captions import Captions
from desktop.timeline.clusters import cluster_row
from desktop.timeline.cuts import Cuts
from desktop.timeline.density import DensityDrawing
from desktop.timeline.index import EventIndex, Instants
from desktop.timeline.items import make_item
from desktop.timeline.lanes import Lane
from desktop.timeline.placing import Placed, Placer, PlaceStyle
from desktop.timeline.plans import Plan, Planner
from desktop.timeline.rows import LaneRows, Memory
from desktop.timeline.scale import Frame, Scale
from desktop.timeline.shapes import Axis, Bar, Columns, Ghost, Label, LaneBox, Leader, Line, Mark, Pill, Plate
from desktop.timeline.styles import SceneStyle, axis_height, beside, large, paper

_FREE: Final = 1e9
"""A row is free from so far before the view, in pixels."""

__all__ = [
    "Content",
    "Scene",
    "SceneStyle",
    "Viewport",
    "axis_height",
    "beside",
    "build_scene",
    "large",
    "paper",
]


@dataclass(frozen=True, slots=True)
class Content:
    """What a scene shows: lanes of dated events, publication dates (sorted, seconds), and what is chosen.

    ``today`` is the beginning of the present day in seconds (None: it is not shown).

    ``numbers`` are those of the events on paper where the scene is only a part of the whole; without them
    the events in view are counted from one.
    """

    index: EventIndex
    lanes: tuple[Lane, ...]
    publications: Instants | None = None
    open_article: int | None = None
    selected: int | None = None
    today: int | None = None
    numbers: Mapping[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Viewport:
    """What is looked at: the scale, the height of the canvas, and how far the lanes are scrolled, in pixels."""

    scale: Scale
    height: float
    scroll: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """Shapes of everything in view, the lanes' heads and the axis included.

    ``content_height`` is the height of axis and lanes together, whatever the canvas shows of it.
    ``numbers`` gives, on paper, the number of each event.
    """

    scale: Scale
    frame: Frame
    height: float
    content_height: float
    axis: Axis
    lanes: tuple[LaneBox, ...]
    marks: tuple[Mark, ...]
    labels: tuple[Label, ...]
    bars: tuple[Bar, ...]
    plates: tuple[Plate, ...]
    pills: tuple[Pill, ...]
    columns: tuple[Columns, ...]
    leaders: tuple[Leader, ...]
    ghosts: tuple[Ghost, ...]
    major_lines: tuple[Line, ...]
    minor_lines: tuple[Line, ...]
    guide: Line | None
    today: Line | None
    selected: int | None
    numbers: dict[int, int]

    @property
    def in_view(self) -> int:
        """How many events have an instant in common with the stretch of time in view."""
        return sum(lane.count for lane in self.lanes)

    @property
    def told_share(self) -> float:
        """The share of the events in view that have a mark of their own, not merely a count."""
        counted = sum(pill.count for pill in self.pills) + sum(int(columns.counts.sum()) for columns in self.columns)
        return 1.0 - counted / max(self.in_view, 1)


def build_scene(
    content: Content, viewport: Viewport, style: SceneStyle, captions: Captions, memory: Memory | None = None
) -> Scene:
    """The scene of some content in a viewport."""
    return _Builder(content, viewport, style, captions, memory or Memory()).build()


class _Builder:
    """Builds one scene."""

    def __init__(
        self, content: Content, viewport: Viewport, style: SceneStyle, captions: Captions, memory: Memory
    ) -> None:
        self.content, self.viewport, self.style = content, viewport, style
        self.captions, self.memory = captions, memory
        self.scale = viewport.scale
        self.frame = Frame(style.head, self.scale.width, self.scale.mirrored)
        self.selected = content.index.position(content.selected)
        self.numbers = self._numbers() if style.paper else {}
        self.place_style = PlaceStyle(style.mark, style.plate, cut=not style.paper)
        self.lanes: list[LaneBox] = []
        self.marks: list[Mark] = []
        self.labels: list[Label] = []
        self.pills: list[Pill] = []
        self.columns: list[Columns] = []
        self.leaders: list[Leader] = []
        self.placed = Placed()

    def build(self) -> Scene:
        """Plan the lanes, place them one under the other, and gather what was placed."""
        planner = Planner(
            self.scale, self.style, self.captions, self.memory, numbers=self.numbers, selected=self.selected
        )
        plans = [planner.plan(lane) for lane in self.content.lanes]
        axis = self._axis()
        planner.share_height(plans, self.viewport.height - axis.height)
        top = axis.height - self.viewport.scroll
        self._draw_lanes(plans, top)
        height = sum(plan.height for plan in plans)
        labels = tuple(self.labels + self.placed.labels)
        bottom = min(max(top + height, axis.height), self.viewport.height)
        return self._scene(axis, labels, axis.height + height, Cuts(labels, axis.height, bottom))

    def _draw_lanes(self, plans: list[Plan], top: float) -> None:
        peak = max((plan.counted.peak for plan in plans if plan.counted), default=0)
        language = self.style.axis.language
        density = DensityDrawing(self.scale, self.frame, self.captions, language, peak, self.selected)
        for plan in plans:
            self._draw(plan, top, density)
            top += plan.height

    def _scene(self, axis: Axis, labels: tuple[Label, ...], content_height: float, cuts: Cuts) -> Scene:
        """The scene of all that was placed."""
        placed = self.placed
        return Scene(
            scale=self.scale,
            frame=self.frame,
            height=self.viewport.height,
            content_height=content_height,
            axis=axis,
            lanes=tuple(self.lanes),
            marks=tuple(self.marks + placed.marks),
            labels=labels,
            bars=tuple(placed.bars),
            plates=tuple(placed.plates),
            pills=tuple(self.pills),
            columns=tuple(self.columns),
            leaders=tuple(self.leaders),
            ghosts=tuple(placed.ghosts),
            major_lines=tuple(cuts.line(x) for x in axis.major_lines),
            minor_lines=tuple(cuts.line(x) for x in axis.minor_lines),
            guide=cuts.line(self._guide_x(axis)) if axis.flag else None,
            today=self._today(cuts),
            selected=self.content.selected,
            numbers={int(self.content.index.ids[place]): number for place, number in self.numbers.items()},
        )

    def _today(self, cuts: Cuts) -> Line | None:
        """The line of the present day, at its middle."""
        along = None if self.content.today is None else self.scale.along(self.content.today + DAY / 2)
        return cuts.line(self.frame.x(along)) if along is not None and 0 <= along <= self.frame.width else None

    def _guide_x(self, axis: Axis) -> float:
        """The guide stands at the selected event's mark."""
        marks = (mark.x for mark in self.placed.marks if mark.event == self.content.selected)
        return next(marks, axis.flag.x if axis.flag else 0.0)

    def _numbers(self) -> dict[int, int]:
        """Numbers of the events in view in the order of time, by their positions."""
        start, end = self.scale.start, self.scale.end
        found = [position for lane in self.content.lanes for position in lane.events.meeting(start, end)]
        anchor, event_ids = self.content.index.anchor, self.content.index.ids
        found.sort(key=lambda position: (int(anchor[position]), int(event_ids[position])))
        given = self.content.numbers
        if given is not None:
            return {int(position): given[int(event_ids[position])] for position in found}
        return {int(position): number for number, position in enumerate(found, start=1)}

    def _axis(self) -> Axis:
        index, position = self.content.index, self.selected
        selected = None
        if position is not None and _has_a_date_to_flag(index, position):
            selected = Selected(int(index.anchor[position]), int(index.precision[position]))
        content = self.content
        return build_axis(self.scale, self.frame, self.style.axis, content.publications, content.open_article, selected)

    def _draw(self, plan: Plan, top: float, density: DensityDrawing) -> None:
        lane = plan.lane
        box = LaneBox(lane.key, lane.name, lane.family, top, plan.height, plan.level, plan.count, len(lane.events))
        box = replace(box, type=lane.type, state=lane.state)
        if plan.counted is not None:
            box = replace(box, peak=plan.counted.peak, unit_key=plan.counted.unit.name)
        self.lanes.append(box)
        if not self.style.paper and not -2 * self.viewport.height < top < 2 * self.viewport.height:
            return
        if plan.rows is not None:
            self._draw_rows(plan.rows, plan.most_rows, top)
        above = plan.most_rows * self.style.row
        if plan.alone is not None:
            self._draw_alone(plan.alone, top + self.style.padding + above + self.style.row / 2)
            above += self.style.row
        if plan.positions:
            middle = top + above + (plan.height - above) / 2
            row = cluster_row(
                lane, list(plan.positions), self.scale, self.frame, middle, self.captions, self.style.axis.language
            )
            self._add(row.marks, row.labels, row.pills)
        if plan.counted is not None:
            shapes = density.draw(plan.counted, top, plan.height)
            self._add(shapes.marks, shapes.labels, shapes.pills)
            self.columns.append(shapes.columns)
            self.leaders.extend(shapes.leaders)

    def _draw_alone(self, position: int, y: float) -> None:
        """Place the selected event in a row of its own."""
        item = self.memory.items.get(position)
        if item is None:
            item = make_item(self.content.index, position, self.captions, self.style.captions)
            self.memory.items[position] = item
        self._placer().place(item, y, -_FREE)

    def _placer(self) -> Placer:
        placer = Placer(self.scale, self.frame, self.captions, self.place_style, self.content.selected)
        placer.placed = self.placed
        return placer

    def _add(self, marks: tuple[Mark, ...], labels: tuple[Label, ...], pills: tuple[Pill, ...]) -> None:
        self.marks.extend(marks)
        self.labels.extend(labels)
        self.pills.extend(pills)

    def _draw_rows(self, rows: LaneRows, most_rows: int, top: float) -> None:
        """Place the items that meet the view, and those beside it whose labels reach in."""
        placer = self._placer()
        first_y = top + self.style.padding + self.style.row / 2
        free: dict[int, float] = {}
        step, end = self.scale.seconds_per_pixel, self.scale.end
        for item, row in zip(rows.items, rows.rows, strict=True):
            reach = (self.style.label_room if item.text else 0.0) if not self.style.paper else 0.0
            if item.start >= end or item.end + (reach + 80.0) * step <= self.scale.start:
                continue
            y = first_y + row * self.style.row
            if row >= most_rows:
                continue
            free[row] = placer.place(item, y, free.get(row, -_FREE))


def _has_a_date_to_flag(index: EventIndex, position: int) -> bool:
    """Not where it happened some day within many: its anchor is no day that anybody told."""
    start, end = int(index.start[position]), int(index.end[position])
    told_in_days = int(index.precision[position]) >= Precision.DAY
    return not told_in_days or int(index.anchor[position]) == start or end - start <= DAY
