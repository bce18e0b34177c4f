"""The user guide, in the program."""

from __future__ import annotations

from importlib.resources import files
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING

_LINE_HEIGHT: Final = 125
"""Per cent of the font's own."""


class GuideWindow(QDialog):
    """The guide in the interface's language; stays open beside the work."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("User guide"))
        self.resize(720, 760)
        language = appearance.language.split("-")[0]
        text = files("resources").joinpath("guide", f"{language}.md").read_text(encoding="utf-8")
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(DIALOG_PADDING)
        option = self.page.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        self.page.document().setDefaultTextOption(option)
        self.page.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._space_lines()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.page)

    def _space_lines(self) -> None:
        """Air between lines and above headings; the first line stands on top."""
        cursor = QTextCursor(self.page.document())
        while True:
            heading = cursor.block().blockFormat().headingLevel() > 0
            spaced = QTextBlockFormat()
            spaced.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            spaced.setTopMargin(24 if heading else 4)
            spaced.setBottomMargin(8 if heading else 4)
            cursor.mergeBlockFormat(spaced)
            if not cursor.movePosition(QTextCursor.MoveOperation.NextBlock):
                break
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
