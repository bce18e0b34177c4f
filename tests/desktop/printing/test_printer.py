from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter

from db.errors import EnvironmentFault
from desktop.appearance.appearance import Appearance
from desktop.printing.pages import lay_out
from desktop.printing.printer import prepare, send
from desktop.printing.printout import Printout
from desktop.printing.progress import Cancelled
from tests.desktop.printing.story import sheet
from tests.desktop.printing.test_pages import crowd


def printer_to(file: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


def pages_of(file: Path) -> list[tuple[float, float]]:
    document = pypdfium2.PdfDocument(file)
    sizes = [page.get_size() for page in document]
    document.close()
    return sizes


def printout(**options: object) -> Printout:
    asked = sheet(**options)
    return Printout(lay_out(crowd(70, 2), asked), asked)


@pytest.mark.parametrize("landscape", [False, True])
def test_all_pages_are_printed_on_their_paper(appearance: Appearance, tmp_path: Path, landscape: bool) -> None:
    given, printer = printout(landscape=landscape), printer_to(tmp_path / "printed.pdf")
    prepare(printer, given)
    send(printer, given)
    sizes = pages_of(tmp_path / "printed.pdf")
    assert len(sizes) == len(given.pages)
    assert sizes[0] == pytest.approx((842, 595) if landscape else (595, 842), abs=1)


def test_some_pages_only(appearance: Appearance, tmp_path: Path) -> None:
    given, printer = printout(), printer_to(tmp_path / "printed.pdf")
    prepare(printer, given)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    send(printer, given)
    document = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    assert [f"{number} / {len(given.pages)}" in text for number, text in enumerate(texts, start=2)] == [True, True]


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_refuses_is_a_fault(appearance: Appearance, tmp_path: Path) -> None:
    given, printer = printout(), printer_to(tmp_path / "nowhere" / "printed.pdf")
    prepare(printer, given)
    with pytest.raises(EnvironmentFault) as fault:
        send(printer, given)
    assert fault.value.message.key == "fault-print-failed"


def test_copies_that_a_printer_cannot_make_are_made_here(appearance: Appearance, tmp_path: Path) -> None:
    given, printer = printout(), printer_to(tmp_path / "printed.pdf")
    prepare(printer, given)
    printer.setCopyCount(2)
    send(printer, given)
    sizes = pages_of(tmp_path / "printed.pdf")
    assert len(sizes) == len(given.pages) * (1 if printer.supportsMultipleCopies() else 2)


def test_printing_that_is_called_off_is_no_success(appearance: Appearance, tmp_path: Path) -> None:
    def stop(_share: float) -> None:
        raise Cancelled

    given, printer = printout(), printer_to(tmp_path / "printed.pdf")
    prepare(printer, given)
    with pytest.raises(Cancelled):
        send(printer, given, stop)
