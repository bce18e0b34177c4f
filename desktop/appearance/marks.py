"""The marks of events: a shape for the family, a sign for the type."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen
from svg.path import Arc, Close, Line, Move, parse_path

from db.errors import Defect
from db.records import FAMILIES, EventType, Family
from desktop.appearance.tokens import HOLLOW, SIGN_COLOR, TOKENS, Theme, tone

_SIGNS: Final[dict[EventType, str]] = {
    EventType.AGREE: "M-3.2-1.7H3.2M-3.2 1.7H3.2",
    EventType.CONSULT: "M-3.5-3H3.5V1.4H.4L-1.8 3.5V1.4H-3.5Z",
    EventType.SUPPORT: "M-3.4.2L-1 2.7L3.5-2.6",
    EventType.CONCEDE: "M-2.6 3.9V-3.4H3.1L1.4-1.2L3.1 1H-2.6",
    EventType.COOPERATE: "M-3.9 0a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0"
    "M-.7 0a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0",
    EventType.AID: "M0-3.5V3.5M-3.5 0H3.5",
    EventType.RETREAT: "M-3.1-3.5H3.1M0-1.2V3.6M-2.5 1.2L0 3.7L2.5 1.2",
    EventType.REQUEST: "M-3.1 3.6H3.1M0 1.3V-3.5M-2.5-1.1L0-3.6L2.5-1.1",
    EventType.REJECT: "M-2.6-2.6L2.6 2.6M2.6-2.6L-2.6 2.6",
    EventType.ACCUSE: "M-2.3 0a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0M0-4.4V-2.3M0 2.3V4.4M-4.4 0H-2.3M2.3 0H4.4",
    EventType.THREATEN: "M0-3.8V.7",
    EventType.PROTEST: "M-3.3-3.8H3.3V.5H-3.3ZM0 .5V4.2",
    EventType.SANCTION: "M-3.4 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0M-2.4 2.4L2.4-2.4",
    EventType.MOBILIZE: "M-3 .2L0-2.9L3 .2M-3 3.8L0 .7L3 3.8",
    EventType.COERCE: "M-3-.4H3V3.6H-3ZM-1.8-.4V-1.8A1.8 1.8 0 0 1 1.8-1.8V-.4",
    EventType.ASSAULT: "M0-3.9V3.9M-3.4-1.95L3.4 1.95M-3.4 1.95L3.4-1.95",
    EventType.OTHER: "",
}
"""Paths on a 12-unit box centred at 0."""

_DOTS: Final[dict[EventType, tuple[float, float, float]]] = {
    EventType.THREATEN: (0, 3.3, 1.15),
    EventType.OTHER: (0, 0, 2),
}
"""x, y, radius of a sign's dot, in the same units."""

_SIGN_SCALE: Final = {Family.VERBAL: 0.86, Family.MATERIAL: 0.95}
_SMALLEST_WITH_SIGN: Final = 13.0


@cache
def sign_path(event_type: EventType) -> QPainterPath:
    """The sign of a type, on a 12-unit box centred at 0, to be stroked 1.45 units wide."""
    path = QPainterPath()
    for segment in parse_path(_SIGNS[event_type]) if _SIGNS[event_type] else ():
        _add(path, segment)
    return path


def _add(path: QPainterPath, segment: object) -> None:
    match segment:
        case Move():
            path.moveTo(segment.end.real, segment.end.imag)
        case Close():
            path.closeSubpath()
        case Line():
            path.lineTo(segment.end.real, segment.end.imag)
        case Arc():
            radius, center = segment.radius, segment.center
            box = QRectF(center.real - radius.real, center.imag - radius.imag, 2 * radius.real, 2 * radius.imag)
            path.arcTo(box, -segment.theta, -segment.delta)
        case _:
            raise Defect(f"a sign has a {segment!r}, which is not drawn")


@cache
def mark_outline(family: Family, size: float) -> QPainterPath:
    """The shape of a family, centred at 0, ``size`` pixels over all."""
    half = size / 2
    path = QPainterPath()
    if family is Family.VERBAL:
        reach = half * 1.12
        path.moveTo(0, -reach)
        for x, y in ((reach, 0.0), (0.0, reach), (-reach, 0.0)):
            path.lineTo(x, y)
        path.closeSubpath()
    elif family is Family.MATERIAL:
        side = half * 0.9
        path.addRoundedRect(QRectF(-side, -side, 2 * side, 2 * side), 2.5 * size / 16, 2.5 * size / 16)
    else:
        path.addEllipse(QPointF(0, 0), half, half)
    return path


def paint_mark(
    painter: QPainter,
    center: QPointF,
    size: float,
    event_type: EventType,
    theme: Theme,
    *,
    hollow: bool = False,
    dashed: bool = False,
    tint: str = "",
) -> None:
    """Draw the mark of an event.

    ``hollow``: some time within; ``dashed``: a doubted fact or the ghost of another date; ``tint``: another
    colour than that of its type.
    Below 13 px the sign is left out.
    """
    family = FAMILIES[event_type]
    color = QColor(tint or tone(theme, event_type))
    outlined = hollow or dashed or event_type in HOLLOW or (theme is Theme.PRINT and family is not Family.MATERIAL)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(center)
    _paint_shape(painter, family, size, color, theme, outlined=outlined, dashed=dashed, open_inside=hollow or dashed)
    if size >= _SMALLEST_WITH_SIGN:
        sign_color = color if outlined else QColor(SIGN_COLOR[theme])
        _paint_sign(painter, event_type, size / 16 * _SIGN_SCALE.get(family, 1.0), sign_color)
    painter.restore()


def _paint_shape(
    painter: QPainter,
    family: Family,
    size: float,
    color: QColor,
    theme: Theme,
    *,
    outlined: bool,
    dashed: bool,
    open_inside: bool,
) -> None:
    """The filled or outlined shape; an outline lies inside the size, over the ground of the canvas."""
    if not outlined:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPath(mark_outline(family, size))
        return
    width = (1.75 if family is Family.OTHER else 1.5) * size / 16
    pen = QPen(color, width)
    if dashed:
        pen.setDashPattern([2.4 / width, 2.2 / width])
    ground = QColor(TOKENS[theme].surface2)
    if theme is Theme.PRINT and family is Family.VERBAL and not open_inside:
        ground = _mixed(color, ground, 0.26)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if dashed else QBrush(ground))
    painter.drawPath(mark_outline(family, size - width))


def _paint_sign(painter: QPainter, event_type: EventType, scale: float, color: QColor) -> None:
    painter.scale(scale, scale)
    pen = QPen(color, 1.45, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if not sign_path(event_type).isEmpty():
        painter.drawPath(sign_path(event_type))
    if event_type in _DOTS:
        x, y, radius = _DOTS[event_type]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(QPointF(x, y), radius, radius)


def _mixed(color: QColor, ground: QColor, share: float) -> QColor:
    """A colour laid over a ground at an opacity."""
    parts = zip(
        (color.redF(), color.greenF(), color.blueF()), (ground.redF(), ground.greenF(), ground.blueF()), strict=True
    )
    red, green, blue = (over * share + under * (1 - share) for over, under in parts)
    return QColor.fromRgbF(red, green, blue)
