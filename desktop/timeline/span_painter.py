"""Paints plates of spans, their uncertain edges, and the bars of points."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

from db.records import Family
from desktop.appearance.tokens import PLATE_OPACITY, Theme
from desktop.timeline.ink import Ink, colored_pen, family_of, rectangle
from desktop.timeline.scene import Scene
from desktop.timeline.shapes import Bar, Plate

_POINT: Final = 6.0
_SQUARE_RADIUS: Final = 2.0
_FOOT: Final = 2.0
_HATCH_PITCH: Final = 5.0
_HATCH_OPACITY: Final = 0.55
_CHEVRON: Final = 8.0
_CAP: Final = 8.0
_DAY_OPACITY: Final = 0.5


def paint_plates(painter: QPainter, scene: Scene, ink: Ink) -> None:
    """Draw all plates of a scene."""
    for plate in scene.plates:
        _paint_plate(painter, plate, scene, ink)


def _paint_plate(painter: QPainter, plate: Plate, scene: Scene, ink: Ink) -> None:
    color, family = ink.type_color(plate.type_code, plate.tint), family_of(plate.type_code)
    ground = QColor(color)
    ground.setAlphaF(PLATE_OPACITY[ink.theme])
    fades = ink.theme in (Theme.LIGHT, Theme.SEPIA, Theme.DARK)
    vague_left, vague_right = plate.sure_left - plate.left > 0.5, plate.right - plate.sure_right > 0.5
    sharp_left, sharp_right = not (vague_left or plate.open_left), not (vague_right or plate.open_right)
    sure = rectangle(plate.sure_left, plate.y - plate.height / 2, plate.sure_right, plate.y + plate.height / 2)
    path = plate_path(sure, family, cap_left=sharp_left, cap_right=sharp_right)
    if plate.doubted:
        painter.setPen(colored_pen(color, 1.2, (2.4, 2.2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
    else:
        outlined = ink.theme is Theme.PRINT and family is Family.COOPERATION
        painter.setPen(colored_pen(color, 1.0) if outlined else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QBrush(Qt.BrushStyle.NoBrush) if outlined else QBrush(ground))
        painter.drawPath(path)
        _paint_foot(painter, plate, color, family, sharp_left, sharp_right)
    for vague, near, far in (
        (vague_left, plate.sure_left, plate.left),
        (vague_right, plate.sure_right, plate.right),
    ):
        if vague:
            _paint_vague(painter, plate, near, far, color, ground, fades=fades, mirrored=scene.scale.mirrored)
    _paint_chevrons(painter, plate, scene, color)


def plate_path(box: QRectF, family: Family, *, cap_left: bool, cap_right: bool) -> QPainterPath:
    """The outline of a plate: ends round, pointed or square by family; a side without cap is cut straight."""
    path = QPainterPath()
    if family is Family.VERBAL:
        middle = box.center().y()
        left, right = (_POINT if cap_left else 0.0), (_POINT if cap_right else 0.0)
        corners = [
            (box.left() + left, box.top()),
            (box.right() - right, box.top()),
            (box.right(), middle),
            (box.right() - right, box.bottom()),
            (box.left() + left, box.bottom()),
            (box.left(), middle),
        ]
        path.moveTo(*corners[0])
        for corner in corners[1:]:
            path.lineTo(*corner)
        path.closeSubpath()
        return path
    radius = _SQUARE_RADIUS if family is Family.MATERIAL else box.height() / 2
    path.addRoundedRect(box, radius, radius)
    straight = QPainterPath()
    middle = box.center().x()
    if not cap_left:
        straight.addRect(rectangle(box.left(), box.top(), middle, box.bottom()))
    if not cap_right:
        straight.addRect(rectangle(middle, box.top(), box.right(), box.bottom()))
    return path.united(straight) if not straight.isEmpty() else path


def _paint_foot(
    painter: QPainter, plate: Plate, color: QColor, family: Family, sharp_left: bool, sharp_right: bool
) -> None:
    """The line at the foot of the sure part; it stops where a rounded or pointed end begins."""
    inset = {Family.VERBAL: _POINT, Family.MATERIAL: 0.0}.get(family, plate.height / 2)
    left = plate.sure_left + (inset if sharp_left else 0.0)
    right = plate.sure_right - (inset if sharp_right else 0.0)
    if right > left:
        bottom = plate.y + plate.height / 2
        painter.fillRect(rectangle(left, bottom - _FOOT, right, bottom), color)


def _paint_vague(
    painter: QPainter,
    plate: Plate,
    near: float,
    far: float,
    color: QColor,
    ground: QColor,
    *,
    fades: bool,
    mirrored: bool,
) -> None:
    """An uncertain edge, from the last sure place to the last possible one."""
    left, right = min(near, far), max(near, far)
    top, bottom = plate.y - plate.height / 2, plate.y + plate.height / 2
    if fades:
        painter.fillRect(rectangle(left, top, right, bottom), _fading(near, far, ground))
        painter.fillRect(rectangle(left, bottom - _FOOT, right, bottom), _fading(near, far, color))
    else:
        painter.setPen(colored_pen(color, _FOOT, (3, 3)))
        painter.drawLine(QLineF(left, bottom - _FOOT / 2, right, bottom - _FOOT / 2))
    hatch = QColor(color)
    hatch.setAlphaF(_HATCH_OPACITY)
    brush = _fading(near, far, hatch) if fades else QBrush(hatch)
    painter.save()
    painter.setClipRect(rectangle(left, top, right, bottom - _FOOT), Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(brush, 1.1))
    slant = plate.height if not mirrored else -plate.height
    start = left - plate.height
    count = int((right - left + 2 * plate.height) / _HATCH_PITCH) + 1
    lines = [
        QLineF(start + step * _HATCH_PITCH, bottom, start + step * _HATCH_PITCH + slant, top) for step in range(count)
    ]
    painter.drawLines(lines)
    painter.restore()


def _fading(near: float, far: float, color: QColor) -> QBrush:
    gradient = QLinearGradient(near, 0, far, 0)
    clear = QColor(color)
    clear.setAlphaF(0.0)
    gradient.setColorAt(0, color)
    gradient.setColorAt(1, clear)
    return QBrush(gradient)


def _paint_chevrons(painter: QPainter, plate: Plate, scene: Scene, color: QColor) -> None:
    """Where a side is open: a chevron at the edge of the view, pointing on."""
    low, high = scene.frame.pair(0.0, scene.frame.width)
    painter.setPen(QPen(color, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for is_open, tip, way in (
        (plate.open_left, max(plate.left, low) + 4, -1.0),
        (plate.open_right, min(plate.right, high) - 4, 1.0),
    ):
        if is_open:
            back = tip - way * _CHEVRON / 2
            half = _CHEVRON / 2
            painter.drawPolyline([QPointF(back, plate.y - half), QPointF(tip, plate.y), QPointF(back, plate.y + half)])


def paint_bars(painter: QPainter, scene: Scene, ink: Ink) -> None:
    """Draw the lines over intervals, one call for each colour."""
    lines: dict[tuple[int, int, bool], list[QLineF]] = {}
    for bar in scene.bars:
        lines.setdefault((bar.type_code, bar.tint, bar.within), []).extend(_bar_lines(bar))
    for (code, tint, within), pieces in lines.items():
        color = ink.type_color(code, tint)
        color.setAlphaF(1.0 if within else _DAY_OPACITY)
        painter.setPen(colored_pen(color, 1.5))
        painter.drawLines(pieces)


def _bar_lines(bar: Bar) -> list[QLineF]:
    lines = [QLineF(left, bar.y, right, bar.y) for left, right in bar.pieces]
    lines += [QLineF(x, bar.y - _CAP / 2, x, bar.y + _CAP / 2) for x in bar.caps]
    return lines
