"""Draws a scene under and over the letters of the reader."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen

from desktop.appearance.fonts import Role, font
from desktop.appearance.tokens import TOKENS, Theme
from desktop.reader.geometry import Fragment
from desktop.reader.marks import (
    DateLine,
    Stop,
    paint_bar,
    paint_date_line,
    paint_gutter_mark,
    paint_tint,
)
from desktop.reader.note_marks import paint_note
from desktop.reader.scene import Scene, SeenPassage
from desktop.reader.typography import Typography

_CLOCK_SIZE: Final = 12
_CLOCK_AWAY: Final = 3
_FOCUS_AWAY: Final = 1.0
_DAY_AWAY: Final = 2.0


@dataclass(frozen=True, slots=True)
class Emphasis:
    """What stands out now: the selected event, the one pointed at, the current hit, the keyboard's mark.

    ``flash`` is how far the selected passage's tint has come up, 0 to 1.
    """

    selected: int | None = None
    pointed: int | None = None
    hit: int | None = None
    stop: Stop | None = None
    flash: float = 1.0


def paint_under(painter: QPainter, scene: Scene, emphasis: Emphasis, theme: Theme) -> None:
    """The grounds behind the letters: the passage pointed at, the selected one, highlights, hits."""
    tokens = TOKENS[theme]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for passage in scene.passages:
        event_id = passage.mark.event_id
        if event_id == emphasis.selected:
            paint_tint(painter, passage.pieces, _faded(tokens.soft, emphasis.flash))
        elif event_id == emphasis.pointed:
            paint_tint(painter, passage.pieces, _faded(tokens.soft, 0.5))
    for note in scene.notes:
        paint_note(painter, note.pieces, note.mark, theme, ends_left=note.ends_left)
    for seen in scene.hits:
        current = seen.hit.number == emphasis.hit
        paint_tint(painter, seen.pieces, QColor(tokens.hit_current if current else tokens.hit))


def paint_over(painter: QPainter, scene: Scene, emphasis: Emphasis, theme: Theme, clock: QIcon, scale: float) -> None:
    """Lines under dates, bars and marks in the gutter, the keyboard's ring."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for date in scene.dates:
        paint_date_line(painter, date.pieces, date.mark.line, date.drop, theme)
        if date.mark.line is DateLine.UNRESOLVED and date.pieces:
            _paint_clock(painter, date.pieces[-1], clock, scale, at_left=date.ends_left)
    for passage in scene.passages:
        paint_bar(painter, passage.bar, passage.mark.type, theme)
    for passage in scene.passages:
        if passage.center is not None:
            paint_gutter_mark(painter, passage.center, passage.mark.type, theme, scale, _ring(passage, emphasis))
    if emphasis.stop is not None:
        _paint_focus(painter, scene, emphasis.stop, theme)


def _ring(passage: SeenPassage, emphasis: Emphasis) -> float:
    if passage.mark.event_id == emphasis.selected:
        return emphasis.flash
    return -1.0 if passage.mark.event_id == emphasis.pointed else 0.0


def _paint_clock(painter: QPainter, last: Fragment, clock: QIcon, scale: float, *, at_left: bool) -> None:
    """A small clock after the date, where the document left room: it waits for the publication date."""
    size = _CLOCK_SIZE * scale
    left = last.rect.left() - _CLOCK_AWAY - size if at_left else last.rect.right() + _CLOCK_AWAY
    top = last.rect.center().y() - size / 2
    clock.paint(painter, QRectF(left, top, size, size).toAlignedRect())


def paint_days(painter: QPainter, scene: Scene, typography: Typography, width: float, theme: Theme) -> None:
    """The days that a line speaks of, small, on its far side; of several on a line the first."""
    face = font(Role.TINY, scale=typography.scale)
    painter.setFont(face)
    painter.setPen(QColor(TOKENS[theme].faint))
    taken: set[float] = set()
    for date in scene.dates:
        if not date.mark.beside or not date.pieces or date.pieces[0].baseline in taken:
            continue
        taken.add(date.pieces[0].baseline)
        left_side, right_side = typography.sides("rtl" if date.ends_left else "ltr")
        room = (left_side if date.ends_left else right_side) - 2 * _DAY_AWAY
        left = _DAY_AWAY if date.ends_left else width - room - _DAY_AWAY
        box = QRectF(left, date.pieces[0].rect.top(), room, date.pieces[0].rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, date.mark.beside)


def _paint_focus(painter: QPainter, scene: Scene, stop: Stop, theme: Theme) -> None:
    pieces = scene.pieces_of(stop)
    painter.setPen(QPen(QColor(TOKENS[theme].accent), 3 if theme is Theme.HIGH_CONTRAST else 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for piece in pieces:
        ring = piece.rect.adjusted(-_FOCUS_AWAY, _FOCUS_AWAY, _FOCUS_AWAY, -_FOCUS_AWAY)
        painter.drawRoundedRect(ring, 4, 4)


def paint_hairline(painter: QPainter, y: float, sides: tuple[float, float], theme: Theme) -> None:
    """The line between the title and the text, from side to side."""
    left, right = sides
    painter.fillRect(QRect(round(left), round(y), round(right - left), 1), QColor(TOKENS[theme].line))


def _faded(token: str, share: float) -> QColor:
    color = QColor(token)
    color.setAlphaF(max(0.0, min(1.0, share)))
    return color
