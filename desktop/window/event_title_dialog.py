"""The dialog in which an event's title is corrected."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from db.text.direction import Direction
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING
from desktop.window.directed_field import DirectedField

_WIDTH = 520


class EventTitleDialog(QDialog):
    """Asks for another title; ``title`` holds what was typed."""

    def __init__(self, title: str, direction: Direction, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Correct the event"))
        self.setMinimumWidth(round(_WIDTH * appearance.scale))
        self.field = DirectedField(title, direction, self)
        label = QLabel(self.tr("&Title"), self)
        label.setBuddy(self.field)
        buttons = QDialogButtonBox(self)
        self._save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(lambda text: self._save.setEnabled(bool(text.strip())))
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_PADDING, DIALOG_PADDING, DIALOG_PADDING, 20)
        column.setSpacing(10)
        column.addWidget(label)
        column.addWidget(self.field)
        column.addSpacing(10)
        column.addWidget(buttons)

    @property
    def title(self) -> str:
        """The title as it was typed, without white space around it."""
        return self.field.text().strip()

    @property
    def can_save(self) -> bool:
        """Whether there is a title to keep."""
        return self._save.isEnabled()
