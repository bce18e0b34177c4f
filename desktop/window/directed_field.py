"""A field that is written in the direction of its own text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from db.text.direction import Direction, paragraph_direction


class DirectedField(QLineEdit):
    """Follows its text as it is typed; ``majority`` decides where the text is empty or weak."""

    def __init__(self, text: str, majority: Direction, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._majority = majority
        self.setCursorPosition(0)
        self.textChanged.connect(self._turn)
        self._turn(text)

    def _turn(self, text: str) -> None:
        right_to_left = paragraph_direction(text, self._majority) == "rtl"
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
