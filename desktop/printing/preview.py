"""The print preview: the page as it will be, beside the options that make it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db.errors import EnvironmentFault
from db.text.direction import isolated
from db.text.names import visible_name
from db.time.phrases import in_digits
from db.time.span import DAY
from db.wording import word
from desktop.appearance.appearance import Appearance
from desktop.failure import tell
from desktop.library import Library
from desktop.printing.chronology import Chronology, gather
from desktop.printing.export import Printout, export
from desktop.printing.options import PANEL_WIDTH, PrintOptions
from desktop.printing.page_view import PageView
from desktop.printing.pages import lay_out
from desktop.printing.printer import prepare, send
from desktop.printing.words import say
from desktop.session import Session

_SIZE: Final = (1100, 780)
_SETTLE_MS: Final = 150
_PADDING: Final = 20


class SnapshotPreview(QDialog):
    """Shows the printout of the view or of all events, and prints or saves it."""

    def __init__(
        self, library: Library, session: Session, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._session, self._appearance = library, session, appearance
        self._chronologies: dict[bool, Chronology] = {}
        self.printout: Printout | None = None
        self.setWindowTitle(self.tr("Print timeline"))
        self.resize(*_SIZE)
        self.view = PageView(appearance, self)
        self.options = PrintOptions(library.name, appearance, self)
        self.options.offer_view(there=session.visible is not None)
        self._previous = self._page_button("prev", self.tr("Previous page"), -1)
        self._next = self._page_button("next", self.tr("Next page"), 1)
        self._number = QLabel(self)
        self.summary = self._small_label("small")
        self.outcome = self._small_label("done")
        self.outcome.hide()
        self.print_button = QPushButton(self.tr("&Print…"), self)
        self.print_button.setProperty("kind", "primary")
        self.save_button = QPushButton(self.tr("&Save PDF…"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self.draw)
        self.options.changed.connect(self._settling.start)
        self.view.turned.connect(self._tell_page)
        self.print_button.clicked.connect(self.ask_printer)
        self.save_button.clicked.connect(self.ask_file)
        self.close_button.clicked.connect(self.reject)
        self.draw()

    def _page_button(self, icon: str, name: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._appearance.icon(icon))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.view.turn(step))
        return button

    def _small_label(self, kind: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("kind", kind)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _lay_out(self) -> None:
        pager = QHBoxLayout()
        pager.addStretch()
        for widget in (self._previous, self._number, self._next):
            pager.addWidget(widget)
        pager.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.print_button)
        side = QWidget(self)
        side.setFixedWidth(PANEL_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        column.setSpacing(12)
        column.addWidget(self.options)
        column.addWidget(self.summary)
        column.addWidget(self.outcome)
        column.addStretch()
        column.addLayout(pager)
        column.addLayout(buttons)
        column.addWidget(self.close_button)
        edge = QFrame(self)
        edge.setFixedWidth(1)
        edge.setStyleSheet(f"background: {self._appearance.tokens.line2}; border: none;")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(edge)
        row.addWidget(side)
        self.print_button.setDefault(True)

    def draw(self) -> None:
        """Lay the pages out as the options say, and show them."""
        self._settling.stop()
        language = self._appearance.language
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            chronology = self._chronology(whole=self.options.whole)
            sheet = self.options.sheet
            self.printout = Printout(lay_out(chronology, sheet), sheet)
        except EnvironmentFault as fault:
            self.printout = None
            self.view.show_words(word(fault.message, language))
            self.summary.clear()
        else:
            shown, pages = len(chronology.entries), len(self.printout.pages)
            self.summary.setText(say("print-summary", language, shown=shown, total=chronology.total, pages=pages))
            self.view.show_printout(self.printout)
        finally:
            QGuiApplication.restoreOverrideCursor()
        self.outcome.hide()
        for button in (self.print_button, self.save_button):
            button.setEnabled(self.printout is not None)

    def _chronology(self, *, whole: bool) -> Chronology:
        """The events wanted; read once."""
        if whole not in self._chronologies:
            visible = self._session.visible
            if whole or visible is None:
                self._chronologies[whole] = gather(self._library, None, None)
            else:
                start, end = int(visible[0] // DAY * DAY), int(-(-visible[1] // DAY) * DAY)
                self._chronologies[whole] = gather(self._library, start, end, self._session.filter)
        return self._chronologies[whole]

    def _tell_page(self) -> None:
        page, count, language = self.view.page, self.view.count, self._appearance.language
        self._number.setText(in_digits(f"{page + 1} / {count}", language) if count else "")
        self._previous.setEnabled(page > 0)
        self._next.setEnabled(page + 1 < count)

    def ask_printer(self) -> None:
        """Let a printer be chosen and print; without one, say so."""
        self._settle()
        if self.printout is None:
            return
        if not QPrinterInfo.availablePrinterNames():
            self._say_no_printer()
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, self.printout)
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(self.printout.pages))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> bool:
        """Print on a printer; tells what went wrong, and whether all went well."""
        if self.printout is None:
            return False
        try:
            send(printer, self.printout)
        except EnvironmentFault as fault:
            tell(fault, self._appearance.language, self)
            return False
        self._tell_outcome(self.tr("Sent to the printer."))
        return True

    def _say_no_printer(self) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("Print timeline"))
        box.setText(self.tr("No printer is set up on this computer. Save the pages as a PDF instead."))
        save = box.addButton(self.tr("Save PDF…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is save:
            self.ask_file()

    def ask_file(self) -> None:
        """Let a place be chosen and save there."""
        self._settle()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.options.title.text().strip().replace("/", "-") or self._library.name
        kinds = ";;".join(
            (self.tr("PDF document (*.pdf)"), self.tr("Drawing (*.svg)"), self.tr("Picture (*.png)")),
        )
        chosen, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the pages"), str(Path(folder) / f"{name}.pdf"), kinds
        )
        if chosen:
            path = Path(chosen)
            self.save_to(path if path.suffix else path.with_suffix(kind.rpartition("*")[2].rstrip(")") or ".pdf"))

    def save_to(self, path: Path) -> bool:
        """Save the pages in a file; tells what went wrong, and whether all went well."""
        self._settle()
        if self.printout is None:
            return False
        try:
            files = export(self.printout, path)
        except EnvironmentFault as fault:
            tell(fault, self._appearance.language, self)
            return False
        names = ", ".join(isolated(visible_name(file.name)) for file in files[:3]) + (", …" if len(files) > 3 else "")
        self._tell_outcome(self.tr("Saved: %1").replace("%1", names))
        return True

    def _settle(self) -> None:
        """Take in what was typed a moment ago."""
        if self._settling.isActive():
            self.draw()

    def _tell_outcome(self, words: str) -> None:
        self.outcome.setText(words)
        self.outcome.show()
