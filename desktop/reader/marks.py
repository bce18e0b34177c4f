"""What the reader marks in a text, and how it is drawn: dates underlined by precision, passages as bars."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from db.records import FAMILIES, EventType, Mention
from db.time.span import Precision
from desktop.appearance.marks import mark_outline, paint_mark
from desktop.appearance.tokens import TOKENS, Theme, tone
from desktop.reader.geometry import Fragment
from desktop.reader.gutter import BAR_WIDTH, MARK_SIZE

_BAR_OPACITY: Final = 0.75
_TINT_RADIUS: Final = 3.0
_WAVE_HEIGHT: Final = 1.5
_WAVE_LENGTH: Final = 6.0
_DROP: Final = {"arabic": 0.42, "latin": 0.18, "hebrew": 0.18}
"""How far below the baseline a date's line runs, in em."""


class DateLine(Enum):
    """The line under a date says how finely it is known."""

    SOLID = auto()
    DASHED = auto()
    DOTTED = auto()
    WAVY = auto()
    UNRESOLVED = auto()


def date_line(mention: Mention) -> DateLine | None:
    """The line of a date; None for durations and sets, which have no place in time."""
    if mention.waiting:
        return DateLine.UNRESOLVED
    span = mention.span
    if span is None:
        return None
    if span.approximate:
        return DateLine.WAVY
    if span.precision >= Precision.DAY:
        return DateLine.SOLID
    return DateLine.DASHED if span.precision > Precision.YEAR else DateLine.DOTTED


@dataclass(frozen=True, slots=True)
class DateMark:
    """A date of the text, in code points; ``event_id`` is the event that it dates, if it dates one."""

    start: int
    end: int
    mention_id: int
    line: DateLine
    event_id: int | None = None
    beside: str = ""
    """The day as it stands beside the text, where days are shown there."""


@dataclass(frozen=True, slots=True)
class PassageMark:
    """A passage that tells an event, in code points."""

    start: int
    end: int
    event_id: int
    type: EventType


@dataclass(frozen=True, slots=True)
class FoldMark:
    """A line that stands for hidden ones, which begin at a code point."""

    start: int
    end: int


Mark = DateMark | PassageMark
Stop = Mark | FoldMark
"""What the keyboard stops at."""


def line_drop(script: str, em: float) -> float:
    """How many pixels below the baseline a date's line runs."""
    return _DROP[script] * em


def paint_tint(painter: QPainter, pieces: Sequence[Fragment], color: QColor) -> None:
    """A ground behind the letters, full line height; pieces that meet grow together."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for piece in pieces:
        path.addRoundedRect(piece.rect, _TINT_RADIUS, _TINT_RADIUS)
    painter.fillPath(path, color)


def paint_date_line(painter: QPainter, pieces: Sequence[Fragment], line: DateLine, drop: float, theme: Theme) -> None:
    """The line under a date, on each of its pieces; ``drop`` pixels below the baseline."""
    tokens = TOKENS[theme]
    pen = _pen(line, QColor(tokens.warn if line is DateLine.UNRESOLVED else tokens.accent))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for piece in pieces:
        y = piece.baseline + drop
        if line is DateLine.WAVY:
            painter.drawPath(_wave(piece.rect.left(), piece.rect.right(), y))
        else:
            inset = pen.widthF() / 2
            painter.drawLine(QPointF(piece.rect.left() + inset, y), QPointF(piece.rect.right() - inset, y))


def _pen(line: DateLine, color: QColor) -> QPen:
    """Dash lengths are in pen widths."""
    pen = QPen(color, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if line is DateLine.DASHED:
        pen.setDashPattern([6 / 1.5, 3 / 1.5])
    elif line in (DateLine.DOTTED, DateLine.UNRESOLVED):
        pen.setWidthF(2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.2])
    elif line is DateLine.WAVY:
        pen.setWidthF(1.2)
    return pen


def _wave(left: float, right: float, y: float) -> QPainterPath:
    """A sine from left to right in half waves of one pixel step."""
    path = QPainterPath(QPointF(left, y))
    x = left
    while x < right:
        x = min(right, x + 0.75)
        path.lineTo(x, y + _WAVE_HEIGHT * math.sin((x - left) * 2 * math.pi / _WAVE_LENGTH))
    return path


def paint_bar(painter: QPainter, rect: QRectF, event_type: EventType, theme: Theme) -> None:
    """The bar beside a passage's lines, in its type's tone."""
    color = QColor(tone(theme, event_type))
    color.setAlphaF(_BAR_OPACITY)
    radius = min(2.0, rect.width() / 2)
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.fillPath(path, color)


def paint_gutter_mark(
    painter: QPainter, center: QPointF, event_type: EventType, theme: Theme, scale: float, ring: float
) -> None:
    """An event's mark in the gutter; ``ring`` 1: selected, a share of it while the ring comes; below 0: pointed at."""
    size = MARK_SIZE * scale
    paint_mark(painter, center, size, event_type, theme)
    if ring == 0:
        return
    color = QColor(TOKENS[theme].accent) if ring > 0 else QColor(tone(theme, event_type))
    color.setAlphaF(ring if ring > 0 else 0.55)
    painter.save()
    painter.translate(center)
    painter.setPen(QPen(color, 2 if ring > 0 else 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(mark_outline(FAMILIES[event_type], size + 6 * scale))
    painter.restore()


def bar_rect(from_edge: float, top: float, bottom: float, width: float, *, at_right: bool, scale: float) -> QRectF:
    """A bar's place in a viewport ``width`` pixels wide; ``from_edge`` is measured on the paragraph's start side."""
    thickness = BAR_WIDTH * scale
    left = width - from_edge - thickness if at_right else from_edge
    return QRectF(left, top, thickness, bottom - top)
