"""The last page: the import runs, can be stopped, and says what it did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from db.errors import EnvironmentFault
from db.text.direction import isolated
from db.text.names import visible_name
from db.time.phrases import in_digits
from db.wording import word
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING
from desktop.library import ItemStatus, Library
from desktop.task import Task
from desktop.wizard.file_table import FileTable, FileView
from desktop.wizard.gathering import FileRow, Gathering
from desktop.wizard.page import WizardPage

if TYPE_CHECKING:
    from desktop.library import Progress, Summary


class ImportPage(WizardPage):
    """Progress with counts and Stop, then the summary with every file that brought no article.

    Signals:
        over(): the import has ended, stopped or failed.
    """

    over = Signal()

    def __init__(self, library: Library, gathering: Gathering, appearance: Appearance) -> None:
        super().__init__(appearance, "", "")
        self.step = self.tr("Import")
        self._library, self._gathering = library, gathering
        self._task: Task[Summary] | None = None
        self.summary: Summary | None = None
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.now = QLabel(self)
        self.now.setProperty("kind", "small")
        self.stop_button = QPushButton(self.tr("Stop"), self)
        self.stop_button.clicked.connect(self.stop)
        self.fault = QLabel(self)
        self.fault.setProperty("kind", "error")
        self.fault.setWordWrap(True)
        self._table = FileTable(appearance.language, self)
        self.view = FileView(self._table, appearance, self, brief=True)
        self._lay_out()

    @property
    def running(self) -> bool:
        """Whether files are being added."""
        return self._task is not None

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(DIALOG_PADDING, 0, DIALOG_PADDING, 16)
        column.setSpacing(8)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.addWidget(self.now, 1)
        row.addWidget(self.stop_button)
        column.addLayout(row)
        column.addWidget(self.fault)
        self.column.addLayout(column)
        self.column.addWidget(self.view, 1)
        self.column.addStretch(0)

    def initializePage(self) -> None:
        """Begin to import."""
        wanted = self._gathering.wanted()
        self.summary = None
        self.heading.setText(self.tr("Importing"))
        self.sentence.setText("")
        self.fault.hide()
        self.view.hide()
        self.bar.setRange(0, len(wanted))
        self.bar.setValue(0)
        for widget in (self.bar, self.now, self.stop_button):
            widget.show()
        self.stop_button.setEnabled(True)
        self.stop_button.setFocus()
        task = self._library.import_files(wanted, skipped=self._gathering.skipped, choices=self._gathering.choices())
        self._task = task
        task.progressed.connect(self._advance)
        task.finished.connect(self._finish)
        task.failed.connect(self._fail)

    def isComplete(self) -> bool:
        """The import has ended, well or not."""
        return self.summary is not None or (self._task is None and self.fault.isVisibleTo(self))

    def stop(self) -> None:
        """Ask the import to stop after the files it is at; what is written stays."""
        if self._task is not None:
            self._task.cancel()
            self.stop_button.setEnabled(False)
            self.now.setText(self.tr("Stopping…"))

    def _advance(self, progress: Progress) -> None:
        self.bar.setValue(progress.done)
        words = self.tr("{done} of {total} files").format(done=progress.done, total=progress.total)
        self.sentence.setText(in_digits(words, self._appearance.language))
        if self.stop_button.isEnabled():
            self.now.setText(isolated(visible_name(progress.name)))

    def _finish(self, summary: Summary) -> None:
        self.summary = summary
        self._end()
        language = self._appearance.language
        self.heading.setText(self.tr("Import stopped") if summary.stopped else self.tr("Import finished"))
        self.sentence.setText(in_digits(self._told(summary), language))
        rows = [FileRow(visible_name(one.relative), "", "", None, one.reason, skipped=True) for one in summary.skipped]
        for outcome in summary.outcomes:
            if outcome.verdict.reason is not None:
                name = visible_name(outcome.path.name)
                rows.append(FileRow(name, "", "", None, outcome.verdict.reason, skipped=True))
        self._table.show_rows(rows)
        self.view.setVisible(bool(rows))
        self.completeChanged.emit()
        self.over.emit()

    def _told(self, summary: Summary) -> str:
        """The import in a few sentences."""
        parts = [self.tr("%n articles added.", "", summary.count(ItemStatus.ADDED))]
        updated = summary.count(ItemStatus.UPDATED)
        same = summary.count(ItemStatus.DUPLICATE, ItemStatus.UNCHANGED, ItemStatus.MOVED)
        left_out = sum(not draft.included and not draft.same_text for draft in self._gathering.drafts)
        skipped = len(summary.left_out()) + len(summary.skipped)
        if updated:
            parts.append(self.tr("%n articles updated.", "", updated))
        if same:
            parts.append(self.tr("%n were there already.", "", same))
        if left_out:
            parts.append(self.tr("%n left out.", "", left_out))
        if skipped:
            parts.append(self.tr("%n files skipped.", "", skipped))
        parts.append(self.tr("%n events found.", "", summary.events))
        if summary.stopped:
            parts.append(self.tr("What was added stays; import the folder again to go on."))
        return " ".join(parts)

    def _fail(self, error: object) -> None:
        self._end()
        self.heading.setText(self.tr("The import could not go on"))
        self.sentence.setText(self.tr("What was added before stays in the library."))
        if isinstance(error, EnvironmentFault):
            self.fault.setText(word(error.message, self._appearance.language))
            self.fault.show()
        self.completeChanged.emit()
        self.over.emit()

    def _end(self) -> None:
        self._task = None
        for widget in (self.bar, self.now, self.stop_button):
            widget.hide()
