"""Which column of a table, or field of a record, is which."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.library import Columns, Library, Wanted

if TYPE_CHECKING:
    from desktop.library import Sample

_FIELDS: Final = ("title", "body", "date", "source", "url", "author")


class ColumnsPanel(QWidget):
    """A box for each thing that a column can tell; the likeliest are chosen, a person's choice is remembered.

    Signals:
        mapping_changed(object): the columns are to be read so (Columns).
    """

    mapping_changed = Signal(object)

    def __init__(self, library: Library, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._preferences = library, appearance.preferences
        self._path: Path | None = None
        self._columns: tuple[str, ...] = ()
        self._mapping = Columns()
        self.boxes: dict[str, QComboBox] = {}
        names = {
            "title": self.tr("Title"),
            "body": self.tr("Text"),
            "date": self.tr("Date"),
            "source": self.tr("Source"),
            "url": self.tr("Address"),
            "author": self.tr("Author"),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for number, field in enumerate(_FIELDS):
            box = QComboBox(self)
            box.setAccessibleName(names[field])
            box.activated.connect(lambda _index, chosen=field: self._choose(chosen))
            self.boxes[field] = box
            grid.addWidget(QLabel(names[field], self), number // 2, number % 2 * 2)
            grid.addWidget(box, number // 2, number % 2 * 2 + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.hide()

    def show_file(self, path: Path | None, wanted: Wanted) -> None:
        """Offer the columns of a file; None: it has none."""
        self._path = path
        self.setVisible(path is not None)
        if path is not None:
            task = self._library.columns(path, wanted)
            task.finished.connect(lambda sample: self._take(path, sample, wanted))

    def _take(self, path: Path, sample: Sample | None, wanted: Wanted) -> None:
        if path != self._path or sample is None:
            return
        self._columns = sample.columns
        remembered = self._remembered() if wanted.mapping is None else None
        self._mapping = wanted.mapping or remembered or sample.mapping
        for field, box in self.boxes.items():
            box.clear()
            box.addItem(self.tr("none"), None)
            for column in sample.columns:
                box.addItem(column, column)
            box.setCurrentIndex(max(0, box.findData(getattr(self._mapping, field))))
        if remembered is not None and remembered != sample.mapping:
            self.mapping_changed.emit(remembered)

    def _choose(self, field: str) -> None:
        self._mapping = replace(self._mapping, **{field: self.boxes[field].currentData()})
        if self._mapping.body is not None:
            self._preferences.remember(settings.COLUMNS, f"{self._key()}\t{self._mapping.to_json()}")
            self.mapping_changed.emit(self._mapping)

    def _key(self) -> str:
        return " ".join(sorted(self._columns))

    def _remembered(self) -> Columns | None:
        """What a person chose before for a table with the same columns."""
        for line in self._preferences.lines(settings.COLUMNS):
            key, _, mapping = line.partition("\t")
            if key == self._key():
                return Columns.from_json(mapping)
        return None
