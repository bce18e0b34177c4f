"""A lane with more events than rows or pills can hold: columns of counts, and landmarks above them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop.timeline.captions import Captions, runs_right_to_left
from desktop.timeline.clusters import PILL_HEIGHT, SMALL_MARK, pill_width
from desktop.timeline.items import MARK_GAP, count_width
from desktop.timeline.lanes import APART, Lane
from desktop.timeline.scale import Frame, Scale
from desktop.timeline.shapes import Columns, Label, Leader, Mark, Pill
from desktop.timeline.ticks import Instants, Unit, beginnings, column_unit

HEIGHTS: Final = (84.0, 128.0)
"""Least and most height of a lane of columns, in pixels."""

FOLDED_HEIGHT: Final = 36.0
"""Height of a folded lane of columns: it has no landmarks."""

LANDMARK_ROOM: Final = 160.0
"""One landmark in so many pixels."""

_FOOT: Final = 9.0
_TITLE_LINE: Final = 20.0
_ABOVE_COLUMNS: Final = 38.0
_LABEL_MOST: Final = 220.0


@dataclass(frozen=True, eq=False)
class Counted:
    """The columns of one lane, not yet drawn: counts between ``edges`` and how many stand before and after them.

    ``whole`` counts full columns, also where the view cuts one; ``counts`` only what is in view.
    """

    lane: Lane
    unit: Unit
    edges: Instants
    whole: Instants
    deeper: Instants
    counts: Instants
    before: int
    after: int

    @property
    def peak(self) -> int:
        """Most events in one column."""
        return int(self.whole.max()) if len(self.whole) else 0


def count_lane(lane: Lane, scale: Scale, first_weekday: int) -> Counted:
    """The columns of a lane for a scale."""
    unit = column_unit(scale.seconds_per_pixel)
    edges = beginnings(unit, scale.start, scale.end, first_weekday)
    whole, deeper = lane.events.columns(edges)
    low, high = int(np.floor(scale.start)), int(np.ceil(scale.end))
    counts, _ = lane.events.columns(np.clip(edges, low, high))
    before, after = lane.events.outside(scale.start, scale.end)
    return Counted(lane, unit, edges, whole, deeper, counts, before, after)


@dataclass(frozen=True, slots=True)
class DensityLane:
    """The shapes of a lane of columns."""

    columns: Columns
    marks: tuple[Mark, ...]
    labels: tuple[Label, ...]
    leaders: tuple[Leader, ...]
    pills: tuple[Pill, ...]


class DensityDrawing:
    """Draws counted lanes of one scene, all at one scale: ``peak`` events are the tallest column.

    ``selected`` is the position of the selected event: it is a landmark before all others.
    """

    def __init__(
        self, scale: Scale, frame: Frame, captions: Captions, language: str, peak: int, selected: int | None = None
    ) -> None:
        self.scale, self.frame, self.captions, self.language = scale, frame, captions, language
        self.peak, self.selected = max(peak, 1), selected

    def draw(self, counted: Counted, top: float, height: float) -> DensityLane:
        """The shapes of a lane between ``top`` and ``top + height``."""
        folded = counted.lane.state.folded
        columns = self._columns(counted, top + height - _FOOT, height - _FOOT - (_FOOT if folded else _ABOVE_COLUMNS))
        pills = self._edge_pills(counted, top + (height / 2 if folded else _TITLE_LINE))
        if folded:
            return DensityLane(columns, (), (), (), pills)
        taken = [(0.0, PILL_HEIGHT * 2.5)] if counted.before else []
        taken += [(self.frame.width - PILL_HEIGHT * 2.5, self.frame.width)] if counted.after else []
        marks, labels, leaders = self._landmarks(counted, columns, top + _TITLE_LINE, taken)
        return DensityLane(columns, marks, labels, leaders, pills)

    def _columns(self, counted: Counted, foot: float, height: float) -> Columns:
        """Columns on ``foot``, ``height`` for the tallest of all."""
        alongs = (counted.edges.astype(np.float64) - self.scale.start) / self.scale.seconds_per_pixel
        widths = np.maximum(np.diff(alongs) - 1.0, 1.0)
        firsts = alongs[:-1] + 0.5
        if self.frame.mirrored:
            lefts = self.frame.total - self.frame.head - firsts - widths
        else:
            lefts = self.frame.head + firsts
        tall = height / self.peak
        heights = np.where(counted.whole > 0, np.maximum(counted.whole * tall, 1.5), 0.0).astype(np.float64)
        return Columns(
            counted.lane.family,
            foot,
            lefts,
            widths,
            heights,
            np.minimum(counted.deeper * tall, heights).astype(np.float64),
            counted.counts,
            counted.edges,
            counted.lane.tint,
        )

    def _edge_pills(self, counted: Counted, y: float) -> tuple[Pill, ...]:
        """Counts of the events that go on from outside the view."""
        pills = []
        for count, at_end in ((counted.before, False), (counted.after, True)):
            if not count:
                continue
            width = pill_width(count, self.captions, self.language) + 8
            along = self.frame.width - 4 - width / 2 if at_end else 4 + width / 2
            right = at_end != self.frame.mirrored
            instant = self.scale.end if at_end else self.scale.start
            span = (self.scale.end - self.scale.start) / 2
            pills.append(
                Pill(
                    self.frame.x(along),
                    y,
                    width,
                    PILL_HEIGHT,
                    count,
                    counted.lane.family,
                    (),
                    instant - span,
                    instant + span,
                    (),
                    1 if right else -1,
                    max(counted.lane.tint, -1),
                )
            )
        return tuple(pills)

    def _landmarks(
        self, counted: Counted, columns: Columns, y: float, taken: list[tuple[float, float]]
    ) -> tuple[tuple[Mark, ...], tuple[Label, ...], tuple[Leader, ...]]:
        """The most told event of each stretch of 160 px, where its title fits."""
        index = counted.lane.events.index
        slot = LANDMARK_ROOM * self.scale.step
        first, last = np.floor(self.scale.start / slot), np.ceil(self.scale.end / slot)
        edges = np.clip(np.arange(first, last + 1) * slot, np.floor(self.scale.start), self.scale.end).astype(np.int64)
        best = counted.lane.events.most_told(edges)
        best.sort(key=lambda position: (-int(index.evidence[position]), int(index.anchor[position])))
        if self.selected is not None and counted.lane.events.holds(self.selected, int(edges[0]), int(edges[-1])):
            best = [self.selected, *(position for position in best if position != self.selected)]
        self.captions.fetch(int(index.ids[position]) for position in best)
        marks, labels, leaders = [], [], []
        for position in best:
            label = self._landmark_label(counted, position, y, taken)
            if label is None and position != self.selected:
                continue
            along = self.scale.along(float(index.anchor[position]))
            code = int(index.type_code[position])
            event, tint = int(index.ids[position]), int(index.tint[position])
            marks.append(Mark(event, code, self.frame.x(along), y, SMALL_MARK, landmark=True, tint=tint))
            labels.extend([label] if label else [])
            column = int(np.searchsorted(columns.edges, index.anchor[position], side="right")) - 1
            top = columns.foot - float(columns.heights[column])
            leaders.append(Leader(self.frame.x(along), y + SMALL_MARK / 2 + 2, top - 2))
        return tuple(marks), tuple(labels), tuple(leaders)

    def _landmark_label(
        self, counted: Counted, position: int, y: float, taken: list[tuple[float, float]]
    ) -> Label | None:
        """The label of a landmark after or before its mark; None where neither has room."""
        index = counted.lane.events.index
        event, count = int(index.ids[position]), int(index.evidence[position])
        title = self.captions.title(event)
        text, text_width = self.captions.cut(title, _LABEL_MOST)
        counted_width = count_width(count, self.captions, self.language)
        width = text_width + counted_width
        along, half = self.scale.along(float(index.anchor[position])), SMALL_MARK / 2
        for begin in (along + half + MARK_GAP, along - half - MARK_GAP - width):
            low, high = min(begin, along - half), max(begin + width, along + half)
            inside = low >= 2 and high <= self.frame.width - 2
            if text and inside and all(high + APART <= first or low >= last + APART for first, last in taken):
                taken.append((low, high))
                left = self.frame.left(begin, width)
                shown = count if counted_width else 0
                return Label(event, text, left, y, width, text_width, runs_right_to_left(title), count=shown)
        return None
