"""Import: articles a second end to end, beside inserting the same texts into a bare SQLite table."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from pathlib import Path

from db.importing.run import run
from db.importing.scan import scan
from db.store.store import Store
from tests.benchmarks.figure import Figure

_COUNT = 300
_LENGTH = 4000


def figures(samples: Path) -> list[Figure]:
    """One import of 300 different articles of 4,000 characters."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "articles"
        folder.mkdir()
        texts = _texts(samples)
        for number, text in enumerate(texts):
            (folder / f"{number:03}.txt").write_text(text, encoding="utf-8")
        bare = _COUNT / _seconds_bare(Path(place) / "bare.db", texts)
        return [
            Figure("import", _COUNT / _seconds(Path(place), folder), "articles/s", bare, "bare SQLite insert"),
        ]


def _texts(samples: Path) -> list[str]:
    """Articles of the same length and different words: the samples cut, turned round and numbered."""
    whole = "\n\n".join(path.read_text(encoding="utf-8", errors="ignore") for path in sorted(samples.glob("*.txt")))
    paragraphs = [paragraph for paragraph in whole.split("\n\n") if len(paragraph) > 80]
    texts = []
    for number in range(_COUNT):
        turned = [paragraphs[(number * 7 + step * (1 + number % 5)) % len(paragraphs)] for step in range(40)]
        texts.append(f"{number}\n\n" + "\n\n".join(turned)[:_LENGTH])
    return texts


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
