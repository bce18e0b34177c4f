"""A reader's highlights in the text: where they stand and how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.appearance.note_tints import Edge, note_tint
from desktop.appearance.tokens import Theme
from desktop.reader.geometry import Fragment

_SHARE: Final = 0.5
"""Share of a line's height that a highlight covers, from below: a hit or a passage covers all of it."""
_LINE: Final = 1.5
_BETWEEN: Final = 3.0
_SIGN: Final = 5.0


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A highlight, in code points; ``text`` is what was written to it."""

    start: int
    end: int
    note_id: int
    tint: str
    text: str


def paint_note(painter: QPainter, pieces: Sequence[Fragment], mark: NoteMark, theme: Theme, *, ends_left: bool) -> None:
    """A highlight behind the letters; one with a note has a dot at its end, in its paragraph's direction."""
    tint = note_tint(theme, mark.tint)
    for piece in pieces:
        ground = QRectF(piece.rect)
        ground.setTop(piece.rect.bottom() - piece.rect.height() * _SHARE)
        painter.fillRect(ground, QColor(tint.ground))
        _paint_edge(painter, ground, tint.line, tint.edge)
    if mark.text and pieces:
        _paint_sign(painter, pieces[-1].rect, tint.line, ends_left=ends_left)


def _paint_edge(painter: QPainter, ground: QRectF, color: str, edge: Edge) -> None:
    if edge is Edge.NONE:
        return
    pen = QPen(QColor(color), _LINE)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if edge is Edge.DASHED:
        pen.setDashPattern([4, 3])
    painter.setPen(pen)
    lines = 2 if edge is Edge.DOUBLE else 1
    for number in range(lines):
        foot = ground.bottom() - _LINE - number * _BETWEEN
        painter.drawLine(QPointF(ground.left(), foot), QPointF(ground.right(), foot))


def _paint_sign(painter: QPainter, last: QRectF, color: str, *, ends_left: bool) -> None:
    """A dot above the end of a highlight: something is written to it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    end = QPointF(last.left() if ends_left else last.right(), last.top() + _SIGN)
    painter.drawEllipse(end, _SIGN / 2, _SIGN / 2)
