"""The folded forms that the search reads: derived rows that follow articles and events."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from db.store.driver import sqlite3
from db.text.folding import fold_text

_SOURCES: Final[dict[str, tuple[str, dict[str, tuple[str, ...]]]]] = {
    "articles": ("article_words", {"title": ("title",), "text": ("text",)}),
    "events": ("event_words", {"title": ("title",), "names": ("actors", "places")}),
}
"""Table -> the table of its folded forms, and the columns that each form is made of."""

_NAMES: Final = frozenset({"actors", "places"})
"""Columns that hold a JSON array of names."""


def add(connection: sqlite3.Connection, table: str, rows: Sequence[tuple[int, Mapping[str, Any]]]) -> None:
    """Index new rows of a table, if it is one that is searched."""
    if table not in _SOURCES:
        return
    target, forms = _SOURCES[table]
    connection.executemany(
        f"INSERT INTO {target} (id, {', '.join(forms)}) VALUES (?, ?, ?)",  # noqa: S608 - names of our own columns
        [(key, *(_folded(row, columns) for columns in forms.values())) for key, row in rows],
    )


def update(connection: sqlite3.Connection, table: str, key: int, changed: Mapping[str, Any]) -> None:
    """Index a row again whose columns changed; columns that are not searched cost nothing."""
    target, forms = _SOURCES.get(table, ("", {}))
    for form, columns in forms.items():
        if not any(column in changed for column in columns):
            continue
        values = connection.execute(
            f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?",  # noqa: S608 - names of our own columns
            [key],
        ).fetchone()
        connection.execute(
            f"UPDATE {target} SET {form} = ? WHERE id = ?",  # noqa: S608 - names of our own columns
            [_folded(dict(zip(columns, values, strict=True)), columns), key],
        )


def remove(connection: sqlite3.Connection, table: str, key: int) -> None:
    """Take a row out of the index."""
    if table in _SOURCES:
        connection.execute(
            f"DELETE FROM {_SOURCES[table][0]} WHERE id = ?",  # noqa: S608 - names of our own tables
            [key],
        )


def _folded(row: Mapping[str, Any], columns: tuple[str, ...]) -> str:
    parts = [_words(column, str(row[column])) for column in columns]
    return fold_text(" ".join(part for part in parts if part))


def _words(column: str, value: str) -> str:
    return " ".join(json.loads(value)) if column in _NAMES else value
