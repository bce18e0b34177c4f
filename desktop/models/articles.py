"""The articles of the library as a list: filtered by source and words, in an order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from db.text.direction import Direction, paragraph_direction
from db.text.folding import fold_text
from desktop.library import ArticleRow, Change, Library
from desktop.models.words import tooltip
from desktop.session import Session

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
"""The role under which an index gives its ArticleRow."""

YEAR_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The role under which an index says whether dates need their year: not where all articles are of one."""

_UNDATED: Final = float("-inf")


class Order(StrEnum):
    """The orders of the list."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    SOURCE = "source"
    ADDED = "added"


def _published(row: ArticleRow) -> float:
    span = row.publication.span
    return _UNDATED if span is None or span.start is None else span.start


_KEYS: Final[Mapping[Order, Callable[[ArticleRow], Any]]] = {
    Order.NEWEST: lambda row: (-_published(row), row.id),
    Order.OLDEST: lambda row: (_published(row) == _UNDATED, _published(row), row.id),
    Order.TITLE: lambda row: (fold_text(row.title), row.id),
    Order.SOURCE: lambda row: (fold_text(row.source or ""), -_published(row), row.id),
    Order.ADDED: lambda row: row.id,
}


class ArticleModel(QAbstractListModel):
    """The rows of the article list; follows the library and the session's filter.

    Signals:
        shown_changed(): other rows are shown, or in another order.
    """

    shown_changed = Signal()

    def __init__(self, library: Library, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._session = library, session
        self._rows: dict[int, ArticleRow] = {}
        self._shown: list[ArticleRow] = []
        self._places: dict[int, int] = {}
        self._years: set[int] = set()
        self._order = Order.NEWEST
        library.opened.connect(self.reload)
        library.changed.connect(self._follow)
        session.filter_changed.connect(self._arrange)
        session.range_changed.connect(self._arrange)
        self.reload()

    def reload(self) -> None:
        """Read every row anew."""
        self._rows = {}
        self._years = set()
        self._take(self._library.article_rows() if self._library.is_open else ())
        self._arrange()

    def _follow(self, change: Change) -> None:
        """Read the rows that a change touched."""
        touched = change.articles
        if not touched:
            return
        for article_id in touched:
            self._rows.pop(article_id, None)
        self._take(self._library.article_rows(touched))
        self._arrange()

    def _take(self, rows: Iterable[ArticleRow]) -> None:
        for row in rows:
            self._rows[row.id] = row
            if row.publication.span is not None and (day := row.publication.span.first_day):
                self._years.add(day.year)

    @property
    def order(self) -> Order:
        """The order of the rows."""
        return self._order

    def set_order(self, order: Order) -> None:
        """Put the rows in another order."""
        if order is not self._order:
            self._order = order
            self._arrange()

    @property
    def total(self) -> int:
        """How many articles the library has, shown or not."""
        return len(self._rows)

    def _arrange(self) -> None:
        """Choose and sort the rows that are shown."""
        wanted = self._wanted(self._session.filter.words.strip())
        rows = filter(self._is_left, self._rows.values())
        shown = [row for row in rows if wanted is None or wanted(row)]
        shown.sort(key=_KEYS[self._order])
        if shown == self._shown:
            return
        self.beginResetModel()
        self._shown = shown
        self._places = {row.id: place for place, row in enumerate(shown)}
        self.endResetModel()
        self.shown_changed.emit()

    def _is_left(self, row: ArticleRow) -> bool:
        """Whether the filter leaves an article, and it tells something of the stretch of time that is chosen."""
        chosen, stretch = self._session.filter, self._session.time_range
        hidden = row.source in chosen.hidden_sources or row.language in chosen.hidden_languages
        return not hidden and (stretch is None or row.id in stretch.articles)

    def _wanted(self, words: str) -> Callable[[ArticleRow], bool] | None:
        """Whether a row has the words: in its title, its source or its text; None where all rows do."""
        folded = fold_text(words)
        if not folded or not self._library.is_open:
            return None
        found = self._library.matching_articles(words)
        return lambda row: row.id in found or folded in fold_text(row.title) or folded in fold_text(row.source or "")

    # What Qt asks

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many articles are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title for display, its tooltip and its screen reader text; the whole row under ``ROW_ROLE``."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row = self._shown[index.row()]
        if role == ROW_ROLE:
            return row
        if role == YEAR_ROLE:
            return len(self._years) > 1
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            majority: Direction = "rtl" if row.direction == "rtl" else "ltr"
            return tooltip(row.title, paragraph_direction(row.title, majority))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "، ".join(part for part in (row.title, row.source) if part)
        return None

    # What the panes ask

    def place(self, article_id: int | None) -> int | None:
        """The row of an article; None if it is not shown."""
        return None if article_id is None else self._places.get(article_id)

    def has(self, article_id: int | None) -> bool:
        """Whether the library has an article, shown or not."""
        return article_id in self._rows

    def article_id(self, place: int) -> int | None:
        """The article in a row; None if there is no such row."""
        return self._shown[place].id if 0 <= place < len(self._shown) else None

    def index_of(self, article_id: int | None) -> QModelIndex:
        """The index of an article; invalid if it is not shown."""
        place = self.place(article_id)
        return QModelIndex() if place is None else self.index(place)

    def sources(self) -> list[tuple[str | None, int]]:
        """The sources with the number of their articles, most first."""
        counts: dict[str | None, int] = {}
        for row in self._rows.values():
            counts[row.source] = counts.get(row.source, 0) + 1
        return sorted(counts.items(), key=lambda pair: (-pair[1], fold_text(pair[0] or "")))
