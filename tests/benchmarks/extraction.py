"""Extraction: characters a second, beside splitting the same text into words."""

from __future__ import annotations

import re
from pathlib import Path

from db.extract.dates import find_dates
from db.extract.extraction import extract
from db.importing.reading import read_article
from db.time.span import civil_span
from tests.benchmarks.figure import Figure, median_seconds

_WORD = re.compile(r"\w+")


def figures(samples: Path) -> list[Figure]:
    """Figures over all Arabic samples, several times over."""
    texts = [path.read_text(encoding="utf-8", errors="ignore") for path in sorted(samples.glob("*.txt"))]
    articles = [read_article(text, file_name="sample.txt") for text in texts]
    articles = [article for article in articles if article.language == "ar"] * 4
    characters = sum(len(article.text) for article in articles)
    published = civil_span(2022, 11, 21)

    def words() -> None:
        for article in articles:
            _WORD.findall(article.text)

    def dates() -> None:
        for article in articles:
            find_dates(article.text, language=article.language, published=published)

    def everything() -> None:
        for article in articles:
            extract(article)

    bare = characters / median_seconds(words)
    return [
        Figure(name, characters / median_seconds(work, 3), "characters/s", bare, "splitting into words")
        for name, work in (("dates", dates), ("dates and events", everything))
    ]
