"""One edit on a library of 100,000 events: on disk, and on screen; beside a bare update of one row."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from db.records import Article, Basis, Event, EventType, Evidence, Extraction, Publication, PublishedHow
from db.store.adding import add_articles
from db.store.kept import Field, ImportItem
from db.store.store import Store
from db.time import edtf
from db.time.span import civil_day, day_span, iso_day
from desktop.app import Program
from desktop.preferences import Preferences
from desktop.session import Origin
from tests.benchmarks.figure import Figure

_ARTICLES: Final = 1_000
_EVENTS: Final = 100
"""Of each article."""
_FIRST: Final = 16_000
"""The day of the first event: 2013."""
_EDITS: Final = 40


def figures(folder: Path) -> list[Figure]:
    """Opening, one edit and its undo; the library is made once and kept in a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    path = _library(folder / "editing.tasalsul")
    application = QApplication([])
    settings = QSettings(str(folder / "editing.ini"), QSettings.Format.IniFormat)
    program = Program(application, Preferences(settings))
    program.window.resize(1440, 900)
    program.window.show()
    started = time.perf_counter()
    program.library.open(path)
    QApplication.processEvents()
    usable = time.perf_counter() - started
    program.commands.settle()
    edited, undone = _edits(program)
    bare = _bare_update(program.library.store)
    program.close()
    return [
        Figure("open 100,000 events", usable * 1000, "ms", bare * 1000, "bare update"),
        Figure("edit an event, p95", edited * 1000, "ms", bare * 1000, "bare update"),
        Figure("undo it, p95", undone * 1000, "ms", bare * 1000, "bare update"),
    ]


def _edits(program: Program) -> tuple[float, float]:
    """Seconds, the 95th of a hundred, from the call until the window has drawn what changed."""
    edited, undone = [], []
    for number in range(_EDITS):
        key = 1 + number * 997 % (_ARTICLES * _EVENTS)
        article = program.library.event_by_id(key).evidence[0].article_id
        program.session.select(Origin.LIST, article_id=article, event_id=key)
        QApplication.processEvents()
        given = {Field.TITLE: f"title {number}", Field.DATE: edtf.parse("2016-05-04")}
        edited.append(_seconds(partial(program.library.correct_events, [key], given)))
        undone.append(_seconds(program.library.undo))
        program.commands.settle()
    return tuple(sorted(times)[int(len(times) * 0.95)] for times in (edited, undone))  # type: ignore[return-value]


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    QApplication.processEvents()
    return time.perf_counter() - started


def _bare_update(store: Store) -> float:
    started = time.perf_counter()
    for number in range(_EDITS):
        with store.writing() as writing:
            writing.connection.execute("UPDATE events SET note = ? WHERE id = 1", [str(number)])
    return (time.perf_counter() - started) / _EDITS


def _library(path: Path) -> Path:
    """A library of articles that tell an event a line."""
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    store = Store.create(path)
    for first in range(0, _ARTICLES, 50):
        add_articles(store, [_article(number) for number in range(first, first + 50)])
    store.close()
    return path


def _article(number: int) -> tuple[Article, Extraction, ImportItem]:
    lines = [f"الحدث {number * _EVENTS + line} في يومه" for line in range(_EVENTS)]
    events, at = [], 0
    for line, words in enumerate(lines):
        day = _FIRST + (number * 7 + line * 31) % 4_000
        place = (at, at + len(words))
        events.append(
            Event(
                words,
                tuple(EventType)[(number + line) % len(EventType)],
                Evidence(place, (at, at + 5)),
                day_span(day),
                iso_day(civil_day(day)),
                Basis.EXPLICIT,
                0.8,
            )
        )
        at += len(words) + 1
    published = Publication(day_span(_FIRST + number), PublishedHow.STATED)
    article = Article("\n".join(lines), lines[0], True, "ar", "rtl", published, f"مصدر {number % 30}")
    return article, Extraction((), tuple(events)), ImportItem("/benchmark", f"{number}.txt")
