"""All events as columns of numbers: what the timeline draws from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from db.records import FAMILIES, EventType, Family
from db.store.agreement import in_rows, other_dates, voice_counts
from db.store.driver import sqlite3
from db.store.event_rows import SHOWN
from db.store.store import Store
from db.time.span import DAY, FIRST_YEAR, LAST_YEAR, Precision, day_number

Integers = npt.NDArray[np.int64]

TYPES: Final = tuple(EventType)
"""The event types in the order of their codes."""

BEGINNING: Final = day_number(FIRST_YEAR, 1, 1) * DAY
"""The first instant the program knows, in seconds: the start of what has no start."""

ENDING: Final = day_number(LAST_YEAR + 1, 1, 1) * DAY
"""The instant after the last one: the end of what has no end."""

APPROXIMATE: Final = 1
UNCERTAIN: Final = 2
LASTING: Final = 4
OPEN_START: Final = 8
OPEN_END: Final = 16
SURE: Final = 32
"""Flag: ``sure_start`` and ``sure_end`` bound a stretch in which the event surely went on."""


@dataclass(frozen=True, slots=True)
class EventTable:
    """Columns of equal length, one entry an event.

    Dated events come first, by start, end and id; then the undated ones in the order they
    are told, with start and end at ``ENDING``. Times are seconds since 1970-01-01T00:00,
    half-open; without ``SURE`` the sure bounds repeat start and end.
    """

    id: Integers
    start: Integers
    end: Integers
    sure_start: Integers
    sure_end: Integers
    type: npt.NDArray[np.uint8]
    """Index into ``TYPES``."""
    family: npt.NDArray[np.uint8]
    """Index into ``tuple(Family)``."""
    precision: npt.NDArray[np.uint8]
    """``Precision``; 0 where undated."""
    flags: npt.NDArray[np.uint8]
    confidence: npt.NDArray[np.float32]
    article: Integers
    """The id of the first article that tells it; 0 where none does."""
    evidence_count: npt.NDArray[np.int32]
    """How many passages tell it."""
    voice_count: npt.NDArray[np.int32]
    """How many tell it independently of each other."""
    disputed: npt.NDArray[np.uint8]
    """Bits of ``db.store.merged``: what its sources disagree on."""
    other_first: Integers
    """One longer than the events: the other dates of event i are ``other_first[i]`` to ``other_first[i + 1]``."""
    other_start: Integers
    other_end: Integers
    dated_count: int

    @property
    def undated(self) -> npt.NDArray[np.bool_]:
        """True where an event has no date."""
        mask = np.ones(len(self.id), np.bool_)
        mask[: self.dated_count] = False
        return mask

    def __len__(self) -> int:
        return len(self.id)


_FAMILY_OF_TYPE: Final = np.array([tuple(Family).index(FAMILIES[type_]) for type_ in TYPES], np.uint8)


def _codes(column: str, codes: dict[str, int]) -> str:
    """SQL that turns a column's words into numbers."""
    cases = " ".join(f"WHEN '{name}' THEN {code}" for name, code in codes.items())
    return f"CASE {column} {cases} ELSE 0 END"


_EVENT: Final = (
    ("id", np.int64),
    (f"CASE WHEN precision IS NULL THEN {ENDING} ELSE coalesce(start_seconds, {BEGINNING}) END", np.int64),
    (f"coalesce(end_seconds, {ENDING})", np.int64),
    (
        f"CASE WHEN precision IS NULL THEN {ENDING} ELSE coalesce(sure_start_seconds, start_seconds, {BEGINNING}) END",
        np.int64,
    ),
    (f"coalesce(sure_end_seconds, end_seconds, {ENDING})", np.int64),
    (_codes("type", {type_.value: code for code, type_ in enumerate(TYPES)}), np.uint8),
    (_codes("precision", {precision.name.lower(): int(precision) for precision in Precision}), np.uint8),
    (
        f"approximate * {APPROXIMATE} + uncertain * {UNCERTAIN} + lasting * {LASTING}"
        f" + (start_seconds IS NULL) * {OPEN_START} + (end_seconds IS NULL) * {OPEN_END}"
        f" + (sure_start_seconds IS NOT NULL OR sure_end_seconds IS NOT NULL) * {SURE}",
        np.uint8,
    ),
    ("CAST(round(confidence * 1000) AS INTEGER)", np.uint16),
    ("disputed", np.uint8),
)
_EVIDENCE: Final = (("event_id", np.int64), ("article_id", np.int64), ("passage_start", np.int32))

_CHUNK: Final = 8_192
"""Ids that are read in one query: numpy reads their text in a few milliseconds, in which no other thread runs."""

