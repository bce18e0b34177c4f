"""Words looked for in articles and events, over their folded forms."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from db.store.driver import sqlite3
from db.store.store import Store
from db.text.folding import fold, fold_text

_WORD: Final = re.compile(r"[^\W_]+")
_MOST_WORDS: Final = 32
_BEFORE: Final = 40
_AFTER: Final = 80
"""Code points of a snippet before and after its first hit."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text with its hits, as offsets into the piece."""

    text: str
    start: int
    """Where the piece begins in the whole text, in code points."""
    hits: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ArticleHit:
    """An article that has all the words; ``hits`` are code points of its text."""

    article_id: int
    title: str
    source: str | None
    direction: str
    hits: tuple[tuple[int, int], ...]
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class EventHit:
    """An event that has all the words in its title, actors or places; ``hits`` are code points of its title."""

    event_id: int
    title: str
    edtf: str | None
    hits: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What was found, the best first. ``passages`` are the events whose passages hold a hit of an article."""

    articles: tuple[ArticleHit, ...] = ()
    events: tuple[EventHit, ...] = ()
    passages: frozenset[int] = frozenset()

    @property
    def event_ids(self) -> frozenset[int]:
        """Every event that a hit marks, by its own words or by its passage."""
        return self.passages.union(hit.event_id for hit in self.events)


def search(store: Store, words: str, *, limit: int = 100) -> SearchResult:
    """Articles and events that have all the words, the last one as the beginning of a word; ``limit`` of each.

    Never an error for what was typed: signs are no words, and no words find nothing.
    """
    wanted = _WORD.findall(fold_text(words))[:_MOST_WORDS]
    if not wanted:
        return SearchResult()
    match, pattern = _match(wanted), _pattern(wanted)
    with store.reading() as connection:
        articles = tuple(_article_hits(connection, match, pattern, limit))
        events = tuple(_event_hits(connection, match, pattern, limit))
        passages = frozenset(_passages(connection, articles))
    return SearchResult(articles, events, passages)


def matching_articles(store: Store, words: str) -> frozenset[int]:
    """The ids of all articles that ``search`` would find, without their hits."""
    wanted = _WORD.findall(fold_text(words))[:_MOST_WORDS]
    if not wanted:
        return frozenset()
    with store.reading() as connection:
        rows = connection.execute(
            "SELECT rowid FROM article_words_fts WHERE article_words_fts MATCH ?", [_match(wanted)]
        )
        return frozenset(key for (key,) in rows)


def find_words(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Where the words stand in a text, in code points, by the rules of ``search``."""
    wanted = _WORD.findall(fold_text(words))[:_MOST_WORDS]
    return _hits(text, _pattern(wanted)) if wanted else ()


def _match(wanted: list[str]) -> str:
    """The words as an FTS5 query: each quoted, so that none is an operator."""
    return " ".join(f'"{word}"' for word in wanted) + "*"


def _pattern(wanted: list[str]) -> re.Pattern[str]:
    whole = [rf"{re.escape(word)}(?![^\W_])" for word in wanted[:-1]]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join([*whole, re.escape(wanted[-1])])})")


def _hits(text: str, pattern: re.Pattern[str]) -> tuple[tuple[int, int], ...]:
    folded = fold(text)
    return tuple(folded.span(*found.span()) for found in pattern.finditer(folded.text))


def _article_hits(connection: sqlite3.Connection, match: str, pattern: re.Pattern[str], limit: int) -> list[ArticleHit]:
    rows = connection.execute(
        """
        SELECT articles.id, title, source, direction, text
        FROM (SELECT rowid AS found, rank FROM article_words_fts WHERE article_words_fts MATCH ? ORDER BY rank LIMIT ?)
        JOIN articles ON articles.id = found ORDER BY rank, articles.id
        """,
        [match, limit],
    )
    found = []
    for key, title, source, direction, text in rows:
        hits = _hits(text, pattern)
        found.append(ArticleHit(key, title, source, direction, hits, _snippet(text, hits)))
    return found


def _snippet(text: str, hits: tuple[tuple[int, int], ...]) -> Snippet:
    """The words around the first hit; the beginning of a text that has none."""
    first = hits[0] if hits else (0, 0)
    start, end = max(0, first[0] - _BEFORE), min(len(text), first[1] + _AFTER)
    if start:
        start = next((place + 1 for place in range(start, first[0]) if text[place].isspace()), start)
    inside = tuple((low - start, high - start) for low, high in hits if start <= low and high <= end)
    return Snippet(text[start:end], start, inside)


def _event_hits(connection: sqlite3.Connection, match: str, pattern: re.Pattern[str], limit: int) -> list[EventHit]:
    rows = connection.execute(
        """
        SELECT events.id, title, edtf
        FROM (SELECT rowid AS found, rank FROM event_words_fts WHERE event_words_fts MATCH ? ORDER BY rank LIMIT ?)
        JOIN events ON events.id = found ORDER BY rank, events.id
        """,
        [match, limit],
    )
    return [EventHit(key, title, name, _hits(title, pattern)) for key, title, name in rows]


def _passages(connection: sqlite3.Connection, articles: tuple[ArticleHit, ...]) -> set[int]:
    found: set[int] = set()
    for article in articles:
        rows = connection.execute(
            "SELECT event_id, passage_start, passage_end FROM evidence WHERE article_id = ?", [article.article_id]
        )
        for event_id, start, end in rows:
            if any(start < high and low < end for low, high in article.hits):
                found.add(event_id)
    return found
