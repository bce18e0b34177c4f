"""The colours and pens of the canvas in one theme, and the marks drawn once and stamped."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from db.records import FAMILIES, Family
from desktop.appearance.marks import mark_outline, paint_mark
from desktop.appearance.tokens import PALETTE, PALETTE_REST, TOKENS, Theme, family_tone, tone
from desktop.timeline.index import MIXED, TYPES

HALO: Final = 1.5
_MARGIN: Final = 4.0


class Ink:
    """Colours by use, for one theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._tokens = {name: QColor(getattr(TOKENS[theme], name)) for name in TOKENS[theme].__slots__}

    @property
    def palette(self) -> tuple[str, ...]:
        """The colours that tell values of anything apart."""
        return PALETTE[self.theme]

    def color(self, name: str) -> QColor:
        """A token's colour, a copy of its own: who fades it fades no other."""
        return QColor(self._tokens[name])

    def pen(self, name: str, width: float = 1.0, dash: tuple[float, float] | None = None) -> QPen:
        """A pen of a token's colour; dashes in pixels."""
        return colored_pen(self._tokens[name], width, dash)

    def type_color(self, code: int, tint: int = -1) -> QColor:
        """The colour of an event: that of its type, by its code, or of its tint."""
        return self.tint_color(tint) if tint >= 0 else QColor(tone(self.theme, TYPES[code]))

    def family_color(self, family: Family | None, *, deeper: bool = False, tint: int = -1) -> QColor:
        """The colour of several events: that of their family, or of their tint; muted for mixed ones."""
        if tint >= 0:
            return self.tint_color(tint)
        if family is None or tint == MIXED:
            return self.color("muted")
        return QColor(family_tone(self.theme, family, deeper=deeper))

    def tint_color(self, tint: int) -> QColor:
        """A colour of the palette; the one after the last is that of the rest."""
        palette = PALETTE[self.theme]
        return QColor(palette[tint] if tint < len(palette) else PALETTE_REST[self.theme])


def colored_pen(color: QColor, width: float, dash: tuple[float, float] | None = None) -> QPen:
    """A flat-ended pen; dashes in pixels."""
    pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern([part / width for part in dash])
    return pen


@cache
def ink_of(theme: Theme) -> Ink:
    """The colours of a theme."""
    return Ink(theme)


def family_of(code: int) -> Family:
    """The family of an event type by its code."""
    return FAMILIES[TYPES[code]]


@dataclass(frozen=True, slots=True)
class MarkLook:
    """How a mark is drawn: type code, pixels over all, theme, and its state."""

    code: int
    size: float
    theme: Theme
    hollow: bool = False
    dashed: bool = False
    halo: bool = True
    tint: int = -1


def draw_mark(painter: QPainter, x: float, y: float, look: MarkLook, *, vector: bool = False) -> None:
    """Draw a mark with its halo: stamped from a picture on screen, as paths on paper."""
    if vector:
        _paint(painter, QPointF(x, y), look)
        return
    ratio = painter.deviceTransform().m11() or 1.0
    half = _half(look)
    place = QPointF(round((x - half) * ratio) / ratio, round((y - half) * ratio) / ratio)
    painter.drawPixmap(place, _stamp(look, ratio))


def _half(look: MarkLook) -> float:
    return look.size * 0.56 + _MARGIN


@cache
def _stamp(look: MarkLook, ratio: float) -> QPixmap:
    half = _half(look)
    side = round(2 * half * ratio)
    stamp = QPixmap(side, side)
    stamp.setDevicePixelRatio(ratio)
    stamp.fill(Qt.GlobalColor.transparent)
    painter = QPainter(stamp)
    _paint(painter, QPointF(half, half), look)
    painter.end()
    return stamp


def _paint(painter: QPainter, center: QPointF, look: MarkLook) -> None:
    if look.halo:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = ink_of(look.theme).color("surface2")
        painter.setPen(QPen(ground, 2 * HALO))
        painter.setBrush(ground)
        painter.drawPath(mark_outline(family_of(look.code), look.size).translated(center))
    tint = ink_of(look.theme).tint_color(look.tint).name() if look.tint >= 0 else ""
    state = {"hollow": look.hollow, "dashed": look.dashed}
    paint_mark(painter, center, look.size, TYPES[look.code], look.theme, **state, tint=tint)


def ring_path(code: int, center: QPointF, size: float) -> QPainterPath:
    """The outline of a mark's shape at another size, for rings around it."""
    return mark_outline(family_of(code), size).translated(center)


def snapped(x: float, ratio: float = 1.0) -> float:
    """The middle of the device pixel that a place falls in: hairlines stay sharp."""
    return (int(x * ratio) + 0.5) / ratio


def rectangle(left: float, top: float, right: float, bottom: float) -> QRectF:
    """A rectangle by its edges."""
    return QRectF(left, top, right - left, bottom - top)
