"""Sending laid-out pages to a printer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from db.errors import EnvironmentFault
from desktop.printing.pdf import page_layout, paint_pages
from desktop.printing.printout import Printout
from desktop.printing.progress import Cancelled, Progress, silently


def prepare(printer: QPrinter, printout: Printout) -> None:
    """Give a printer the paper, the way up and the name of a printout."""
    printer.setPageLayout(page_layout(printout.sheet))
    printer.setFullPage(True)
    printer.setDocName(printout.sheet.title or "Tasalsul")
    printer.setCreator("Tasalsul")
    mode = QPrinter.ColorMode.GrayScale if printout.sheet.grey else QPrinter.ColorMode.Color
    printer.setColorMode(mode)


def send(printer: QPrinter, printout: Printout, progress: Progress = silently) -> None:
    """Print the pages that the printer was told to print.

    Raises:
        EnvironmentFault: the printer, or the file it prints to, did not take them.
        Cancelled: ``progress`` said so; the printer was told to forget the pages.
    """
    chosen = replace(printout, pages=printout.pages[_chosen_pages(printer)])
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    painter = QPainter()
    taken = bool(chosen.pages) and painter.begin(printer)
    if taken:
        try:
            for copy in range(copies):
                taken = taken and (copy == 0 or printer.newPage())
                painter.resetTransform()
                taken = taken and paint_pages(painter, chosen, printer.resolution(), printer.newPage, progress)
        except Cancelled:
            printer.abort()
            painter.end()
            raise
        taken = painter.end() and taken
    if not taken or _failed(printer):
        raise EnvironmentFault("fault-print-failed", printer=printer.outputFileName() or printer.printerName())


def _failed(printer: QPrinter) -> bool:
    """Whether a printer gave up, or the file it was told to print to was not written."""
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        return True
    file = printer.outputFileName()
    return bool(file) and (not Path(file).is_file() or not Path(file).stat().st_size)


def _chosen_pages(printer: QPrinter) -> slice:
    if printer.printRange() is not QPrinter.PrintRange.PageRange or not printer.fromPage():
        return slice(None)
    return slice(printer.fromPage() - 1, printer.toPage() or None)
