"""A field for a date, which says at once what is wrong with what is typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from db.time.span import Span
from desktop.library.dates import read_date
from desktop.wizard.words import date_hint, refusal


class DateField(QWidget):
    """A line for a date and, under it, the words for what is no date.

    Signals:
        date_changed(object): another date stands in the field (Span), or none (None).
    """

    date_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(date_hint())
        self.line.setClearButtonEnabled(True)
        self.fault = QLabel(self)
        self.fault.setProperty("kind", "error")
        self.fault.setWordWrap(True)
        self.fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.fault)
        self.setFocusProxy(self.line)
        self._date: Span | None = None
        self.line.editingFinished.connect(self.take)
        self.line.textEdited.connect(lambda _text: self.fault.hide())

    @property
    def date(self) -> Span | None:
        """The date that stands in the field."""
        return self._date

    def take(self) -> bool:
        """Read what is typed; false, with words under the field, if it is no date."""
        try:
            date = read_date(self.line.text())
        except ValueError:
            self.fault.setText(refusal(self.line.text()))
            self.fault.show()
            return False
        self.fault.hide()
        if date != self._date:
            self._date = date
            self.date_changed.emit(date)
        return True
