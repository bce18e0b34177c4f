"""A picture of a library's timeline, written without a window."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from db.errors import EnvironmentFault
from db.message import Message, message
from db.time import edtf
from db.time.calendars import Calendar
from db.time.span import CivilDay, Span
from desktop.appearance.fonts import load_fonts
from desktop.library import Library
from desktop.printing.chronology import gather
from desktop.printing.export import PNG_DPI, Printout, check_kind, export
from desktop.printing.pages import lay_out
from desktop.printing.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Request:
    """What a snapshot is to show.

    ``start`` and ``end`` are dates (2023-12-12, 2023-12 or 2023), both included; without them the snapshot
    begins and ends with the events. The title is by default the library's name; ``language`` is that of the
    page's own words, ``mirrored`` the direction of time (None: that of the page), ``dpi`` is for pictures.
    """

    start: str | None = None
    end: str | None = None
    title: str | None = None
    other_title: str = ""
    language: str = "en"
    mirrored: bool | None = None
    second: Calendar | None = Calendar.HIJRI
    landscape: bool = False
    grey: bool = False
    passages: bool = True
    dpi: int = PNG_DPI


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
    """Write the timeline of a library as PDF, SVG or PNG, as the output's name says.

    Works without a display, and with or without an application object.

    Raises:
        EnvironmentFault: the library cannot be read or has no dated event, a date is none, or the output
            cannot be written; then there is no file.
    """
    asked = request or Request()
    check_kind(output)
    start, end = _date(asked.start), _date(asked.end)
    application = _application()
    load_fonts()
    opened = Library()
    opened.open(library)
    try:
        chronology = gather(opened, start.start if start else None, end.end if end else None)
    finally:
        opened.close()
    sheet = Sheet(
        title=library.stem if asked.title is None else asked.title,
        printed=today(),
        language=asked.language,
        other_title=asked.other_title,
        landscape=asked.landscape,
        mirrored=asked.mirrored,
        second=asked.second,
        passages=asked.passages,
        grey=asked.grey,
    )
    pages = lay_out(chronology, sheet)
    files = export(Printout(pages, sheet), output, asked.dpi)
    del application
    return Written(files, len(chronology.entries), chronology.total, len(pages))


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
