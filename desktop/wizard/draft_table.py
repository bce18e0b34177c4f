"""The table of the review page: drafts as rows, with what can be ticked and typed in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from db.records import Extraction
from db.text.folding import fold_text
from db.time.phrases import in_digits
from db.time.span import Span
from db.wording import word, word_all
from desktop.library.dates import read_date
from desktop.models.words import language_words
from desktop.wizard.draft import DateState, Draft, Group
from desktop.wizard.words import date_words, reason_words

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The table's columns, in their order."""

    INCLUDED = 0
    TITLE = 1
    SOURCE = 2
    PUBLISHED = 3
    LANGUAGE = 4
    EVENTS = 5


SECOND_LINE: Final = Qt.ItemDataRole.UserRole + 1
"""The small line under a cell's words."""
TONE: Final = Qt.ItemDataRole.UserRole + 2
"""The name of the colour token of a cell's words."""
SECOND_TONE: Final = Qt.ItemDataRole.UserRole + 3
"""The name of the colour token of the small line."""
DRAFT: Final = Qt.ItemDataRole.UserRole + 4
SORT: Final = Qt.ItemDataRole.UserRole + 5


class DraftTable(QAbstractTableModel):
    """Drafts as rows.

    Signals:
        inclusion_changed(): drafts were ticked or unticked.
        date_chosen(list, object): a date (Span, or None: none) is to hold for the drafts of these keys.
        refused(str): what was typed is no date.
    """

    inclusion_changed = Signal()
    date_chosen = Signal(list, object)
    refused = Signal(str)

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._drafts: list[Draft] = []
        self._rows: dict[int, int] = {}

    @property
    def drafts(self) -> Sequence[Draft]:
        """All drafts, in the order in which they were read."""
        return self._drafts

    def set_drafts(self, drafts: Iterable[Draft]) -> None:
        """Show other drafts."""
        self.beginResetModel()
        self._drafts = list(drafts)
        self._rows = {draft.key: row for row, draft in enumerate(self._drafts)}
        self.endResetModel()
        self.inclusion_changed.emit()

    def replace(self, changed: Iterable[Draft]) -> None:
        """Show drafts in their new state."""
        for draft in changed:
            row = self._rows[draft.key]
            self._drafts[row] = draft
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        self.inclusion_changed.emit()

    def draft(self, key: int) -> Draft:
        """The draft of a key, as it is now."""
        return self._drafts[self._rows[key]]

    def take_findings(self, findings: Iterable[tuple[int, Span | None, Extraction]]) -> None:
        """Take what was found in articles under a publication date, where that date still holds."""
        self.replace(
            replace(self.draft(key), extraction=extraction)
            for key, published, extraction in findings
            if key in self._rows and self.draft(key).published == published
        )

    def include(self, keys: Iterable[int], *, included: bool) -> None:
        """Tick or untick drafts. Of drafts with the same text one at most is ticked: the last."""
        chosen = [draft for key in keys if not (draft := self.draft(key)).settled]
        last = {_body(draft): draft.key for draft in chosen} if included else {}
        others = [draft for draft in self._drafts if draft.included and last.get(_body(draft), draft.key) != draft.key]
        changed = {draft.key: replace(draft, included=False) for draft in others}
        for draft in chosen:
            changed[draft.key] = replace(draft, included=last.get(_body(draft)) == draft.key)
        self.replace(changed.values())

    def set_source(self, keys: Iterable[int], source: str | None) -> None:
        """Give drafts a source; None: not stated."""
        self.replace([self.draft(key).with_source(source) for key in keys])

    # What a view reads

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One row a draft."""
        return 0 if parent.isValid() else len(self._drafts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """The columns of ``Column``."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One row a draft."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.INCLUDED: "",
            Column.TITLE: self.tr("Title"),
            Column.SOURCE: self.tr("Source"),
            Column.PUBLISHED: self.tr("Published"),
            Column.LANGUAGE: self.tr("Language"),
            Column.EVENTS: self.tr("Events"),
        }[Column(section)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be ticked and typed in."""
        flags = super().flags(index)
        if index.column() == Column.INCLUDED:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() in (Column.TITLE, Column.SOURCE, Column.PUBLISHED):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, says and is sorted by."""
        draft, column = self._drafts[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.CheckStateRole:
                if column is Column.INCLUDED:
                    return Qt.CheckState.Checked if draft.included else Qt.CheckState.Unchecked
                return None
            case Qt.ItemDataRole.DisplayRole:
                return self._words(draft, column)
            case Qt.ItemDataRole.EditRole:
                return self._typed(draft, column)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return "\n".join(filter(None, (self._words(draft, column), self._told(draft, column))))
        return self._own_data(draft, column, role)

    def _own_data(self, draft: Draft, column: Column, role: int) -> Any:
        if role == SECOND_LINE:
            return self._second(draft, column)
        if role == TONE:
            return _tone(draft, column)
        if role == SECOND_TONE:
            doubtful = draft.date_state is not DateState.STATED and column is Column.PUBLISHED
            problem = column is Column.TITLE and draft.note is None and bool(draft.problems)
            return "warn" if doubtful or problem else "muted"
        if role == DRAFT:
            return draft
        return self._order(draft, column) if role == SORT else None

    def _words(self, draft: Draft, column: Column) -> str:
        if column is Column.TITLE:
            return draft.article.title
        if column is Column.SOURCE:
            return draft.article.source or self.tr("Not stated")
        if column is Column.PUBLISHED:
            span = draft.published
            return self.tr("Choose a date…") if span is None else date_words(span, self._language)
        if column is Column.LANGUAGE:
            return language_words(draft.article.language, self._language)
        if column is Column.EVENTS:
            return in_digits(str(len(draft.extraction.events)), self._language)
        return ""

    def _second(self, draft: Draft, column: Column) -> str:
        if column is Column.PUBLISHED:
            return reason_words(draft)
        if column is Column.TITLE and draft.note is not None:
            return word(draft.note, self._language)
        if column is Column.TITLE and draft.problems:
            return word(draft.problems[0], self._language)
        if column is Column.TITLE and not draft.article.title_stated:
            return self.tr("No title stated: these are the first words")
        return ""

    def _told(self, draft: Draft, column: Column) -> str:
        """The small line without its brevity."""
        if column is Column.PUBLISHED and draft.date_reason is not None:
            return word(draft.date_reason, self._language)
        if column is Column.TITLE and draft.problems:
            return word_all((*([draft.note] if draft.note else []), *draft.problems), self._language)
        return self._second(draft, column)

    def _typed(self, draft: Draft, column: Column) -> str:
        """What stands in a cell's field when it opens."""
        if column is Column.PUBLISHED:
            day = draft.published.first_day if draft.published else None
            return "" if day is None else f"{day.year:04d}-{day.month:02d}-{day.day:02d}"
        if column is Column.SOURCE:
            return draft.article.source or ""
        return draft.article.title if column is Column.TITLE else ""

    def _order(self, draft: Draft, column: Column) -> Any:
        """What rows are sorted by; drafts without a date come last under the newest-first order."""
        if column is Column.PUBLISHED:
            start = draft.published.start if draft.published else None
            return float("-inf") if start is None else float(start)
        if column is Column.EVENTS:
            return len(draft.extraction.events)
        return int(draft.included) if column is Column.INCLUDED else fold_text(self._words(draft, column))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was ticked or typed."""
        draft, column = self._drafts[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.INCLUDED:
            self.include([draft.key], included=Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        if role != Qt.ItemDataRole.EditRole or str(value).strip() == self._typed(draft, column):
            return False
        return self._take(draft, column, str(value).strip())

    def _take(self, draft: Draft, column: Column, typed: str) -> bool:
        """Take what was typed into a cell."""
        if column is Column.TITLE and typed:
            self.replace([draft.with_title(typed)])
        elif column is Column.SOURCE:
            self.replace([draft.with_source(typed or None)])
        elif column is Column.PUBLISHED:
            try:
                self.date_chosen.emit([draft.key], read_date(typed))
            except ValueError:
                self.refused.emit(typed)
                return False
        else:
            return False
        return True


def _body(draft: Draft) -> str:
    """What drafts of the same text have in common."""
    return draft.body_sha256 or str(draft.key)


def _tone(draft: Draft, column: Column) -> str:
    if column is Column.PUBLISHED and draft.published is None:
        return "warn"
    if not draft.included or (column is Column.SOURCE and not draft.article.source):
        return "faint"
    return "text"


class ShownDrafts(QSortFilterProxyModel):
    """The drafts under one chip that hold the searched words, in the order of one column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._group = Group.ALL
        self._words = ""
        self.setSortRole(SORT)

    def show_group(self, group: Group) -> None:
        """Show the drafts under a chip."""
        self.beginFilterChange()
        self._group = group
        self.endFilterChange()

    def show_words(self, words: str) -> None:
        """Show the drafts whose title or source holds these words; none: all."""
        self.beginFilterChange()
        self._words = fold_text(words.strip())
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether a row is shown."""
        del source_parent
        draft: Draft = self.sourceModel().index(source_row, 0).data(DRAFT)
        held = fold_text(f"{draft.article.title} {draft.article.source or ''} {draft.place}")
        return draft.belongs_to(self._group) and self._words in held
