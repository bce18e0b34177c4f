"""A query in the words of SQLite: what the full-text index is asked, and the condition on the rows it gives.

All that was typed reaches SQLite as a parameter, or as words in quotation marks, which hold
letters and digits alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from db.store.driver import sqlite3
from db.store.query import Query
from db.store.words import COLUMNS
from db.text.folding import fold_text
from db.text.terms import Term

Condition: TypeAlias = tuple[str, list[str | int]]
"""SQL about a row of a table, and its parameters; empty where every row will do."""


def match(query: Query, table: str, *, columns: str = "") -> str:
    """The terms of a query for the full-text index of a table; ``columns`` are those that count, all if empty."""
    where = f"{{{columns or ' '.join(COLUMNS[table][:-1])}}}"
    wanted = " AND ".join(_term(term, where) for term in query.terms)
    return f"({wanted}) NOT ({_excluded(query, where)})" if query.excluded else wanted


def match_excluded(query: Query, table: str) -> str:
    """What is to be left out, for the full-text index of a table."""
    return _excluded(query, f"{{{' '.join(COLUMNS[table][:-1])}}}")


def _excluded(query: Query, where: str) -> str:
    return " OR ".join(_term(term, where) for term in query.excluded)


def _term(term: Term, where: str) -> str:
    words = f'{where} : "{" ".join(term.words)}"{" *" if term.prefix else ""}'
    if not term.inflected:
        return f"({words})"
    stems = " OR ".join(f'"{stem}"' for stem in sorted(frozenset().union(*term.stems)))
    return f"(({words}) OR (stems : ({stems})))"


def with_sources(connection: sqlite3.Connection, query: Query) -> Query:
    """The query with the library's sources whose names hold what was typed, in the place of that."""
    if not query.sources:
        return query
    rows = connection.execute(
        """
        WITH RECURSIVE known (name) AS (
            SELECT min(source) FROM articles
            UNION ALL SELECT (SELECT min(source) FROM articles WHERE source > name) FROM known WHERE name IS NOT NULL
        )
        SELECT name FROM known WHERE name IS NOT NULL
        """
    )
    named = [name for (name,) in rows if any(value in fold_text(name) for value in query.sources)]
    return replace(query, sources=tuple(named) or ("",))


def condition(query: Query, table: str) -> Condition:
    """What the operators ask of a row of ``articles``, ``events`` or ``notes``."""
    match table:
        case "articles":
            parts = [*_of_sources(query), *_of_publication(query)]
            if query.types:
                parts.append(_of_told_types(query))
        case "events":
            parts = _of_event(query)
            told = _joined(_of_sources(query))
            if told[0]:
                rows = "SELECT 1 FROM evidence JOIN articles ON articles.id = article_id"
                parts.append((f"EXISTS ({rows} WHERE event_id = events.id AND {told[0]})", told[1]))
        case _:
            told = condition(query, "articles")
            rows = "SELECT 1 FROM articles WHERE articles.id = notes.article_id"
            parts = [(f"EXISTS ({rows} AND {told[0]})", told[1])] if told[0] else []
    return _joined(parts)


def _joined(parts: Iterable[Condition]) -> Condition:
    parts = list(parts)
    return " AND ".join(sql for sql, _ in parts), [value for _, values in parts for value in values]


def _of_publication(query: Query) -> Iterator[Condition]:
    if query.before is not None:
        yield "articles.published_start_seconds < ?", [query.before]
    if query.after is not None:
        yield "articles.published_end_seconds > ?", [query.after]


def _of_told_types(query: Query) -> Condition:
    """That an article tells an event of one of these types."""
    rows = "SELECT 1 FROM evidence JOIN events ON events.id = event_id WHERE article_id = articles.id"
    return f"EXISTS ({rows} AND events.type IN ({_marks(query.types)}))", [kind.value for kind in query.types]


def _of_event(query: Query) -> list[Condition]:
    parts: list[Condition] = []
    if query.types:
        parts.append((f"events.type IN ({_marks(query.types)})", [kind.value for kind in query.types]))
    if query.before is not None:
        parts.append(("coalesce(events.start_seconds, events.end_seconds - 1) < ?", [query.before]))
    if query.after is not None:
        parts.append(("coalesce(events.end_seconds, events.start_seconds + 1) > ?", [query.after]))
    return parts


def _of_sources(query: Query) -> Iterator[Condition]:
    """The conditions on an article's source and language."""
    if query.sources:
        yield "articles.source IN (SELECT value FROM json_each(?))", [json.dumps(query.sources)]
    if query.languages:
        each = " OR ".join("articles.language = ? OR articles.language GLOB ?" for _ in query.languages)
        yield f"({each})", [value for tag in query.languages for value in (tag, f"{tag}-*")]


def _marks(values: tuple[object, ...]) -> str:
    return ", ".join("?" * len(values))
