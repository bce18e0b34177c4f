"""How folders are looked through: which files to take and to leave, and whether folders in folders count."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.appearance.appearance import Appearance
from desktop.library import Looking
from desktop.wizard.tick_box import TickBox

_FIELD_WIDTH = 360


class LookingPanel(QWidget):
    """A link that opens two fields for patterns, and a box for the folders inside."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = QPushButton(self.tr("Choose which files count"), self)
        self.link.setProperty("kind", "link")
        self.link.setCheckable(True)
        self.link.setAutoDefault(False)
        self.recursive = TickBox(self.tr("Look into the folders inside, too"), appearance, self)
        self.recursive.setChecked(True)
        self.include = QLineEdit(self)
        self.include.setPlaceholderText("*.html *.txt")
        self.ignore = QLineEdit(self)
        self.ignore.setPlaceholderText("*.pdf drafts")
        self._body = QWidget(self)
        form = QFormLayout(self._body)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for words, field in ((self.tr("Only these files"), self.include), (self.tr("Leave out"), self.ignore)):
            field.setFixedWidth(round(_FIELD_WIDTH * appearance.scale))
            field.setClearButtonEnabled(True)
            form.addRow(words, field)
        form.addRow("", self.recursive)
        self._body.hide()
        self.link.toggled.connect(self._body.setVisible)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._body)

    @property
    def looking(self) -> Looking:
        """What is chosen; several patterns stand with spaces or commas between."""
        return Looking(_patterns(self.include), _patterns(self.ignore), self.recursive.isChecked())


def _patterns(field: QLineEdit) -> tuple[str, ...]:
    return tuple(field.text().replace(",", " ").replace("،", " ").split())
