"""Paints the axis: calendar rows, flag of the selected date, publication ticks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.timeline.cuts import without
from desktop.timeline.ink import Ink, rectangle, snapped
from desktop.timeline.lettering import Lettering
from desktop.timeline.scene import Scene
from desktop.timeline.shapes import Axis

_MAJOR_MIDDLE: Final = 12.0
_MINOR_MIDDLE: Final = 29.0
_SECOND_MIDDLE: Final = 46.0
_FLAG_HEIGHT: Final = 20.0


def paint_axis(painter: QPainter, scene: Scene, lettering: Lettering, ink: Ink) -> None:
    """Draw the axis over the top of the canvas."""
    axis, total = scene.axis, scene.frame.total
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(QRectF(0, 0, total, axis.height), ink.color("surface2"))
    painter.setPen(ink.pen("line2"))
    painter.drawLines(_major_lines(axis))
    painter.setPen(ink.pen("line2", dash=(3, 3)))
    painter.drawLines([QLineF(snapped(x), 38, snapped(x), axis.height) for x in axis.second_lines])
    painter.setPen(ink.pen("line2"))
    painter.drawLine(QLineF(0, axis.height - 0.5, total, axis.height - 0.5))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_labels(painter, scene, lettering, ink)
    _paint_doubt(painter, scene, lettering, ink)
    _paint_ticks(painter, scene, ink)
    _paint_flag(painter, scene, lettering, ink)


def _major_lines(axis: Axis) -> list[QLineF]:
    """Major lines from the top of the axis to its foot, cut where a label of a row lies."""
    lines = []
    rows = ((axis.major, _MAJOR_MIDDLE), (axis.minor, _MINOR_MIDDLE), (axis.second, _SECOND_MIDDLE))
    for x in axis.major_lines:
        gaps = [
            (middle - 9, middle + 8)
            for labels, middle in rows
            if any(label.left - 2 < x < label.left + label.width + 2 for label in labels)
        ]
        lines += [QLineF(snapped(x), top, snapped(x), bottom) for top, bottom in without(0, axis.height, gaps)]
    return lines


def _paint_labels(painter: QPainter, scene: Scene, lettering: Lettering, ink: Ink) -> None:
    axis, mirrored = scene.axis, scene.scale.mirrored
    rows = (
        (axis.major, _MAJOR_MIDDLE, "text"),
        (axis.minor, _MINOR_MIDDLE, "muted"),
        (axis.second, _SECOND_MIDDLE, "faint"),
    )
    for labels, middle, color in rows:
        painter.setPen(ink.color(color))
        for label in labels:
            name = "major" if label.strong else "tiny"
            lettering.draw(
                painter, label.text, label.left, middle, name=name, bold=label.strong, right_to_left=mirrored
            )


def _paint_doubt(painter: QPainter, scene: Scene, lettering: Lettering, ink: Ink) -> None:
    """By how much the second calendar may be off, over the lanes' heads."""
    words, head = scene.axis.doubt, scene.frame.head
    width = lettering.measure("tiny", words)
    if not words or width + 8 > head:
        return
    painter.setPen(ink.color("faint"))
    left = scene.frame.total - head + 6 if scene.scale.mirrored else head - width - 6
    lettering.draw(painter, words, left, _SECOND_MIDDLE, name="tiny")


def _paint_ticks(painter: QPainter, scene: Scene, ink: Ink) -> None:
    """Publication dates: higher with the number of articles; that of the open article in the accent."""
    axis = scene.axis
    foot = axis.height - 1
    ticks = [QRectF(x - 0.75, foot - 4 - min(count, 4), 1.5, 4 + min(count, 4)) for x, count in axis.ticks]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.color("faint"))
    painter.drawRects(ticks)
    if axis.open_tick is not None:
        painter.setBrush(ink.color("accent"))
        painter.drawRect(QRectF(axis.open_tick - 1.25, foot - 9, 2.5, 9))


def _paint_flag(painter: QPainter, scene: Scene, lettering: Lettering, ink: Ink) -> None:
    flag = scene.axis.flag
    if flag is None:
        return
    half = flag.width / 2
    pill = rectangle(flag.x - half, _MINOR_MIDDLE - _FLAG_HEIGHT / 2, flag.x + half, _MINOR_MIDDLE + _FLAG_HEIGHT / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.color("accent"))
    painter.drawRoundedRect(pill, _FLAG_HEIGHT / 2, _FLAG_HEIGHT / 2)
    painter.setPen(ink.color("on_accent"))
    mirrored = scene.scale.mirrored
    width = lettering.measure("tiny", flag.text, bold=True)
    lettering.draw(
        painter, flag.text, flag.x - width / 2, _MINOR_MIDDLE, name="tiny", bold=True, right_to_left=mirrored
    )
    if flag.second:
        painter.setPen(ink.color("accent"))
        width = lettering.measure("tiny", flag.second, bold=True)
        middle = _SECOND_MIDDLE
        lettering.draw(painter, flag.second, flag.x - width / 2, middle, name="tiny", bold=True)
