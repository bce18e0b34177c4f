"""How a row of the search's list looks: each line in its own direction, its hits marked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.appearance.appearance import Appearance
from desktop.appearance.fonts import Role, font
from desktop.appearance.marks import paint_mark
from desktop.models.search_results import FOUND_ROLE, FoundKind, FoundLine, FoundRow
from desktop.models.utf16 import utf16_length

_HEIGHTS: Final = {FoundKind.HEADING: 28, FoundKind.ARTICLE: 54, FoundKind.NOTHING: 48}
_HEIGHT: Final = 34
_SIDE: Final = 14
_GAP: Final = 12
_ICON: Final = 16
_LINE: Final = 24
_ASIDE_SHARE: Final = 0.4
"""The widest share of a row for what stands at its end."""


class SearchDelegate(QStyledItemDelegate):
    """Paints the rows; the selection is the interface's, each line has its own side."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Rows with a second line are higher."""
        row: FoundRow = index.data(FOUND_ROLE)
        return QSize(200, round(_HEIGHTS.get(row.kind, _HEIGHT) * self._appearance.scale))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, sign, line, aside, snippet."""
        row: FoundRow = index.data(FOUND_ROLE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        scale = self._appearance.scale
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._appearance.color("sel"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 6, 6)
        room = QRectF(option.rect).adjusted(_SIDE * scale, 4 * scale, -_SIDE * scale, -4 * scale)
        if row.kind is FoundKind.HEADING:
            self._paint_line(painter, room, row.line, "muted", Role.SMALL, bold=True)
        else:
            self._paint_row(painter, room, row, selected=selected)
        painter.restore()

    def _paint_row(self, painter: QPainter, room: QRectF, row: FoundRow, *, selected: bool) -> None:
        ink, faded = ("on_sel", "on_sel") if selected else ("text", "muted")
        room = self._paint_sign(painter, room, row)
        top = QRectF(room)
        if row.snippet.text:
            top.setHeight(_LINE * self._appearance.scale)
            below = QRectF(room)
            below.setTop(top.bottom() - 2)
            self._paint_line(painter, below, row.snippet, faded, Role.SMALL)
        line = self._paint_aside(painter, top, row, faded)
        kind = row.kind
        self._paint_line(painter, line, row.line, faded if kind is FoundKind.NOTHING else ink, Role.INTERFACE)

    def _paint_sign(self, painter: QPainter, room: QRectF, row: FoundRow) -> QRectF:
        """An event's mark or a note's pen at the line's start; what room is left."""
        size = _ICON * self._appearance.scale
        if row.kind not in (FoundKind.EVENT, FoundKind.NOTE):
            return room
        at_right = row.line.direction == "rtl"
        left = room.right() - size if at_right else room.left()
        box = QRectF(left, room.center().y() - size / 2, size, size)
        if row.event_type is not None:
            paint_mark(painter, box.center(), size, row.event_type, self._appearance.theme)
        else:
            self._appearance.icon("pen").paint(painter, box.toAlignedRect())
        away = size + 8
        return room.adjusted(0, 0, -away, 0) if at_right else room.adjusted(away, 0, 0, 0)

    def _paint_aside(self, painter: QPainter, room: QRectF, row: FoundRow, ink: str) -> QRectF:
        """What stands at the line's end; what room is left for the line."""
        if not row.aside:
            return room
        face = font(Role.SMALL, scale=self._appearance.scale)
        metrics = QFontMetricsF(face)
        width = min(metrics.horizontalAdvance(row.aside) + 2, room.width() * _ASIDE_SHARE)
        wide = row.kind is FoundKind.COMPLETION
        if wide:
            width = min(metrics.horizontalAdvance(row.aside) + 2, room.width() * (1 - _ASIDE_SHARE))
        box = QRectF(room)
        box.setWidth(width)
        if row.line.direction == "ltr":
            box.moveRight(room.right())
        painter.setFont(face)
        painter.setPen(self._appearance.color(ink))
        side = Qt.AlignmentFlag.AlignRight if row.line.direction == "ltr" else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.drawText(box, metrics.elidedText(row.aside, Qt.TextElideMode.ElideRight, width), option)
        taken = width + _GAP
        return room.adjusted(0, 0, -taken, 0) if row.line.direction == "ltr" else room.adjusted(taken, 0, 0, 0)

    def _paint_line(
        self, painter: QPainter, room: QRectF, line: FoundLine, ink: str, role: Role, *, bold: bool | None = None
    ) -> None:
        """One line in its own direction and at its own side, cut at its own end, its hits on their ground."""
        face = font(role, bold=bold, scale=self._appearance.scale)
        layout = self._laid_out(line, face, room.width())
        formats = self._formats(layout.text(), line)
        painter.setPen(self._appearance.color(ink))
        height = layout.lineAt(0).height()
        layout.draw(painter, QPointF(room.left(), room.center().y() - height / 2), formats)

    def _laid_out(self, line: FoundLine, face: QFont, width: float) -> QTextLayout:
        cut = QFontMetricsF(face).elidedText(line.text, Qt.TextElideMode.ElideRight, width)
        layout = QTextLayout(cut, face)
        right_to_left = line.direction == "rtl"
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        layout.createLine().setLineWidth(width)
        layout.endLayout()
        return layout

    def _formats(self, shown: str, line: FoundLine) -> list[QTextLayout.FormatRange]:
        """The grounds of the hits that are still there once the line is cut."""
        tokens = self._appearance.tokens
        made = []
        for start, end in line.hits:
            if shown[:end] != line.text[:end]:
                break
            part = QTextLayout.FormatRange()
            part.start = utf16_length(line.text[:start])
            part.length = utf16_length(line.text[start:end])
            part.format = QTextCharFormat()
            part.format.setBackground(QColor(tokens.hit))
            part.format.setForeground(QColor(tokens.on_hit))
            made.append(part)
        return made
