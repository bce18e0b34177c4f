"""What a search has found, as the rows of one list: headings, ways to go on, articles, events, notes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from db.records import EventType
from db.text.direction import Direction, paragraph_direction
from desktop.library import ArticleHit, Completion, EventHit, LookUp, NoteHit

FOUND_ROLE: Final = Qt.ItemDataRole.UserRole
"""The role under which an index gives its FoundRow."""

_IN_SIGHT: Final = 56
"""Code points of a line that are surely seen."""
_LEAD: Final = 16
"""Code points that are kept before a hit further on."""


class FoundKind(Enum):
    """What a row is."""

    HEADING = auto()
    NOTHING = auto()
    COMPLETION = auto()
    TITLE = auto()
    ARTICLE = auto()
    EVENT = auto()
    NOTE = auto()


@dataclass(frozen=True, slots=True)
class FoundLine:
    """A line of text in its own direction, with its hits in code points."""

    text: str = ""
    direction: Direction = "ltr"
    hits: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row: its line, what stands at the line's end, a second line, and what is opened by it.

    ``place`` is the code point of the article's text where its first hit stands.
    """

    kind: FoundKind
    line: FoundLine
    aside: str = ""
    snippet: FoundLine = FoundLine()
    article_id: int | None = None
    event_id: int | None = None
    event_type: EventType | None = None
    place: int | None = None
    completion: Completion | None = None

    @property
    def can_be_chosen(self) -> bool:
        """Whether Enter does something with it."""
        return self.kind not in (FoundKind.HEADING, FoundKind.NOTHING)


class SearchModel(QAbstractListModel):
    """The rows of the search's list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FoundRow] = []

    @property
    def rows(self) -> list[FoundRow]:
        """All rows, in their order."""
        return self._rows

    def show(self, found: LookUp) -> None:
        """Show what was found."""
        self.beginResetModel()
        self._rows = [*self._group(self.tr("Narrow the search"), map(self._completion, found.completions))]
        result = found.result
        self._rows += self._group(self.tr("Titles"), map(_title, result.titles))
        self._rows += self._group(self.tr("Articles"), map(_article, result.articles))
        self._rows += self._group(self.tr("Events"), map(_event, result.events))
        self._rows += self._group(self.tr("Notes"), map(_note, result.notes))
        if found.typed.strip() and not self._rows:
            self._rows = [FoundRow(FoundKind.NOTHING, FoundLine(self.tr("Nothing found"), self._direction))]
        self.endResetModel()

    def _group(self, name: str, rows: Iterable[FoundRow]) -> list[FoundRow]:
        told = list(rows)
        return [FoundRow(FoundKind.HEADING, FoundLine(name, self._direction)), *told] if told else []

    @property
    def _direction(self) -> Direction:
        return "rtl" if QGuiApplication.isRightToLeft() else "ltr"

    def _completion(self, way: Completion) -> FoundRow:
        about = {
            "source": self.tr("articles of one source"),
            "before": self.tr("before a year, month or day: 2022-11-20"),
            "after": self.tr("from a year, month or day on: 2022-11"),
            "type": self.tr("events of one type"),
            "lang": self.tr("articles in one language"),
        }[way.operator]
        aside = about if way.text.endswith(":") else ""
        line = FoundLine(way.text.strip(), paragraph_direction(way.text, self._direction))
        return FoundRow(FoundKind.COMPLETION, line, aside, completion=way)

    # What Qt asks

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line for display and for a screen reader; the whole row under ``FOUND_ROLE``."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == FOUND_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "، ".join(part for part in (row.line.text, row.aside, row.snippet.text) if part)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        row = self._rows[index.row()]
        return (
            Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled if row.can_be_chosen else Qt.ItemFlag.NoItemFlags
        )


def _title(hit: ArticleHit) -> FoundRow:
    return FoundRow(
        FoundKind.TITLE, _line(hit.title, hit), hit.source or "", article_id=hit.article_id, place=hit.snippet.place
    )


def _article(hit: ArticleHit) -> FoundRow:
    """An article with the words around its first hit, on one line."""
    snippet = hit.snippet
    text = "".join(" " if letter.isspace() else letter for letter in snippet.text)
    around = FoundLine(text, paragraph_direction(text, _direction(hit)), snippet.hits)
    return FoundRow(
        FoundKind.ARTICLE,
        _line(hit.title, hit),
        hit.source or "",
        around,
        article_id=hit.article_id,
        place=snippet.place,
    )


def _line(title: str, hit: ArticleHit) -> FoundLine:
    return FoundLine(title, paragraph_direction(title, _direction(hit)), hit.title_hits)


def _direction(hit: ArticleHit) -> Direction:
    return "rtl" if hit.direction == "rtl" else "ltr"


def _event(hit: EventHit) -> FoundRow:
    """An event; the beginning of a long title gives way to its first hit."""
    title, hits = hit.title, hit.hits
    if hits and hits[0][1] > _IN_SIGHT:
        start = title.rfind(" ", 0, hits[0][0] - _LEAD) + 1
        title = f"…{title[start:]}"
        hits = tuple((low - start + 1, high - start + 1) for low, high in hits)
    line = FoundLine(title, paragraph_direction(hit.title), hits)
    return FoundRow(FoundKind.EVENT, line, event_id=hit.event_id, event_type=hit.type)


def _note(hit: NoteHit) -> FoundRow:
    text = "".join(" " if letter.isspace() else letter for letter in hit.text)
    line = FoundLine(text, paragraph_direction(text), hit.hits)
    return FoundRow(FoundKind.NOTE, line, article_id=hit.article_id, place=hit.start)
