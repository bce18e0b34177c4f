"""Printing: pages laid out and written as PDF, beside the bare drawing of as many words.

python -m tests.benchmarks.printing [NUMBER OF EVENTS ...]
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PySide6.QtGui import QGuiApplication

from db.time.span import DAY, day_number, day_span
from desktop.appearance.fonts import load_fonts
from desktop.printing.chronology import Chronology
from desktop.printing.export import export
from desktop.printing.pages import lay_out
from desktop.printing.printout import Printout
from desktop.printing.typeset import Paragraph, Run, Style
from tests.benchmarks.figure import Figure
from tests.desktop.printing.story import chronology_of, entries_of, sheet

COUNTS = (1_000, 20_000)
_YEAR = day_number(2023, 1, 1)


def chronology(count: int) -> Chronology:
    """So many events in two years, each with a passage of one of four languages."""
    days = np.sort(np.random.default_rng(1).integers(0, 730, count))
    return chronology_of(entries_of([day_span(_YEAR + int(day)) for day in days]), _YEAR * DAY, (_YEAR + 730) * DAY)


def measured(count: int) -> tuple[float, float]:
    """Seconds to lay out and write the events on A4, and to shape as many bare lines in the same run."""
    told, asked = chronology(count), sheet()
    with tempfile.TemporaryDirectory() as place:
        begun = time.perf_counter()
        pages = lay_out(told, asked)
        export(Printout(pages, asked, told, count, count), Path(place) / "printed.pdf")
        taken = time.perf_counter() - begun
    begun = time.perf_counter()
    for entry in told.entries:
        Paragraph([Run(entry.passages[0].text, Style(10.2, reading="arabic"))], 240.0, 16.5, rtl=True)
    return taken, time.perf_counter() - begun


def figures(counts: tuple[int, ...] = COUNTS) -> list[Figure]:
    """Seconds for each number of events."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    load_fonts()
    found = []
    for count in counts:
        taken, bare = measured(count)
        found.append(Figure(f"print {count:,} events on A4", taken, "s", bare, "their words shaped"))
    del application
    return found


if __name__ == "__main__":
    for figure in figures(tuple(int(count) for count in sys.argv[1:]) or COUNTS):
        sys.stdout.write(f"{figure.name}: {figure.figure:.2f} s ({figure.ratio:.1f} x {figure.baseline_name})\n")
