"""The marks of the blocks in view, laid out to be painted and to be pointed at. Pixels of the document."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock

from desktop.reader.document import ReaderDocument
from desktop.reader.geometry import Fragment, band_of, fragments
from desktop.reader.gutter import MARK_FROM_EDGE, MARK_SIZE, Extent, arrange_bars, arrange_marks
from desktop.reader.marks import DateMark, FoldMark, PassageMark, Stop, bar_rect, line_drop
from desktop.reader.note_marks import NoteMark
from desktop.reader.typography import Look

T = TypeVar("T")

REACH: Final = 4.0
"""Pixels around a mark or bar that still answer for it."""


class Hit(NamedTuple):
    """A place that the search found, in code points; ``number`` counts the hits from 0."""

    start: int
    end: int
    number: int


class Placed(NamedTuple, Generic[T]):
    """A mark's part within one block; ``start`` and ``end`` are units from the block's beginning."""

    mark: T
    start: int
    end: int
    first: bool


class Spanning(Protocol):
    """Something that covers a stretch of the article, in code points."""

    @property
    def start(self) -> int:
        """Its first code point."""

    @property
    def end(self) -> int:
        """The code point after its last."""


M = TypeVar("M", bound=Spanning)


class ByBlock(Generic[M]):
    """Marks by the block that shows them; worked out when a block comes into view: there may be thousands."""

    def __init__(self, shown: ReaderDocument, marks: Iterable[M]) -> None:
        self._map = shown.map
        self._marks = sorted(marks, key=lambda mark: (mark.start, -mark.end))
        self._starts = [mark.start for mark in self._marks]
        self._reach = list(accumulate((mark.end for mark in self._marks), max))

    def of(self, block: QTextBlock) -> list[Placed[M]]:
        """The marks of a block along its text."""
        offset = block.position()
        placed: list[Placed[M]] = []
        for start, end in self._map.code_points(offset, offset + block.length() - 1):
            for mark in self._between(start, end):
                first, last = self._map.position(max(start, mark.start)), self._map.position(min(end, mark.end))
                if first is not None and last is not None:
                    begins = mark.start >= start or self._map.position(mark.start) is None
                    placed.append(Placed(mark, first - offset, last - offset, begins))
        return placed

    def _between(self, start: int, end: int) -> list[M]:
        """The marks that have a code point in common with a stretch."""
        index = bisect_left(self._starts, end)
        found: list[M] = []
        while index and self._reach[index - 1] > start:
            index -= 1
            if self._marks[index].end > start:
                found.append(self._marks[index])
        return found[::-1]


@dataclass(frozen=True, slots=True)
class SeenDate:
    """A date in view and where its line runs: ``drop`` pixels below its pieces' baselines.

    ``ends_left``: its paragraph runs from right to left.
    """

    mark: DateMark
    pieces: tuple[Fragment, ...]
    drop: float
    ends_left: bool


@dataclass(frozen=True, slots=True)
class SeenPassage:
    """A passage in view: its letters' bands, its bar, and its mark where it begins."""

    mark: PassageMark
    pieces: tuple[Fragment, ...]
    bar: QRectF
    center: QPointF | None


@dataclass(frozen=True, slots=True)
class SeenHit:
    """A hit in view."""

    hit: Hit
    pieces: tuple[Fragment, ...]


@dataclass(frozen=True, slots=True)
class SeenNote:
    """A highlight in view; ``ends_left``: its paragraph runs from right to left."""

    mark: NoteMark
    pieces: tuple[Fragment, ...]
    ends_left: bool


