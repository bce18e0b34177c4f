"""A lane too full for rows of labels: one row of marks and counted pills."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.records import Family
from db.time.phrases import in_digits
from desktop.timeline.captions import Captions, runs_right_to_left
from desktop.timeline.index import DISPUTED, FAMILY_LIST, MIXED, EventIndex
from desktop.timeline.items import MARK_GAP, count_width
from desktop.timeline.lanes import APART, Lane
from desktop.timeline.scale import Frame, Scale
from desktop.timeline.shapes import Label, Mark, Pill

PILL_HEIGHT: Final = 20.0
PILL_LEAST: Final = 26.0
SMALL_MARK: Final = 11.0
"""Sizes in pixels."""

CELL: Final = 44.0
"""Events in the same cell of time, so many pixels wide at the step of the scale, share a pill."""

_LABEL_LEAST: Final = 96.0
_LABEL_MOST: Final = 200.0
_TOUCH: Final = 3.0


@dataclass(frozen=True, slots=True)
class Group:
    """Events of one cell: positions in the index, and where they stand along the axis."""

    members: tuple[int, ...]
    along: float
    low: float
    high: float
    width: float


def pill_width(count: int, captions: Captions, language: str) -> float:
    """Width of the pill that says a count, in pixels."""
    return max(PILL_LEAST, captions.width(in_digits(str(count), language), bold=True) * 0.94 + 14)


def group_events(
    index: EventIndex, positions: list[int], scale: Scale, captions: Captions, language: str
) -> list[Group]:
    """The events of a view in cells of time that do not move with the view; none touches another."""
    if not positions:
        return []
    cell = CELL * scale.step
    anchors = np.clip(index.anchor[positions], int(scale.start), max(int(np.ceil(scale.end)) - 1, int(scale.start)))
    cells = _whole_cells(np.floor_divide(anchors, cell).astype(np.int64), cell, scale)
    alongs = np.clip((anchors - scale.start) / scale.seconds_per_pixel, 0.0, scale.width)
    bounds = [0, *(np.flatnonzero(np.diff(cells)) + 1).tolist(), len(positions)]
    groups = []
    for first, last in itertools.pairwise(bounds):
        number = int(cells[first])
        low, high = max(scale.along(number * cell), 0.0), min(scale.along((number + 1) * cell), scale.width)
        count = last - first
        width = SMALL_MARK if count == 1 else pill_width(count, captions, language)
        middle = float(alongs[first:last].mean())
        groups.append(Group(tuple(positions[first:last]), middle, low, high, width))
    return _apart(groups, scale.width)


def _whole_cells(cells: NDArray[np.int64], cell: float, scale: Scale) -> NDArray[np.int64]:
    """Cells that the view's edges cut too small for a pill are joined to their neighbours."""
    first, last = int(np.floor(scale.start / cell)), int(np.floor(scale.end / cell))
    if last - first < 2:
        return cells
    low = first + 1 if scale.along((first + 1) * cell) < CELL else first
    high = last - 1 if scale.width - scale.along(last * cell) < CELL else last
    return np.clip(cells, low, high)


def _apart(groups: list[Group], width: float) -> list[Group]:
    """Groups that touch each other or the edge are held inside their cells; the others keep their true places."""
    touching = set()
    for place, (one, other) in enumerate(itertools.pairwise(groups)):
        if other.along - other.width / 2 - (one.along + one.width / 2) < _TOUCH:
            touching |= {place, place + 1}
    for place, group in enumerate(groups):
        if not group.width / 2 <= group.along <= width - group.width / 2:
            touching.add(place)
    return [_inside(group) if place in touching else group for place, group in enumerate(groups)]


def _inside(group: Group) -> Group:
    half = group.width / 2 + _TOUCH / 2
    along = max(min(group.along, group.high - half), group.low + half)
    return Group(group.members, along, group.low, group.high, group.width)


@dataclass(frozen=True, slots=True)
class ClusterRow:
    """The shapes of a clustered lane."""

    marks: tuple[Mark, ...]
    pills: tuple[Pill, ...]
    labels: tuple[Label, ...]


def cluster_row(
    lane: Lane, positions: list[int], scale: Scale, frame: Frame, y: float, captions: Captions, language: str
) -> ClusterRow:
    """Marks and pills of the events in view, with the titles of the most told where there is room."""
    index = lane.events.index
    groups = group_events(index, positions, scale, captions, language)
    marks = tuple(_mark(index, group, frame, y) for group in groups if len(group.members) == 1)
    pills = tuple(make_pill(index, group, frame, y) for group in groups if len(group.members) > 1)
    return ClusterRow(marks, pills, _labels(index, groups, frame, y, captions, language))


def _mark(index: EventIndex, group: Group, frame: Frame, y: float) -> Mark:
    position = group.members[0]
    disputed = index.flags[position] & DISPUTED
    code = int(index.type_code[position])
    tint = int(index.tint[position])
    return Mark(int(index.ids[position]), code, frame.x(group.along), y, SMALL_MARK, disputed=bool(disputed), tint=tint)


def make_pill(index: EventIndex, group: Group, frame: Frame, y: float, edge: int = 0) -> Pill:
    """The pill of a group; ``edge`` -1 or 1 for events that go on from the left or right of the view."""
    members = np.array(group.members)
    families = np.bincount(index.family[members], minlength=len(FAMILY_LIST))
    family: Family | None = FAMILY_LIST[int(families.argmax())] if np.count_nonzero(families) == 1 else None
    tint = index.common_tint(members)
    shares = np.bincount(index.tint[members]) if tint == MIXED else families
    anchors = index.anchor[members]
    return Pill(
        frame.x(group.along),
        y,
        group.width,
        PILL_HEIGHT,
        len(group.members),
        family,
        tuple(int(share) for share in shares),
        float(anchors.min()),
        float(anchors.max() + 1),
        tuple(int(event) for event in index.ids[members]),
        edge,
        tint,
    )


def _labels(
    index: EventIndex, groups: list[Group], frame: Frame, y: float, captions: Captions, language: str
) -> tuple[Label, ...]:
    """Titles after marks and pills up to the next one, where the room is worth it."""
    labels = []
    for place, group in enumerate(groups):
        begin = group.along + group.width / 2 + MARK_GAP
        following = groups[place + 1] if place + 1 < len(groups) else None
        end = following.along - following.width / 2 - APART if following else frame.width - MARK_GAP
        if begin < 0 or end - begin < _LABEL_LEAST:
            continue
        members = np.array(group.members)
        position = int(members[int(np.argmax(index.evidence[members]))])
        event, count = int(index.ids[position]), int(index.evidence[position])
        title = captions.title(event)
        counted = count_width(count, captions, language) if len(members) == 1 else 0.0
        text, width = captions.cut(title, min(end - begin - counted, _LABEL_MOST))
        whole = width + counted
        left = frame.left(begin, whole)
        shown = count if counted else 0
        labels.append(Label(event, text, left, y, whole, width, runs_right_to_left(title), count=shown))
    return tuple(label for label in labels if label.text)
