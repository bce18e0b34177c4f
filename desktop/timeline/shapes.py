"""What a timeline scene is made of: immutable shapes in pixels, with types instead of colours.

All positions are on the screen or page, from the top left corner of the canvas; a mirrored
axis is already mirrored in them. ``event`` is the event's id, ``type_code`` its place in
``index.TYPES``, ``tint`` the place of its colour in the palette (-1: the colour of its type or family, ``index.MIXED``:
several).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.records import EventType, Family

Pixels = NDArray[np.float64]


class Level(StrEnum):
    """How much of its events a lane shows."""

    MARKS = "marks"
    CLUSTERS = "clusters"
    DENSITY = "density"


@dataclass(frozen=True, slots=True)
class Mark:
    """The sign of one event, centred at (x, y), ``size`` over all.

    ``hollow``: some time within. ``doubted``: dashed outline. ``disputed``: bears the ≠ badge.
    ``landmark``: drawn small, without sign.
    """

    event: int
    type_code: int
    x: float
    y: float
    size: float
    hollow: bool = False
    doubted: bool = False
    disputed: bool = False
    landmark: bool = False
    tint: int = -1


@dataclass(frozen=True, slots=True)
class Label:
    """A title with its count of passages, inside ``left`` … ``left + width`` around the line ``y``.

    The text takes ``text_width`` at the near side (of time), the count sign the far side.
    ``number`` is the event's number on paper, before the text; ``on_plate``: it lies on a span.
    """

    event: int
    text: str
    left: float
    y: float
    width: float
    text_width: float
    right_to_left: bool
    count: int = 0
    number: str = ""
    number_width: float = 0.0
    on_plate: bool = False
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A thin line over the interval of a point.

    ``pieces`` are (left, right) and leave out labels. ``within``: "some time within", with 8 px end
    strokes at ``caps``; otherwise it is the day of the event, drawn lightly.
    """

    event: int
    type_code: int
    y: float
    pieces: tuple[tuple[float, float], ...]
    caps: tuple[float, ...]
    within: bool
    tint: int = -1


@dataclass(frozen=True, slots=True)
class Plate:
    """A span: it lasted.

    ``left`` … ``right`` is what may be, ``sure_left`` … ``sure_right`` what is sure, all cut to the
    view with some room to spare. Open sides bear no cap and a chevron at the view's side.
    """

    event: int
    type_code: int
    left: float
    right: float
    sure_left: float
    sure_right: float
    y: float
    height: float
    open_left: bool = False
    open_right: bool = False
    doubted: bool = False
    tint: int = -1


@dataclass(frozen=True, slots=True)
class Pill:
    """Several events as their count, centred at (x, y).

    ``family`` is None where they are of several; ``shares`` then counts them by family code, or by tint.
    ``start`` … ``end`` is the stretch of time that a click zooms to, in seconds. ``edge`` is -1 or 1
    for those that go on from outside the view at its left or right.
    """

    x: float
    y: float
    width: float
    height: float
    count: int
    family: Family | None
    shares: tuple[int, ...]
    start: float
    end: float
    events: tuple[int, ...] = ()
    edge: int = 0
    tint: int = -1


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """The density of a lane: columns that stand on ``foot``, one entry of each array a column.

    ``heights`` of all events and ``deeper_heights`` of the stronger acts at the foot, in pixels;
    ``counts`` are the events themselves.
    """

    family: Family | None
    foot: float
    lefts: Pixels
    widths: Pixels
    heights: Pixels
    deeper_heights: Pixels
    counts: NDArray[np.int64]
    edges: NDArray[np.int64]
    tint: int = -1


@dataclass(frozen=True, slots=True)
class Leader:
    """The line from a landmark's mark down to its column."""

    x: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Ghost:
    """The other date of a disputed event: a dashed mark joined to the event's own by a dotted line."""

    event: int
    type_code: int
    x: float
    y: float
    size: float
    line: tuple[float, float]
    tint: int = -1


@dataclass(frozen=True, slots=True)
class LaneState:
    """What a person did with a lane."""

    pinned: bool = False
    folded: bool = False


AS_IT_COMES: Final = LaneState()
"""A lane with which nothing was done."""


@dataclass(frozen=True, slots=True)
class LaneBox:
    """A lane: where it lies and how its events are shown.

    ``count`` is the number of events in view, ``total`` of the whole lane; ``peak`` the most in one
    column (density only), ``unit_key`` names the column's unit.
    """

    key: str
    name: str
    family: Family | None
    top: float
    height: float
    level: Level
    count: int
    total: int
    peak: int = 0
    unit_key: str = ""
    type: EventType | None = None
    state: LaneState = AS_IT_COMES


@dataclass(frozen=True, slots=True)
class AxisLabel:
    """A text of the axis, inside ``left`` … ``left + width``; ``strong`` is semi-bold."""

    text: str
    left: float
    width: float
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Flag:
    """The date of the selected event on the axis: its pill, and its day of the second calendar below."""

    x: float
    text: str
    width: float
    second: str


@dataclass(frozen=True, slots=True)
class Axis:
    """The head of the timeline.

    Lines are x positions; ``bands`` (left, right) are weekends; ``ticks`` (x, number of articles)
    are publication dates, ``open_tick`` that of the open article, ``doubt``
    by how many days the second calendar may be off. ``rows`` is 2, or 3 with a second
    calendar.
    """

    height: float
    major: tuple[AxisLabel, ...]
    minor: tuple[AxisLabel, ...]
    second: tuple[AxisLabel, ...]
    major_lines: tuple[float, ...]
    minor_lines: tuple[float, ...]
    second_lines: tuple[float, ...]
    bands: tuple[tuple[float, float], ...]
    ticks: tuple[tuple[float, int], ...]
    open_tick: float | None = None
    doubt: str = ""
    flag: Flag | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A vertical line cut where labels lie: ``pieces`` are (top, bottom)."""

    x: float
    pieces: tuple[tuple[float, float], ...]
