"""Opening articles in the reader: from the library to the first paint, and scrolling through a long one."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from db.records import Article, Extraction, Publication, PublishedHow
from db.store.adding import add_articles
from db.store.kept import ImportItem
from db.store.store import Store
from db.time import edtf
from desktop.appearance.appearance import Appearance
from desktop.appearance.fonts import load_fonts
from desktop.library import Library
from desktop.preferences import Preferences
from desktop.reader.pane import ReaderPane
from desktop.session import Origin, Session
from tests.benchmarks.figure import Figure

_WORDS = "أعلنت البلدية أن جسر النهر سيفتح من جديد بعد أعمال الصيانة التي دامت شهورًا طويلة (Getty) 2022 "
_USUAL, _LONG = 4_000, 1_000_000
_STEP = 120


def figures() -> list[Figure]:
    """Milliseconds to the first paint of a usual and of a 1 MB article, and the worst step of scrolling."""
    application = QApplication.instance() or QApplication([])
    load_fonts()
    with tempfile.TemporaryDirectory() as place:
        library = Library()
        library.open(_library(Path(place) / "reading.tasalsul"))
        session = Session()
        settings = QSettings(str(Path(place) / "settings.ini"), QSettings.Format.IniFormat)
        pane = ReaderPane(library, session, Appearance(Preferences(settings)))
        pane.resize(508, 800)
        pane.show()
        application.processEvents()
        told = [
            Figure("open an article", _seconds(pane, session, 1) * 1000, "ms", 30, "promise"),
            Figure("open 1 MB", _seconds(pane, session, 2) * 1000, "ms", 150, "promise"),
        ]
        application.processEvents()
        told.append(Figure("scroll 1 MB, worst step", _worst_step(pane) * 1000, "ms", 16, "a frame"))
        pane.close()
        library.close()
    return told


def _library(path: Path) -> Path:
    store = Store.create(path)
    published = Publication(edtf.parse("2022-11-21"), PublishedHow.STATED)
    for number, length in enumerate((_USUAL, _LONG, 200)):
        text = "\n".join([_WORDS * 4] * (length // (len(_WORDS) * 4) + 1))[:length]
        article = Article(text, f"مقال {number}", True, "ar", "rtl", published)
        add_articles(store, [(article, Extraction((), ()), ImportItem("bench", f"{number}.txt"))])
    store.close()
    return path


def _seconds(pane: ReaderPane, session: Session, article_id: int) -> float:
    def opened() -> None:
        session.select_article(article_id, Origin.LIST)
        pane.view.viewport().repaint()

    times = []
    for _ in range(5):
        session.select_article(3, Origin.LIST)
        pane.view.viewport().repaint()
        started = time.perf_counter()
        opened()
        times.append(time.perf_counter() - started)
    return sorted(times)[2]


def _worst_step(pane: ReaderPane) -> float:
    bar = pane.view.verticalScrollBar()
    worst = 0.0
    for place in range(0, bar.maximum(), max(1, bar.maximum() // 200)):
        bar.setValue(place)
        pane.view.viewport().repaint()
        for step in (1, 2):
            started = time.perf_counter()
            bar.setValue(place + step * _STEP)
            pane.view.viewport().repaint()
            worst = max(worst, time.perf_counter() - started)
    return worst
