"""Search as it is typed, on a library of 100,000 articles, beside SQLite's own index without folding or ranking."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path

from db.records import Article, Publication, PublishedHow
from db.store.driver import sqlite3
from db.store.rows import write_article
from db.store.search import search
from db.store.store import Store
from db.store.words import fill
from db.text.terms import words_of
from db.time import edtf
from tests.benchmarks.figure import Figure

_COUNT = 100_000
_BATCH = 5_000
_WORDS = 160
_VOCABULARY = 60_000
_SHOWN = 6
"""Rows of each group in the list under the search box."""

_LETTERS = {"ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "he": "אבגדהוזחטיכלמנסעפצקרשת", "en": "abcdefghiklmnoprstuw"}
_SHARES = ["ar"] * 7 + ["he"] + ["en"] * 2


def figures(folder: Path) -> list[Figure]:
    """The time of a look-up at each key, the 95th of a hundred; the library is made once and kept in a folder."""
    store = _library(folder / "search.tasalsul")
    typed = list(_typed(store))
    search(store, typed[0], limit=_SHOWN)
    times = sorted(_seconds(store, words) for words in typed)
    with store.reading() as connection:
        bare = sorted(_bare_seconds(connection, words[-1]) for words in map(words_of, typed) if words)
    store.close()
    share = int(len(times) * 0.95)
    return [
        Figure("search, p95", times[share] * 1000, "ms", bare[int(len(bare) * 0.95)] * 1000, "bare FTS5 prefix"),
        Figure("search, median", times[len(times) // 2] * 1000, "ms", bare[len(bare) // 2] * 1000, "bare FTS5 prefix"),
    ]


def _library(path: Path) -> Store:
    if path.exists():
        return Store.open(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    store = Store.create(path)
    chance = random.Random(7)  # noqa: S311 - words without meaning, the same each time
    words = {language: _vocabulary(chance, letters) for language, letters in _LETTERS.items()}
    for _ in range(0, _COUNT, _BATCH):
        with store.writing() as writing:
            rows = [write_article(_article(chance, words), "2026-01-01T00:00:00Z") for _ in range(_BATCH)]
            names = ", ".join(rows[0])
            marks = ", ".join("?" * len(rows[0]))
            writing.connection.executemany(
                f"INSERT INTO articles ({names}) VALUES ({marks})",  # noqa: S608 - names of our own columns
                [tuple(row.values()) for row in rows],
            )
            fill(writing.connection)
    return store


def _vocabulary(chance: random.Random, letters: str) -> list[str]:
    return ["".join(chance.choices(letters, k=chance.randint(2, 9))) for _ in range(_VOCABULARY)]


def _article(chance: random.Random, words: dict[str, list[str]]) -> Article:
    """Words by Zipf's law: a few are in nearly every article, most in few."""
    language = chance.choice(_SHARES)
    known = words[language]
    text = [known[min(_VOCABULARY - 1, int(chance.paretovariate(0.7)) - 1)] for _ in range(_WORDS)]
    title = " ".join(chance.choices(known, k=7))
    published = Publication(edtf.parse(f"{chance.randint(1990, 2025)}-0{chance.randint(1, 9)}"), PublishedHow.STATED)
    direction = "ltr" if language == "en" else "rtl"
    return Article(
        f"{title}\n{' '.join(text)}", title, True, language, direction, published, f"مصدر {chance.randint(1, 40)}"
    )


def _typed(store: Store) -> Iterator[str]:
    """What stands in the box after each key: words common and rare, two at a time, with operators and without."""
    chance = random.Random(11)  # noqa: S311 - the same questions each time
    with store.reading() as connection:
        for _ in range(24):
            row = connection.execute("SELECT text FROM articles WHERE id = ?", [chance.randint(1, _COUNT)]).fetchone()
            first, second = chance.sample(row[0].split(), 2)
            words = chance.choice(
                [first, f"{first} {second}", f"before:2010 {first}", f"source:7 {second}", f'"{first}"']
            )
            start = chance.randint(1, 2)
            yield from (words[:end] for end in range(start, len(words) + 1))


def _seconds(store: Store, typed: str) -> float:
    started = time.perf_counter()
    search(store, typed, limit=_SHOWN)
    return time.perf_counter() - started


def _bare_seconds(connection: sqlite3.Connection, word: str) -> float:
    started = time.perf_counter()
    connection.execute(
        "SELECT rowid FROM article_words_fts WHERE article_words_fts MATCH ? LIMIT ?", [f'"{word}"*', _SHOWN]
    ).fetchall()
    return time.perf_counter() - started
