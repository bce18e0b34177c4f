"""Painting laid-out pages on any device: printer, PDF, SVG, picture, preview."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.appearance.icons import paint_icon
from desktop.appearance.marks import paint_mark
from desktop.appearance.tokens import TOKENS, Theme
from desktop.models.words import type_words
from desktop.printing.outlined import OutlinedLettering
from desktop.printing.pieces import (
    Crop,
    Drawing,
    Ground,
    Page,
    Pattern,
    Piece,
    Rule,
    Sample,
    Sign,
    Swatch,
    Text,
    Window,
)
from desktop.timeline.ink import colored_pen, rectangle
from desktop.timeline.lettering import Lettering
from desktop.timeline.painter import paint_scene
from desktop.timeline.shapes import LaneBox

_INK: Final = TOKENS[Theme.PRINT]
_MARK_UNITS: Final = 16.0
_ICON_UNITS: Final = 18.0
_DASH: Final = (3.0, 2.0)
_HATCH_HEIGHT: Final = 7.0
_HATCH_STEP: Final = 3.0
_CROP: Final = 14.0


def paint_page(painter: QPainter, page: Page, language: str, *, outlines: bool = False) -> None:
    """Draw a page with its top left corner at the painter's origin; a unit of the painter is a point.

    ``outlines``: letters are drawn as shapes, for files that cannot bring their fonts.
    """
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    lettering = OutlinedLettering() if outlines else Lettering(vector=True)
    for piece in page.pieces:
        _paint(painter, piece, lettering, language)
    painter.restore()


def _paint(painter: QPainter, piece: Piece, lettering: Lettering, language: str) -> None:
    match piece:
        case Text():
            painter.setPen(QColor(_INK.text))
            outlines = isinstance(lettering, OutlinedLettering)
            piece.paragraph.paint_line(painter, piece.line, piece.x, piece.y, outlines=outlines)
        case Rule():
            dash = _DASH if piece.dashed else None
            painter.setPen(colored_pen(QColor(piece.color), piece.width, dash))
            painter.drawLine(QLineF(piece.left, piece.y, piece.right, piece.y))
        case Sign():
            _paint_sign(painter, piece)
        case Sample():
            _paint_sample(painter, piece)
        case Swatch():
            square = QRectF(piece.x, piece.y - piece.size / 2, piece.size, piece.size)
            painter.fillRect(square, QColor(piece.color))
        case Ground():
            painter.fillRect(rectangle(piece.left, piece.top, piece.right, piece.bottom), QColor(piece.color))
        case Drawing():
            _paint_drawing(painter, piece, lettering, language)
        case Window():
            _paint_window(painter, piece, lettering, language)
        case Crop():
            _paint_crop(painter, piece)


def _paint_window(painter: QPainter, window: Window, lettering: Lettering, language: str) -> None:
    painter.save()
    painter.setClipRect(rectangle(window.left, window.top, window.right, window.bottom))
    painter.translate(window.left - window.x, window.top - window.y)
    for piece in window.pieces:
        _paint(painter, piece, lettering, language)
    painter.restore()


def _paint_crop(painter: QPainter, crop: Crop) -> None:
    painter.setPen(colored_pen(QColor(_INK.text), 0.4))
    across, down = -crop.right * _CROP, -crop.down * _CROP
    painter.drawLine(QLineF(crop.x + across * 0.25, crop.y, crop.x + across, crop.y))
    painter.drawLine(QLineF(crop.x, crop.y + down * 0.25, crop.x, crop.y + down))


def _paint_sign(painter: QPainter, sign: Sign) -> None:
    """A mark at its own scale: below 13 units it would lose its sign."""
    painter.save()
    painter.translate(sign.x, sign.y)
    painter.scale(sign.size / _MARK_UNITS, sign.size / _MARK_UNITS)
    paint_mark(painter, QPointF(0, 0), _MARK_UNITS, sign.type, Theme.PRINT)
    painter.restore()


def _paint_sample(painter: QPainter, sample: Sample) -> None:
    left, right, y = sample.x, sample.x + sample.width, sample.y
    if sample.pattern is Pattern.DISAGREE:
        painter.save()
        painter.translate(left, y - sample.width / 2)
        painter.scale(sample.width / _ICON_UNITS, sample.width / _ICON_UNITS)
        paint_icon(painter, "neq", QRectF(0, 0, _ICON_UNITS, _ICON_UNITS), _INK.muted)
        painter.restore()
        return
    if sample.pattern is Pattern.WITHIN:
        painter.setPen(colored_pen(QColor(_INK.muted), 1.0))
        painter.drawLines([QLineF(left, y, right, y), *(QLineF(x, y - 3, x, y + 3) for x in (left + 0.5, right - 0.5))])
        return
    painter.setPen(colored_pen(QColor(_INK.faint), 0.6))
    painter.drawLines(_hatch(QRectF(left, y - _HATCH_HEIGHT / 2, sample.width, _HATCH_HEIGHT)))


def _hatch(box: QRectF) -> list[QLineF]:
    """Slanting lines that end at the edges of a box."""
    lines = []
    for step in range(1, int((box.width() + box.height()) / _HATCH_STEP) + 1):
        reach = step * _HATCH_STEP
        low, high = max(reach - box.height(), 0.0), min(reach, box.width())
        bottom, top = box.top() + reach - low, box.top() + reach - high
        lines.append(QLineF(box.left() + low, bottom, box.left() + high, top))
    return lines


def _paint_drawing(painter: QPainter, drawing: Drawing, lettering: Lettering, language: str) -> None:
    painter.save()
    painter.translate(drawing.x, drawing.y)
    painter.scale(drawing.scale, drawing.scale)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    heads = partial(_head_texts, language=language)
    paint_scene(painter, drawing.scene, lettering, Theme.PRINT, heads, language=language)
    painter.restore()


def _head_texts(lane: LaneBox, language: str) -> tuple[str, ...]:
    """The lane's name, in the language of the page."""
    if lane.type is not None:
        return (type_words(lane.type, language),)
    return (lane.name,)
