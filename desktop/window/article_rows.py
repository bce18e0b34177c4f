"""Rows of the article list: a title of one or two lines in its own direction, source, date, number of events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from db.text.direction import Direction, isolated, paragraph_direction
from db.time.phrases import day_words, in_digits
from db.time.span import Precision, Span
from db.wording import span_words
from desktop.appearance.appearance import Appearance
from desktop.appearance.fonts import Role, font
from desktop.appearance.tokens import PANE_PADDING, ROW_PADDING
from desktop.library import ArticleRow
from desktop.models.articles import ROW_ROLE, YEAR_ROLE
from desktop.reader.offsets import Units

ONE_LINE: Final = 62
TWO_LINES: Final = 82
"""Heights of rows, in pixels at 100 %."""

_TITLE_PITCH: Final = 20
_META_PITCH: Final = 18
_GAP: Final = 4
_SELECTION_BAR: Final = 3
_PILL_PADDING: Final = 7


def short_date(span: Span, language: str, *, with_year: bool) -> str:
    """A publication date as short as the list has room for: ``21 Nov``; months and years as they are."""
    if span.precision < Precision.DAY or span.first_day is None:
        return span_words(span, language, "abbreviated")
    return day_words(span.first_day, language, "abbreviated", with_weekday=False, with_year=with_year)


@dataclass(frozen=True, slots=True)
class TitleLines:
    """A title broken into at most two lines, the last one cut at its own end."""

    lines: tuple[str, ...]
    right_to_left: bool


def break_title(title: str, face: QFont, width: float, *, right_to_left: bool) -> TitleLines:
    """Break a title at ``width`` pixels; what does not fit on the second line ends in an ellipsis."""
    layout = QTextLayout(title, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    for _ in range(2):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    if len(starts) < 2:
        return TitleLines((title,), right_to_left)
    cut = Units(title).code_point(starts[1])
    second = QFontMetricsF(face).elidedText(title[cut:], Qt.TextElideMode.ElideRight, width)
    first = title[:cut].rstrip()
    return TitleLines((first, second), right_to_left)


class ArticleDelegate(QStyledItemDelegate):
    """Paints the rows; each follows the direction of its own article, the selection bar that of the interface."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._broken: dict[tuple[str, int, bool], TitleLines] = {}
        self._advances: dict[str, float] = {}
        appearance.changed.connect(self._forget)
        self._forget()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """62 pixels for a title of one line, 82 for two."""
        row: ArticleRow = index.data(ROW_ROLE)
        width = option.rect.width() or 200
        room = width - 2 * PANE_PADDING * self._scale
        height = ONE_LINE if self._advance(row.title) <= room else TWO_LINES
        return QSize(width, round(height * self._scale))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, selection bar, title, source, date, count, hairline."""
        row: ArticleRow = index.data(ROW_ROLE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option.rect, selected=selected)
        title = self._title(row, option.rect.width(), bold=selected)
        text = self._inner(option.rect)
        self._paint_title(painter, text, title, selected=selected)
        date = self._date(row.publication.span, with_year=bool(index.data(YEAR_ROLE)))
        self._paint_meta(painter, text, row, date, right_to_left=title.right_to_left, selected=selected)
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            self._paint_focus(painter, option.rect)
        painter.restore()

    def _advance(self, title: str) -> float:
        """Pixels that a title takes on one line; remembered, for the list asks it of every row."""
        if title not in self._advances:
            self._advances[title] = self._metrics.horizontalAdvance(title)
        return self._advances[title]

    def _forget(self) -> None:
        self._scale = self._appearance.scale
        self._metrics = QFontMetricsF(self._face())
        self._broken.clear()
        self._advances.clear()

    def _inner(self, rect: QRect) -> QRectF:
        scale = self._appearance.scale
        sides, ends = PANE_PADDING * scale, ROW_PADDING * scale
        return QRectF(rect).adjusted(sides, ends, -sides, -ends)

    def _face(self, *, bold: bool = False) -> QFont:
        return font(Role.INTERFACE, bold=bold, scale=self._appearance.scale)

    def _title(self, row: ArticleRow, width: int, *, bold: bool = False) -> TitleLines:
        """The title as it is broken at a row's width; remembered."""
        key = (row.title, width, bold)
        if key not in self._broken:
            if len(self._broken) > 20_000:
                self._broken.clear()
            majority: Direction = "rtl" if row.direction == "rtl" else "ltr"
            right_to_left = paragraph_direction(row.title, majority) == "rtl"
            room = width - 2 * PANE_PADDING * self._appearance.scale
            lines = break_title(row.title, self._face(bold=bold), room, right_to_left=right_to_left)
            if bold and len(lines.lines) != len(self._title(row, width).lines):
                lines = self._title(row, width)
            self._broken[key] = lines
        return self._broken[key]

    def _date(self, span: Span | None, *, with_year: bool) -> str:
        """The date of a row, isolated: it is in the interface's language, the row in the article's."""
        words = short_date(span, self._appearance.language, with_year=with_year) if span else self.tr("No date")
        return isolated(words)

    def _paint_ground(self, painter: QPainter, rect: QRect, *, selected: bool) -> None:
        color = self._appearance.color
        painter.fillRect(rect, color("sel" if selected else "bg"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("line"))
        if selected:
            left = rect.right() + 1 - _SELECTION_BAR if self._appearance.mirrored else rect.left()
            painter.fillRect(QRect(left, rect.top(), _SELECTION_BAR, rect.height()), color("accent"))

    def _paint_title(self, painter: QPainter, rect: QRectF, title: TitleLines, *, selected: bool) -> None:
        pitch = _TITLE_PITCH * self._appearance.scale
        painter.setFont(self._face(bold=selected))
        painter.setPen(self._appearance.color("on_sel" if selected else "text"))
        for number, line in enumerate(title.lines):
            box = QRectF(rect.left(), rect.top() + number * pitch, rect.width(), pitch)
            _draw(painter, box, line, right_to_left=title.right_to_left, at_start=True)

    def _paint_meta(
        self, painter: QPainter, rect: QRectF, row: ArticleRow, date: str, *, right_to_left: bool, selected: bool
    ) -> None:
        """The source at the start; at the end the date and the count of events in a pill."""
        pitch = _META_PITCH * self._appearance.scale
        line = QRectF(rect.left(), rect.bottom() - pitch + 2, rect.width(), pitch)
        face = font(Role.SMALL, scale=self._appearance.scale)
        metrics = QFontMetricsF(face)
        color = self._appearance.color
        painter.setFont(face)
        count = in_digits(str(row.event_count), self._appearance.language)
        pill = max(22.0, metrics.horizontalAdvance(count) + 2 * _PILL_PADDING)
        left = line.left() if right_to_left else line.right() - pill
        self._paint_pill(painter, QRectF(left, line.top(), pill, pitch), count, selected=selected)
        room = line.width() - pill - 2 * _GAP
        date_width = metrics.horizontalAdvance(date)
        inner = QRectF(line.left() + (pill + 2 * _GAP if right_to_left else 0), line.top(), room, pitch)
        painter.setPen(color("on_sel") if self._high_contrast(selected=selected) else color("muted"))
        _draw(painter, inner, date, right_to_left=right_to_left, at_start=False)
        source = QRectF(inner)
        source.setWidth(room - date_width - 2 * _GAP)
        if right_to_left:
            source.moveRight(inner.right())
        cut = metrics.elidedText(self._origin(row), Qt.TextElideMode.ElideRight, source.width())
        _draw(painter, source, cut, right_to_left=right_to_left, at_start=True)

    def _origin(self, row: ArticleRow) -> str:
        """The source, and whether the article repeats another's text."""
        parts = [row.source or "", isolated(self.tr("reprint")) if row.reprint_of is not None else ""]
        return " · ".join(filter(None, parts))

    def _high_contrast(self, *, selected: bool) -> bool:
        """Whether the selection's ground turns the text colours around."""
        return selected and self._appearance.tokens.on_sel != self._appearance.tokens.text

    def _paint_pill(self, painter: QPainter, rect: QRectF, count: str, *, selected: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.color("surface" if selected else "sunken"))
        radius = rect.height() / 2
        painter.drawRoundedRect(rect, radius, radius)
        painter.setPen(self._appearance.color("muted"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, count)

    def _paint_focus(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(self._appearance.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(3, 3, -3, -4))


def _draw(painter: QPainter, rect: QRectF, text: str, *, right_to_left: bool, at_start: bool) -> None:
    """One line in its own direction, at the start or the end of its box."""
    if not text:
        return
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    at_right = right_to_left == at_start
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    option = QTextOption(flags)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(painter.layoutDirection())
    painter.drawText(rect, text, option)
