"""Checking a library: what SQLite can verify, and what only we can."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from db.message import Message, message
from db.store import words
from db.store.driver import sqlite3
from db.store.store import Store

_FULL_TEXT: Final = ("article_words", "event_words", "note_words")
_MOST: Final = 100
"""How many problems of one kind are told one by one."""

_PLACES: Final = {
    "mentions": "start_offset < 0 OR end_offset <= start_offset OR end_offset > length(articles.text)",
    "article_ranges": "start_offset < 0 OR end_offset < start_offset OR end_offset > length(articles.text)",
    "evidence": "passage_start < 0 OR passage_end <= passage_start OR passage_end > length(articles.text)",
}
"""Table -> what must not be true of its places in an article's text."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found: nothing where the library is whole."""

    articles: int
    events: int
    problems: tuple[Message, ...]


def check_library(store: Store, *, cancelled: Callable[[], bool] = lambda: False) -> Finding:
    """Check the whole library; takes about as long as reading it.

    Pages and indexes, references between tables, the search index against the texts, and every
    place in a text against the text's length.

    Raises:
        EnvironmentFault: the file is so damaged that it cannot be read at all.
    """
    problems: list[Message] = []
    with store.reading() as connection:
        articles, events = (
            int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - our own tables
            for table in ("articles", "events")
        )
        for check in (_pages, _references, _places, _folded_forms):
            if not cancelled():
                problems += check(connection)
    if not cancelled() and not store.read_only:
        problems += _full_text(store)
    return Finding(articles, events, tuple(problems))


def _pages(connection: sqlite3.Connection) -> Iterator[Message]:
    _meet_full_text_anew(connection)
    for (line,) in connection.execute(f"PRAGMA integrity_check({_MOST})"):
        if line != "ok":
            yield message("check-pages", line=line)


def _meet_full_text_anew(connection: sqlite3.Connection) -> None:
    """Make SQLite forget what it kept of the full-text indexes, as every query does and its own check does not.

    A connection that searched before later writes would else be told of pages that were merged away since.
    """
    for table in _FULL_TEXT:
        with suppress(sqlite3.DatabaseError):  # a damaged index is for the check to tell
            connection.execute(f"SELECT 1 FROM {table}_fts LIMIT 1").fetchone()  # noqa: S608 - our own tables


def _references(connection: sqlite3.Connection) -> Iterator[Message]:
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST):
        yield message("check-reference", table=table, row=row or 0, parent=parent)


def _places(connection: sqlite3.Connection) -> Iterator[Message]:
    for table, wrong in _PLACES.items():
        rows = connection.execute(
            f"SELECT {table}.id FROM {table} JOIN articles ON articles.id = article_id WHERE {wrong} LIMIT {_MOST}"  # noqa: S608 - our own names
        )
        for (key,) in rows:
            yield message("check-place", table=table, row=key)


def _folded_forms(connection: sqlite3.Connection) -> Iterator[Message]:
    for table, key in words.stale(connection):
        yield message("check-folded", table=table, row=key)


def _full_text(store: Store) -> Iterator[Message]:
    """The full-text index against the folded forms; SQLite words this check as a write that writes nothing."""
    with store.writing() as writing:
        for table in _FULL_TEXT:
            try:
                writing.connection.execute(f"INSERT INTO {table}_fts({table}_fts, rank) VALUES ('integrity-check', 1)")  # noqa: S608 - our own tables
            except sqlite3.DatabaseError:
                yield message("check-search", table=table)
