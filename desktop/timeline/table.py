"""The same events as the canvas shows, as a table: for the keyboard, for screen readers, for sorting."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import TABLE_ROW_HEIGHT
from desktop.library import Library
from desktop.session import Session
from desktop.timeline.emphasis import Finds
from desktop.timeline.shown import Shown
from desktop.timeline.table_model import Column, EventTableModel

_WIDTHS: Final = {
    Column.DATE: 150,
    Column.TYPE: 100,
    Column.TITLE: 320,
    Column.PLACES: 120,
    Column.ACTORS: 140,
    Column.SOURCES: 120,
    Column.PASSAGES: 72,
}
_MOST_CHOSEN: Final = 10_000


class EventTableView(QTableView):
    """Events in rows. What is selected here is selected everywhere.

    Signals:
        event_chosen(object): an event was selected.
        events_chosen(list): these events are to be selected together.
        passage_wanted(int): the passage of an event is to be shown.
    """

    event_chosen: ClassVar[Signal] = Signal(object)
    events_chosen: ClassVar[Signal] = Signal(list)
    passage_wanted: ClassVar[Signal] = Signal(int)

    def __init__(
        self, library: Library, session: Session, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._appearance = session, appearance
        self._following = False
        self.events = EventTableModel(library, appearance.language, self)
        self.setModel(self.events)
        self.setAccessibleName(self.tr("Events"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setStyleSheet("QTableView::item { padding: 0 8px; }")
        self._shape()
        self.activated.connect(lambda index: self.passage_wanted.emit(self.events.event_id(index.row())))
        session.selection_changed.connect(self._follow)

    def _shape(self) -> None:
        scale = self._appearance.scale
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(TABLE_ROW_HEIGHT * scale))
        columns.setSectionsMovable(True)
        columns.setHighlightSections(False)
        for column, width in _WIDTHS.items():
            columns.resizeSection(column, round(width * scale))
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.DATE, Qt.SortOrder.AscendingOrder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The titles take what the other columns leave, but never less than can be read."""
        super().resizeEvent(event)
        columns = self.horizontalHeader()
        others = sum(columns.sectionSize(column) for column in Column if column is not Column.TITLE)
        least = round(_WIDTHS[Column.TITLE] * self._appearance.scale)
        columns.resizeSection(Column.TITLE, max(self.viewport().width() - others, least))

    def show_events(self, shown: Shown, finds: Finds) -> None:
        """Show the events that are shown, or only those found among them where only matches count."""
        self.events.show_events(shown, finds.events if finds.only and finds.is_looking else None)
        self._follow()

    def _follow(self) -> None:
        """Select the rows of the events that are selected elsewhere."""
        chosen = self._session.selected_events
        if self._following or len(chosen) > _MOST_CHOSEN:
            return
        rows = sorted(row for row in map(self.events.row, chosen) if row is not None)
        selection = QItemSelection()
        for row in rows:
            selection.select(self.events.index(row, 0), self.events.index(row, len(Column) - 1))
        self._following = True
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        lead = self._session.event_id
        lead_row = self.events.row(lead) if lead is not None else None
        if lead_row is not None:
            here = self.events.index(lead_row, max(self.currentIndex().column(), 0))
            self.selectionModel().setCurrentIndex(here, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(here)
        self._following = False

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell what was selected by a person's hand."""
        super().selectionChanged(selected, deselected)
        if self._following:
            return
        chosen = self.selectionModel().selection()
        parts = [chosen.at(place) for place in range(chosen.count())]
        ids = [event_id for part in parts for event_id in self.events.event_ids(part.top(), part.bottom())]
        self._following = True
        if len(ids) == 1:
            self.event_chosen.emit(ids[0])
        elif ids:
            current: QModelIndex = self.currentIndex()
            lead = self.events.event_id(current.row()) if current.isValid() else ids[0]
            self.events_chosen.emit([lead, *(event_id for event_id in ids if event_id != lead)] if lead in ids else ids)
        self._following = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the passage of the current row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.passage_wanted.emit(self.events.event_id(self.currentIndex().row()))
        else:
            super().keyPressEvent(event)
