"""Text set in points, the same on every paint device.

Fonts take whole pixels, and a screen would round their widths; so text is shaped at
twentieths of a point, unhinted, and painted scaled down.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from desktop.appearance.fonts import INTERFACE_FAMILIES, READING_FAMILIES, Script
from desktop.appearance.tokens import TOKENS, Theme
from desktop.models.utf16 import utf16_length

UNITS: Final = 20
"""Units of shaped text to a point."""

_INK: Final = TOKENS[Theme.PRINT]


@dataclass(frozen=True, slots=True)
class Style:
    """How a run looks: its size in points, its colour as a hex string; ``reading`` names a book face."""

    size: float
    bold: bool = False
    color: str = _INK.text
    reading: Script | None = None

    def font(self) -> QFont:
        """The face of this style at twentieths of a point."""
        return _font(self)

    @property
    def letters(self) -> QTextCharFormat:
        """Face and colour of this style."""
        return _letters(self)


@cache
def _font(style: Style) -> QFont:
    font = QFont()
    font.setFamilies(READING_FAMILIES[style.reading] if style.reading else INTERFACE_FAMILIES)
    font.setPixelSize(round(style.size * UNITS))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if style.bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


@cache
def _letters(style: Style) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFont(style.font())
    letters.setForeground(QColor(style.color))
    return letters


class Run(NamedTuple):
    """A piece of text in one style."""

    text: str
    style: Style


class Stroke(NamedTuple):
    """A level line under words: from x to x, y below the top of its line of text; in points."""

    left: float
    right: float
    y: float


class Paragraph:
    """Runs set as one paragraph of a width, in lines of one pitch (points).

    ``rtl`` is its base direction; ``align`` the side its lines stand on, by default the side it starts from.
    """

    def __init__(
        self,
        runs: Sequence[Run],
        width: float,
        pitch: float,
        *,
        rtl: bool = False,
        align: Qt.AlignmentFlag | None = None,
    ) -> None:
        self.text: Final = "".join(run.text for run in runs)
        self.width: Final = width
        self.pitch: Final = pitch
        start_side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self._layout = QTextLayout(self.text, runs[0].style.font())
        self._formats = _formats(runs)
        self._layout.setFormats(self._formats)
        self._layout.setTextOption(_option(rtl, align or start_side))
        self._break_lines()

    def _break_lines(self) -> None:
        self._layout.beginLayout()
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(self.width * UNITS)
            line.setPosition(QPointF(0, 0))
            line = self._layout.createLine()
        self._layout.endLayout()

    @property
    def line_count(self) -> int:
        """How many lines the paragraph takes."""
        return self._layout.lineCount()

    @property
    def height(self) -> float:
        """All lines, in points."""
        return self.line_count * self.pitch

    @property
    def natural_width(self) -> float:
        """The width of the widest line, in points."""
        widths = (self._layout.lineAt(index).naturalTextWidth() for index in range(self.line_count))
        return max(widths, default=0.0) / UNITS

    def line_of(self, place: int) -> int:
        """The line in which a code point of the text stands."""
        return self._layout.lineForTextPosition(utf16_length(self.text[:place])).lineNumber()

    def baseline(self, index: int) -> float:
        """The baseline of a line below its own top, in points: letters stand in the middle of their pitch."""
        line = self._layout.lineAt(index)
        return (self.pitch - (line.ascent() + line.descent()) / UNITS) / 2 + line.ascent() / UNITS

    def paint_line(self, painter: QPainter, index: int, x: float, y: float, *, outlines: bool = False) -> None:
        """Paint one line with its top left corner at a point of the page; as outlines where no font can be brought."""
        line = self._layout.lineAt(index)
        painter.save()
        painter.translate(x, y + self.baseline(index))
        painter.scale(1 / UNITS, 1 / UNITS)
        if outlines:
            painter.translate(0, -line.ascent())
            for part in self._formats:
                painter.fillPath(outline(line, part.start, part.length), part.format.foreground())
        else:
            line.draw(painter, QPointF(0, -line.ascent()))
        painter.restore()

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint all lines from a top left corner."""
        for index in range(self.line_count):
            self.paint_line(painter, index, x, y + index * self.pitch)

    def strokes(self, index: int, start: int, end: int, below: float) -> list[Stroke]:
        """Lines ``below`` the baseline under a stretch of the text (code points), as far as it is in a line.

        The stretch may lie in several runs of letters; their gaps are closed.
        """
        line = self._layout.lineAt(index)
        first = max(utf16_length(self.text[:start]), line.textStart())
        last = min(utf16_length(self.text[:end]), line.textStart() + line.textLength())
        if first >= last:
            return []
        boxes = [glyphs.boundingRect() for glyphs in line.glyphRuns(first, last - first)]
        edges = sorted((box.left() / UNITS, box.right() / UNITS) for box in boxes if box.width() > 0)
        y = self.baseline(index) + below
        return [Stroke(left, right, y) for left, right in _joined(edges, gap=self.pitch / 2)]


def outline(line: QTextLine, start: int, length: int) -> QPainterPath:
    """The letters of a stretch of a line (UTF-16 units), as far as it is in the line, as one path."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    first, last = max(start, line.textStart()), min(start + length, line.textStart() + line.textLength())
    if first >= last:
        return path
    for glyphs in line.glyphRuns(first, last - first):
        font = glyphs.rawFont()
        for glyph, place in zip(glyphs.glyphIndexes(), glyphs.positions(), strict=True):
            path.addPath(font.pathForGlyph(glyph).translated(place))
    return path


def _joined(edges: list[tuple[float, float]], gap: float) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for left, right in edges:
        if joined and left - joined[-1][1] <= gap:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined


def _formats(runs: Sequence[Run]) -> list[QTextLayout.FormatRange]:
    formats, start = [], 0
    for run in runs:
        format_range = QTextLayout.FormatRange()
        format_range.start, format_range.length = start, utf16_length(run.text)
        format_range.format = run.style.letters
        formats.append(format_range)
        start += format_range.length
    return formats


@cache
def _option(rtl: bool, align: Qt.AlignmentFlag) -> QTextOption:
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(align | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    return option
