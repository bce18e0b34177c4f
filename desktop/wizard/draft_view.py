"""The review table on screen: rows that can be ticked, corrected and selected by mouse and keyboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.appearance.appearance import Appearance
from desktop.appearance.icons import paint_icon
from desktop.appearance.tokens import TABLE_ROW_HEIGHT
from desktop.wizard.cells import CELL_PADDING, EDGE, TITLE_PADDING, DraftDelegate, box_rect, paint_box, paint_head
from desktop.wizard.draft import Draft
from desktop.wizard.draft_table import DRAFT, Column, DraftTable, ShownDrafts

_WIDTHS: Final = {
    Column.INCLUDED: 56,
    Column.SOURCE: 148,
    Column.PUBLISHED: 218,
    Column.LANGUAGE: 88,
    Column.EVENTS: 86,
}
_HEADER_HEIGHT: Final = 33
_CHEVRON: Final = 14


class DraftHeader(QHeaderView):
    """The table's head: a box for all rows, column names, the sorted column's chevron."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._appearance = appearance
        self.all_state = Qt.CheckState.Unchecked
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(round(_HEADER_HEIGHT * appearance.scale))

    def show_state(self, state: Qt.CheckState) -> None:
        """Tick the box for all rows."""
        self.all_state = state
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """A name, or the box for all rows."""
        appearance, column = self._appearance, Column(section)
        name = "" if column is Column.INCLUDED else str(self.model().headerData(section, Qt.Orientation.Horizontal))
        insets = (
            TITLE_PADDING if column is Column.TITLE else CELL_PADDING,
            EDGE if column is Column.EVENTS else CELL_PADDING,
        )
        at_end = column is Column.EVENTS
        written = paint_head(painter, rect, name, insets, appearance, at_end=at_end)
        if column is Column.INCLUDED:
            paint_box(painter, box_rect(rect, mirrored=appearance.mirrored), self.all_state, appearance)
        elif self.sortIndicatorSection() == column:
            before = appearance.mirrored != at_end
            self._paint_chevron(painter, written.left() - _CHEVRON - 4 if before else written.right() + 4, written)

    def _paint_chevron(self, painter: QPainter, left: float, written: QRectF) -> None:
        box = QRectF(left, written.center().y() - _CHEVRON / 2, _CHEVRON, _CHEVRON)
        painter.save()
        if self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder:
            painter.translate(box.center())
            painter.rotate(180)
            painter.translate(-box.center())
        paint_icon(painter, "chevron", box, self._appearance.tokens.muted)
        painter.restore()


class DraftView(QTableView):
    """Drafts as a table.

    Signals:
        selection_moved(): other rows are selected, or another one is current.
    """

    selection_moved = Signal()

    def __init__(self, table: DraftTable, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.table = table
        self.shown = ShownDrafts(self)
        self.shown.setSourceModel(table)
        self.setModel(self.shown)
        self._header = DraftHeader(appearance, self)
        self.setHorizontalHeader(self._header)
        self.setItemDelegate(DraftDelegate(appearance, table, self))
        self._set_up()
        self._header.sectionClicked.connect(self._click_header)
        self.selectionModel().selectionChanged.connect(self.selection_moved)
        self.selectionModel().currentRowChanged.connect(self.selection_moved)
        table.inclusion_changed.connect(self._count_ticks)

    def _set_up(self) -> None:
        scale = self._appearance.scale
        self.setAccessibleName(self.tr("Articles to import"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(TABLE_ROW_HEIGHT * scale))
        self._header.setMinimumSectionSize(40)
        for column in Column:
            mode = QHeaderView.ResizeMode.Stretch if column is Column.TITLE else QHeaderView.ResizeMode.Fixed
            self._header.setSectionResizeMode(column, mode)
            if column in _WIDTHS:
                self._header.resizeSection(column, round(_WIDTHS[column] * scale))
        self.setSortingEnabled(True)
        self.sortByColumn(Column.PUBLISHED, Qt.SortOrder.DescendingOrder)

    def selected(self) -> list[Draft]:
        """The drafts of the selected rows, in their order on screen."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.shown.index(row, 0).data(DRAFT) for row in rows]

    def current(self) -> Draft | None:
        """The draft that the keyboard is at."""
        index = self.currentIndex()
        return index.data(DRAFT) if index.isValid() else None

    def select_source(self) -> None:
        """Select every shown row of the current row's source, to change them all at once."""
        current = self.current()
        if current is None:
            return
        rows = QItemSelection()
        for row in range(self.shown.rowCount()):
            if self.shown.index(row, 0).data(DRAFT).article.source == current.article.source:
                rows.select(self.shown.index(row, 0), self.shown.index(row, len(Column) - 1))
        self.selectionModel().select(rows, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.setFocus()

    def select_first(self) -> None:
        """Put the keyboard at the first row."""
        if self.shown.rowCount():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self.shown.index(0, Column.TITLE), flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the selected rows, Enter opens the cell's field."""
        chosen = self.selected()
        if event.key() == Qt.Key.Key_Space and chosen:
            included = not all(draft.included for draft in chosen)
            self.table.include([draft.key for draft in chosen], included=included)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_field(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a box ticks its row and leaves the selection as it is."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == Column.INCLUDED and event.button() is Qt.MouseButton.LeftButton:
            self.table.include([index.data(DRAFT).key], included=not index.data(DRAFT).included)
            return
        super().mousePressEvent(event)
        if index.isValid() and index.column() == Column.PUBLISHED and index.data(DRAFT).published is None:
            self._open_field(index)

    def _open_field(self, index: QModelIndex) -> None:
        """Open the field of a cell, where it has one and none is open."""
        editable = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        if editable and self.state() is not QAbstractItemView.State.EditingState:
            self.edit(index)

    def _click_header(self, section: int) -> None:
        """The head's box ticks all rows that are shown; it sorts nothing."""
        if section != Column.INCLUDED:
            return
        self.sortByColumn(Column.PUBLISHED, Qt.SortOrder.DescendingOrder)
        shown = [self.shown.index(row, 0).data(DRAFT) for row in range(self.shown.rowCount())]
        included = not all(draft.included for draft in shown if not draft.same_text)
        repeats = {draft.key for draft in shown if draft.same_text} if included else set()
        self.table.include([draft.key for draft in shown if draft.key not in repeats], included=included)

    def _count_ticks(self) -> None:
        ticked = [draft.included for draft in self.table.drafts]
        if ticked and all(ticked):
            self._header.show_state(Qt.CheckState.Checked)
        else:
            self._header.show_state(Qt.CheckState.PartiallyChecked if any(ticked) else Qt.CheckState.Unchecked)
