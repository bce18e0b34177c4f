"""How one file is read: its encoding with the text as it then is, chapters of a book, columns of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from db.text.direction import article_direction
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING, GAP
from desktop.library import Columns, Library, Wanted
from desktop.wizard.columns_panel import ColumnsPanel
from desktop.wizard.tick_box import TickBox

if TYPE_CHECKING:
    from desktop.wizard.gathering import FileRow

_HEIGHT: Final = 232
_SHOWN: Final = 1200
"""Code points of the text that are shown."""


class ReadingPanel(QFrame):
    """Under the table of files: what can be chosen for the selected one; hidden where nothing can.

    Signals:
        wanted_changed(object, object): the file of this path is to be read so (Path, Wanted).
    """

    wanted_changed = Signal(object, object)

    def __init__(self, library: Library, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._appearance = library, appearance
        self._row: FileRow | None = None
        self._wanted = Wanted()
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setFixedHeight(round(_HEIGHT * appearance.scale))
        self.encoding = QComboBox(self)
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.chapters = TickBox(self.tr("Each chapter is an article of its own"), appearance, self)
        self.columns = ColumnsPanel(library, appearance, self)
        self.text = QTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The text as it is read"))
        self.text.setTabChangesFocus(True)
        self._encoding_words = QLabel(self.tr("Encoding"), self)
        self._lay_out()
        self.encoding.activated.connect(self._choose_encoding)
        self.chapters.clicked.connect(self._choose_chapters)
        self.columns.mapping_changed.connect(self._choose_columns)
        self.hide()

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(GAP)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._encoding_words)
        row.addWidget(self.encoding, 1)
        side.addLayout(row)
        side.addWidget(self.chapters)
        side.addWidget(self.columns)
        side.addStretch(1)
        both = QHBoxLayout(self)
        both.setContentsMargins(DIALOG_PADDING, 12, DIALOG_PADDING, 12)
        both.setSpacing(24)
        both.addLayout(side, 2)
        both.addWidget(self.text, 3)

    def show_file(self, row: FileRow | None, wanted: Wanted | None = None, text: str = "") -> None:
        """Offer what can be chosen for a file; None: nothing."""
        self._row, self._wanted = row, wanted or Wanted()
        kind = row.kind if row else ""
        has_encoding = bool(row and (row.encoding or kind in ("plain-text", "table", "json")))
        has_columns = kind in ("table", "json")
        self.setVisible(has_encoding or has_columns or kind == "epub")
        for widget in (self._encoding_words, self.encoding):
            widget.setVisible(has_encoding)
        self.chapters.setVisible(kind == "epub")
        self.chapters.setChecked(self._wanted.chapters)
        self._list_encodings(row.encoding if row else "")
        self.text.setPlainText(text[:_SHOWN])
        self._turn(text)
        candidate = row.candidate if row else None
        self.columns.show_file(candidate.path if candidate and has_columns else None, self._wanted)

    def _list_encodings(self, current: str) -> None:
        self.encoding.clear()
        for name in dict.fromkeys([*([current] if current else []), *self._library.encodings()]):
            self.encoding.addItem(name.upper(), name)

    def _turn(self, text: str) -> None:
        """Let the lines begin at the side where the text begins."""
        right_to_left = article_direction(text) == "rtl"
        side = QTextBlockFormat()
        side.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(side)

    def _choose_encoding(self, _index: int) -> None:
        self._ask(Wanted(str(self.encoding.currentData()), self._wanted.chapters, self._wanted.mapping))

    def _choose_chapters(self, chapters: bool) -> None:
        self._ask(Wanted(self._wanted.encoding, chapters, self._wanted.mapping))

    def _choose_columns(self, mapping: Columns) -> None:
        self._ask(Wanted(self._wanted.encoding, self._wanted.chapters, mapping))

    def _ask(self, wanted: Wanted) -> None:
        if self._row is not None and self._row.candidate is not None and wanted != self._wanted:
            self._wanted = wanted
            self.wanted_changed.emit(self._row.candidate.path, wanted)
