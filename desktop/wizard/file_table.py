"""The table of files on the second page and of what was left out on the last."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from db.message import message
from db.text.direction import Direction
from db.wording import word
from desktop.appearance.appearance import Appearance
from desktop.appearance.fonts import Role, font
from desktop.wizard.cells import CELL_PADDING, EDGE, paint_head, paint_line
from desktop.wizard.gathering import FileRow
from desktop.wizard.words import size_words

Index = QModelIndex | QPersistentModelIndex


class FileColumn(IntEnum):
    """The table's columns, in their order."""

    NAME = 0
    KIND = 1
    ENCODING = 2
    SIZE = 3
    REASON = 4


_WIDTHS: Final = {FileColumn.KIND: 110, FileColumn.ENCODING: 96, FileColumn.SIZE: 90, FileColumn.REASON: 330}
_ROW_HEIGHT: Final = 32
TONE: Final = Qt.ItemDataRole.UserRole + 1


class FileTable(QAbstractTableModel):
    """Files as rows; those that are skipped come first, with the reason."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: list[FileRow] = []

    def show_rows(self, rows: Sequence[FileRow]) -> None:
        """List these files."""
        self.beginResetModel()
        self._rows = sorted(rows, key=lambda row: not row.skipped)
        self.endResetModel()

    def row(self, number: int) -> FileRow | None:
        """The file of a row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def row_of(self, path: Path) -> int | None:
        """The row of a file."""
        places = (number for number, row in enumerate(self._rows) if row.candidate and row.candidate.path == path)
        return next(places, None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One row a file."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """The columns of ``FileColumn``."""
        return 0 if parent.isValid() else len(FileColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One row a file."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            FileColumn.NAME: self.tr("File"),
            FileColumn.KIND: self.tr("Kind"),
            FileColumn.ENCODING: self.tr("Encoding"),
            FileColumn.SIZE: self.tr("Size"),
            FileColumn.REASON: self.tr("Remark"),
        }[FileColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, says and is sorted by."""
        row, column = self._rows[index.row()], FileColumn(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row, column)
        if role == TONE:
            warned = row.reason is not None and column is FileColumn.REASON
            return "warn" if warned else "faint" if row.skipped else "text"
        return None

    def _words(self, row: FileRow, column: FileColumn) -> str:
        if column is FileColumn.NAME:
            return row.name
        if column is FileColumn.KIND:
            return word(message(f"format-{row.kind}"), self._language) if row.kind else ""
        if column is FileColumn.ENCODING:
            return row.encoding.upper()
        if column is FileColumn.SIZE:
            return "" if row.size is None else size_words(row.size, self._language)
        return word(row.reason, self._language) if row.reason else ""


class FileDelegate(QStyledItemDelegate):
    """Draws a cell in its own direction, on the interface's side."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A cell's words on their ground."""
        tokens, mirrored = self._appearance.tokens, self._appearance.mirrored
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, QColor(tokens.sel if selected else tokens.surface))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        near = EDGE if index.column() == FileColumn.NAME else CELL_PADDING
        rect = QRectF(option.rect)
        inner = rect.adjusted(CELL_PADDING, 0, -near, 0) if mirrored else rect.adjusted(near, 0, -CELL_PADDING, 0)
        small = index.column() != FileColumn.NAME
        painter.setFont(font(Role.SMALL if small else Role.INTERFACE, scale=self._appearance.scale))
        tone = "on_sel" if selected else str(index.data(TONE))
        painter.setPen(QColor(getattr(tokens, tone)))
        direction: Direction = "rtl" if mirrored else "ltr"
        own = None if index.column() == FileColumn.NAME else direction
        paint_line(painter, inner, str(index.data() or ""), at_right=mirrored, direction=own)
        painter.restore()


class FileHeader(QHeaderView):
    """The names of the columns, over their words."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._appearance = appearance
        self.setHighlightSections(False)
        self.setFixedHeight(round(_ROW_HEIGHT * appearance.scale))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """A name, small and muted."""
        name = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        near = EDGE if section == FileColumn.NAME else CELL_PADDING
        paint_head(painter, rect, name, (near, CELL_PADDING), self._appearance)


class FileView(QTableView):
    """The files, one a line; ``brief``: only their names and what is to be said of them."""

    def __init__(
        self, table: FileTable, appearance: Appearance, parent: QWidget | None = None, *, brief: bool = False
    ) -> None:
        super().__init__(parent)
        self.setModel(table)
        self.setItemDelegate(FileDelegate(appearance, self))
        self.setAccessibleName(self.tr("Files"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(_ROW_HEIGHT * appearance.scale))
        header = FileHeader(appearance, self)
        self.setHorizontalHeader(header)
        for column in FileColumn:
            fixed = column in _WIDTHS and column is not FileColumn.REASON
            header.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Interactive if fixed else QHeaderView.ResizeMode.Stretch
            )
            if fixed:
                header.resizeSection(column, round(_WIDTHS[column] * appearance.scale))
            self.setColumnHidden(column, brief and column not in (FileColumn.NAME, FileColumn.REASON))

    def select_file(self, row: int) -> None:
        """Put the keyboard at a row; Qt's own ``selectRow`` finds no column in a mirrored table."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.model().index(row, FileColumn.NAME), flags)
