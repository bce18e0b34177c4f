"""Events: reading them with their evidence, and counting them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from db.errors import EnvironmentFault
from db.records import FAMILIES, Event, EventType, Evidence, Family
from db.store.accounts import VOICE, accounts_of
from db.store.driver import sqlite3
from db.store.event_rows import READING_COLUMNS, SHOWN, corrected_fields, read_reading
from db.store.kept import Review, StoredEvent, StoredEvidence
from db.store.rows import PUBLICATION_COLUMNS, read_messages, read_publication
from db.store.store import Store

_UNDATED = f"SELECT count(*) FROM events WHERE precision IS NULL AND {SHOWN}"  # noqa: S608 - our own condition

_NOWHERE = Evidence((0, 0), (0, 0))


def event(store: Store, event_id: int) -> StoredEvent:
    """One event with all its evidence.

    Raises:
        EnvironmentFault: the library has no such event.
    """
    found = events(store, [event_id])
    if not found:
        raise EnvironmentFault("fault-event-gone")
    return found[0]


def events(store: Store, event_ids: Iterable[int]) -> list[StoredEvent]:
    """Events with all their evidence, in the order asked for; ids that are gone are left out."""
    order = list(event_ids)
    with store.reading() as connection:
        found = _read_events(connection, order)
    return [found[key] for key in order if key in found]


def events_of(store: Store, article_id: int) -> list[StoredEvent]:
    """The events that an article tells, in the order of its passages, with all their evidence."""
    with store.reading() as connection:
        rows = connection.execute(
            f"""
            SELECT event_id FROM evidence JOIN events ON events.id = event_id
            WHERE article_id = ? AND {SHOWN} ORDER BY passage_start, passage_end, event_id
            """,  # noqa: S608 - our own condition
            [article_id],
        )
        order = dict.fromkeys(key for (key,) in rows)
        found = _read_events(connection, order)
    return [found[key] for key in order]


def readings_of(store: Store, article_id: int) -> list[Event]:
    """What the machine read in an article, passage by passage, also where a person rejected what it tells."""
    with store.reading() as connection:
        return [stored.account.event for stored in accounts_of(connection, "article_id", [article_id])]


def undated(store: Store) -> list[StoredEvent]:
    """The events without a date, in the order they are told: by article, then by passage."""
    with store.reading() as connection:
        rows = connection.execute(
            f"""
            SELECT event_id FROM evidence JOIN events ON events.id = event_id
            WHERE events.precision IS NULL AND {SHOWN} ORDER BY article_id, passage_start, event_id
            """  # noqa: S608 - our own condition
        )
        order = dict.fromkeys(key for (key,) in rows)
        found = _read_events(connection, order)
    return [found[key] for key in order]


def undated_count(store: Store) -> int:
    """How many events have no date."""
    with store.reading() as connection:
        return int(connection.execute(_UNDATED).fetchone()[0])


def titles(store: Store, event_ids: Iterable[int]) -> dict[int, str]:
    """The titles of events by id."""
    with store.reading() as connection:
        cursor = connection.execute(
            "SELECT id, title FROM events WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps([int(key) for key in event_ids])],
        )
        return dict(cursor.fetchall())


def event_count(store: Store) -> int:
    """How many events are shown, dated or not; only those that a person rejected are looked up."""
    types = json.dumps([type_.value for type_ in EventType])  # the index of reviews is by type first
    with store.reading() as connection:
        (count,) = connection.execute(
            """
            SELECT (SELECT count(*) FROM events) - (
                SELECT count(*) FROM events WHERE type IN (SELECT value FROM json_each(?)) AND review = ?
            )
            """,
            [types, Review.REJECTED.value],
        ).fetchone()
    return int(count)


def family_counts(store: Store) -> dict[Family, int]:
    """How many events each family has, dated and undated."""
    counts = dict.fromkeys(Family, 0)
    with store.reading() as connection:
        for name, count in connection.execute(f"SELECT type, count(*) FROM events WHERE {SHOWN} GROUP BY type"):  # noqa: S608 - our own condition
            counts[FAMILIES[EventType(name)]] += count
    return counts


def _read_events(connection: sqlite3.Connection, keys: Iterable[int]) -> dict[int, StoredEvent]:
    wanted = json.dumps([int(key) for key in keys])
    evidence = _read_evidence(connection, wanted)
    rows = connection.execute(
        f"""
        SELECT id, disagreement, note, tags, review, corrected, {READING_COLUMNS}
        FROM events WHERE id IN (SELECT value FROM json_each(?))
        """,  # noqa: S608 - our columns
        [wanted],
    )
    return {row[0]: _event(row, evidence.get(row[0], [])) for row in rows}


def _event(row: Sequence[Any], evidence: Sequence[StoredEvidence]) -> StoredEvent:
    told = read_reading(row[6:], _NOWHERE)
    return StoredEvent(
        id=row[0],
        title=told.title,
        type=told.type,
        span=told.span,
        edtf=told.edtf,
        basis=told.basis,
        confidence=told.confidence,
        reason=told.reason,
        actors=told.actors,
        places=told.places,
        killed=told.killed,
        injured=told.injured,
        evidence=tuple(evidence),
        subtype=told.subtype,
        expected=told.expected,
        disagreement=read_messages(row[1]),
        note=row[2],
        tags=tuple(json.loads(row[3])),
        review=Review(row[4]),
        corrected=corrected_fields(row[5]),
    )


def _read_evidence(connection: sqlite3.Connection, wanted: str) -> dict[int, list[StoredEvidence]]:
    """The evidence of events (ids as a JSON array), by event."""
    readings = ", ".join(f"evidence.{name}" for name in READING_COLUMNS.split(", "))
    rows = connection.execute(
        f"""
        SELECT evidence.event_id, evidence.id, evidence.article_id, passage_start, passage_end, trigger_start,
               trigger_end, mention_id, mentions.start_offset, mentions.end_offset, mentions.reason, told_by, {readings}
        FROM evidence LEFT JOIN mentions ON mentions.id = mention_id
        WHERE event_id IN (SELECT value FROM json_each(?))
        ORDER BY evidence.article_id, passage_start, evidence.id
        """,  # noqa: S608 - our own columns
        [wanted],
    ).fetchall()
    articles = _read_articles(connection, {row[2] for row in rows})
    found: dict[int, list[StoredEvidence]] = {}
    for event_id, *row in rows:
        found.setdefault(event_id, []).append(_evidence(row, articles[row[1]]))
    return found


def _read_articles(connection: sqlite3.Connection, keys: Iterable[int]) -> dict[int, tuple[Any, ...]]:
    rows = connection.execute(
        f"""
        SELECT id, text, title, source, direction, language, {VOICE}, {PUBLICATION_COLUMNS}
        FROM articles WHERE id IN (SELECT value FROM json_each(?))
        """,  # noqa: S608 - only our own column list is put in
        [json.dumps(list(keys))],
    )
    return {row[0]: (*row[1:7], read_publication(row[7:]).span) for row in rows}


def _evidence(row: Sequence[Any], told_by: tuple[Any, ...]) -> StoredEvidence:
    key, article_id, start, end, trigger_start, trigger_end, mention_id, mention_start, mention_end, reason = row[:10]
    text, title, source, direction, language, voice, published = told_by
    return StoredEvidence(
        id=key,
        article_id=article_id,
        passage=(start, end),
        trigger=(trigger_start, trigger_end),
        mention_id=mention_id,
        mention=None if mention_id is None else (mention_start, mention_end),
        reason=() if mention_id is None else read_messages(reason),
        quote=text[start:end],
        article_title=title,
        source=source,
        direction=direction,
        language=language,
        published=published,
        reading=read_reading(row[11:], Evidence((start, end), (trigger_start, trigger_end)), row[10]),
        voice=voice,
    )
