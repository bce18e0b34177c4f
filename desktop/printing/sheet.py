"""The sheet: paper, margins, and which options a printout is made with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from db.time.calendars import Calendar
from db.time.span import CivilDay
from desktop.timeline.lanes import Grouping

MILLIMETRE: Final = 72 / 25.4
"""Points."""

A4: Final = (210.0, 297.0)
"""Width and height, in millimetres."""

MARGIN: Final = 14.0
"""Millimetres."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """How a printout is asked for.

    ``paper`` is the upright size and ``margin`` the free edge, in millimetres. ``language`` (BCP 47) is that
    of the page's own words and decides its direction; ``mirrored`` the direction of time, by default that
    of the page. ``other_title`` stands beside the title, ``second`` is the second calendar of the axis,
    ``passages`` whether the numbered passages follow the timeline.
    """

    title: str
    printed: CivilDay
    language: str = "en"
    other_title: str = ""
    paper: tuple[float, float] = A4
    landscape: bool = False
    margin: float = MARGIN
    mirrored: bool | None = None
    second: Calendar | None = Calendar.HIJRI
    grouping: Grouping = Grouping.FAMILY
    passages: bool = True
    grey: bool = False

    @property
    def rtl(self) -> bool:
        """Whether the page's own words run right to left."""
        return self.language.split("-")[0] in ("ar", "fa", "he", "ur")

    @property
    def time_mirrored(self) -> bool:
        """Whether time runs to the left."""
        return self.rtl if self.mirrored is None else self.mirrored

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the page as it lies, in points."""
        width, height = (side * MILLIMETRE for side in self.paper)
        return (height, width) if self.landscape else (width, height)

    @property
    def frame(self) -> Frame:
        """The part of the page inside its margins."""
        width, height = self.size
        edge = self.margin * MILLIMETRE
        return Frame(edge, edge, width - edge, height - edge, self.rtl)


@dataclass(frozen=True, slots=True)
class Frame:
    """An area of a page in points; ``rtl``: its start side is the right one."""

    left: float
    top: float
    right: float
    bottom: float
    rtl: bool = False

    @property
    def width(self) -> float:
        """Points."""
        return self.right - self.left

    def from_start(self, along: float, width: float = 0.0) -> float:
        """The left edge of something ``width`` wide that begins ``along`` points from the start side."""
        return self.right - along - width if self.rtl else self.left + along

    def from_end(self, along: float, width: float = 0.0) -> float:
        """The same, counted from the end side."""
        return self.left + along if self.rtl else self.right - along - width
