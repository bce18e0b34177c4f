"""Pages that are being filled: heads and feet, strips of the timeline, blocks in columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, repeat
from typing import Final, Protocol

from desktop.printing.columns import Block, fill_columns
from desktop.printing.columns import Piece as Placed
from desktop.printing.furniture import FOOT, Part, foot, running_head
from desktop.printing.pieces import Bookmark, Drawing, Page, Piece
from desktop.printing.sheet import Frame, Sheet
from desktop.timeline.scene import Scene

BELOW: Final = 9.0
"""Points between a rule and the columns under it."""

STRIP_GAP: Final = 12.0
_LEAST_COLUMN: Final = 60.0


class Setting(Protocol):
    """Something set in rows: a note, a row of a table, a paragraph. ``number`` is 0 where it is no entry."""

    @property
    def number(self) -> int:
        """The number of the entry."""

    @property
    def block(self) -> Block:
        """Its rows as the columns see them."""

    def pieces(self, first: int, last: int, frame: Frame, along: float, y: float) -> list[Piece]:
        """Its rows ``first`` to ``last`` on a page, in a column that begins ``along`` the start side of a frame."""


@dataclass(slots=True)
class OpenPage:
    """A page that is being filled: what is on it, and where its free part begins (points from the top)."""

    pieces: list[Piece]
    top: float
    events: list[int] = field(default_factory=list)
    marks: list[Bookmark] = field(default_factory=list)

    def add(self, part: Part) -> None:
        """Put a part on the page; what comes next stands below it."""
        self.pieces.extend(part.pieces)
        self.top = part.bottom


@dataclass(frozen=True, slots=True)
class Columns:
    """How blocks are put into columns: how many, the gaps in points; ``head`` stands above them on every page."""

    count: int = 1
    gap: float = 0.0
    between: float = 0.0
    head: Callable[[float], Part] | None = None

    def width(self, frame: Frame) -> float:
        """The width of a column, in points."""
        return (frame.width - self.gap * (self.count - 1)) / self.count


class Filling:
    """The pages of one printout, filled from the first to the last. ``count`` is told in every foot."""

    def __init__(self, sheet: Sheet, head: Part, count: str) -> None:
        self.sheet, self.frame, self._count = sheet, sheet.frame, count
        self.bottom = self.frame.bottom - FOOT
        self.pages: list[OpenPage] = []
        self.new_page(head)

    @property
    def last(self) -> OpenPage:
        """The page that is being filled."""
        return self.pages[-1]

    def new_page(self, head: Part | None = None) -> OpenPage:
        """Begin a page, with the running head where no other is given."""
        page = OpenPage([], self.frame.top)
        page.add(head or running_head(self.sheet))
        self.pages.append(page)
        return page

    def place_scene(self, scene: Scene, scale: float, gap: float = 0.0) -> None:
        """A strip of the timeline; on a new page where this one has no room for it."""
        page = self.last
        if gap and page.top + gap + scene.height * scale > self.bottom - STRIP_GAP:
            page, gap = self.new_page(), 0.0
        drawing = Drawing(scene, self.frame.left, page.top + gap, scale)
        page.add(Part((drawing,), drawing.y + drawing.height))

    def place(self, settings: Sequence[Setting], columns: Columns, titles: Mapping[int, str]) -> None:
        """Blocks in columns, from below what there is; ``titles`` are bookmarks by the place of a block."""
        if not settings:
            return
        first = len(self.pages) - 1
        head = columns.head or (lambda y: Part((), y))
        starts = chain([self.last.top + BELOW], repeat(running_head(self.sheet).bottom))
        heights = (self._column_height(head(top).bottom) for top in starts)
        tops: list[float] = []
        pieces = fill_columns([setting.block for setting in settings], heights, columns.count, columns.between)
        for placed in pieces:
            while placed.page >= len(tops):
                tops.append(self._begin(first + len(tops), head))
            page = self.pages[first + placed.page]
            self._put(settings[placed.block], placed, page, tops[placed.page], columns)
            if placed.first == 0 and placed.block in titles:
                page.marks.append(Bookmark(titles[placed.block], tops[placed.page] + placed.y))
        page = self.pages[first + pieces[-1].page]
        ends = [
            tops[one.page] + one.y + sum(settings[one.block].block.rows[one.first : one.last])
            for one in pieces
            if one.page == pieces[-1].page
        ]
        page.top = max(ends)

    def _begin(self, number: int, head: Callable[[float], Part]) -> float:
        """The top of the columns on a page, with what stands above them."""
        fresh = number >= len(self.pages)
        page = self.new_page() if fresh else self.pages[number]
        part = head(page.top + (0.0 if fresh else BELOW))
        page.pieces.extend(part.pieces)
        return part.bottom

    def _put(
        self,
        setting: Setting,
        placed: Placed,
        page: OpenPage,
        top: float,
        columns: Columns,
    ) -> None:
        along = placed.column * (columns.width(self.frame) + columns.gap)
        page.pieces += setting.pieces(placed.first, placed.last, self.frame, along, top + placed.y)
        if placed.first == 0 and setting.number:
            page.events.append(setting.number)

    def _column_height(self, top: float) -> float:
        height = self.bottom - top
        return height if height >= _LEAST_COLUMN else 0.0

    def finished(self) -> tuple[Page, ...]:
        """All pages, with their feet, which need the number of pages."""
        width, height = self.sheet.size
        count = len(self.pages)
        for number, page in enumerate(self.pages, start=1):
            page.add(foot(self.sheet, self._count, number, count))
        return tuple(
            Page(width, height, tuple(page.pieces), tuple(page.events), tuple(page.marks)) for page in self.pages
        )
