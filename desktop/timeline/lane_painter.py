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
from desktop.timeline.hits import FOLD_SIGN, HEAD_LINE, NARROW_HEAD, fold_sign_place
from desktop.timeline.index import FAMILY_LIST, MIXED, TYPES
from desktop.timeline.ink import Ink, MarkLook, draw_mark, rectangle, snapped
from desktop.timeline.lettering import Lettering
from desktop.timeline.scene import Scene
from desktop.timeline.shapes import Columns, LaneBox, Pill

HeadTexts = Callable[[LaneBox], tuple[str, ...]]
"""The lines of a lane's head: its name, then what is told of it."""

FAMILY_MARK: Final = 12.0
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
                _lane_mark(painter, lane, left + scene.frame.head / 2, middle, lettering, ink)
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
    """Name in its own direction at the start side, counts below; a folded lane has room for its name alone."""
    mirrored, folded = scene.scale.mirrored, lane.state.folded
    sign = -1 if mirrored else 1
    start = left + scene.frame.head - _PADDING if mirrored else left + _PADDING
    first = lane.top + (lane.height / 2 if folded else HEAD_LINE)
    if lane.family:
        _lane_mark(painter, lane, start + sign * FAMILY_MARK / 2, first, lettering, ink)
        start += sign * (FAMILY_MARK + 8)
    room = scene.frame.head - abs(start - (left + scene.frame.head if mirrored else left)) - 8
    fitting = max(int((lane.height - HEAD_LINE) // _LINE) + 1, 1)
    for place, text in enumerate(lines[: 1 if folded else fitting]):
        name, bold = ("name", True) if place == 0 else ("tiny", False)
        painter.setPen(ink.color("text" if place == 0 else "muted"))
        words = lettering.elided(name, text, room - (FOLD_SIGN if place == 0 else 0.0), bold=bold)
        width = lettering.measure(name, words, bold=bold)
        at = start - width if mirrored else start
        rtl = runs_right_to_left(text)
        lettering.draw(painter, words, at, first + place * _LINE, name=name, bold=bold, right_to_left=rtl)
    if not lettering.vector:
        _paint_fold_sign(painter, scene, lane, ink)


def _paint_fold_sign(painter: QPainter, scene: Scene, lane: LaneBox, ink: Ink) -> None:
    """A chevron: down on an open lane, towards the events on a folded one; a dot beside it where it is pinned."""
    x, y = fold_sign_place(scene, lane)
    painter.setPen(ink.pen("muted", 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if lane.state.folded:
        tip = -2.0 if scene.scale.mirrored else 2.0
        corners = [QPointF(x - tip, y - 4), QPointF(x + tip, y), QPointF(x - tip, y + 4)]
    else:
        corners = [QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)]
    painter.drawPolyline(corners)
    if lane.state.pinned:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.color("accent"))
        edge = scene.frame.total - 4 if scene.scale.mirrored else 1.0
        painter.drawRect(QRectF(edge, lane.top + 1, 3, lane.height - 2))


def _lane_mark(painter: QPainter, lane: LaneBox, x: float, y: float, lettering: Lettering, ink: Ink) -> None:
    """The mark of the lane's type, or of its family."""
    code = TYPES.index(lane.type) if lane.type else FAMILY_CODES[lane.family or Family.OTHER]
    size = FAMILY_MARK + 3 if lane.type else FAMILY_MARK
    draw_mark(painter, x, y, MarkLook(code, size, ink.theme, halo=False), vector=lettering.vector)


def paint_columns(painter: QPainter, scene: Scene, ink: Ink) -> None:
    """Draw the columns of all dense lanes, one call for each tone, and the leaders of landmarks."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    for columns in scene.columns:
        filled = columns.heights > 0
        painter.setBrush(ink.family_color(columns.family, tint=columns.tint))
        painter.drawRects(_rectangles(columns, columns.heights, filled))
        painter.setBrush(ink.family_color(columns.family, deeper=True, tint=columns.tint))
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
        color = ink.family_color(pill.family, tint=pill.tint)
        mixed = not pill.edge and (pill.tint == MIXED if pill.tint != -1 else pill.family is None)
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
        raised = 2.0 if mixed else 0.0
        lettering.draw(painter, text, middle - width / 2, pill.y - raised, name="major", bold=True)
        if mixed:
            _paint_shares(painter, pill, ink, mirrored=scene.scale.mirrored)


def _paint_edge_chevron(painter: QPainter, pill: Pill) -> None:
    tip = pill.x + pill.edge * (pill.width / 2 - 5)
    back = tip - pill.edge * 3
    painter.drawPolyline([QPointF(back, pill.y - 3), QPointF(tip, pill.y), QPointF(back, pill.y + 3)])


def _paint_shares(painter: QPainter, pill: Pill, ink: Ink, *, mirrored: bool) -> None:
    room = pill.width - 12
    left = pill.x - room / 2
    bottom = pill.y + pill.height / 2 - 3
    tinted = pill.tint == MIXED
    paint = ink.tint_color if tinted else lambda code: ink.family_color(FAMILY_LIST[code])
    shares = [(paint(code), share) for code, share in enumerate(pill.shares)]
    for color, share in reversed(shares) if mirrored else shares:
        width = room * share / pill.count
        painter.fillRect(rectangle(left, bottom - 2.5, left + width, bottom), color)
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
