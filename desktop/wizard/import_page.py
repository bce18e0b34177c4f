"""The last page: the import runs, can be paused and stopped, and says what it did."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from db.errors import EnvironmentFault
from db.text.direction import isolated
from db.text.names import visible_name
from db.time.phrases import in_digits
from db.wording import word
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING, GAP
from desktop.library import Library
from desktop.task import Task
from desktop.wizard.gathering import Gathering
from desktop.wizard.pace import Pace
from desktop.wizard.page import WizardPage
from desktop.wizard.summary_view import SummaryView

if TYPE_CHECKING:
    from desktop.library import Progress, Summary


class ImportPage(WizardPage):
    """Progress with pace, Pause and Stop, then the summary; after a fault, Resume.

    Signals:
        over(): the import has ended, stopped or failed.
        article_asked(int): this article is to be shown.
    """

    over = Signal()
    article_asked = Signal(int)

    def __init__(self, library: Library, gathering: Gathering, appearance: Appearance) -> None:
        super().__init__(appearance, "", "")
        self.step = self.tr("Import")
        self._library, self._gathering = library, gathering
        self._task: Task[Summary] | None = None
        self._failed = False
        self._pace = Pace()
        self.resuming = False
        self.summary: Summary | None = None
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.now = self._label("small")
        self.fault = self._label("error")
        self.fault.setWordWrap(True)
        self.pause_button = self._button(self.tr("Pause"), self.pause)
        self.stop_button = self._button(self.tr("Stop"), self.stop)
        self.resume_button = self._button(self.tr("Resume"), self._begin)
        self.summary_view = SummaryView(library, appearance, self)
        self.summary_view.article_asked.connect(self.article_asked)
        self._lay_out()

    def _label(self, kind: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("kind", kind)
        return label

    def _button(self, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: slot())
        return button

    @property
    def running(self) -> bool:
        """Whether files are being added."""
        return self._task is not None

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(DIALOG_PADDING, 0, DIALOG_PADDING, 16)
        column.setSpacing(12)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.now, 1)
        for button in (self.pause_button, self.stop_button):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.fault)
        again = QHBoxLayout()
        again.addWidget(self.resume_button)
        again.addStretch(1)
        column.addLayout(again)
        self.column.addLayout(column)
        self.column.addWidget(self.summary_view, 1)
        self.column.addStretch(0)

    def initializePage(self) -> None:
        """Begin to import."""
        self._begin()

    def _begin(self) -> None:
        """Import what the wizard has in hand, or what an interrupted import still had before it."""
        self.summary, self._failed = None, False
        self._pace = Pace()
        self.heading.setText(self.tr("Importing"))
        self.sentence.setText("")
        self._show(running=True)
        self.pause_button.setText(self.tr("Pause"))
        self.stop_button.setEnabled(True)
        self.pause_button.setEnabled(True)
        self.stop_button.setFocus()
        self._task = task = self._start()
        task.progressed.connect(self._advance)
        task.finished.connect(self._finish)
        task.failed.connect(self._fail)
        self.completeChanged.emit()

    def _start(self) -> Task[Summary]:
        if self.resuming:
            self.bar.setRange(0, sum(one.files for one in self._library.interrupted_imports()))
            return self._library.resume_imports()
        gathering = self._gathering
        wanted = gathering.wanted()
        self.bar.setRange(0, len(wanted))
        self.bar.setValue(0)
        return self._library.import_files(
            wanted, skipped=gathering.skipped, sources=gathering.sources, choices=gathering.choices()
        )

    def _show(self, *, running: bool) -> None:
        for widget in (self.bar, self.now, self.pause_button, self.stop_button):
            widget.setVisible(running)
        self.fault.setVisible(self._failed)
        self.resume_button.setVisible(self._failed)
        self.summary_view.setVisible(self.summary is not None)

    def isComplete(self) -> bool:
        """The import has ended, well or not."""
        return self.summary is not None or self._failed

    def stop(self) -> None:
        """Ask the import to stop after the files it is at; what is written stays."""
        if self._task is not None:
            self._task.cancel()
            self.stop_button.setEnabled(False)
            self.pause_button.setEnabled(False)
            self.now.setText(self.tr("Stopping…"))

    def pause(self) -> None:
        """Let the import wait, or go on."""
        task = self._task
        if task is None:
            return
        if task.is_paused:
            task.resume()
            self.pause_button.setText(self.tr("Pause"))
        else:
            task.pause()
            self._pace.pause()
            self.pause_button.setText(self.tr("Continue"))
            self.now.setText(self.tr("Paused. What was read is in the library."))

    def _advance(self, progress: Progress) -> None:
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self._pace.note(time.monotonic(), progress.done)
        self.sentence.setText(in_digits(self._progress_words(progress), self._appearance.language))
        if self._task is not None and self.stop_button.isEnabled() and not self._task.is_paused:
            self.now.setText(isolated(visible_name(progress.name), "ltr"))

    def _progress_words(self, progress: Progress) -> str:
        words = [self.tr("{done} of {total} files").format(done=progress.done, total=progress.total)]
        rate, left = self._pace.rate, self._pace.left(progress.total)
        if rate is not None and left is not None:
            words.append(self.tr("%n a second", "", round(rate)) if rate >= 1 else self.tr("less than one a second"))
            minutes = round(left / 60)
            words.append(
                self.tr("about %n minutes left", "", minutes) if minutes else self.tr("less than a minute left")
            )
        return " · ".join(words)

    def _finish(self, summary: Summary) -> None:
        self.summary, self._task = summary, None
        self.heading.setText(self.tr("Import stopped") if summary.stopped else self.tr("Import finished"))
        left_out = sum(not draft.included and not draft.same_text for draft in self._gathering.drafts)
        self.sentence.setText(self.summary_view.show_summary(summary, left_out))
        self._show(running=False)
        self.completeChanged.emit()
        self.over.emit()

    def _fail(self, error: object) -> None:
        self._task = None
        self._failed = True
        self.heading.setText(self.tr("The import could not go on"))
        self.sentence.setText(self.tr("What was added before stays in the library. Nothing is read twice."))
        if isinstance(error, EnvironmentFault):
            self.fault.setText(word(error.message, self._appearance.language))
        self._show(running=False)
        self.resume_button.setFocus()
        self.completeChanged.emit()
        self.over.emit()
