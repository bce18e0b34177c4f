"""Import: articles a second end to end, beside inserting the same texts into a bare SQLite table."""

from __future__ import annotations

import resource
import sqlite3
import tempfile
import time
from pathlib import Path

from db.importing.run import run
from db.importing.scan import scan
from db.store.store import Store
from tests.benchmarks.articles import article
from tests.benchmarks.figure import Figure

_COUNT = 300
_LENGTH = 4000


def figures() -> list[Figure]:
    """One import of different articles of 4,000 characters, and the memory it took."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "articles"
        folder.mkdir()
        texts = [article(number, _LENGTH) for number in range(_COUNT)]
        for number, text in enumerate(texts):
            (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")
        bare = _COUNT / _seconds_bare(Path(place) / "bare.db", texts)
        speed = _COUNT / _seconds(Path(place), folder)
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    worker = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return [
        Figure("import", speed, "articles/s", bare, "bare SQLite insert"),
        Figure("import, memory", megabytes, "MB, program", worker, "largest worker, MB"),
    ]


def _seconds(place: Path, folder: Path) -> float:
    store = Store.create(place / "bench.tasalsul")
    started = time.perf_counter()
    run(store, scan([folder]).candidates)
    seconds = time.perf_counter() - started
    store.close()
    return seconds


def _seconds_bare(path: Path, texts: list[str]) -> float:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE articles (id INTEGER PRIMARY KEY, text TEXT)")
    started = time.perf_counter()
    with connection:
        connection.executemany("INSERT INTO articles (text) VALUES (?)", [(text,) for text in texts])
    seconds = time.perf_counter() - started
    connection.close()
    return seconds
