"""Where the window is narrow the list of articles is folded into a drop-down of the reader's header."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import LIST_WIDTH, READER_WIDTH_MIN, TIMELINE_WIDTH_MIN
from desktop.reader.header import ReaderHeader
from desktop.session import Session

FOLD_BELOW: Final = 1180
"""Pixels of the window's width below which the list is folded."""

_HEIGHT: Final = 0.8


class ListFolding(QObject):
    """Moves the list between its place in the splitter, the first, and the drop-down."""

    def __init__(
        self, splitter: QSplitter, articles: QWidget, header: ReaderHeader, session: Session, appearance: Appearance
    ) -> None:
        super().__init__(splitter)
        self._splitter, self._articles, self._appearance = splitter, articles, appearance
        self._drop = QFrame(splitter, Qt.WindowType.Popup)
        self._drop.setProperty("kind", "floating")
        column = QVBoxLayout(self._drop)
        column.setContentsMargins(1, 1, 1, 1)
        self.button = header.add_button("list", self.tr("Articles"))
        header.row.removeWidget(self.button)
        header.row.insertWidget(0, self.button)
        self.button.hide()
        self.button.clicked.connect(self._open)
        session.article_changed.connect(self._drop.hide)
        splitter.window().setMinimumWidth(READER_WIDTH_MIN + TIMELINE_WIDTH_MIN + 1)
        splitter.window().installEventFilter(self)

    @property
    def is_folded(self) -> bool:
        """Whether the list is a drop-down."""
        return self._splitter.indexOf(self._articles) < 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold or unfold with the width of the window."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self._fold(watched.width() < FOLD_BELOW * self._appearance.scale)
        return False

    def _fold(self, folded: bool) -> None:
        if folded == self.is_folded:
            return
        self._drop.hide()
        if folded:
            column = self._drop.layout()
            if column is not None:
                column.addWidget(self._articles)
        else:
            self._splitter.insertWidget(0, self._articles)
            width = self._splitter.width()
            self._splitter.setSizes([LIST_WIDTH, max(width - LIST_WIDTH, 1)])
        self._articles.show()
        self.button.setVisible(folded)

    def _open(self) -> None:
        """Show the list under its button, at the reader's start side."""
        scale = self._appearance.scale
        self._drop.resize(round(LIST_WIDTH * 1.3 * scale), round(self._splitter.height() * _HEIGHT))
        corner = QPoint(0, self.button.height() + 4)
        if self._appearance.mirrored:
            corner.setX(self.button.width() - self._drop.width())
        self._drop.move(self.button.mapToGlobal(corner))
        self._drop.show()
        self._articles.setFocus()
