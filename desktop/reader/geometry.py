"""Where stretches of the document stand on its lines. Pixels of the document, y downward."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLine

from desktop.reader.document import ReaderDocument
from desktop.reader.typography import LineBand


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece of a stretch that stands together on one line: its band, full line pitch high, and its baseline.

    ``begins`` and ``ends`` are how far along the text of the line the stretch reaches, 0 to 1.
    """

    rect: QRectF
    baseline: float
    line: int
    begins: float
    ends: float


def band_of(shown: ReaderDocument, block: QTextBlock) -> LineBand:
    """Where the letters of a block stand around their baselines."""
    about = shown.blocks[block.blockNumber()]
    return shown.typography.band(about.look, about.script)


def origin(block: QTextBlock) -> QPointF:
    """The top left corner of a block's lines in the document, once it is laid out."""
    layout = block.document().documentLayout()
    layout.blockBoundingRect(block)
    return block.layout().position()


def fragments(shown: ReaderDocument, block: QTextBlock, start: int, end: int) -> list[Fragment]:
    """The pieces of a stretch of a block, ``start`` and ``end`` in units from the block's beginning.

    A stretch with runs of both directions has several pieces on one line; touching ones are one.
    """
    corner, band = origin(block), band_of(shown, block)
    layout = block.layout()
    found: list[Fragment] = []
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        baseline = corner.y() + line.y() + line.ascent()
        begins = (first - line.textStart()) / line.textLength()
        ends = (last - line.textStart()) / line.textLength()
        for left, right in _intervals(line, first, last - first):
            rect = QRectF(corner.x() + left, baseline - band.above_baseline, right - left, band.pitch)
            found.append(Fragment(rect, baseline, index, begins, ends))
    return found


def _intervals(line: QTextLine, start: int, length: int) -> list[tuple[float, float]]:
    """The visual extents of a stretch of a line, left to right, touching ones joined."""
    natural = line.naturalTextRect()
    merged: list[tuple[float, float]] = []
    boxes = [run.boundingRect() for run in line.glyphRuns(start, length)]
    for left, right in sorted((max(box.left(), natural.left()), min(box.right(), natural.right())) for box in boxes):
        if right <= left:
            continue
        if merged and left <= merged[-1][1] + 0.5:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return merged
