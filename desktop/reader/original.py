"""The article as its file has it: the pages of a PDF, or the text without marks, folds and choices of type."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextOption
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from db.records import Article
from desktop.appearance.appearance import Appearance
from desktop.appearance.fonts import Role, font
from desktop.reader.header import PaneHeader


class OriginalView(QWidget):
    """Stands in the place of the text while it is open; nothing in it can be changed.

    Signals:
        closed(): the article is wanted again.
    """

    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        bar = PaneHeader(appearance, "surface2", self)
        bar.keep_away(14, 12)
        self._title = QLabel(bar)
        self._title.setProperty("kind", "pane-title")
        bar.row.addWidget(self._title)
        bar.row.addStretch(1)
        self.close_button = bar.add_button("close", self.tr("Back to the article"))
        self.close_button.clicked.connect(self.leave)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("Original text"))
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self._pages)
        self.hide()

    @property
    def shows_pages(self) -> bool:
        """Whether the pages of a file are shown, and not its text."""
        return self._pages.currentWidget() is not self.text

    def open(self, article: Article, path: Path | None) -> None:
        """Show the pages of a PDF that is still there, else the text as it was read."""
        self._forget_pages()
        pages = self._pdf(path) if path is not None and path.suffix.lower() == ".pdf" else None
        if pages is None:
            self._title.setText(self.tr("Original text"))
            self._show_text(article)
        else:
            self._title.setText(self.tr("Original pages"))
            self._pages.addWidget(pages)
            self._pages.setCurrentWidget(pages)
        self.show()
        (pages or self.text).setFocus()

    def leave(self) -> None:
        """Go back to the article."""
        if self.isVisible():
            self.hide()
            self._forget_pages()
            self.closed.emit()

    def _show_text(self, article: Article) -> None:
        right_to_left = article.direction == "rtl"
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.document().setDefaultTextOption(option)
        self.text.setFont(font(Role.INTERFACE, scale=self._appearance.scale))
        self.text.setPlainText(article.text)
        self._pages.setCurrentWidget(self.text)

    def _pdf(self, path: Path) -> QWidget | None:
        """The pages of a PDF; None where they cannot be read."""
        from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - loaded for the first PDF
        from PySide6.QtPdfWidgets import QPdfView  # noqa: PLC0415

        document = QPdfDocument(self)
        if document.load(str(path)) is not QPdfDocument.Error.None_:
            document.deleteLater()
            return None
        view = QPdfView(self._pages)  # goes before its document, which is a later child
        view.setDocument(document)
        view.destroyed.connect(document.deleteLater)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        view.setAccessibleName(self.tr("Original pages"))
        return view

    def _forget_pages(self) -> None:
        pages = self._pages.currentWidget()
        if pages is not None and pages is not self.text:
            self._pages.removeWidget(pages)
            pages.deleteLater()
        self.text.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
