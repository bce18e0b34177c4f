"""Pages as a PDF file, with bookmarks, and with letters that can be found again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop.printing.paint import paint_page
from desktop.printing.pdf_outline import add_outline
from desktop.printing.pdf_text import name_letters
from desktop.printing.pdf_update import PdfUpdate
from desktop.printing.printout import Printout
from desktop.printing.progress import Progress, silently
from desktop.printing.sheet import Sheet

_DPI: Final = 1_200


def page_layout(sheet: Sheet) -> QPageLayout:
    """The paper of a sheet, without margins: the layout has its own."""
    size = QPageSize(QSizeF(*sheet.paper), QPageSize.Unit.Millimeter)
    way = QPageLayout.Orientation.Landscape if sheet.landscape else QPageLayout.Orientation.Portrait
    return QPageLayout(size, way, QMarginsF())


def paint_pages(
    painter: QPainter,
    printout: Printout,
    dpi: float,
    turn: Callable[[], bool],
    progress: Progress = silently,
) -> bool:
    """Draw all pages on a paged device of some resolution; ``turn`` begins its next page. False: it refused."""
    painter.scale(dpi / 72, dpi / 72)
    for number, page in enumerate(printout.pages):
        if number and not turn():
            return False
        paint_page(painter, page, printout.sheet.language)
        progress((number + 1) / len(printout.pages))
    return True


def write_pdf(printout: Printout, file: str, progress: Progress = silently) -> bool:
    """Write all pages; False where they could not be drawn to the end.

    Raises:
        OSError: the file cannot be written.
        Cancelled: ``progress`` said so.
    """
    writer = QPdfWriter(file)
    writer.setTitle(printout.sheet.title)
    writer.setCreator("Tasalsul")
    writer.setResolution(_DPI)
    writer.setPageLayout(page_layout(printout.sheet))
    if printout.sheet.grey:
        writer.setColorModel(QPdfWriter.ColorModel.Grayscale)
    painter = QPainter()
    if not painter.begin(writer):
        return False
    try:
        done = paint_pages(painter, printout, _DPI, writer.newPage, progress)
    finally:
        ended = painter.end()
    written = ended and done and Path(file).stat().st_size > 0
    if written:
        _complete(Path(file), printout)
    return written


def _complete(file: Path, printout: Printout) -> None:
    """Add what Qt does not write."""
    sheet = printout.sheet
    update = PdfUpdate(file.read_bytes())
    name_letters(update)
    add_outline(update, printout.pages, sheet.language, rtl=sheet.rtl)
    with file.open("ab") as out:
        out.write(update.appended())
