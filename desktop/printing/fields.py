"""Forms of labelled fields for the options of a printout."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

_HEIGHT: Final = 32


class Fields(QWidget):
    """A page of options, a field a row.

    Signals:
        changed(): a field says something else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 12, 0, 0)
        self._form.setVerticalSpacing(8)
        self._form.setHorizontalSpacing(12)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)

    def row(self, words: str, field: QWidget) -> None:
        """Put a field behind its label."""
        label = QLabel(words, self)
        label.setProperty("kind", "muted")
        label.setBuddy(field)
        field.setMinimumHeight(_HEIGHT)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if isinstance(field, QAbstractSpinBox):
            field.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
            field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._form.addRow(label, field)

    def offer(self, field: QWidget, *, offered: bool) -> None:
        """Show the row of a field or hide it."""
        self._form.setRowVisible(field, offered)

    def choice(self, words: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
        """A row with a box to choose from."""
        box = QComboBox(self)
        for name, value in choices:
            box.addItem(name, value)
        box.currentIndexChanged.connect(self.changed)
        self.row(words, box)
        return box

    def line(self, words: str, placeholder: str = "") -> QLineEdit:
        """A row with a line of text."""
        field = QLineEdit(self)
        field.setPlaceholderText(placeholder)
        field.textChanged.connect(self.changed)
        self.row(words, field)
        return field

    def number(self, words: str, least: float, most: float, step: float, unit: str) -> QDoubleSpinBox:
        """A row with a length."""
        field = QDoubleSpinBox(self)
        field.setRange(least, most)
        field.setSingleStep(step)
        field.setDecimals(1)
        field.setSuffix(unit)
        field.valueChanged.connect(self.changed)
        self.row(words, field)
        return field

    def count(self, words: str, least: int, most: int) -> QSpinBox:
        """A row with a number of things."""
        field = QSpinBox(self)
        field.setRange(least, most)
        field.valueChanged.connect(self.changed)
        self.row(words, field)
        return field

    def switch(self, words: str) -> QCheckBox:
        """A row with something that is or is not."""
        field = QCheckBox(words, self)
        field.toggled.connect(self.changed)
        self._form.addRow(field)
        return field


def choose(box: QComboBox, value: object) -> None:
    """Let a box say a value, its first where it does not offer it."""
    places = (place for place in range(box.count()) if box.itemData(place) == value)
    box.setCurrentIndex(next(places, 0))
