"""Words looked for in articles, events and notes, over their folded forms and stems."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from db.records import EventType
from db.store.driver import sqlite3
from db.store.matching import condition, match, match_excluded, with_sources
from db.store.query import Query, parse
from db.store.store import Store
from db.store.words import TARGETS
from db.text.terms import Stretches, Term, find_terms

_BEFORE: Final = 40
_AFTER: Final = 80
"""Code points of a snippet before and after its first hit."""
_SLICE: Final = 4_000
"""Code points of a text that are looked through at a time for its first hit."""
_FARTHEST: Final = 200_000
"""Code points into a text that a snippet is looked for; beyond, its beginning is shown."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text with its hits, as offsets into the piece."""

    text: str
    start: int
    """Where the piece begins in the whole text, in code points."""
    hits: Stretches

    @property
    def place(self) -> int:
        """Where its first hit stands in the whole text; its beginning where it has none."""
        return self.start + (self.hits[0][0] if self.hits else 0)


@dataclass(frozen=True, slots=True)
class ArticleHit:
    """An article that has the words; ``title_hits`` are code points of its title."""

    article_id: int
    title: str
    source: str | None
    direction: str
    title_hits: Stretches
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class EventHit:
    """An event that has the words in its title, actors, places or passages; ``hits`` are code points of its title."""

    event_id: int
    title: str
    type: EventType
    edtf: str | None
    hits: Stretches


@dataclass(frozen=True, slots=True)
class NoteHit:
    """A note that has the words, in the passage that it marks or in what the reader wrote."""

    note_id: int
    article_id: int
    start: int | None
    text: str
    hits: Stretches


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What was found: articles by their titles, by their texts, events, notes; in each the newest first."""

    titles: tuple[ArticleHit, ...] = ()
    articles: tuple[ArticleHit, ...] = ()
    events: tuple[EventHit, ...] = ()
    notes: tuple[NoteHit, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found."""
        return not (self.titles or self.articles or self.events or self.notes)


def search(store: Store, typed: str, *, limit: int = 100) -> SearchResult:
    """What has the words that were typed, by the rules of ``db.store.query``; at most ``limit`` of each group.

    Words as they are typed come before other forms of them, then what was added last.
    Never an error for what was typed.
    """
    query = parse(typed)
    if query.is_empty:
        return SearchResult()
    with store.reading() as connection:
        query = with_sources(connection, query)
        titled = _ranked(connection, "articles", query, limit, columns="title", forms=False) if query.terms else []
        told = [key for key in _ranked(connection, "articles", query, limit + len(titled)) if key not in titled]
        return SearchResult(
            tuple(_article_hits(connection, query, titled)),
            tuple(_article_hits(connection, query, told[:limit])),
            tuple(_event_hits(connection, query, _ranked(connection, "events", query, limit))),
            tuple(_note_hits(connection, query, _ranked(connection, "notes", query, limit))),
        )


def matching_articles(store: Store, typed: str) -> frozenset[int]:
    """The ids of all articles that have the words."""
    query = parse(typed)
    if query.is_empty:
        return frozenset()
    with store.reading() as connection:
        return frozenset(_keys(connection, "articles", with_sources(connection, query), -1))


def matching_events(store: Store, typed: str) -> frozenset[int]:
    """The ids of the events that have the words in their title, names or passages."""
    query = parse(typed)
    if query.is_empty:
        return frozenset()
    with store.reading() as connection:
        return frozenset(_keys(connection, "events", with_sources(connection, query), -1))


def find_words(text: str, typed: str) -> Stretches:
    """Where the words that were typed stand in a text, in code points."""
    return find_terms(text, parse(typed).terms)


def _keys(connection: sqlite3.Connection, table: str, query: Query, limit: int, *, columns: str = "") -> Iterator[int]:
    """The ids of rows that a query means, the last one first; ``limit`` -1: all. ``columns``: only there."""
    words = TARGETS[table]
    where, values = condition(query, table)
    if query.terms:
        met = f" AND EXISTS (SELECT 1 FROM {table} WHERE {table}.id = {words}_fts.rowid AND {where})" if where else ""  # noqa: S608 - our own names
        rows = connection.execute(
            f"SELECT rowid FROM {words}_fts WHERE {words}_fts MATCH ?{met} ORDER BY rowid DESC LIMIT ?",  # noqa: S608 - our own names
            [match(query, table, columns=columns), *values, limit],
        )
    else:
        met = where or "1"
        if query.excluded:
            met += f" AND id NOT IN (SELECT rowid FROM {words}_fts WHERE {words}_fts MATCH ?)"  # noqa: S608 - our own names
            values = [*values, match_excluded(query, table)]
        rows = connection.execute(
            f"SELECT id FROM {table} WHERE {met} ORDER BY id DESC LIMIT ?",  # noqa: S608 - our own names
            [*values, limit],
        )
    return (key for (key,) in rows)


