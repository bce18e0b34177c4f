"""Paints a scene on any device: screen, printer, PDF, SVG."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from db.time.phrases import in_digits
from desktop.appearance.icons import paint_icon
from desktop.appearance.tokens import Theme
from desktop.timeline.axis_painter import paint_axis
from desktop.timeline.emphasis import Emphasis
from desktop.timeline.ink import Ink, MarkLook, colored_pen, draw_mark, ink_of, rectangle, ring_path, snapped
from desktop.timeline.items import MARK_GAP
from desktop.timeline.lane_painter import HeadTexts, paint_columns, paint_heads, paint_pills
from desktop.timeline.lettering import Lettering
from desktop.timeline.scene import Scene
from desktop.timeline.shapes import Label, Line, Mark
from desktop.timeline.span_painter import paint_bars, paint_plates

_SELECTED_GAP: Final = 2.0
_SELECTED_WIDTH: Final = 2.0
_POINTED_OPACITY: Final = 0.55
_BADGE: Final = 11.0
_SIGN: Final = 9.0


def paint_scene(
    painter: QPainter,
    scene: Scene,
    lettering: Lettering,
    theme: Theme,
    heads: HeadTexts,
    *,
    language: str = "en",
    emphasis: Emphasis | None = None,
) -> None:
    """Draw a scene with its top left corner at the painter's origin.

    ``heads`` words the lanes' heads, ``language`` chooses digits, ``emphasis`` is what passes: pointer, search.
    """
    ink = ink_of(theme)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    canvas = _Canvas(painter, scene, lettering, ink, language)
    canvas.emphasis = emphasis or Emphasis()
    canvas.paint_ground()
    painter.save()
    left, right = scene.frame.pair(0.0, scene.frame.width)
    painter.setClipRect(rectangle(left, scene.axis.height, right, scene.height), Qt.ClipOperation.IntersectClip)
    canvas.paint_events()
    painter.restore()
    painter.save()
    painter.setClipRect(QRectF(0, scene.axis.height, scene.frame.total, scene.height), Qt.ClipOperation.IntersectClip)
    paint_heads(painter, scene, lettering, ink, heads)
    painter.restore()
    paint_axis(painter, scene, lettering, ink)
    canvas.paint_edge()
    painter.restore()


class _Canvas:
    """Everything between the axis and the heads."""

    def __init__(self, painter: QPainter, scene: Scene, lettering: Lettering, ink: Ink, language: str) -> None:
        self.painter, self.scene, self.lettering, self.ink = painter, scene, lettering, ink
        self.language = language
        self.mirrored = scene.scale.mirrored
        self.emphasis = Emphasis()

    def paint_ground(self) -> None:
        """Ground, weekends, grid, hairlines between lanes."""
        painter, scene, ink = self.painter, self.scene, self.ink
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillRect(QRectF(0, 0, scene.frame.total, scene.height), ink.color("surface2"))
        top = scene.axis.height
        bottom = min(max((lane.top + lane.height for lane in scene.lanes), default=scene.height), scene.height)
        if ink.theme is not Theme.HIGH_CONTRAST:
            for left, right in scene.axis.bands:
                painter.fillRect(rectangle(left, top, right, bottom), ink.color("weekend"))
        painter.setPen(ink.pen("grid"))
        painter.drawLines(_lines(scene.minor_lines))
        painter.setPen(ink.pen("line2"))
        painter.drawLines(_lines(scene.major_lines))
        painter.setPen(ink.pen("line"))
        edges = [snapped(lane.top + lane.height) for lane in scene.lanes]
        painter.drawLines([QLineF(0, y, scene.frame.total, y) for y in edges])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint_edge(self) -> None:
        """The line between the lane heads and the axis."""
        scene = self.scene
        x = snapped(scene.frame.x(0.0) - (1.0 if not self.mirrored else 0.0))
        bottom = min(max((lane.top + lane.height for lane in scene.lanes), default=scene.height), scene.height)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self.painter.setPen(self.ink.pen("line2"))
        self.painter.drawLine(QLineF(x, 0, x, bottom))

    def paint_events(self) -> None:
        """Columns, plates, bars, marks, pills, labels, and what is selected."""
        scene, painter = self.scene, self.painter
        paint_columns(painter, scene, self.ink)
        paint_plates(painter, scene, self.ink)
        paint_bars(painter, scene, self.ink)
        if scene.today is not None:
            painter.setPen(self.ink.pen("accent", 1.5, (1.5, 3.0)))
            painter.drawLines(_lines((scene.today,)))
        if scene.guide is not None:
            painter.setPen(self.ink.pen("accent", dash=(3, 3)))
            painter.drawLines(_lines((scene.guide,)))
        self._paint_ghosts()
        self._paint_marks()
        paint_pills(painter, scene, self.lettering, self.ink, self.language)
        self._paint_labels()
        self._paint_rings()
        self._paint_badges()

    def _paint_ghosts(self) -> None:
        painter, ink = self.painter, self.ink
        painter.setPen(ink.pen("warn", 1.5, (1.5, 2.5)))
        painter.drawLines([QLineF(ghost.line[0], ghost.y, ghost.line[1], ghost.y) for ghost in self.scene.ghosts])
        for ghost in self.scene.ghosts:
            look = MarkLook(ghost.type_code, ghost.size, ink.theme, dashed=True, halo=False, tint=ghost.tint)
            draw_mark(painter, ghost.x, ghost.y, look, vector=self.lettering.vector)

    def _paint_marks(self) -> None:
        painter = self.painter
        on_plates = {plate.event for plate in self.scene.plates}
        for mark in self.scene.marks:
            painter.setOpacity(self.emphasis.finds.opacity(mark.event))
            halo = mark.event not in on_plates
            look = MarkLook(
                mark.type_code, mark.size, self.ink.theme, mark.hollow, mark.doubted, halo=halo, tint=mark.tint
            )
            draw_mark(painter, mark.x, mark.y, look, vector=self.lettering.vector)
        painter.setOpacity(1.0)

    def _paint_rings(self) -> None:
        """Accent rings around the selected marks, a ring of its own colour around the one pointed at."""
        selected = self.emphasis.chosen | {self.scene.selected}
        wanted = (selected | {self.emphasis.pointed}) - {None}
        if not wanted:
            return
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark in self.scene.marks:
            if mark.event not in wanted:
                continue
            if mark.event in selected:
                color = self.ink.color("accent")
                color.setAlphaF(self.emphasis.ring_opacity)
                width = _SELECTED_WIDTH
            else:
                color = self.ink.type_color(mark.type_code, mark.tint)
                color.setAlphaF(_POINTED_OPACITY)
                width = 1.5
            self.painter.setPen(QPen(color, width))
            size = mark.size + 2 * _SELECTED_GAP + width
            self.painter.drawPath(ring_path(mark.type_code, QPointF(mark.x, mark.y), size))

    def _paint_badges(self) -> None:
        """The ≠ badge on the upper far corner of disputed marks."""
        ink, painter = self.ink, self.painter
        for mark in self.scene.marks:
            if mark.disputed and mark.size >= 13:
                painter.setPen(QPen(ink.color("warn"), 1.2))
                painter.setBrush(ink.color("warn_ground"))
                x, y = self._badge_place(mark)
                painter.drawEllipse(QPointF(x, y), _BADGE / 2, _BADGE / 2)
                box = QRectF(x - 4.5, y - 4.5, 9, 9)
                paint_icon(painter, "neq", box, ink.color("warn").name())

    def _badge_place(self, mark: Mark) -> tuple[float, float]:
        away = mark.size / 2
        return mark.x + (-away if self.mirrored else away), mark.y - away

    def _paint_labels(self) -> None:
        painter, ink, lettering = self.painter, self.ink, self.lettering
        signs: dict[str, list[QLineF]] = {"faint": [], "muted": []}
        painter.setPen(ink.color("text"))
        for label in self.scene.labels:
            painter.setOpacity(self.emphasis.finds.opacity(label.event))
            self._paint_text(label)
        painter.setOpacity(1.0)
        for label in self.scene.labels:
            if label.count:
                color = "muted" if label.on_plate else "faint"
                painter.setPen(ink.color(color))
                signs[color].extend(self._paint_count(label))
        for color, lines in signs.items():
            painter.setPen(colored_pen(ink.color(color), 1.1))
            painter.drawLines(lines)
        painter.setFont(lettering.font("label"))

    def _paint_text(self, label: Label) -> None:
        """The number and the title, at the near side of time."""
        left = label.left + label.number_width
        if self.mirrored:
            left = label.left + label.width - label.number_width - label.text_width
        draw = self.lettering.draw
        if label.number:
            number = in_digits(label.number, self.language)
            width = label.number_width - MARK_GAP
            place = label.left + label.width - width if self.mirrored else label.left
            draw(self.painter, number, place, label.y, bold=True)
        if label.text:
            draw(self.painter, label.text, left, label.y, bold=label.bold, right_to_left=label.right_to_left)
            self._paint_finds(label, left)

    def _paint_finds(self, label: Label, left: float) -> None:
        """The words that are searched for, once more in their own ink on yellow."""
        if not self.emphasis.finds.is_looking:
            return
        painter, ink, lettering = self.painter, self.ink, self.lettering
        hit = ink.color("hit_current" if label.event == self.scene.selected else "hit")
        stretches = self.emphasis.finds.stretches(label.text)
        for low, high in lettering.boxes(label.text, stretches, bold=label.bold, right_to_left=label.right_to_left):
            box = rectangle(left + low - 1, label.y - 9, left + high + 1, label.y + 9)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hit)
            painter.drawRoundedRect(box, 2, 2)
            painter.save()
            painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
            painter.setPen(ink.color("on_hit"))
            lettering.draw(painter, label.text, left, label.y, bold=label.bold, right_to_left=label.right_to_left)
            painter.restore()
        painter.setPen(ink.color("text"))

    def _paint_count(self, label: Label) -> list[QLineF]:
        """The number of passages at the far end; gives the lines of its sign."""
        digits = in_digits(str(label.count), self.language)
        width = self.lettering.measure("tiny", digits)
        if self.mirrored:
            sign = label.left + width + 3
            self.lettering.draw(self.painter, digits, label.left, label.y, name="tiny")
        else:
            sign = label.left + label.width - width - 3 - _SIGN
            self.lettering.draw(self.painter, digits, label.left + label.width - width, label.y, name="tiny")
        short = 3.0
        ends = [(0.0, _SIGN), (0.0, _SIGN), (0.0, _SIGN - short)]
        if self.mirrored:
            ends[2] = (short, _SIGN)
        return [
            QLineF(sign + first, label.y + (place - 1) * 3, sign + last, label.y + (place - 1) * 3)
            for place, (first, last) in enumerate(ends)
        ]


def _lines(lines: tuple[Line, ...]) -> list[QLineF]:
    return [QLineF(snapped(line.x), top, snapped(line.x), bottom) for line in lines for top, bottom in line.pieces]
