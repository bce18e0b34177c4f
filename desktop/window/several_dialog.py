"""The dialog that sets a field of several events at once."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from db.records import EventType
from db.text.direction import Direction
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING
from desktop.library import Field, Given
from desktop.models.words import counted, type_words
from desktop.window.date_line import DateLine, Reading
from desktop.window.directed_field import DirectedField
from desktop.window.name_list import read_names

_WIDTH = 520


class SeveralDialog(QDialog):
    """What stands in its fields is set of every event; an empty field leaves them as they are."""

    def __init__(self, count: int, reading: Reading, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        language = appearance.language
        direction: Direction = "rtl" if appearance.mirrored else "ltr"
        self.setWindowTitle(self.tr("Correct several events"))
        self.setMinimumWidth(round(_WIDTH * appearance.scale))
        self.type = QComboBox(self)
        self.type.addItem(self.tr("As they are"), None)
        for event_type in EventType:
            self.type.addItem(type_words(event_type, language), event_type)
        self.date = DateLine(None, None, reading, language, self, empty=self.tr("As they are"))
        self.tags = DirectedField("", direction, self)
        self.note = DirectedField("", direction, self)
        self.why = DirectedField("", direction, self)
        buttons = QDialogButtonBox(self)
        self._save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.date.read.connect(lambda: self._save.setEnabled(self.date.is_valid))
        told = QLabel(counted(self.tr("%n events are selected.", "", count), count, language), self)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for words, part in (
            (self.tr("T&ype"), self.type),
            (self.tr("&Date"), self.date),
            (self.tr("Ta&gs"), self.tags),
            (self.tr("&Note"), self.note),
            (self.tr("&Why changed"), self.why),
        ):
            form.addRow(words, part)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_PADDING, DIALOG_PADDING, DIALOG_PADDING, 20)
        column.setSpacing(16)
        column.addWidget(told)
        column.addLayout(form)
        column.addWidget(buttons)

    @property
    def given(self) -> Given:
        """The fields in which something stands."""
        found: dict[Field, object] = {}
        if self.type.currentData() is not None:
            found[Field.TYPE] = self.type.currentData()
        if self.date.span is not None:
            found[Field.DATE] = self.date.span
        if tags := read_names(self.tags.text()):
            found[Field.TAGS] = tags
        if note := self.note.text().strip():
            found[Field.NOTE] = note
        return found

    @property
    def reason(self) -> str:
        """Why, in the person's own words."""
        return self.why.text().strip()
