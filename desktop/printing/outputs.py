"""Where a printout goes from the preview: a printer, a file, the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from db.errors import EnvironmentFault
from db.text.direction import isolated
from db.text.names import visible_name
from desktop.failure import tell
from desktop.printing.export import PNG_DPI, export
from desktop.printing.png import page_image
from desktop.printing.printer import prepare, send
from desktop.printing.printout import Printout
from desktop.printing.progress import Cancelled
from desktop.printing.slices import Slices


class Outputs(QObject):
    """Sends printouts off and says what became of them.

    Signals:
        told(str): it went well; in words.
    """

    told = Signal(str)

    def __init__(self, window: QWidget, slices: Slices, language: str) -> None:
        super().__init__(window)
        self._window, self._slices, self._language = window, slices, language

    def ask_printer(self, printout: Printout) -> None:
        """Let a printer be chosen and print; without one, say so."""
        if not QPrinterInfo.availablePrinterNames():
            self._say_no_printer(printout)
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, printout)
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(printout.pages))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer, printout)

    def print_on(self, printer: QPrinter, printout: Printout) -> bool:
        """Print on a printer; tells what went wrong, and whether all went well."""
        return self._carried_out(lambda: send(printer, printout, self._slices.begin()), self.tr("Sent to the printer."))

    def _say_no_printer(self, printout: Printout) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("Print timeline"))
        box.setText(self.tr("No printer is set up on this computer. Save the pages as a PDF instead."))
        save = box.addButton(self.tr("Save PDF…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is save:
            self.ask_file(printout)

    def ask_file(self, printout: Printout) -> None:
        """Let a place be chosen and save there."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = printout.sheet.title.replace("/", "-") or printout.sheet.library or "Tasalsul"
        kinds = (
            self.tr("PDF document (*.pdf)"),
            self.tr("Drawing (*.svg)"),
            self.tr("Picture (*.png)"),
            self.tr("Web page (*.html)"),
            self.tr("Plain text (*.txt)"),
        )
        chosen, kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the pages"), str(Path(folder) / f"{name}.pdf"), ";;".join(kinds)
        )
        if chosen:
            path = Path(chosen)
            suffix = kind.rpartition("*")[2].rstrip(")") or ".pdf"
            self.save_to(path if path.suffix else path.with_suffix(suffix), printout)

    def save_to(self, path: Path, printout: Printout, dpi: int = PNG_DPI) -> bool:
        """Save the pages in a file; tells what went wrong, and whether all went well."""
        files: list[Path] = []
        done = self._carried_out(lambda: files.extend(export(printout, path, dpi, progress=self._slices.begin())))
        if done:
            names = ", ".join(isolated(visible_name(file.name)) for file in files[:3])
            self.told.emit(self.tr("Saved: %1").replace("%1", names + (", …" if len(files) > 3 else "")))
        return done

    def copy(self, printout: Printout, page: int) -> None:
        """Put a page on the clipboard as a picture."""
        QGuiApplication.clipboard().setImage(page_image(printout.pages[page], printout.sheet, PNG_DPI))
        self.told.emit(self.tr("The page is on the clipboard as a picture."))

    def _carried_out(self, work: Callable[[], None], words: str = "") -> bool:
        try:
            work()
        except EnvironmentFault as fault:
            tell(fault, self._language, self._window)
            return False
        except Cancelled:
            return False
        if words:
            self.told.emit(words)
        return True
