"""How the cells of the wizard's tables are drawn and edited."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QTextOption
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from db.text.direction import Direction, article_direction, paragraph_direction
from desktop.appearance.appearance import Appearance
from desktop.appearance.fonts import Role, font
from desktop.appearance.icons import paint_icon
from desktop.appearance.tokens import TABLE_ROW_HEIGHT
from desktop.library.dates import read_date
from desktop.wizard.draft_table import SECOND_LINE, SECOND_TONE, TONE, Column, DraftTable
from desktop.wizard.words import date_hint

Index = QModelIndex | QPersistentModelIndex

CELL_PADDING: Final = 10
"""Pixels between a cell's edge and its words."""

TITLE_PADDING: Final = 6
"""The same before a title, which stands close to its box."""

EDGE: Final = 28
"""Pixels between the table's edge and its first and last words."""

BOX: Final = 16
"""The side of a check box, in pixels."""

_WARN_ICON: Final = 16


def paint_line(
    painter: QPainter, rect: QRectF, text: str, *, at_right: bool, direction: Direction | None = None
) -> None:
    """One line of text in its own direction, or a given one, at one side of a rectangle, elided at its own end."""
    option = QTextOption()
    right_to_left = (direction or paragraph_direction(text, article_direction(text))) == "rtl"
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, shown, option)


def paint_head(
    painter: QPainter, rect: QRect, name: str, insets: tuple[int, int], appearance: Appearance, *, at_end: bool = False
) -> QRectF:
    """A column's name over a table, ``insets`` pixels from the start and the end side; where it was written."""
    painter.save()
    painter.fillRect(rect, QColor(appearance.tokens.surface2))
    painter.setPen(QColor(appearance.tokens.line2))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    near, far = insets
    left, right = (far, near) if appearance.mirrored else (near, far)
    room = QRectF(rect).adjusted(left, 0, -right, 0)
    painter.setFont(font(Role.SMALL, scale=appearance.scale))
    painter.setPen(QColor(appearance.tokens.muted))
    at_right = appearance.mirrored != at_end
    paint_line(painter, room, name, at_right=at_right)
    width = min(room.width(), QFontMetricsF(painter.font()).horizontalAdvance(name))
    painter.restore()
    return QRectF(room.right() - width if at_right else room.left(), room.top(), width, room.height())


def paint_box(
    painter: QPainter, rect: QRectF, state: Qt.CheckState, appearance: Appearance, *, selected: bool = False
) -> None:
    """A check box: filled with a check or a bar, or empty; ``selected``: it stands on the colour of a selection."""
    tokens = appearance.tokens
    fill, sign = (tokens.accent, tokens.on_accent)
    if selected and tokens.sel == tokens.accent:
        fill, sign = tokens.on_sel, tokens.sel
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state is Qt.CheckState.Unchecked:
        painter.setPen(QPen(QColor(tokens.control), 1))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(rect, 4, 4)
        name = "check" if state is Qt.CheckState.Checked else "minus"
        paint_icon(painter, name, rect.adjusted(2, 2, -2, -2), sign)
    painter.restore()


