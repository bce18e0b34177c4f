"""``tasalsul snapshot``: a picture of a library's timeline in a file."""

from __future__ import annotations

import sys
from argparse import Namespace

from db.time.calendars import Calendar
from db.wording import word
from desktop.cli.console import system_language
from desktop.printing.chronology import Lanes
from desktop.printing.export import PNG_DPI
from desktop.printing.sheet import Measure, Sheet, Style, Tiling
from desktop.printing.snapshot import Request, today, write_snapshot
from desktop.timeline.lanes import Grouping


def run(options: Namespace) -> int:
    """Write the picture and say what is on it.

    Raises:
        EnvironmentFault: the library cannot be read, a date is none, or the file cannot be written.
    """
    written = write_snapshot(options.library, options.output, request_of(options))
    sys.stdout.write(f"{word(written.summary, system_language())}\n")
    return 0


def request_of(options: Namespace) -> Request:
    """What the options ask for."""
    language = options.language or system_language()
    return Request(
        start=options.start,
        end=options.end,
        saved=options.saved,
        lanes=Lanes(Grouping(options.lanes), Grouping(options.colors)),
        sheet=_sheet(options, language),
        language=language,
        dpi=options.dpi or PNG_DPI,
        visual=options.shaped,
    )


def _sheet(options: Namespace, language: str) -> Sheet:
    return Sheet(
        title=options.title,
        printed=today(),
        language=language,
        other_title=options.second_title,
        subtitle=options.subtitle,
        style=Style(options.style),
        paper=options.paper,
        landscape=options.landscape,
        margin=options.margin,
        tiling=_tiling(options),
        mirrored=None if options.direction is None else options.direction == "rtl",
        second=None if options.calendar == "none" else Calendar(options.calendar),
        legend=options.legend,
        date=options.date,
        pages=options.pages,
        reasons=options.reasons,
        sources=options.sources,
        grey=options.grey,
        article=options.article,
    )


def _tiling(options: Namespace) -> Tiling:
    centimetres, unit = options.scale or (0.0, "MONTH")
    across, down = options.tiles
    return Tiling(across, down, centimetres, Measure(unit), options.overlap, options.crop_marks)
