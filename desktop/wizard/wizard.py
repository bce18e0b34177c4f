"""The import wizard: source, files, dates, review, import."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStyle, QWidget, QWizard

from db.errors import Defect
from db.time.phrases import in_digits
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.session import Origin, Session
from desktop.wizard.dates_page import DatesPage
from desktop.wizard.files_page import FilesPage
from desktop.wizard.gathering import Gathering
from desktop.wizard.import_page import ImportPage
from desktop.wizard.page import WizardPage
from desktop.wizard.review_page import ReviewPage
from desktop.wizard.source_page import SourcePage
from desktop.wizard.steps import FooterEnd, SkippedNote, Step

if TYPE_CHECKING:
    from desktop.library import Scan

_SIZE: Final = (1180, 800)
_BUTTONS: Final = (
    QWizard.WizardButton.BackButton,
    QWizard.WizardButton.NextButton,
    QWizard.WizardButton.CommitButton,
    QWizard.WizardButton.FinishButton,
    QWizard.WizardButton.CancelButton,
)


class ImportWizard(QWizard):
    """Takes a person from a folder to articles in the open library; nothing is written before the last page.

    ``sources`` are places that were chosen before; ``found`` is what a look into known folders found.
    """

    def __init__(
        self,
        library: Library,
        session: Session,
        appearance: Appearance,
        sources: Sequence[Path] = (),
        parent: QWidget | None = None,
        *,
        found: Scan | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._session, self._appearance = library, session, appearance
        self.gathering = Gathering(library, appearance.language, self)
        self.source_page = SourcePage(appearance, sources)
        self.files_page = FilesPage(library, self.source_page, self.gathering, appearance)
        self.dates_page = DatesPage(self.gathering, appearance)
        self.review_page = ReviewPage(self.gathering, appearance)
        self.import_page = ImportPage(library, self.gathering, appearance)
        self._pages: tuple[WizardPage, ...] = (
            self.source_page,
            self.files_page,
            self.dates_page,
            self.review_page,
            self.import_page,
        )
        self.skipped_note = SkippedNote(appearance, self)
        self._set_up()
        self._connect()
        if found is not None:
            self.source_page.take_found(found)
        if sources or found is not None:
            self._begin()

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("Import articles"))
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setOption(QWizard.WizardOption.NoBackButtonOnLastPage)
        self.setOption(QWizard.WizardOption.NoDefaultButton, on=False)
        for page in self._pages:
            self.addPage(page)
        self.review_page.setCommitPage(True)
        self.setButton(QWizard.WizardButton.CustomButton1, self.skipped_note)
        self.setButton(QWizard.WizardButton.CustomButton2, FooterEnd(self._appearance, self))
        self.setButton(QWizard.WizardButton.CustomButton3, FooterEnd(self._appearance, self))
        self._name_buttons()
        self.resize(round(_SIZE[0] * self._appearance.scale), round(_SIZE[1] * self._appearance.scale))

    def _name_buttons(self) -> None:
        names = (self.tr("Back"), self.tr("Next"), self.tr("Import"), self.tr("Open library"), self.tr("Cancel"))
        for which, name in zip(_BUTTONS, names, strict=True):
            self.setButtonText(which, name)
        for which in (
            QWizard.WizardButton.NextButton,
            QWizard.WizardButton.CommitButton,
            QWizard.WizardButton.FinishButton,
        ):
            button = self.button(which)
            button.setProperty("kind", "primary")
            button.style().unpolish(button)
            button.style().polish(button)
        self.button(QWizard.WizardButton.BackButton).setIcon(self._appearance.icon("prev", rest="text"))

    def _connect(self) -> None:
        self.currentIdChanged.connect(self._turn_page)
        self.source_page.chosen.connect(self._begin)
        self.source_page.resume_asked.connect(self._resume)
        self.source_page.rest_asked.connect(self._rest)
        self.source_page.unfinished.show_imports(self._library.interrupted_imports())
        self.gathering.advanced.connect(self._note_skipped)
        self.gathering.ended.connect(self._show_steps)
        self.gathering.ended.connect(self._note_skipped)
        self.review_page.table.inclusion_changed.connect(self._name_commit)
        self.import_page.over.connect(self._offer_end)
        self.import_page.article_asked.connect(self._open_article)
        self.skipped_note.clicked.connect(self._show_skipped)

    def _begin(self) -> None:
        """Places were chosen: go on to read them, once the wizard shows its first page."""
        QTimer.singleShot(0, self, self._go_on_from_source)

    def _go_on_from_source(self) -> None:
        if self.currentPage() is self.source_page:
            self.next()

    def _resume(self) -> None:
        """Go on with what was interrupted: all that was chosen for it is kept, only the last page is left."""
        self.import_page.resuming = True
        self.setStartId(self.pageIds()[-1])
        self.restart()

    def _rest(self) -> None:
        self._library.give_up_imports()
        self.source_page.unfinished.show_imports(())

    def _open_article(self, article_id: int) -> None:
        self._session.select_article(article_id, Origin.LIST)
        self.accept()

    # Pages

    def _turn_page(self, _page_id: int) -> None:
        if self.currentPage() is self.import_page:
            for place in self.source_page.places:
                self._appearance.preferences.remember(settings.RECENT_SOURCES, str(place))
        self._lay_out_buttons()
        self._show_steps()
        self._note_skipped()

    def _lay_out_buttons(self) -> None:
        last = self.currentPage() is self.import_page
        buttons = [
            QWizard.WizardButton.CustomButton2,
            QWizard.WizardButton.CustomButton1,
            QWizard.WizardButton.Stretch,
        ]
        if last:
            buttons.append(QWizard.WizardButton.FinishButton)
        else:
            buttons += [
                QWizard.WizardButton.CancelButton,
                QWizard.WizardButton.BackButton,
                QWizard.WizardButton.NextButton,
                QWizard.WizardButton.CommitButton,
            ]
        self.setButtonLayout([*buttons, QWizard.WizardButton.CustomButton3])

    def _offer_end(self) -> None:
        """The import is over: Enter closes the wizard."""
        self._show_steps()
        self.button(QWizard.WizardButton.FinishButton).setFocus()

    def _show_steps(self) -> None:
        page = self.currentPage()
        if isinstance(page, WizardPage):
            page.steps.show_steps(tuple(Step(one.step, one.note) for one in self._pages), self._pages.index(page))

    def _note_skipped(self) -> None:
        count = self.gathering.left_out
        page = self.currentPage()
        shown = count > 0 and self.gathering.is_over and page not in (self.source_page, self.import_page)
        words = in_digits(self.tr("%n files were skipped", "", count), self._appearance.language)
        self.skipped_note.show_words(words)
        self.skipped_note.setVisible(shown)

    def _show_skipped(self) -> None:
        """Go back to the page that lists every file with its reason."""
        while self.currentPage() is not self.files_page and self.currentPage() is not self.source_page:
            self.back()

    def _name_commit(self) -> None:
        count = sum(draft.included for draft in self.review_page.table.drafts)
        words = in_digits(self.tr("Import %n articles", "", count), self._appearance.language)
        self.setButtonText(QWizard.WizardButton.CommitButton, words)

    # Leaving

    def accept(self) -> None:
        """Close and show the library, from its newest article on."""
        rows = self._library.article_rows() if self._library.is_open else []
        if rows and self._session.article_id is None:
            self._session.select_article(rows[0].id, Origin.LIST)
        super().accept()

    def reject(self) -> None:
        """Close without writing; while the import runs, stop it and stay for the summary."""
        if self.import_page.running:
            self.import_page.stop()
            return
        self.gathering.stop()
        super().reject()

    # Dress

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pages reach the window's edges: QWizard's own margins are pushed out of the window."""
        super().resizeEvent(event)
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_LayoutLeftMargin, None, self)
        _, inside = self._frames()
        inside.setGeometry(-margin, -margin, self.width() + 2 * margin, self.height() + margin)

    def showEvent(self, event: QShowEvent) -> None:
        """The line over the footer is ours, not QWizard's."""
        super().showEvent(event)
        _, inside = self._frames()
        for widget in inside.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if type(widget) is QWidget:
                widget.hide()

    def _frames(self) -> tuple[QWidget, QWidget]:
        """QWizard's frame around the pages, and its widget around frame and buttons."""
        frame = self.source_page.parentWidget()
        inside = frame.parentWidget() if frame else None
        if frame is None or inside is None:
            raise Defect("QWizard keeps its pages in another way")
        return frame, inside

    def paintEvent(self, event: QPaintEvent) -> None:
        """The footer's ground and the line above it."""
        del event
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._appearance.tokens.bg))
            painter.setPen(QColor(self._appearance.tokens.line2))
            frame, _ = self._frames()
            top = frame.mapTo(self, QPoint(0, frame.height())).y()
            painter.drawLine(QPoint(0, top), QPoint(self.width(), top))
