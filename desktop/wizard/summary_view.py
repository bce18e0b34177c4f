"""What an import did: every file that needs a word, the list to keep, the way to the first article."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.message import message
from db.text.names import visible_name
from db.time.phrases import in_digits
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING, GAP
from desktop.library import ItemStatus, Library
from desktop.wizard.file_table import FileTable, FileView
from desktop.wizard.gathering import FileRow

if TYPE_CHECKING:
    from desktop.library import Summary


class SummaryView(QWidget):
    """Two buttons, and the files of which there is something to say.

    Signals:
        article_asked(int): this article is to be shown.
    """

    article_asked = Signal(int)

    def __init__(self, library: Library, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._appearance = library, appearance
        self._summary: Summary | None = None
        self.open_button = QPushButton(self.tr("Open first article"), self)
        self.open_button.clicked.connect(self._open_first)
        self.export_button = QPushButton(self.tr("Export list…"), self)
        self.export_button.clicked.connect(self._ask_export)
        self._table = FileTable(appearance.language, self)
        self.view = FileView(self._table, appearance, self, brief=True)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(DIALOG_PADDING, 0, DIALOG_PADDING, 16)
        buttons.setSpacing(GAP)
        for button in (self.open_button, self.export_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(buttons)
        column.addWidget(self.view, 1)

    def show_summary(self, summary: Summary, left_out: int) -> str:
        """List what is to be said, and give the import in a few sentences; ``left_out`` articles were not ticked."""
        self._summary = summary
        rows = list(self._rows(summary))
        self._table.show_rows(rows)
        self.view.setVisible(bool(rows))
        self.open_button.setVisible(self._first() is not None)
        return in_digits(self._told(summary, left_out), self._appearance.language)

    def export_list(self, path: Path) -> None:
        """Write the list of all files to a CSV file."""
        if self._summary is not None:
            path.write_text(self._library.import_list(self._summary, self._appearance.language), encoding="utf-8-sig")

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export list"), self.tr("import.csv"), "CSV (*.csv)")
        if name:
            self.export_list(Path(name))

    def _first(self) -> int | None:
        outcomes = self._summary.outcomes if self._summary else []
        return next((one.article_id for one in outcomes if one.status is ItemStatus.ADDED), None)

    def _open_first(self) -> None:
        first = self._first()
        if first is not None:
            self.article_asked.emit(first)

    def _rows(self, summary: Summary) -> Iterator[FileRow]:
        for folder in summary.gone:
            reason = message("import-folder-gone", name=visible_name(str(folder)))
            yield FileRow(visible_name(folder.name), "", "", None, reason, skipped=True)
        for left in summary.skipped:
            yield FileRow(visible_name(left.relative), "", "", None, left.reason, skipped=True)
        originals = {one.reprint_of for one in summary.outcomes if one.reprint_of is not None}
        titles = {row.id: row.title for row in self._library.article_rows(originals)} if originals else {}
        for one in summary.outcomes:
            repeated = titles.get(one.reprint_of or 0)
            told = one.reason if repeated is None else message("import-near-duplicate", title=repeated)
            if told is not None:
                skipped = one.status in (ItemStatus.SKIPPED, ItemStatus.FAILED)
                name = visible_name(f"{one.candidate.relative}{one.part}")
                yield FileRow(name, "", "", None, told, skipped)

    def _told(self, summary: Summary, left_out: int) -> str:
        """The import in a few sentences."""
        same = summary.count(ItemStatus.DUPLICATE, ItemStatus.UNCHANGED, ItemStatus.MOVED)
        skipped = len(summary.left_out()) + len(summary.skipped)
        parts = [self.tr("%n articles added.", "", summary.count(ItemStatus.ADDED))]
        if updated := summary.count(ItemStatus.UPDATED):
            parts.append(self.tr("%n articles updated.", "", updated))
        if summary.reprints:
            parts.append(self.tr("%n of them repeat another text.", "", summary.reprints))
        if same:
            parts.append(self.tr("%n were there already.", "", same))
        if left_out:
            parts.append(self.tr("%n left out.", "", left_out))
        if skipped:
            parts.append(self.tr("%n files skipped.", "", skipped))
        if summary.vanished:
            parts.append(self.tr("The files of %n articles are gone; the articles stay.", "", summary.vanished))
        parts.append(self.tr("%n events found.", "", summary.events))
        if summary.stopped:
            parts.append(self.tr("What was added stays; import the folder again to go on."))
        return " ".join(parts)
