"""What can be done with several selected articles at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from db.text.language import LANGUAGES
from db.time.phrases import in_digits
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING
from desktop.models.words import language_words
from desktop.wizard.date_field import DateField

_FIELD_WIDTH = 300


class SeveralPanel(QWidget):
    """A date, a source and a language for all selected articles, in the place of the preview.

    Signals:
        date_asked(object): all are to have this publication date (Span; None: none).
        source_asked(object): all are to have this source (str; None: not stated).
        language_asked(str): all are in this language (BCP 47).
        inclusion_asked(bool): all are to be added (true) or left out.
    """

    date_asked = Signal(object)
    source_asked = Signal(object)
    language_asked = Signal(str)
    inclusion_asked = Signal(bool)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._title = QLabel(self)
        self._title.setProperty("kind", "pane-title")
        self.date = DateField(self)
        self.source = QLineEdit(self)
        self.source.setPlaceholderText(self.tr("Leave empty for “not stated”"))
        self.language = QComboBox(self)
        for tag in LANGUAGES:
            self.language.addItem(language_words(tag, appearance.language), tag)
        self.set_language = QPushButton(self.tr("Set language for all"), self)
        self.set_language.clicked.connect(lambda: self.language_asked.emit(str(self.language.currentData())))
        self.set_date = QPushButton(self.tr("Set date for all"), self)
        self.set_source = QPushButton(self.tr("Set source for all"), self)
        self.leave_out = QPushButton(self.tr("Leave all out"), self)
        self.add = QPushButton(self.tr("Add all"), self)
        self.set_date.clicked.connect(self._ask_date)
        self.set_source.clicked.connect(lambda: self.source_asked.emit(self.source.text().strip() or None))
        self.leave_out.clicked.connect(lambda: self.inclusion_asked.emit(False))
        self.add.clicked.connect(lambda: self.inclusion_asked.emit(True))
        self._lay_out()

    def show_count(self, count: int) -> None:
        """Say how many articles are selected."""
        self._title.setText(in_digits(self.tr("%n articles selected", "", count), self._appearance.language))

    def _ask_date(self) -> None:
        if self.date.take():
            self.date_asked.emit(self.date.date)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        for words, field, button in (
            (self.tr("Published"), self.date, self.set_date),
            (self.tr("Source"), self.source, self.set_source),
            (self.tr("Language"), self.language, self.set_language),
        ):
            row = QHBoxLayout()
            row.setSpacing(8)
            field.setFixedWidth(round(_FIELD_WIDTH * self._appearance.scale))
            row.addWidget(field)
            row.addWidget(button)
            row.addStretch(1)
            form.addRow(words, row)
        both = QHBoxLayout()
        both.setSpacing(8)
        both.addWidget(self.leave_out)
        both.addWidget(self.add)
        both.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_PADDING, 16, DIALOG_PADDING, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addLayout(form)
        column.addLayout(both)
        column.addStretch(1)
