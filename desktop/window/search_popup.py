"""What the search box finds while it is typed into: a list that floats under it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop.appearance.appearance import Appearance
from desktop.appearance.floating import cast_shadow
from desktop.library import Completion, Library, LookUp
from desktop.models.search_results import FoundKind, FoundRow, SearchModel
from desktop.models.utf16 import utf16_length
from desktop.task import Task
from desktop.window.search_rows import SearchDelegate

_WIDTH: Final = 560
_MOST: Final = 6
"""Rows of each group."""
_AWAY: Final = 4
_SHARE: Final = 0.75
"""The highest share of the window."""

_ASKED: Final = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
)
"""Ways in which a person, and not the program, comes to the field."""


class SearchPopup(QFrame):
    """Follows a search field: looks up at every key, moves with the arrows, opens by Enter, leaves by Escape.

    Signals:
        article_chosen(int, object): an article is to be opened at a code point of its text, or at its top (None).
        event_chosen(int): an event is to be shown.
    """

    article_chosen = Signal(int, object)
    event_chosen = Signal(int)

    def __init__(self, field: QLineEdit, library: Library, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._field, self._library, self._appearance, self._window = field, library, appearance, parent
        self._task: Task[LookUp] | None = None
        self.model = SearchModel(self)
        self.list = QListView(self)
        self._build()
        field.installEventFilter(self)
        field.textEdited.connect(self.look_up)
        self.list.clicked.connect(self._choose)
        appearance.changed.connect(self._dress)
        library.opened.connect(self.hide)
        self._dress()
        self.hide()

    def _build(self) -> None:
        self.setProperty("kind", "floating")
        self.list.setModel(self.model)
        self.list.setItemDelegate(SearchDelegate(self._appearance, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setStyleSheet("QListView { background: transparent; }")
        self.list.setAccessibleName(self.tr("Found"))
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 8, 2, 8)
        column.addWidget(self.list)

    def _dress(self) -> None:
        cast_shadow(self, self._appearance.theme)

    # Looking up

    def look_up(self) -> None:
        """Look for what the field holds now; a newer look-up takes the place of an older one."""
        if self._task is not None:
            self._task.cancel()
        if not self._library.is_open:
            self.hide()
            return
        typed = self._field.text()
        place = len(typed.encode("utf-16-le")[: 2 * self._field.cursorPosition()].decode("utf-16-le", "ignore"))
        arabic = self._appearance.language.startswith("ar")
        task = self._library.look_up(typed, place, limit=_MOST, arabic=arabic)
        task.finished.connect(lambda found: self._receive(task, found))
        self._task = task

    def _receive(self, task: Task[LookUp], found: LookUp) -> None:
        """Show what was found, unless something newer is being looked for."""
        if task is not self._task:
            return
        self._task = None
        self.model.show(found)
        if self.model.rows and self._field.hasFocus():
            self._appear()
        else:
            self.hide()

    def _appear(self) -> None:
        """Stand under the field, inside the window, as high as the rows need."""
        window = self._window
        scale = self._appearance.scale
        width = min(max(round(_WIDTH * scale), self._field.width()), window.width() - 16)
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.model.rowCount()))
        height = min(rows + 20, round(window.height() * _SHARE))
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + _AWAY))
        left = corner.x() + (self._field.width() - width) // 2
        self.setGeometry(max(8, min(left, window.width() - width - 8)), corner.y(), width, height)
        self.list.setCurrentIndex(QModelIndex())
        self.list.scrollToTop()
        self.show()
        self.raise_()

    # Choosing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field's keys that move in the list, and its focus."""
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in _ASKED:
            self.look_up()
        elif event.type() is QEvent.Type.FocusOut:
            self.hide()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._press(event):
            return True
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        """Whether a key of the field was one of the list's."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
            return True
        if not self.isVisible():
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Tab and self._complete():
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        return False

    def _move(self, by: int) -> None:
        """To the next row that can be chosen, around the ends."""
        rows = self.model.rows
        places = [place for place, row in enumerate(rows) if row.can_be_chosen]
        if not places:
            return
        here = self.list.currentIndex().row()
        if here not in places:
            wanted = places[0] if by > 0 else places[-1]
        else:
            wanted = places[(places.index(here) + by) % len(places)]
        self.list.setCurrentIndex(self.model.index(wanted))
        if wanted == places[0]:
            self.list.scrollToTop()

    def _complete(self) -> bool:
        """Take the way to go on that is chosen, or the first one of what was begun; an empty field is only passed."""
        here = self.list.currentIndex().row()
        if here < 0 and not self._field.text():
            return False
        rows = self.model.rows[here : here + 1] if here >= 0 else self.model.rows
        way = next((row.completion for row in rows if row.completion is not None), None)
        if way is not None:
            self._insert(way)
        return way is not None

    def _enter(self) -> None:
        """Open the row that is chosen; without one, the first that was found."""
        index = self.list.currentIndex()
        if self.isVisible() and not index.isValid():
            rows = enumerate(self.model.rows)
            opened = (place for place, row in rows if row.can_be_chosen and row.kind is not FoundKind.COMPLETION)
            index = self.model.index(next(opened, -1))
        if index.isValid():
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        row: FoundRow = self.model.rows[index.row()]
        if row.completion is not None:
            self._insert(row.completion)
            return
        if not row.can_be_chosen:
            return
        self.hide()
        if row.event_id is not None:
            self.event_chosen.emit(row.event_id)
        elif row.article_id is not None:
            self.article_chosen.emit(row.article_id, row.place)

    def _insert(self, way: Completion) -> None:
        typed = self._field.text()
        self._field.setText(typed[: way.start] + way.text + typed[way.end :])
        self._field.setCursorPosition(utf16_length(typed[: way.start] + way.text))
        self.look_up()
