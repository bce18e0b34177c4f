"""A field for a date in words or numbers, with the reading of it under the field as it is typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from db.time import edtf
from db.time.span import Span
from db.wording import span_words
from desktop.window.directed_field import DirectedField

if TYPE_CHECKING:
    from desktop.library import TypedDate

Reading = Callable[[str], "TypedDate | None"]
"""Reads what is typed; raises ValueError where it is no date."""


class DateLine(QWidget):
    """``span`` is what was typed, as a date; ``empty`` words what an empty field means.

    Signals:
        read(): what is typed was read anew.
    """

    read = Signal()

    def __init__(
        self,
        span: Span | None,
        name: str | None,
        reading: Reading,
        language: str,
        parent: QWidget | None = None,
        *,
        empty: str = "",
    ) -> None:
        super().__init__(parent)
        self._reading, self._language = reading, language
        self._empty = empty or self.tr("No date")
        self._given, self._given_text = span, "" if span is None else _typed(span, name, language)
        self._span = span
        self.is_valid = True
        self.line = DirectedField(self._given_text, "ltr", self)
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(self.tr("A date in words or numbers: mid-March 2020, 2020-03?, 15 رمضان 1444"))
        self.meaning = QLabel(self)
        self.meaning.setProperty("kind", "muted")
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        self.meaning.setWordWrap(True)
        self.meaning.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.meaning)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._read)
        self._read()

    @property
    def span(self) -> Span | None:
        """The date; the given one, which may say more than can be typed, while nobody touches it."""
        return self._given if self.line.text() == self._given_text else self._span

    @property
    def is_changed(self) -> bool:
        """Whether another date stands in the field than at first."""
        return self.is_valid and self.span != self._given

    def show_span(self, span: Span | None) -> None:
        """Put another date into the field."""
        self.line.setText("" if span is None else _typed(span, None, self._language))

    def _read(self) -> None:
        try:
            typed = self._reading(self.line.text())
        except ValueError:
            self.is_valid = False
            self.meaning.setText(self.tr("This is no date that can be read."))
        else:
            self.is_valid = True
            self._span = None if typed is None else typed.span
            self.meaning.setText(self._words())
        self.read.emit()

    def _words(self) -> str:
        return self._empty if self.span is None else span_words(self.span, self._language)


def _typed(span: Span, name: str | None, language: str) -> str:
    """A date as a person would type it: numbers, or words where its notation is for programs only."""
    written = name or edtf.write(span)
    return span_words(span, language) if written.startswith("[") or "/" in written else written