_Columns = Sequence[tuple[str, type[np.integer]]]


def _read(connection: sqlite3.Connection, table: str, columns: _Columns, kept: str = "true") -> list[npt.NDArray[Any]]:
    """Whole-number columns of a table's kept rows, in no order; each is SQL and the type that holds its values.

    SQLite writes the numbers of many rows into one text and numpy reads it: no Python object
    is made for any of them, and other threads run meanwhile.
    """
    key = columns[0][0]
    last, count = connection.execute(f"SELECT coalesce(max({key}), 0), count(*) FROM {table}").fetchone()  # noqa: S608 - our names
    values = " || ' ' || ".join(f"({column})" for column, _ in columns)
    query = f"SELECT group_concat({values}, ' ') FROM {table} WHERE {key} > ? AND {key} <= ? AND {kept}"  # noqa: S608 - our names
    found: list[npt.NDArray[Any]] = [np.empty(count, kind) for _, kind in columns]
    filled = 0
    for low in range(0, last, _CHUNK):
        text = connection.execute(query, [low, low + _CHUNK]).fetchone()[0]
        rows = np.fromstring(text or "", np.int64, sep=" ").reshape(-1, len(columns))
        for place, column in enumerate(found):
            column[filled : filled + len(rows)] = rows[:, place]
        filled += len(rows)
    return [column[:filled] for column in found]


def event_table(store: Store) -> EventTable:
    """Every event of the library but those that a person rejected."""
    with store.reading() as connection:
        key, *columns = _read(connection, "events", _EVENT, SHOWN)
        evidence = _read(connection, "evidence", _EVIDENCE)
        voices = voice_counts(connection, key, *evidence[:2])
        others = other_dates(connection)
    article, passage, count = _first_evidence(key, *evidence)
    start, end, _, _, _, precision, *_ = columns
    undated = precision == 0
    order = np.lexsort((key, np.where(undated, passage, end), np.where(undated, article, start), undated))
    start, end, sure_start, sure_end, types, precision, flags, confidence, disputed = (
        column[order] for column in columns
    )
    dated_count = int(np.count_nonzero(~undated))
    flags[dated_count:] = 0
    other_first, chosen = in_rows(key[order], others[0])
    return EventTable(
        id=key[order],
        start=start,
        end=end,
        sure_start=sure_start,
        sure_end=sure_end,
        type=types,
        family=_FAMILY_OF_TYPE[types],
        precision=precision,
        flags=flags,
        confidence=confidence.astype(np.float32) / np.float32(1000),
        article=article[order],
        evidence_count=count[order].astype(np.int32),
        voice_count=voices[order].astype(np.int32),
        disputed=disputed,
        other_first=other_first,
        other_start=others[1][chosen],
        other_end=others[2][chosen],
        dated_count=dated_count,
    )


def _first_evidence(
    key: Integers, event: Integers, article: Integers, passage: npt.NDArray[np.int32]
) -> tuple[Integers, Integers, Integers]:
    """For each event its first article, the first passage there, and how many passages tell it; 0 where none does."""
    order = np.lexsort((passage, article, event))
    event, article, passage = event[order], article[order], passage[order]
    first = np.flatnonzero(np.diff(event, prepend=-1))
    count = np.diff(first, append=len(event))
    told = event[first]
    by_id = np.zeros((3, max(int(key.max(initial=0)), int(told.max(initial=0))) + 1), np.int64)
    by_id[:, told] = article[first], passage[first], count
    first_article, first_passage, passages = by_id[:, key]
    return first_article, first_passage, passages


def event_articles(store: Store) -> tuple[Integers, Integers]:
    """Every pair of an event and an article that tells it, as two columns of ids, by event."""
    with store.reading() as connection:
        event, article = _read(connection, "evidence", _EVIDENCE[:2])
    order = np.lexsort((article, event))
    event, article = event[order], article[order]
    first = np.ones(len(event), np.bool_)
    first[1:] = (event[1:] != event[:-1]) | (article[1:] != article[:-1])
    return event[first], article[first]


def events_in_sources(store: Store, sources: Iterable[str | None]) -> Integers:
    """The ids, ascending, of the events that these sources tell; None stands for articles that name none."""
    wanted = list(sources)
    with store.reading() as connection:
        rows = connection.execute(
            """
            SELECT DISTINCT event_id FROM evidence JOIN articles ON articles.id = article_id
            WHERE source IN (SELECT value FROM json_each(?)) OR (source IS NULL AND ?) ORDER BY event_id
            """,
            [json.dumps([source for source in wanted if source is not None]), None in wanted],
        )
        return np.fromiter((key for (key,) in rows), np.int64)
