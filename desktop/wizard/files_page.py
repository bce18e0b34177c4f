"""The second page: what was found in the source, read while one looks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout

from db.errors import EnvironmentFault
from db.time.phrases import in_digits
from db.wording import word
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING
from desktop.library import Library, Wanted
from desktop.wizard.file_table import FileTable, FileView
from desktop.wizard.gathering import Gathering
from desktop.wizard.page import WizardPage
from desktop.wizard.reading_panel import ReadingPanel
from desktop.wizard.source_page import SourcePage


class FilesPage(WizardPage):
    """Counts, a progress line, the files with what is to be said of them."""

    def __init__(self, library: Library, source: SourcePage, gathering: Gathering, appearance: Appearance) -> None:
        super().__init__(appearance, "", "")
        self.step = self.tr("Files")
        self.heading.setText(self.tr("Reading the files"))
        self._source, self._gathering = source, gathering
        self._again: Path | None = None
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.fault = QLabel(self)
        self.fault.setProperty("kind", "error")
        self.fault.setWordWrap(True)
        self.fault.hide()
        self._table = FileTable(appearance.language, self)
        self.view = FileView(self._table, appearance, self)
        self.reading = ReadingPanel(library, appearance, self)
        self.reading.wanted_changed.connect(self._read_again)
        self.view.selectionModel().currentRowChanged.connect(self._show_file)
        self._lay_out()
        gathering.advanced.connect(self._advance)
        gathering.ended.connect(self._end)
        gathering.failed.connect(self._fail)

    @property
    def note(self) -> str:
        """How many files are read, how many skipped."""
        read = len(self._gathering.rows) - self._gathering.left_out
        words = self.tr("%n to read", "", read)
        if skipped := self._gathering.left_out:
            words = self.tr("{read}, {skipped} skipped").format(read=words, skipped=skipped)
        return in_digits(words, self._appearance.language)

    def _lay_out(self) -> None:
        lines = QVBoxLayout()
        lines.setContentsMargins(DIALOG_PADDING, 0, DIALOG_PADDING, 16)
        lines.addWidget(self.bar)
        lines.addWidget(self.fault)
        self.column.addLayout(lines)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.reading)

    def isComplete(self) -> bool:
        """All files are read, and there is an article among them."""
        return self._gathering.is_over and bool(self._gathering.drafts)

    def initializePage(self) -> None:
        """Begin to read the chosen places."""
        self.fault.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.heading.setText(self.tr("Reading the files"))
        self.sentence.setText(self.tr("Looking for files…"))
        self._table.show_rows(())
        if self._source.found is not None:
            self._gathering.start_found(self._source.found)
        else:
            self._gathering.start(self._source.places, self._source.looking_panel.looking)

    def cleanupPage(self) -> None:
        """Going back stops the reading."""
        self._gathering.stop()

    def _advance(self, done: int, total: int) -> None:
        if total:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            words = self.tr("{done} of {total} files read").format(done=done, total=total)
        else:
            words = self.tr("%n files found", "", done)
        self.sentence.setText(in_digits(words, self._appearance.language))

    def _end(self) -> None:
        self.bar.hide()
        self._table.show_rows(self._gathering.rows)
        drafts = self._gathering.drafts
        if drafts:
            self.heading.setText(self.tr("%n articles found", "", len(drafts)))
        else:
            self.heading.setText(self.tr("No articles found"))
        self.heading.setText(in_digits(self.heading.text(), self._appearance.language))
        self.sentence.setText(in_digits(self._found(), self._appearance.language))
        self.completeChanged.emit()
        self._select(self._again)
        self._again = None

    def _found(self) -> str:
        """In a sentence what became of the files."""
        parts = [self.tr("Found %n files.", "", len(self._gathering.rows))]
        if skipped := self._gathering.left_out:
            parts.append(self.tr("%n are skipped, each with its reason.", "", skipped))
        if self._gathering.unchanged:
            parts.append(self.tr("%n are in the library already.", "", self._gathering.unchanged))
        return " ".join(parts)

    def _select(self, path: Path | None) -> None:
        """Put the keyboard at the file that was read again."""
        row = self._table.row_of(path) if path is not None else None
        if row is not None:
            self.view.select_file(row)
            self._show_file()
        else:
            self.reading.show_file(None)

    def _show_file(self) -> None:
        """Offer how the selected file can be read in another way."""
        row = self._table.row(self.view.currentIndex().row())
        if row is None or row.candidate is None:
            self.reading.show_file(None)
            return
        path = row.candidate.path
        first = next((draft for draft in self._gathering.drafts if draft.candidate.path == path), None)
        wanted = self._gathering.wanted_reading.get(path, Wanted())
        self.reading.show_file(row, wanted, "" if first is None else first.article.text)
        QTimer.singleShot(0, self.view, lambda: self.view.scrollTo(self.view.currentIndex()))  # the view has shrunk

    def _read_again(self, path: Path, wanted: Wanted) -> None:
        self._again = path
        self._gathering.read_again(path, wanted)

    def _fail(self, fault: EnvironmentFault) -> None:
        self.bar.hide()
        self.heading.setText(self.tr("The source cannot be read"))
        self.sentence.setText(self.tr("Go back and choose another place."))
        self.fault.setText(word(fault.message, self._appearance.language))
        self.fault.show()
        self.completeChanged.emit()
