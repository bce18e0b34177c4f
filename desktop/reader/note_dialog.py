"""Writing a note to a highlight."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from db.text.direction import Direction, paragraph_direction
from desktop.appearance.appearance import Appearance

_SIZE: Final = (440, 280)
_LONGEST: Final = 240
"""Code points of the marked words that are shown."""


class NoteDialog(QDialog):
    """The marked words over a field for the note; Ctrl+Enter keeps it."""

    def __init__(
        self, quote: str, text: str, direction: Direction, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._majority: Direction = direction
        self.setWindowTitle(self.tr("Note"))
        self.resize(round(_SIZE[0] * appearance.scale), round(_SIZE[1] * appearance.scale))
        words = QLabel(quote if len(quote) <= _LONGEST else f"{quote[:_LONGEST]}…", self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setProperty("kind", "muted")
        words.setLayoutDirection(_layout(paragraph_direction(quote, direction)))
        self.field = QPlainTextEdit(text, self)
        self.field.setAccessibleName(self.tr("Note"))
        self.field.setPlaceholderText(self.tr("What you want to remember"))
        self.field.setTabChangesFocus(True)
        self.field.textChanged.connect(self._turn)
        buttons = QDialogButtonBox(self)
        keep = buttons.addButton(self.tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setShortcut("Ctrl+Return")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self.field, 1)
        column.addWidget(buttons)
        self._turn()
        self.field.setFocus()

    @property
    def text(self) -> str:
        """What was written."""
        return self.field.toPlainText().strip()

    def _turn(self) -> None:
        """The field runs in the direction of what is written in it."""
        option = self.field.document().defaultTextOption()
        option.setTextDirection(_layout(paragraph_direction(self.field.toPlainText(), self._majority)))
        if option.textDirection() is not self.field.document().defaultTextOption().textDirection():
            self.field.document().setDefaultTextOption(option)


def _layout(direction: Direction) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if direction == "rtl" else Qt.LayoutDirection.LeftToRight
