"""The dialog in which an event is corrected or added: every field, the machine's values, what was changed before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db.records import Event, EventType
from db.text.direction import Direction, isolated
from db.time.phrases import in_digits
from db.time.span import Span
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING
from desktop.library import Correction, Field, Given, StoredEvent, correction_words
from desktop.models.words import type_words
from desktop.window.date_line import DateLine, Reading
from desktop.window.directed_field import DirectedField
from desktop.window.name_list import read_names, write_names

_WIDTH: Final = 600
_NUMBER_WIDTH: Final = 110
_MOST: Final = 10_000_000
_MOST_LINES: Final = 6


class EventDialog(QDialog):
    """``given`` holds what a person set, ``restored`` what she gave back to the machine."""

    def __init__(
        self,
        event: StoredEvent,
        machine: Event | None,
        reading: Reading,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        history: Sequence[Correction] = (),
    ) -> None:
        super().__init__(parent)
        self._event, self._machine, self._appearance = event, machine, appearance
        self._history = history
        self._direction: Direction = "rtl" if event.evidence and event.evidence[0].direction == "rtl" else "ltr"
        self._undone: set[Field] = set()
        self.setWindowTitle(self.tr("Correct the event") if event.id else self.tr("Add an event"))
        self.setMinimumWidth(round(_WIDTH * appearance.scale))
        self.title = DirectedField(event.title, self._direction, self)
        self.type = self._types(event.type)
        self.date = DateLine(event.span, event.edtf, reading, appearance.language, self)
        self.actors = self._names(event.actors)
        self.places = self._names(event.places)
        self.killed, self.injured = self._number(event.killed), self._number(event.injured)
        self.tags = self._names(event.tags)
        self.note = DirectedField(event.note, self._direction, self)
        self.why = DirectedField("", self._direction, self)
        self._buttons = QDialogButtonBox(self)
        self._save = self._buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.title.textChanged.connect(self._check)
        self.date.read.connect(self._check)
        self._build()
        self._check()

    # What was set

    @property
    def can_save(self) -> bool:
        """Whether what stands in the fields can be kept."""
        return self._save.isEnabled()

    @property
    def given(self) -> Given:
        """The fields that hold something else than before, but for those given back."""
        event = self._event
        values: dict[Field, tuple[object, object]] = {
            Field.TITLE: (self.title.text().strip(), event.title),
            Field.TYPE: (self.type.currentData(), event.type),
            Field.ACTORS: (read_names(self.actors.text()), event.actors),
            Field.PLACES: (read_names(self.places.text()), event.places),
            Field.TOLL: ((_said(self.killed), _said(self.injured)), (event.killed, event.injured)),
            Field.TAGS: (read_names(self.tags.text()), event.tags),
            Field.NOTE: (self.note.text().strip(), event.note),
        }
        found: dict[Field, object] = {field: value for field, (value, former) in values.items() if value != former}
        if self.date.is_changed:
            found[Field.DATE] = self.date.span
        return {field: value for field, value in found.items() if field not in self.restored}

    @property
    def restored(self) -> frozenset[Field]:
        """The corrected fields that hold the machine's value again."""
        return frozenset(field for field in self._undone if self._holds_machine_value(field))

    @property
    def reason(self) -> str:
        """Why, in the person's own words."""
        return self.why.text().strip()

    # Parts

    def _types(self, chosen: EventType) -> QComboBox:
        box = QComboBox(self)
        for event_type in EventType:
            box.addItem(type_words(event_type, self._appearance.language), event_type)
        box.setCurrentIndex(box.findData(chosen))
        return box

    def _names(self, names: Sequence[str]) -> QLineEdit:
        line = DirectedField(write_names(names), self._direction, self)
        line.setPlaceholderText(self.tr("Several: separated by ؛ or ;"))
        return line

    def _number(self, value: int | None) -> QLineEdit:
        line = QLineEdit(_shown(value), self)
        line.setPlaceholderText(self.tr("not said"))
        line.setValidator(QIntValidator(0, _MOST, line))
        line.setFixedWidth(round(_NUMBER_WIDTH * self._appearance.scale))
        return line

    def _build(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        toll = QHBoxLayout()
        for words, box in ((self.tr("killed"), self.killed), (self.tr("injured"), self.injured)):
            toll.addWidget(box)
            toll.addWidget(QLabel(words, self))
        toll.addStretch(1)
        holder = QWidget(self)
        toll.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(toll)
        for words, field, part in (
            (self.tr("&Title"), Field.TITLE, self.title),
            (self.tr("T&ype"), Field.TYPE, self.type),
            (self.tr("&Date"), Field.DATE, self.date),
            (self.tr("&Actors"), Field.ACTORS, self.actors),
            (self.tr("&Places"), Field.PLACES, self.places),
            (self.tr("T&oll"), Field.TOLL, holder),
        ):
            form.addRow(words, self._with_restoring(field, part))
        form.addRow(self.tr("Ta&gs"), self.tags)
        form.addRow(self.tr("&Note"), self.note)
        form.addRow(self.tr("&Why changed"), self.why)
        self.why.setPlaceholderText(self.tr("Kept in the history of the event; may stay empty"))
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_PADDING, DIALOG_PADDING, DIALOG_PADDING, 20)
        column.setSpacing(20)
        column.addLayout(form)
        if self._history:
            column.addWidget(self._history_lines())
        column.addWidget(self._buttons)

    def _history_lines(self) -> QLabel:
        """What was corrected before, the newest first."""
        language = self._appearance.language
        lines = []
        for kept in self._history[:_MOST_LINES]:
            words = correction_words(kept, language)
            change = f"{words.field}: {isolated(words.former or '–')} → {isolated(words.given or '–')}"
            day = in_digits(kept.made.date().isoformat(), language)
            lines.append(" · ".join(part for part in (day, isolated(kept.person), change, isolated(kept.why)) if part))
        label = QLabel("\n".join(lines), self)
        label.setProperty("kind", "small")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAccessibleName(self.tr("History"))
        return label

    def _with_restoring(self, field: Field, part: QWidget) -> QWidget:
        """The part, and behind a corrected one the button that gives it back to the machine."""
        if field not in self._event.corrected or self._machine is None:
            return part
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        button = QToolButton(holder)
        button.setIcon(self._appearance.icon("undo"))
        button.setToolTip(self.tr("Give back to the machine"))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(lambda: self._restore(field))
        row.addWidget(part, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        holder.setFocusProxy(part)
        return holder

    def _restore(self, field: Field) -> None:
        """Put the machine's value into a field."""
        machine = self._machine
        if machine is None:
            return
        self._undone.add(field)
        match field:
            case Field.TITLE:
                self.title.setText(machine.title)
            case Field.TYPE:
                self.type.setCurrentIndex(self.type.findData(machine.type))
            case Field.DATE:
                self.date.show_span(machine.span)
            case Field.ACTORS:
                self.actors.setText(write_names(machine.actors))
            case Field.PLACES:
                self.places.setText(write_names(machine.places))
            case Field.TOLL:
                self.killed.setText(_shown(machine.killed))
                self.injured.setText(_shown(machine.injured))

    def _holds_machine_value(self, field: Field) -> bool:
        machine = self._machine
        held: dict[Field, tuple[object, object]] = (
            {}
            if machine is None
            else {
                Field.TITLE: (self.title.text().strip(), machine.title),
                Field.TYPE: (self.type.currentData(), machine.type),
                Field.DATE: (_bounds(self.date.span), _bounds(machine.span)),
                Field.ACTORS: (read_names(self.actors.text()), machine.actors),
                Field.PLACES: (read_names(self.places.text()), machine.places),
                Field.TOLL: ((_said(self.killed), _said(self.injured)), (machine.killed, machine.injured)),
            }
        )
        return field in held and held[field][0] == held[field][1]

    def _check(self) -> None:
        self._save.setEnabled(bool(self.title.text().strip()) and self.date.is_valid)


def _said(line: QLineEdit) -> int | None:
    return int(line.text()) if line.text().isdecimal() else None


def _shown(value: int | None) -> str:
    return "" if value is None else str(value)


def _bounds(span: Span | None) -> tuple[object, ...]:
    return () if span is None else (span.start, span.end, span.precision)
