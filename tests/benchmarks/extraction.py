"""Extraction: characters a second, beside dateparser on the same text and beside splitting it into words."""

from __future__ import annotations

import re
from pathlib import Path

from dateparser.search import search_dates

from db.extract.dates import find_dates
from db.extract.extraction import extract
from db.importing.reading import read_article
from db.time.span import Span, civil_span
from tests.benchmarks.figure import Figure, median_seconds

_WORD = re.compile(r"\w+")
_PIECES = ("1", "يناير ", "يناير و", "و ", "(", "7/10 ", "الخامس ", "بعد ", "the last ")
"""What a line of nothing else may be of: reading it takes time in proportion to its length."""
_SHORT, _LONG = 20_000, 160_000


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

    def other_dates() -> None:
        for article in articles[: len(articles) // 4]:
            search_dates(article.text, languages=["ar"])

    bare = characters / median_seconds(words)
    other = characters / 4 / median_seconds(other_dates, 1)
    found = characters / median_seconds(dates)
    return [
        *_odd_lines(published),
        Figure("dates", found, "characters/s", other, "dateparser"),
        Figure("dates", found, "characters/s", bare, "splitting into words"),
        Figure(
            "dates and events", characters / median_seconds(everything), "characters/s", bare, "splitting into words"
        ),
    ]


def _odd_lines(published: Span) -> list[Figure]:
    """Characters a second in long lines of one piece, beside short ones: about the same where time is linear."""
    figures = []
    for piece in _PIECES:
        short, long = (_speed(piece * (length // len(piece)), published) for length in (_SHORT, _LONG))
        figures.append(Figure(f"dates, a line of {piece.strip()!r}", long, "characters/s", short, "a short line"))
    return figures


def _speed(text: str, published: Span) -> float:
    def read() -> None:
        find_dates(text, language="ar", published=published)

    return len(text) / median_seconds(read, 3)
