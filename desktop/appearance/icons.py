"""The program's icons: line drawings on a 20-unit grid, in the colour of their use."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_STROKE: Final = 1.5
_MIRRORED_NAMES: Final = frozenset({"prev", "next", "list", "sort", "marks", "filter", "lanes"})
"""Icons that point along the reading direction."""


@cache
def _drawing(name: str) -> str:
    return files("resources").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, color: str, size: int) -> QSvgRenderer:
    """The drawing in a colour; the stroke keeps its 1.5 pixels at every size."""
    drawing = _drawing(name).replace("currentColor", color)
    drawing = drawing.replace(f'stroke-width="{_STROKE}"', f'stroke-width="{_STROKE * 20 / size:.3f}"')
    return QSvgRenderer(QByteArray(drawing.encode()))


class _LineIcon(QIconEngine):
    """Draws itself at any size and pixel ratio."""

    def __init__(self, name: str, colors: tuple[str, str, str], *, mirrored: bool) -> None:
        super().__init__()
        self._name, self._colors, self._mirrored = name, colors, mirrored

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        rest, pointed, on = self._colors
        color = on if state is QIcon.State.On else pointed if mode is QIcon.Mode.Active else rest
        painter.save()
        if mode is QIcon.Mode.Disabled:
            painter.setOpacity(0.4)
        paint_icon(painter, self._name, QRectF(rect), color, mirrored=self._mirrored)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._colors, mirrored=self._mirrored)


def paint_icon(painter: QPainter, name: str, rect: QRectF, color: str, *, mirrored: bool = False) -> None:
    """Draw an icon into a square of logical pixels; ``mirrored`` turns those that point along the text."""
    painter.save()
    if mirrored and name in _MIRRORED_NAMES:
        painter.translate(rect.center().x() * 2, 0)
        painter.scale(-1, 1)
    _renderer(name, color, max(1, round(rect.width()))).render(painter, rect)
    painter.restore()


def line_icon(name: str, rest: str, pointed: str, on: str, *, mirrored: bool = False) -> QIcon:
    """An icon of ``resources/icons`` with its colours at rest, pointed at, and switched on."""
    return QIcon(_LineIcon(name, (rest, pointed, on), mirrored=mirrored))


def program_icon() -> QIcon:
    """The icon of the program itself."""
    icon = QIcon()
    renderer = QSvgRenderer(QByteArray(_drawing("tasalsul").encode()))
    for size in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        icon.addPixmap(pixmap)
    return icon