def _ranked(
    connection: sqlite3.Connection, table: str, query: Query, limit: int, *, columns: str = "", forms: bool = True
) -> list[int]:
    """The ids of rows that a query means, each group the last one first.

    First those that have the words as typed, then those where the last one goes on, then those
    with other ``forms`` of them. Common words are answered by the first group alone, which costs
    nothing however many articles have them.
    """
    found: dict[int, None] = {}
    for wanted in _widening(query, forms=forms):
        if len(found) < limit:
            found.update(dict.fromkeys(_keys(connection, table, wanted, limit, columns=columns)))
    return list(found)[:limit]


def _widening(query: Query, *, forms: bool) -> list[Query]:
    """A query as it is typed, with its open end, with its words' other forms; none twice."""
    whole = replace(query, terms=tuple(replace(term, inflected=False) for term in query.terms))
    typed = replace(whole, terms=tuple(replace(term, prefix=False) for term in whole.terms))
    return list(dict.fromkeys([typed, whole, *([query] if forms else [])]))


def _article_hits(connection: sqlite3.Connection, query: Query, keys: Sequence[int]) -> Iterator[ArticleHit]:
    rows = _rows(connection, "SELECT id, title, source, direction, substr(text, 1, ?) FROM articles", keys, _FARTHEST)
    for key, title, source, direction, text in rows:
        snippet = _snippet(text, query.terms)
        yield ArticleHit(key, title, source, direction, find_terms(title, query.terms), snippet)


def _event_hits(connection: sqlite3.Connection, query: Query, keys: Sequence[int]) -> Iterator[EventHit]:
    for key, title, kind, name in _rows(connection, "SELECT id, title, type, edtf FROM events", keys):
        yield EventHit(key, title, EventType(kind), name, find_terms(title, query.terms))


def _note_hits(connection: sqlite3.Connection, query: Query, keys: Sequence[int]) -> Iterator[NoteHit]:
    rows = _rows(connection, "SELECT id, article_id, start_offset, quote, text FROM notes", keys)
    for key, article_id, start, quote, text in rows:
        told = text or quote
        if not find_terms(told, query.terms, most=1):
            told = quote
        yield NoteHit(key, article_id, start, told, find_terms(told, query.terms))


def _rows(connection: sqlite3.Connection, select: str, keys: Sequence[int], *values: int) -> Iterator[tuple[Any, ...]]:
    """Rows by id, in the order of the ids."""
    wanted = f"{select} WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608 - our own names
    rows = connection.execute(wanted, [*values, json.dumps(keys)])
    found = {row[0]: row for row in rows}
    return (found[key] for key in keys if key in found)


def _snippet(text: str, terms: Iterable[Term]) -> Snippet:
    """The words around the first hit; the beginning of a text that has none."""
    wanted = tuple(terms)
    for begin, end in _slices(text):
        hits = find_terms(text[begin:end], wanted)
        if hits:
            return _cut(text, [(begin + low, begin + high) for low, high in hits])
    return _cut(text, [])


def _slices(text: str) -> Iterator[tuple[int, int]]:
    """A text in slices that end between words."""
    start = 0
    while start < len(text):
        end = min(len(text), start + _SLICE)
        while end < len(text) and end > start + 1 and not text[end - 1].isspace():
            end -= 1
        yield start, end
        start = end


def _cut(text: str, hits: Sequence[tuple[int, int]]) -> Snippet:
    """The text around the first of its hits, from a word's beginning."""
    first = hits[0] if hits else (0, 0)
    start, end = max(0, first[0] - _BEFORE), min(len(text), first[1] + _AFTER)
    if start:
        start = next((place + 1 for place in range(start, first[0]) if text[place].isspace()), start)
    inside = tuple((low - start, high - start) for low, high in hits if start <= low and high <= end)
    return Snippet(text[start:end], start, inside)
