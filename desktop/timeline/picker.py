"""A list of values to be ticked, with a field that narrows it: actors, places, sources."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from db.text.direction import isolated
from db.text.folding import fold_text
from db.time.phrases import number_words
from desktop.appearance.appearance import Appearance
from desktop.session import Filter
from desktop.timeline.choices import Entry, Kind, chosen, freed, is_choosing, is_chosen, is_exclusive, kind_words

_MOST: Final = 200
_WIDTH, _HEIGHT = 280, 380
_VALUE: Final = Qt.ItemDataRole.UserRole


class Picker(QFrame):
    """Floats over the window until a click elsewhere or Esc; every tick takes effect at once.

    Signals:
        filter_wanted(Filter): these events are to be shown.
    """

    filter_wanted: ClassVar[Signal] = Signal(object)

    def __init__(self, kind: Kind, listed: list[Entry], shown: Filter, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._kind, self._listed, self._shown, self._appearance = kind, listed, shown, appearance
        self._folded = [fold_text(entry.name) for entry in listed]
        self.setProperty("kind", "floating")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Narrow the list"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(kind_words(kind))
        self.free = QPushButton(self.tr("Show all"), self)
        self.free.setProperty("kind", "link")
        self._lay_out()
        self.field.textChanged.connect(self._fill)
        self.list.itemChanged.connect(self._tick)
        self.free.clicked.connect(self._free)
        self._fill()

    def _lay_out(self) -> None:
        heading = QLabel(kind_words(self._kind), self)
        heading.setProperty("kind", "pane-title")
        told = QLabel(self.tr("Only events with those ticked") if is_exclusive(self._kind) else "", self)
        told.setProperty("kind", "small")
        told.setVisible(is_exclusive(self._kind))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        for widget in (heading, told, self.field, self.list, self.free):
            column.addWidget(widget)
        scale = self._appearance.scale
        self.resize(round(_WIDTH * scale), round(_HEIGHT * scale))

    def open_at(self, place: QPoint) -> None:
        """Show it with its upper start corner at a place of the screen, inside the screen."""
        room = self.screen().availableGeometry()
        left = place.x() - (self.width() if self._appearance.mirrored else 0)
        self.move(
            max(room.left(), min(left, room.right() - self.width())),
            max(room.top(), min(place.y(), room.bottom() - self.height())),
        )
        self.show()
        self.field.setFocus()

    def _fill(self) -> None:
        """List the values that have what is typed, those that are ticked first."""
        typed, language = fold_text(self.field.text()), self._appearance.language
        found = [entry for entry, name in zip(self._listed, self._folded, strict=True) if typed in name]
        ticked = is_exclusive(self._kind)
        found.sort(key=lambda entry: ticked and not is_chosen(self._kind, self._shown, entry.value))
        self.list.blockSignals(True)  # filling is no ticking
        self.list.clear()
        for entry in found[:_MOST]:
            words = f"{isolated(entry.name)}  {isolated(number_words(entry.count, language))}"
            item = QListWidgetItem(words, self.list)
            item.setData(_VALUE, self._listed.index(entry))
            on = is_chosen(self._kind, self._shown, entry.value)
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self.free.setEnabled(is_choosing(self._kind, self._shown))

    def _tick(self, item: QListWidgetItem) -> None:
        entry = self._listed[item.data(_VALUE)]
        on = item.checkState() is Qt.CheckState.Checked
        self._want(chosen(self._kind, self._shown, entry.value, on=on))

    def _free(self) -> None:
        self._want(freed(self._kind, self._shown))
        self._fill()

    def _want(self, shown: Filter) -> None:
        self._shown = shown
        self.free.setEnabled(is_choosing(self._kind, shown))
        self.filter_wanted.emit(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the field into the list; Esc closes."""
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus() and self.list.count():
            self.list.setFocus()
            self.list.setCurrentRow(0)
        else:
            super().keyPressEvent(event)
