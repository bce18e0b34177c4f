"""How a scene is laid out: beside a reader, alone in its window, on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.timeline import axis as axes
from desktop.timeline.axis import AxisStyle
from desktop.timeline.items import CaptionStyle

_MOST_MARKS: Final = 400


@dataclass(frozen=True, slots=True)
class SceneStyle:
    """How a scene is laid out; sizes in pixels.

    ``head`` is the width of the lane heads, ``row`` the pitch of rows, ``padding`` the space above and
    below them. On paper labels are numbered and never cut, and lanes have all the rows they need.
    """

    axis: AxisStyle
    head: float = 38.0
    row: float = 23.0
    mark: float = 16.0
    plate: float = 20.0
    padding: float = 6.0
    label_room: float = 260.0
    most_rows: int = 8
    most_marks: int = _MOST_MARKS
    paper: bool = False
    least_lane: float = 0.0

    @property
    def captions(self) -> CaptionStyle:
        """How captions are written."""
        return CaptionStyle(self.label_room, self.axis.language, numbered=self.paper, cut=not self.paper)


def beside(axis: AxisStyle) -> SceneStyle:
    """The style next to a reader."""
    return SceneStyle(axis)


def large(axis: AxisStyle) -> SceneStyle:
    """The style of a timeline that has the window to itself."""
    return SceneStyle(axis, head=150.0, row=31.0, mark=19.0, plate=24.0, padding=10.0, least_lane=58.0)


def paper(axis: AxisStyle) -> SceneStyle:
    """The style of a printed page: as many rows as the events need, every event a mark with its number."""
    return SceneStyle(axis, label_room=float("inf"), most_rows=1_000, most_marks=100_000, paper=True)


def axis_height(style: SceneStyle) -> float:
    """Height of the axis in pixels: with a second calendar it has one row more."""
    return axes.HEIGHT if style.axis.second else axes.HEIGHT_WITHOUT_SECOND
