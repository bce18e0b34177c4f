"""The sheet: paper, margins, and which options a printout is made with."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from db.time.calendars import Calendar
from db.time.span import CivilDay
from desktop.timeline.ticks import SECONDS, Unit

MILLIMETRE: Final = 72 / 25.4
"""Points."""

A4: Final = (210.0, 297.0)
"""Width and height, in millimetres."""

MARGIN: Final = 14.0
"""Millimetres."""


class Style(StrEnum):
    """What is printed: the timeline with numbered passages, alone, as a table, or one article with its marks."""

    NOTES = "notes"
    POSTER = "poster"
    TABLE = "table"
    ARTICLE = "article"


class Measure(StrEnum):
    """The stretch of time that a scale is told by; the values name units of the axis."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    YEAR = "YEAR"

    @property
    def seconds(self) -> float:
        """Its length; that of a month or a year in the mean."""
        return SECONDS[Unit[self.value]]


@dataclass(frozen=True, slots=True)
class Tiling:
    """How a poster is put together from pages.

    It is fitted to ``across`` by ``down`` pages, or, where ``centimetres`` is not 0, drawn to scale: so many
    to each ``measure`` of time, on as many pages as that takes. Neighbours share ``overlap`` millimetres.
    """

    across: int = 1
    down: int = 1
    centimetres: float = 0.0
    measure: Measure = Measure.MONTH
    overlap: float = 8.0
    crop_marks: bool = True

    @property
    def to_scale(self) -> bool:
        """Whether the length of time decides how many pages there are."""
        return self.centimetres > 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """How a printout is asked for.

    ``paper`` is the upright size and ``margin`` the free edge, in millimetres. ``language`` (BCP 47) is that
    of the page's own words and decides its direction; ``mirrored`` the direction of time, by default that
    of the page. ``other_title`` stands beside the title, ``library`` names where it all comes from, ``second``
    is the second calendar of the axis. ``article`` is the one printed in the style of that name.
    """

    title: str
    printed: CivilDay
    language: str = "en"
    other_title: str = ""
    subtitle: str = ""
    library: str = ""
    style: Style = Style.NOTES
    paper: tuple[float, float] = A4
    landscape: bool = False
    margin: float = MARGIN
    tiling: Tiling = field(default=Tiling())
    mirrored: bool | None = None
    second: Calendar | None = Calendar.HIJRI
    legend: bool = True
    date: bool = True
    pages: bool = True
    reasons: bool = False
    sources: bool = True
    grey: bool = False
    article: int | None = None

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

    @property
    def height(self) -> float:
        """Points."""
        return self.bottom - self.top

    def from_start(self, along: float, width: float = 0.0) -> float:
        """The left edge of something ``width`` wide that begins ``along`` points from the start side."""
        return self.right - along - width if self.rtl else self.left + along

    def from_end(self, along: float, width: float = 0.0) -> float:
        """The same, counted from the end side."""
        return self.left + along if self.rtl else self.right - along - width
