"""The print preview: the page as it will be, beside the options that make it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QImageWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QWidget

from db.errors import EnvironmentFault
from db.time.span import DAY
from db.wording import word
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.printing.options import PrintOptions, preferred_view
from desktop.printing.outputs import Outputs
from desktop.printing.page_view import PageView
from desktop.printing.png import page_image
from desktop.printing.printout import Printout
from desktop.printing.progress import Cancelled
from desktop.printing.side import Side
from desktop.printing.slices import Slices
from desktop.printing.thumbnails import Thumbnails
from desktop.printing.view import Gathered, View, gather_view, lay_out_gathered
from desktop.printing.words import say
from desktop.session import Filter, Session
from desktop.task import Task
from desktop.timeline.arrangement import Arrangement

_SIZE: Final = (1240, 800)
_SETTLE_MS: Final = 150
_THUMBNAIL_DPI: Final = 24.0
_MOST_KEPT: Final = 4


class SnapshotPreview(QDialog):
    """Shows the printout of the view or of all events, and prints or saves it.

    Signals:
        drawn(): the pages are as the options say, or the reason stands in their place.
    """

    drawn = Signal()

    def __init__(
        self,
        library: Library,
        session: Session,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        arrangement: Arrangement | None = None,
        view: View | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._session, self._appearance = library, session, appearance
        self._kept: dict[View, Gathered] = {}
        self._reading: Task[Gathered] | None = None
        self._given = view
        self._printout: Printout | None = None
        self._is_drawn = False
        self.setWindowTitle(self.tr("Print timeline"))
        self.resize(*_SIZE)
        self._slices = Slices(self)
        self.outputs = Outputs(self, self._slices, appearance.language)
        self._make_parts(view or preferred_view(appearance.preferences, library.name, arrangement))
        self._lay_out()
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self.draw)
        self._connect()
        self.draw()

    def _make_parts(self, view: View) -> None:
        appearance = self._appearance
        self.view = PageView(appearance, self)
        self.thumbnails = Thumbnails(appearance.language, self)
        there = (self._given is not None and self._given.start is not None) or self._session.visible is not None
        article = self._session.article_id
        if self._given is not None and self._given.sheet.article is not None:
            article = self._given.sheet.article
        self.options = PrintOptions(view, appearance, visible=there, article=article, parent=self)
        if self._given is None and there:
            with QSignalBlocker(self.options.content):
                self.options.content.span.setCurrentIndex(0)
        self.side = Side(self.options, appearance, self)

    def _lay_out(self) -> None:
        edge = QFrame(self)
        edge.setFixedWidth(1)
        edge.setStyleSheet(f"background: {self._appearance.tokens.line2}; border: none;")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.thumbnails)
        row.addWidget(self.view, 1)
        row.addWidget(edge)
        row.addWidget(self.side)

    def _connect(self) -> None:
        side = self.side
        self.options.changed.connect(self._settling.start)
        self.view.turned.connect(self._tell_page)
        self.thumbnails.chosen.connect(self.view.go_to)
        self._slices.moved.connect(side.show_progress)
        self.outputs.told.connect(side.tell)
        side.cancelled.connect(self._slices.call_off)
        side.previous.clicked.connect(lambda: self.view.turn(-1))
        side.following.clicked.connect(lambda: self.view.turn(1))
        side.larger.clicked.connect(lambda: self.view.enlarge(1))
        side.smaller.clicked.connect(lambda: self.view.enlarge(-1))
        side.print_button.clicked.connect(self.ask_printer)
        side.save_button.clicked.connect(self.ask_file)
        side.copy_button.clicked.connect(self.copy)
        side.keep_wanted.connect(self.keep)
        side.close_button.clicked.connect(self.reject)

    @property
    def is_drawn(self) -> bool:
        """Whether what the options ask for is shown, or the reason why it cannot be."""
        return self._is_drawn

    @property
    def printout(self) -> Printout | None:
        """The pages that are shown; None where there are none, or they are not made yet."""
        return self._printout

    @property
    def wanted(self) -> View:
        """What the options ask for."""
        options, start, end, shown = self.options, None, None, Filter()
        if not options.whole:
            if self._given is not None and self._given.start is not None:
                start, end, shown = self._given.start, self._given.end, self._given.shown
            elif self._session.visible is not None:
                visible, shown = self._session.visible, self._session.filter
                start, end = int(visible[0] // DAY * DAY), int(-(-visible[1] // DAY) * DAY)
        elif self._given is not None:
            shown = self._given.shown
        return View(start, end, shown, options.lanes, options.sheet)

    def draw(self) -> None:
        """Read what is wanted, unless it was read before, and lay it out."""
        self._settling.stop()
        self._slices.call_off()
        self._is_drawn = False
        wanted = self.wanted
        key = _read_key(wanted)
        if key in self._kept:
            self._set_pages(self._kept[key], wanted)
            return
        self.side.show_progress(0.0)
        library = self._library
        self._reading = library.run(lambda _task: gather_view(library, wanted))
        self._reading.finished.connect(lambda gathered: self._receive(wanted, gathered))
        self._reading.failed.connect(lambda error: self._refuse(wanted, error))

    def _receive(self, wanted: View, gathered: Gathered) -> None:
        if len(self._kept) >= _MOST_KEPT:
            self._kept.pop(next(iter(self._kept)))
        self._kept[_read_key(wanted)] = gathered
        if _read_key(self.wanted) == _read_key(wanted):
            self._set_pages(gathered, self.wanted)

    def _refuse(self, wanted: View, error: object) -> None:
        if isinstance(error, EnvironmentFault) and _read_key(self.wanted) == _read_key(wanted):
            self._show_fault(error)

    def _set_pages(self, gathered: Gathered, wanted: View) -> None:
        """Lay the pages out and show them; what is wanted meanwhile is laid out instead."""
        try:
            printout = lay_out_gathered(gathered, wanted.sheet, self._slices.begin())
        except Cancelled:
            return
        except EnvironmentFault as fault:
            self._show_fault(fault)
            return
        self._printout = printout
        language, pages = self._appearance.language, len(printout.pages)
        summary = say("print-summary", language, shown=printout.shown, total=printout.total, pages=pages)
        self.side.show_summary(summary, ready=True)
        self.thumbnails.show_printout(printout)
        self.view.show_printout(printout)
        self._is_drawn = True
        self.drawn.emit()

    def _show_fault(self, fault: EnvironmentFault) -> None:
        self._printout = None
        self.thumbnails.show_printout(None)
        self.view.show_words(word(fault.message, self._appearance.language))
        self.side.show_summary("", ready=False)
        self._is_drawn = True
        self.drawn.emit()

    def _tell_page(self) -> None:
        self.side.show_page(self.view.page, self.view.count, self.view.zoom)
        with QSignalBlocker(self.thumbnails):
            self.thumbnails.point_out(self.view.page)

    def ask_printer(self) -> None:
        """Let a printer be chosen and print; without one, say so."""
        if self._printout is not None:
            self.outputs.ask_printer(self._printout)
            self.side.show_progress(None)

    def print_on(self, printer: QPrinter) -> bool:
        """Print on a printer; tells what went wrong, and whether all went well."""
        return self._printout is not None and self.outputs.print_on(printer, self._printout)

    def ask_file(self) -> None:
        """Let a place be chosen and save there."""
        if self._printout is not None:
            self.outputs.ask_file(self._printout)
            self.side.show_progress(None)

    def save_to(self, path: Path) -> bool:
        """Save the pages in a file; tells what went wrong, and whether all went well."""
        done = self._printout is not None and self.outputs.save_to(path, self._printout)
        self.side.show_progress(None)
        return done

    def copy(self) -> None:
        """Put the page that is shown on the clipboard as a picture."""
        if self._printout is not None:
            self.outputs.copy(self._printout, self.view.page)

    def keep(self, name: str) -> None:
        """Keep what is shown in the library, under a name."""
        if self._printout is None:
            return
        picture = page_image(self._printout.pages[0], self._printout.sheet, _THUMBNAIL_DPI)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(picture)
        try:
            self._library.keep_snapshot(name, self.wanted.to_json(), bytes(buffer.data().data()))
        except EnvironmentFault as fault:
            self.side.tell(word(fault.message, self._appearance.language))
            return
        self.side.tell(self.tr("Kept in the library."))

    def done(self, result: int) -> None:
        """Remember the options for the next printout."""
        self._slices.call_off()
        self._appearance.preferences.set(settings.PRINT_VIEW, View(sheet=self.wanted.sheet).to_json())
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is leaving."""
        self._slices.call_off()
        super().closeEvent(event)


def _read_key(view: View) -> View:
    """What of a view decides what is read."""
    sheet = replace(View().sheet, style=view.sheet.style, article=view.sheet.article, language=view.sheet.language)
    return replace(view, sheet=sheet)