@dataclass(frozen=True, slots=True)
class SeenFold:
    """A line in view that stands for hidden ones."""

    mark: FoldMark
    pieces: tuple[Fragment, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything marked in view."""

    dates: tuple[SeenDate, ...] = ()
    passages: tuple[SeenPassage, ...] = ()
    hits: tuple[SeenHit, ...] = ()
    notes: tuple[SeenNote, ...] = ()
    folds: tuple[SeenFold, ...] = ()

    def pieces_of(self, stop: Stop) -> tuple[Fragment, ...]:
        """The letters of what the keyboard stops at, where it is in view."""
        seen: tuple[SeenDate | SeenPassage | SeenFold, ...] = (*self.dates, *self.passages, *self.folds)
        return tuple(piece for one in seen if one.mark == stop for piece in one.pieces)

    def note_at(self, point: QPointF) -> SeenNote | None:
        """The highlight whose letters are at a point; the shortest of several."""
        under = [note for note in self.notes if _touches(note.pieces, point)]
        return min(under, key=lambda note: note.mark.end - note.mark.start, default=None)

    def date_at(self, point: QPointF) -> SeenDate | None:
        """The date whose letters or line are at a point."""
        return next((date for date in self.dates if _touches(date.pieces, point)), None)

    def passage_at(self, point: QPointF) -> SeenPassage | None:
        """The passage whose mark, bar or letters are at a point; the shortest of those that share its letters."""
        half = MARK_SIZE / 2 + REACH
        for passage in self.passages:
            center = passage.center
            if center and abs(center.x() - point.x()) <= half and abs(center.y() - point.y()) <= half:
                return passage
        for passage in self.passages:
            if passage.bar.adjusted(-REACH, 0, REACH, 0).contains(point):
                return passage
        under = [passage for passage in self.passages if _touches(passage.pieces, point)]
        return min(under, key=lambda passage: passage.mark.end - passage.mark.start, default=None)

    def gutter_at(self, point: QPointF) -> SeenPassage | None:
        """The passage whose mark or bar is at a point."""
        found = self.passage_at(point)
        return None if found is None or _touches(found.pieces, point) else found


def _touches(pieces: Iterable[Fragment], point: QPointF) -> bool:
    return any(piece.rect.contains(point) for piece in pieces)


@dataclass(frozen=True, slots=True)
class Placement:
    """All marks of a document by block, ready to be laid out where they come into view."""

    shown: ReaderDocument
    dates: ByBlock[DateMark]
    passages: ByBlock[PassageMark]
    hits: ByBlock[Hit]
    notes: ByBlock[NoteMark]

    def scene(self, blocks: Sequence[QTextBlock], width: float) -> Scene:
        """The scene of some blocks in a viewport ``width`` pixels wide."""
        dates: list[SeenDate] = []
        hits: list[SeenHit] = []
        notes: list[SeenNote] = []
        folds: list[SeenFold] = []
        passages: list[SeenPassage] = []
        for block in blocks:
            about, band = self.shown.blocks[block.blockNumber()], band_of(self.shown, block)
            drop = line_drop(about.script, band.em)
            ends_left = about.direction == "rtl"
            dates += [
                SeenDate(placed.mark, self._pieces(block, placed), drop, ends_left) for placed in self.dates.of(block)
            ]
            hits += [SeenHit(placed.mark, self._pieces(block, placed)) for placed in self.hits.of(block)]
            notes += [SeenNote(placed.mark, self._pieces(block, placed), ends_left) for placed in self.notes.of(block)]
            if about.look is Look.FOLD and about.paragraph is not None:
                mark = FoldMark(about.paragraph.start, about.paragraph.end)
                folds.append(SeenFold(mark, tuple(fragments(self.shown, block, 0, block.length() - 1))))
            passages += self._passages(block, width)
        apart = _apart(passages, self.shown.typography.scale)
        return Scene(tuple(dates), tuple(apart), tuple(hits), tuple(notes), tuple(folds))

    def _pieces(self, block: QTextBlock, placed: Placed[T]) -> tuple[Fragment, ...]:
        return tuple(fragments(self.shown, block, placed.start, placed.end))

    def _passages(self, block: QTextBlock, width: float) -> list[SeenPassage]:
        """The passages of a block with their bars; marks stand at their bars' tops."""
        typography = self.shown.typography
        scale = typography.scale
        placed = [(one, self._pieces(block, one)) for one in self.passages.of(block)]
        placed = [(one, pieces) for one, pieces in placed if pieces]
        pitch = band_of(self.shown, block).pitch
        bars = arrange_bars([_extent(one, pieces, pitch) for one, pieces in placed], scale)
        at_right = self.shown.blocks[block.blockNumber()].direction == "rtl"
        inset = typography.right_bar if at_right else typography.left_bar
        from_edge = MARK_FROM_EDGE * scale - inset
        x = width - from_edge if at_right else from_edge
        seen: list[SeenPassage] = []
        for (one, pieces), bar in zip(placed, bars, strict=True):
            rect = bar_rect(bar.from_edge - inset, bar.top, bar.bottom, width, at_right=at_right, scale=scale)
            center = QPointF(x, bar.top + MARK_SIZE * scale / 2) if one.first else None
            seen.append(SeenPassage(one.mark, pieces, rect, center))
        return seen


def _extent(placed: Placed[PassageMark], pieces: Sequence[Fragment], pitch: float) -> Extent:
    first, last = pieces[0], pieces[-1]
    return Extent(
        placed.start,
        placed.end,
        first.rect.top(),
        last.rect.bottom(),
        first.line,
        last.line,
        first.begins,
        last.ends,
        pitch,
    )


def _apart(passages: Sequence[SeenPassage], scale: float) -> list[SeenPassage]:
    """The passages with marks moved down where they would touch the one before, on each side of the text."""
    moved = list(passages)
    for right in (False, True):
        wanted = [
            (index, passage.center)
            for index, passage in enumerate(passages)
            if passage.center is not None and (passage.bar.left() > passage.pieces[0].rect.right()) == right
        ]
        ys = arrange_marks([center.y() for _, center in wanted], scale)
        for (index, center), y in zip(wanted, ys, strict=True):
            passage = passages[index]
            moved[index] = SeenPassage(passage.mark, passage.pieces, passage.bar, QPointF(center.x(), y))
    return moved


def in_order(marks: Iterable[DateMark | PassageMark]) -> list[DateMark | PassageMark]:
    """Marks as Tab visits them: along the text, a passage before the dates in it."""
    return sorted(marks, key=lambda mark: (mark.start, -mark.end, isinstance(mark, DateMark)))
