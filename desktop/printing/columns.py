"""Breaking a run of blocks into columns and pages: numbers only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """Rows of given heights (points) that follow each other; the first ``together`` rows are never parted."""

    rows: tuple[float, ...]
    together: int = 1

    @property
    def height(self) -> float:
        """All rows, in points."""
        return sum(self.rows)


@dataclass(frozen=True, slots=True)
class Piece:
    """Rows ``first`` to ``last`` (exclusive) of a block, placed in a column, ``y`` points below its top."""

    block: int
    first: int
    last: int
    page: int
    column: int
    y: float


def fill_columns(blocks: Sequence[Block], heights: Iterator[float], columns: int, gap: float) -> tuple[Piece, ...]:
    """Place every row once, in order, column after column.

    ``heights`` gives the height of the columns of each next page, in points. A block that fits into a column
    is moved there whole rather than parted; only one that is higher than the next column is parted between
    rows, and a row higher than a column stands alone in one.
    """
    filling = _Filling(heights, columns, gap)
    for index, block in enumerate(blocks):
        filling.place(index, block)
    return tuple(filling.pieces)


class _Filling:
    """Where the next row goes."""

    def __init__(self, heights: Iterator[float], columns: int, gap: float) -> None:
        self.pieces: list[Piece] = []
        self._heights = heights
        self._columns = columns
        self._gap = gap
        self._page = 0
        self._column = 0
        self._height = next(heights)
        self._following: float | None = None
        self._y = 0.0

    def place(self, index: int, block: Block) -> None:
        """The rows of the next block."""
        if self._y > 0:
            self._y += self._gap
        if not self._room(block.height) and (self._fits_next(block.height) or self._parts_head(block)):
            self._advance()
        first = 0
        while first < len(block.rows):
            last = self._last_row(block, first)
            while last == first and (self._y > 0 or self._page_behind() > self._height):
                self._advance()
                last = self._last_row(block, first)
            last = max(last, first + 1)
            self.pieces.append(Piece(index, first, last, self._page, self._column, self._y))
            self._y += sum(block.rows[first:last])
            first = last

    def _room(self, height: float) -> bool:
        return self._y + height <= self._height + 1e-6

    def _fits_next(self, height: float) -> bool:
        return height <= self._next_height() + 1e-6

    def _parts_head(self, block: Block) -> bool:
        """Whether the rows that stay together would be parted here."""
        return self._y > 0 and not self._room(sum(block.rows[: block.together]))

    def _page_behind(self) -> float:
        """The height of the next page's columns."""
        if self._following is None:
            self._following = next(self._heights)
        return self._following

    def _next_height(self) -> float:
        return self._height if self._column + 1 < self._columns else self._page_behind()

    def _advance(self) -> None:
        height = self._next_height()
        if self._column + 1 < self._columns:
            self._column += 1
        else:
            self._page, self._column, self._following = self._page + 1, 0, None
        self._height, self._y = height, 0.0

    def _last_row(self, block: Block, first: int) -> int:
        """The row behind the last that still has room."""
        last, height = first, 0.0
        for row in block.rows[first:]:
            height += row
            if not self._room(height):
                break
            last += 1
        return last
