"""The timeline of a library of a million events: how long it is read, what the window feels of it, its memory."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QElapsedTimer, QEventLoop, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from db.records import EventType
from db.store.store import Store
from desktop.app import Program
from desktop.preferences import Preferences
from tests.benchmarks.figure import Figure

_EVENTS: Final = 1_000_000
_ARTICLES: Final = 20_000
_DAY: Final = 86_400
_FIRST: Final = 3_650
"""The day of the first event: 1979."""
_DAYS: Final = 16_000
_ACTORS: Final = 800
_PLACES: Final = 300
_TICK_MS: Final = 5
_MEBIBYTE: Final = 2**20


def figures(folder: Path) -> list[Figure]:
    """Reading all events in the background of a shown window; the library is made once and kept in a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    path = _library(folder / "loading.tasalsul")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    settings = QSettings(str(folder / "loading.ini"), QSettings.Format.IniFormat)
    program = Program(application, Preferences(settings))
    program.window.resize(1440, 900)
    program.window.show()
    QApplication.processEvents()
    bare, worked = _memory(), time.process_time()
    seconds, stall = _loaded(program, path)
    worked = time.process_time() - worked
    gc.collect()
    grown = _memory() - bare
    program.close()
    return [
        Figure("load 1,000,000 events", seconds, "s", 2.0, "most"),
        Figure("processor time of it", worked, "s", 2.0, "most of the clock"),
        Figure("longest stall of the window", stall, "ms", 50.0, "most"),
        Figure("memory above the bare program", grown, "MiB", 150.0, "most"),
    ]


def _loaded(program: Program, path: Path) -> tuple[float, float]:
    """Seconds from opening to the events shown, and the longest pause of a timer in milliseconds."""
    clock, pauses, ticks, loop = QElapsedTimer(), [0], QTimer(), QEventLoop()
    ticks.setTimerType(Qt.TimerType.PreciseTimer)
    ticks.setInterval(_TICK_MS)
    ticks.timeout.connect(lambda: pauses.append(clock.restart() - _TICK_MS))
    program.window.timeline.loaded.connect(loop.quit)
    started = time.perf_counter()
    program.library.open(path)
    clock.start()
    ticks.start()
    loop.exec()
    seconds = time.perf_counter() - started
    QTimer.singleShot(500, loop.quit)  # what is drawn after it counts as well
    loop.exec()
    return seconds, float(max(pauses))


def _memory() -> float:
    """Resident memory in mebibytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / _MEBIBYTE


def _library(path: Path) -> Path:
    """A library of events without passages' words, written row by row."""
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    store = Store.create(path)
    with store.writing() as writing:
        for table, columns, rows in (
            ("articles", _ARTICLE, _article_rows()),
            ("events", _EVENT, _event_rows()),
            ("evidence", _EVIDENCE, _evidence_rows()),
        ):
            marks = ", ".join("?" * len(columns.split()))
            query = f"INSERT INTO {table} ({', '.join(columns.split())}) VALUES ({marks})"  # noqa: S608 - our names
            writing.connection.executemany(query, rows)
    store.close()
    return path


_ARTICLE: Final = "id title title_stated source language direction published_how added corrected text"
_EVENT: Final = (
    "id title type edtf earliest latest start_seconds end_seconds precision approximate uncertain lasting"
    " sure_start_seconds sure_end_seconds basis confidence reason actors places corrected"
)
_EVIDENCE: Final = "event_id article_id passage_start passage_end trigger_start trigger_end title start_seconds"


def _article_rows() -> Iterator[tuple[object, ...]]:
    for key in range(1, _ARTICLES + 1):
        title = f"مقال {key}"
        yield key, title, 1, f"مصدر {key % 40}", "ar", "rtl", "unknown", "2026-01-01", "[]", title


def _event_rows() -> Iterator[tuple[object, ...]]:
    kinds = [kind.value for kind in EventType]
    for key in range(1, _EVENTS + 1):
        day = _FIRST + key * 7919 % _DAYS
        length = 1 + key % 5 * (key % 3 == 0)
        start, end = day * _DAY, (day + length) * _DAY
        lasts = int(key % 20 == 0)
        date = (None,) * 6 if key % 50 == 0 else ("2001-01-01", "2001-01-01", "2001-01-01", start, end, "day")
        sure = (start, end) if lasts and key % 50 else (None, None)
        actors, places = f'["فاعل {key * 31 % _ACTORS}"]', f'["مكان {key * 17 % _PLACES}"]'
        told = ("explicit", 0.5 + key % 50 / 100, '[["reason-explicit", {}]]', actors, places, "[]")
        yield key, f"الحدث رقم {key} في يومه", kinds[key % len(kinds)], *date, 0, 0, lasts, *sure, *told


def _evidence_rows() -> Iterator[tuple[object, ...]]:
    for key in range(1, _EVENTS + 1):
        at = key // _ARTICLES * 40
        yield key, 1 + key % _ARTICLES, at, at + 30, at, at + 5, "الحدث", None
