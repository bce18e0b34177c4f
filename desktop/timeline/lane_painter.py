"""Paints the heads of lanes, columns of density with their landmarks, and counted pills."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from db.records import EventType, Family
from db.time.phrases import in_digits
from desktop.timeline.captions import runs_right_to_left
from desktop.timeline.index import FAMILY_LIST, TYPES
from desktop.timeline.ink import Ink, MarkLook, draw_mark, rectangle, snapped
from desktop.timeline.lettering import Lettering
from desktop.timeline.scene import Scene
from desktop.timeline.shapes import Columns, LaneBox, Pill

HeadTexts = Callable[[LaneBox], tuple[str, ...]]
"""The lines of a lane's head: its name, then what is told of it."""

FAMILY_MARK: Final = 12.0
NARROW_HEAD: Final = 60.0
"""Below this width, in pixels, a head shows the family's mark alone."""

_LINE: Final = 18.0
_PADDING: Final = 14.0

_REPRESENTATIVE: Final = {
    Family.COOPERATION: EventType.AGREE,
    Family.VERBAL: EventType.REQUEST,
    Family.MATERIAL: EventType.PROTEST,
    Family.OTHER: EventType.OTHER,
}
FAMILY_CODES: Final = {family: TYPES.index(kind) for family, kind in _REPRESENTATIVE.items()}
"""The type whose shape and tone stand for a family."""


def paint_heads(painter: QPainter, scene: Scene, lettering: Lettering, ink: Ink, heads: HeadTexts) -> None:
    """Draw the head of every lane at the start side of the axis."""
    left = scene.frame.total - scene.frame.head if scene.scale.mirrored else 0.0
    for lane in scene.lanes:
        if lane.top + lane.height < scene.axis.height or lane.top > scene.height:
            continue
        if scene.frame.head < NARROW_HEAD:
            if lane.family:
                middle = lane.top + min(lane.height / 2, 17.5)
                _family_mark(painter, lane.family, left + scene.frame.head / 2, middle, lettering, ink)
            continue
        _paint_wide_head(painter, lane, left, scene, lettering, ink, heads(lane))


def _paint_wide_head(
    painter: QPainter,
    lane: LaneBox,
    left: float,
    scene: Scene,
    lettering: Lettering,
    ink: Ink,
    lines: tuple[str, ...],
) -> None:
    """Name in its own direction at the start side, counts below."""
    mirrored = scene.scale.mirrored
    start = left + scene.frame.head - _PADDING if mirrored else left + _PADDING
    if lane.family:
        sign = -1 if mirrored else 1
        _family_mark(painter, lane.family, start + sign * FAMILY_MARK / 2, lane.top + 21.5, lettering, ink)
        start += sign * (FAMILY_MARK + 8)
    for place, text in enumerate(lines):
        name, bold = ("name", True) if place == 0 else ("tiny", False)
        painter.setPen(ink.color("text" if place == 0 else "muted"))
        width = lettering.measure(name, text, bold=bold)
        at = start - width if mirrored else start
        rtl = runs_right_to_left(text)
        lettering.draw(painter, text, at, lane.top + 21.5 + place * _LINE, name=name, bold=bold, right_to_left=rtl)


def _family_mark(painter: QPainter, family: Family, x: float, y: float, lettering: Lettering, ink: Ink) -> None:
    code = FAMILY_CODES[family]
    draw_mark(painter, x, y, MarkLook(code, FAMILY_MARK, ink.theme, halo=False), vector=lettering.vector)


def paint_columns(painter: QPainter, scene: Scene, ink: Ink) -> None:
    """Draw the columns of all dense lanes, one call for each tone, and the leaders of landmarks."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    for columns in scene.columns:
        filled = columns.heights > 0
        painter.setBrush(ink.family_color(columns.family))
        painter.drawRects(_rectangles(columns, columns.heights, filled))
        painter.setBrush(ink.family_color(columns.family, deeper=True))
        painter.drawRects(_rectangles(columns, columns.deeper_heights, columns.deeper_heights > 0.5))
    painter.setPen(ink.pen("muted"))
    lines = [QLineF(snapped(leader.x), leader.top, snapped(leader.x), leader.bottom) for leader in scene.leaders]
    painter.drawLines([line for line in lines if line.y2() > line.y1()])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _rectangles(columns: Columns, heights: np.ndarray, chosen: np.ndarray) -> list[QRectF]:
    """Columns on whole pixels, so that the gaps between them are even."""
    lefts = np.round(columns.lefts[chosen])
    widths = np.maximum(np.round(columns.lefts[chosen] + columns.widths[chosen]) - lefts, 1.0)
    tall = np.maximum(np.round(heights[chosen]), 1.0)
    tops = columns.foot - tall
    cells = zip(lefts.tolist(), tops.tolist(), widths.tolist(), tall.tolist(), strict=True)
    return [QRectF(*cell) for cell in cells]


def paint_pills(painter: QPainter, scene: Scene, lettering: Lettering, ink: Ink, language: str) -> None:
    """Draw counted pills; mixed ones show the shares of the families at their foot."""
    for pill in scene.pills:
        color = ink.family_color(pill.family)
        box = QRectF(pill.x - pill.width / 2, pill.y - pill.height / 2, pill.width, pill.height)
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(ink.color("surface2"))
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), pill.height / 2, pill.height / 2)
        middle, text = pill.x, in_digits(str(pill.count), language)
        if pill.edge:
            middle -= pill.edge * 4
            _paint_edge_chevron(painter, pill)
        painter.setPen(ink.color("text"))
        width = lettering.measure("major", text, bold=True)
        raised = 2.0 if pill.family is None else 0.0
        lettering.draw(painter, text, middle - width / 2, pill.y - raised, name="major", bold=True)
        if pill.family is None:
            _paint_shares(painter, pill, ink, mirrored=scene.scale.mirrored)


def _paint_edge_chevron(painter: QPainter, pill: Pill) -> None:
    tip = pill.x + pill.edge * (pill.width / 2 - 5)
    back = tip - pill.edge * 3
    painter.drawPolyline([QPointF(back, pill.y - 3), QPointF(tip, pill.y), QPointF(back, pill.y + 3)])


def _paint_shares(painter: QPainter, pill: Pill, ink: Ink, *, mirrored: bool) -> None:
    room = pill.width - 12
    left = pill.x - room / 2
    bottom = pill.y + pill.height / 2 - 3
    shares = list(zip(FAMILY_LIST, pill.shares, strict=True))
    for family, share in reversed(shares) if mirrored else shares:
        width = room * share / pill.count
        painter.fillRect(rectangle(left, bottom - 2.5, left + width, bottom), ink.family_color(family))
        left += width


def paint_thumb(painter: QPainter, scene: Scene, scroll: float, color: QColor) -> None:
    """Where there are more lanes than fit: a thin thumb at the far edge, ``scroll`` pixels down."""
    room = scene.height - scene.axis.height
    lanes = scene.content_height - scene.axis.height
    if lanes <= room:
        return
    length = max(room * room / lanes, 24.0)
    top = scene.axis.height + (room - length) * scroll / (lanes - room)
    left = 2.0 if scene.scale.mirrored else scene.frame.total - 5.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(left, top + 2, 3.0, length - 4), 1.5, 1.5)
