"""A query in the words of SQLite: what the full-text index is asked, and the condition on the rows it gives.

All that was typed reaches SQLite as a parameter, or as words in quotation marks, which hold
letters and digits alone.
"""

from __future__ import annotations

from typing import TypeAlias

from db.store.driver import sqlite3
from db.store.query import Query
from db.store.words import COLUMNS
from db.text.folding import fold_text
from db.text.terms import Term

Condition: TypeAlias = tuple[str, list[str | int]]
"""SQL with ``{id}`` where the row's id goes, and its parameters."""


def match(query: Query, table: str, *, columns: str = "", exact: bool = False) -> str:
    """The terms of a query for the full-text index of a table; ``columns`` are those that count, all if empty.

    ``exact``: words as they were typed, without their other forms.
    """
    where = f"{{{columns or ' '.join(COLUMNS[table][:-1])}}}"
    wanted = " AND ".join(_term(term, where, exact=exact) for term in query.terms)
    return f"({wanted}) NOT ({_excluded(query, where)})" if query.excluded else wanted


def match_excluded(query: Query, table: str) -> str:
    """What is to be left out, for the full-text index of a table."""
    return _excluded(query, f"{{{' '.join(COLUMNS[table][:-1])}}}")


def _excluded(query: Query, where: str) -> str:
    return " OR ".join(_term(term, where, exact=False) for term in query.excluded)


def _term(term: Term, where: str, *, exact: bool) -> str:
    words = f'{where} : "{" ".join(term.words)}"{" *" if term.prefix else ""}'
    if exact or not term.inflected:
        return f"({words})"
    stems = " OR ".join(f'"{stem}"' for stem in sorted(frozenset().union(*term.stems)))
    return f"(({words}) OR (stems : ({stems})))"


def article_condition(connection: sqlite3.Connection, query: Query) -> Condition:
    """What the operators ask of an article."""
    where, values = _of_articles(connection, query)
    if query.before is not None:
        where.append("published_start_seconds < ?")
        values.append(query.before)
    if query.after is not None:
        where.append("published_end_seconds > ?")
        values.append(query.after)
    if query.types:
        events = f"SELECT id FROM events WHERE type IN ({_marks(query.types)})"  # noqa: S608 - our own SQL
        where.append(f"id IN (SELECT article_id FROM evidence WHERE event_id IN ({events}))")  # noqa: S608 - our own SQL
        values += [kind.value for kind in query.types]
    if not where:
        return "1", []
    return f"{{id}} IN (SELECT id FROM articles WHERE {' AND '.join(where)})", values  # noqa: S608 - our own SQL


def event_condition(connection: sqlite3.Connection, query: Query) -> Condition:
    """What the operators ask of an event; those about articles ask it of one that tells it."""
    where: list[str] = []
    values: list[str | int] = []
    if query.types:
        where.append(f"type IN ({_marks(query.types)})")
        values += [kind.value for kind in query.types]
    if query.before is not None:
        where.append("coalesce(start_seconds, end_seconds - 1) < ?")
        values.append(query.before)
    if query.after is not None:
        where.append("coalesce(end_seconds, start_seconds + 1) > ?")
        values.append(query.after)
    told, told_values = _of_articles(connection, query)
    if told:
        articles = f"SELECT id FROM articles WHERE {' AND '.join(told)}"  # noqa: S608 - our own SQL
        where.append(f"id IN (SELECT event_id FROM evidence WHERE article_id IN ({articles}))")  # noqa: S608 - our own SQL
        values += told_values
    if not where:
        return "1", []
    return f"{{id}} IN (SELECT id FROM events WHERE {' AND '.join(where)})", values  # noqa: S608 - our own SQL


def note_condition(connection: sqlite3.Connection, query: Query) -> Condition:
    """What the operators ask of a note: that its article meets them."""
    where, values = article_condition(connection, query)
    return f"{{id}} IN (SELECT id FROM notes WHERE {where.format(id='article_id')})", values  # noqa: S608 - our own SQL


def _of_articles(connection: sqlite3.Connection, query: Query) -> tuple[list[str], list[str | int]]:
    """The conditions on sources and languages."""
    where: list[str] = []
    values: list[str | int] = []
    if query.sources:
        named = _sources(connection, query.sources)
        where.append(f"source IN ({_marks(named)})")
        values += named
    if query.languages:
        where.append(f"({' OR '.join('language = ? OR language GLOB ?' for _ in query.languages)})")
        values += [value for tag in query.languages for value in (tag, f"{tag}-*")]
    return where, values


def _sources(connection: sqlite3.Connection, wanted: tuple[str, ...]) -> list[str]:
    """The sources whose names hold one of these, both in their search form."""
    rows = connection.execute("SELECT DISTINCT source FROM articles WHERE source IS NOT NULL")
    return [source for (source,) in rows if any(value in fold_text(source) for value in wanted)]


def _marks(values: tuple[object, ...] | list[str]) -> str:
    return ", ".join("?" * len(values))
