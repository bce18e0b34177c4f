"""The events that are shown as rows of a table: read a screenful at a time, sorted as columns of numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.text.direction import isolated
from db.text.folding import fold_text
from db.time.phrases import number_words
from desktop.library import FacetKind, Library, StoredEvent
from desktop.models.words import date_words, tooltip, type_words
from desktop.timeline.captions import runs_right_to_left
from desktop.timeline.facets import Facet
from desktop.timeline.index import TYPES, Instants
from desktop.timeline.shown import Shown
from desktop.timeline.spoken import spoken
from desktop.timeline.story import Story

_PAGE: Final = 64
_MOST_KEPT: Final = 64

Ranks = NDArray[np.signedinteger]
_Place = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class Column(IntEnum):
    """The columns, from the start side."""

    DATE = 0
    TITLE = 1
    TYPE = 2
    PLACES = 3
    ACTORS = 4
    SOURCES = 5
    PASSAGES = 6


_FACETS: Final = {
    Column.PLACES: FacetKind.PLACE,
    Column.ACTORS: FacetKind.ACTOR,
    Column.SOURCES: FacetKind.SOURCE,
}


class EventTableModel(QAbstractTableModel):
    """Rows in the order of one column; nothing of a row is read before it is to be seen."""

    def __init__(self, library: Library, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._language = library, language
        self._story: Story | None = None
        self._ids: Instants = np.empty(0, np.int64)
        self._order: Ranks = np.empty(0, np.int64)
        self._row_of: dict[int, int] | None = None
        self._pages: dict[int, list[StoredEvent | None]] = {}
        self._column, self._descending = Column.DATE, False

    def show_events(self, shown: Shown, only: frozenset[int] | None) -> None:
        """Show the events that are shown; ``only`` those among them, where it is given."""
        self.beginResetModel()
        ids = np.concatenate((shown.index.ids[shown.index.order], shown.undated.ids))
        if only is not None:
            ids = ids[np.isin(ids, np.fromiter(only, np.int64, len(only)))]
        self._story, self._ids = shown.story, ids
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows into the order of a column; equal ones stay in the order of time."""
        self._column, self._descending = Column(column), order is Qt.SortOrder.DescendingOrder
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        self._pages.clear()
        self._row_of = None
        keys = np.arange(len(self._ids)) if self._story is None else self._keys(self._story)
        self._order = np.argsort(-keys if self._descending else keys, kind="stable")

    def _keys(self, story: Story) -> Ranks:
        """A number for each event by which the column is sorted; the ids are in the order of time."""
        if self._column is Column.DATE:
            return np.arange(len(self._ids))
        if self._column is Column.TITLE:
            titles = self._library.titles(self._ids.tolist())
            return _ranks([titles.get(event_id, "") for event_id in self._ids.tolist()])
        rows = story.rows_of(self._ids)
        if self._column is Column.TYPE:
            return _ranks([type_words(kind, self._language) for kind in TYPES])[story.type_code[rows]]
        if self._column is Column.PASSAGES:
            counts = np.concatenate((story.index.evidence, np.zeros(len(story.undated), np.uint16)))
            return counts[rows].astype(np.int64)
        return _facet_ranks(story.facets[_FACETS[self._column]])[rows]

    # What the view asks

    def event_id(self, row: int) -> int:
        """The event of a row."""
        return int(self._ids[self._order[row]])

    def event_ids(self, first: int, last: int) -> list[int]:
        """The events of some rows, both ends included."""
        found: list[int] = self._ids[self._order[first : last + 1]].tolist()
        return found

    def row(self, event_id: int) -> int | None:
        """The row of an event; None if it is not shown."""
        if self._row_of is None:
            self._row_of = {key: row for row, key in enumerate(self._ids[self._order].tolist())}
        return self._row_of.get(event_id)

    def event_in(self, row: int) -> StoredEvent | None:
        """The event of a row, read with those around it; None if it is gone."""
        page, place = divmod(row, _PAGE)
        if page not in self._pages:
            if len(self._pages) >= _MOST_KEPT:
                self._pages.pop(next(iter(self._pages)))
            wanted = self.event_ids(page * _PAGE, page * _PAGE + _PAGE - 1)
            found = {event.id: event for event in self._library.events(wanted)} if self._library.is_open else {}
            self._pages[page] = [found.get(event_id) for event_id in wanted]
        return self._pages[page][place]

    def rowCount(self, parent: _Place = _NOWHERE) -> int:
        """How many events are listed."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Place = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns; rows have none."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.DATE: self.tr("Date"),
            Column.TYPE: self.tr("Type"),
            Column.TITLE: self.tr("Event"),
            Column.PLACES: self.tr("Places"),
            Column.ACTORS: self.tr("Actors"),
            Column.SOURCES: self.tr("Sources"),
            Column.PASSAGES: self.tr("Passages"),
        }[Column(section)]

    def data(self, index: _Place, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, each foreign one in its own direction; its tooltip; what a screen reader says."""
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if not index.isValid() or role not in wanted:
            return None
        event = self.event_in(index.row())
        if event is None:
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.TITLE:
            return spoken(event, self._language)
        words = _CELLS[column](event, self._language)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(words, "rtl" if runs_right_to_left(words) else "ltr")
        return words


def _ranks(names: list[str]) -> Ranks:
    """The place of each name among all of them, by its letters; what has no name comes last."""
    folded = np.array([fold_text(name) or "\U0010ffff" for name in names])
    return np.unique(folded, return_inverse=True)[1] if len(folded) else np.empty(0, np.int64)


def _facet_ranks(facet: Facet) -> Ranks:
    return _ranks([*(name or "" for name in facet.names), ""])[facet.first]


def _listed(names: Iterable[str | None], language: str) -> str:
    separator = "، " if language.startswith("ar") else ", "
    return separator.join(isolated(name) for name in dict.fromkeys(names) if name)


_CELLS: Final[dict[Column, Callable[[StoredEvent, str], str]]] = {
    Column.DATE: lambda event, language: date_words(event.span, language, "abbreviated"),
    Column.TYPE: lambda event, language: type_words(event.type, language),
    Column.TITLE: lambda event, _language: isolated(event.title),
    Column.PLACES: lambda event, language: _listed(event.places, language),
    Column.ACTORS: lambda event, language: _listed(event.actors, language),
    Column.SOURCES: lambda event, language: _listed((told.source for told in event.evidence), language),
    Column.PASSAGES: lambda event, language: number_words(len(event.evidence), language),
}