class DraftDelegate(QStyledItemDelegate):
    """Draws two-line cells and the check box, and opens a field over a cell."""

    def __init__(self, appearance: Appearance, model: DraftTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row as high as the tables of the program."""
        return QSize(super().sizeHint(option, index).width(), round(TABLE_ROW_HEIGHT * self._appearance.scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A cell's words, or its box, on their ground."""
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, selected=selected)
        if option.state & QStyle.StateFlag.State_HasFocus:
            tokens = self._appearance.tokens
            painter.setPen(QPen(QColor(tokens.on_sel if tokens.sel == tokens.accent else tokens.accent), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -2))
        if index.column() == Column.INCLUDED:
            state = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
            paint_box(
                painter,
                box_rect(option.rect, mirrored=self._appearance.mirrored),
                state,
                self._appearance,
                selected=selected,
            )
        else:
            self._paint_words(painter, QRectF(option.rect), index, selected=selected)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, selected: bool) -> None:
        tokens = self._appearance.tokens
        painter.fillRect(option.rect, QColor(tokens.sel if selected else tokens.surface))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_words(self, painter: QPainter, rect: QRectF, index: Index, *, selected: bool) -> None:
        column, second = Column(index.column()), index.data(SECOND_LINE)
        inner = self._inner(rect, column)
        warned = column is Column.PUBLISHED and index.data(TONE) == "warn"
        if warned:
            inner = self._paint_warning(painter, inner)
        scale = self._appearance.scale
        at_right = self._appearance.mirrored != (column is Column.EVENTS)
        first = inner
        if second:
            middle = inner.center().y()
            first = QRectF(inner.left(), middle - 17 * scale, inner.width(), 18 * scale)
            below = QRectF(inner.left(), middle, inner.width(), 17 * scale)
            self._write_small(painter, below, second, self._second_tone(index, selected))
        painter.setFont(font(Role.INTERFACE, bold=warned, scale=scale))
        painter.setPen(QColor(getattr(self._appearance.tokens, self._tone(index, selected))))
        paint_line(painter, first, str(index.data()), at_right=at_right)

    def _inner(self, rect: QRectF, column: Column) -> QRectF:
        far = EDGE if column is Column.EVENTS else CELL_PADDING
        near = TITLE_PADDING if column is Column.TITLE else CELL_PADDING
        return rect.adjusted(far, 0, -near, 0) if self._appearance.mirrored else rect.adjusted(near, 0, -far, 0)

    def _paint_warning(self, painter: QPainter, inner: QRectF) -> QRectF:
        """The warning sign at the start of a cell, and the room that is left."""
        top = inner.center().y() - _WARN_ICON / 2
        left = inner.right() - _WARN_ICON if self._appearance.mirrored else inner.left()
        paint_icon(painter, "warn", QRectF(left, top, _WARN_ICON, _WARN_ICON), self._appearance.tokens.warn)
        room = _WARN_ICON + 8
        return inner.adjusted(0, 0, -room, 0) if self._appearance.mirrored else inner.adjusted(room, 0, 0, 0)

    def _write_small(self, painter: QPainter, rect: QRectF, text: str, tone: str) -> None:
        """A line of the interface's own words, in its direction."""
        painter.setFont(font(Role.SMALL, scale=self._appearance.scale))
        painter.setPen(QColor(getattr(self._appearance.tokens, tone)))
        mirrored = self._appearance.mirrored
        paint_line(painter, rect, text, at_right=mirrored, direction="rtl" if mirrored else "ltr")

    @staticmethod
    def _tone(index: Index, selected: bool) -> str:
        tone = str(index.data(TONE))
        return "on_sel" if selected else tone

    @staticmethod
    def _second_tone(index: Index, selected: bool) -> str:
        return "on_sel" if selected else str(index.data(SECOND_TONE))

    # Ticking and typing

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on a box ticks its row."""
        del model, option
        if index.column() != Column.INCLUDED:
            return False
        if not isinstance(event, QMouseEvent) or event.type() is not QEvent.Type.MouseButtonRelease:
            return False
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return bool(index.model().setData(index, state, Qt.ItemDataRole.CheckStateRole))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The field that opens over a cell."""
        del option
        field = QLineEdit(parent)
        field.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        if index.column() == Column.PUBLISHED:
            field.setPlaceholderText(date_hint())
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """The field fills the cell."""
        del index
        editor.setGeometry(option.rect.adjusted(0, 3, 0, -4))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keeps a date's field open while what is typed in it is no date."""
        confirms = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if confirms and isinstance(editor, QLineEdit) and editor.placeholderText():
            try:
                read_date(editor.text())
            except ValueError:
                self._model.refused.emit(editor.text())
                editor.selectAll()
                return True
        return super().eventFilter(editor, event)


def box_rect(cell: QRect, *, mirrored: bool) -> QRectF:
    """Where the check box stands in its cell."""
    left = cell.right() + 1 - EDGE - BOX if mirrored else cell.left() + EDGE
    return QRectF(left, cell.center().y() + 0.5 - BOX / 2, BOX, BOX)
