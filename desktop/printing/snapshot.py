"""A picture of a library's timeline, written without a window."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from db.errors import EnvironmentFault
from db.message import Message, message
from db.time import edtf
from db.time.span import CivilDay, Span
from desktop.appearance.fonts import load_fonts
from desktop.library import Library
from desktop.printing.chronology import Lanes
from desktop.printing.export import PNG_DPI, check_kind, export
from desktop.printing.sheet import Sheet
from desktop.printing.view import View, gather_view, lay_out_gathered


@dataclass(frozen=True, slots=True)
class Request:
    """What a snapshot is to show.

    ``start`` and ``end`` are dates (2023-12-12, 2023-12 or 2023), both included; without them the snapshot
    begins and ends with the events. ``saved`` names a snapshot kept in the library, which then says all but
    the language. The sheet's title is by default the library's name; ``dpi`` is for pictures, ``visual`` for text.
    """

    start: str | None = None
    end: str | None = None
    saved: str | None = None
    lanes: Lanes = field(default=Lanes())
    sheet: Sheet | None = None
    language: str = "en"
    dpi: int = PNG_DPI
    visual: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: the files, the events on their pages, and how many events there were."""

    files: tuple[Path, ...]
    shown: int
    total: int
    pages: int

    @property
    def summary(self) -> Message:
        """``18 of 18 events on 2 pages``."""
        return message("print-summary", shown=self.shown, total=self.total, pages=self.pages)


def write_snapshot(library: Path, output: Path, request: Request | None = None) -> Written:
    """Write the timeline of a library as PDF, SVG, PNG, text or HTML, as the output's name says.

    Works without a display, and with or without an application object.

    Raises:
        EnvironmentFault: the library cannot be read or has no dated event, a date is none, there is no saved
            snapshot of that name, or the output cannot be written; then there is no file.
    """
    asked = request or Request()
    check_kind(output)
    start, end = _date(asked.start), _date(asked.end)
    application = _application()
    load_fonts()
    opened = Library()
    opened.open(library)
    try:
        view = _saved(opened, asked) if asked.saved is not None else _view(library, asked, start, end)
        printout = lay_out_gathered(gather_view(opened, view), view.sheet)
    finally:
        opened.close()
    files = export(printout, output, asked.dpi, visual=asked.visual)
    del application
    return Written(files, printout.shown, printout.total, len(printout.pages))


def _view(library: Path, asked: Request, start: Span | None, end: Span | None) -> View:
    sheet = asked.sheet or Sheet("", today())
    sheet = replace(sheet, printed=today(), language=asked.language, title=sheet.title or library.stem)
    return View(start.start if start else None, end.end if end else None, lanes=asked.lanes, sheet=sheet)


def _saved(library: Library, asked: Request) -> View:
    """The view that is kept under a name."""
    found = [snapshot for snapshot in library.snapshots() if snapshot.name == asked.saved]
    if not found:
        raise EnvironmentFault("fault-snapshot-unknown", name=asked.saved or "")
    view = View.from_json(found[0].view)
    return replace(view, sheet=replace(view.sheet, printed=today()))


def today() -> CivilDay:
    """The day on which something is printed."""
    day = date.today()
    return CivilDay(day.year, day.month, day.day)


def _date(text: str | None) -> Span | None:
    """A date as a person types it.

    Raises:
        EnvironmentFault: it is none.
    """
    if text is None:
        return None
    try:
        return edtf.parse(text)
    except ValueError as error:
        raise EnvironmentFault("fault-print-bad-date", date=text) from error


def _application() -> QGuiApplication:
    """The application that is there, or one without a display: fonts need one."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["tasalsul"])
