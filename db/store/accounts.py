"""The accounts of the library: passages with their own readings, as they are compared."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from db.records import Account, Evidence
from db.store.driver import sqlite3
from db.store.event_rows import READING_COLUMNS, read_reading
from db.time.span import DAY, Span

_UNDATED: Final = -10_000_000

VOICE: Final = """
    coalesce((SELECT coalesce('source ' || one.source, 'article ' || one.id)
              FROM articles AS one WHERE one.id = coalesce(articles.reprint_of, articles.id)), '')
"""
"""SQL: whose voice an article is: its outlet's, or its own where it names none; a reprint is its original's."""


@dataclass(frozen=True, slots=True)
class StoredAccount:
    """An account with the event that it is said to tell."""

    event_id: int
    is_corrected: bool
    """Whether a person has set something of the event."""
    account: Account


def accounts_of(connection: sqlite3.Connection, column: str, keys: Iterable[int]) -> Iterator[StoredAccount]:
    """The accounts whose ``evidence`` column has one of these values, in the order of their ids.

    Passages without a reading, which a person has added, are left out.
    """
    readings = ", ".join(f"evidence.{name}" for name in READING_COLUMNS.split(", "))
    rows = connection.execute(
        f"""
        SELECT events.corrected <> '[]', evidence.id, event_id, article_id, {VOICE}, language,
               substr(text, passage_start + 1, passage_end - passage_start),
               passage_start, passage_end, trigger_start, trigger_end, told_by, {readings}
        FROM evidence JOIN articles ON articles.id = article_id JOIN events ON events.id = event_id
        WHERE evidence.{column} IN (SELECT value FROM json_each(?)) AND evidence.title <> '' ORDER BY evidence.id
        """,  # noqa: S608 - our own columns
        [json.dumps(sorted(keys))],
    )
    for corrected, *row in rows:
        key, event_id, article_id, voice, language, quote, start, end, trigger_start, trigger_end, told_by = row[:11]
        evidence = Evidence((start, end), (trigger_start, trigger_end))
        event = read_reading(row[11:], evidence, told_by)
        yield StoredAccount(event_id, bool(corrected), Account(key, article_id, voice, language, quote, event))


def voice_of(connection: sqlite3.Connection, article_id: int) -> str:
    """Whose voice an article of the library is."""
    row = connection.execute(f"SELECT {VOICE} FROM articles WHERE id = ?", [article_id]).fetchone()  # noqa: S608 - our SQL
    return str(row[0])


def first_day(span: Span | None) -> int:
    """The day under which an account is looked up, as the file's triggers reckon it."""
    if span is None or (span.start is None and span.end is None):
        return _UNDATED
    seconds = span.start if span.start is not None else (span.end or 0) - 1
    return int(seconds / DAY)


def near_keys(
    connection: sqlite3.Connection, terms: Iterable[int], days: tuple[int, int], least: int
) -> list[tuple[int, int]]:
    """The accounts between two days (inclusive) that share at least so many terms: their ids and their events'."""
    return connection.execute(
        """
        SELECT evidence_id, event_id
        FROM (SELECT evidence_id FROM json_each(?) JOIN evidence_terms ON term = value AND day BETWEEN ? AND ?
              GROUP BY evidence_id HAVING count(*) >= ?)
        JOIN evidence ON evidence.id = evidence_id ORDER BY evidence_id
        """,
        [json.dumps(list(terms)), *days, least],
    ).fetchall()
