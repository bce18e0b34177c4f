"""All events as columns of numbers: what the timeline draws from."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

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
    "id",
    f"CASE WHEN precision IS NULL THEN {ENDING} ELSE coalesce(start_seconds, {BEGINNING}) END",
    f"coalesce(end_seconds, {ENDING})",
    f"CASE WHEN precision IS NULL THEN {ENDING} ELSE coalesce(sure_start_seconds, start_seconds, {BEGINNING}) END",
    f"coalesce(sure_end_seconds, end_seconds, {ENDING})",
    _codes("type", {type_.value: code for code, type_ in enumerate(TYPES)}),
    _codes("precision", {precision.name.lower(): int(precision) for precision in Precision}),
    f"approximate * {APPROXIMATE} + uncertain * {UNCERTAIN} + lasting * {LASTING}"
    f" + (start_seconds IS NULL) * {OPEN_START} + (end_seconds IS NULL) * {OPEN_END}"
    f" + (sure_start_seconds IS NOT NULL OR sure_end_seconds IS NOT NULL) * {SURE}",
    "CAST(round(confidence * 1000) AS INTEGER)",
    "disputed",
)
_EVIDENCE: Final = ("event_id", "article_id", "passage_start")

_CHUNK: Final = 65_536
"""Ids that are read in one query."""


def _read(connection: sqlite3.Connection, table: str, columns: tuple[str, ...], kept: str = "true") -> Integers:
    """Whole-number columns of a table's kept rows, in no order.

    SQLite writes the numbers of many rows into one text and numpy reads it: no Python object
    is made for any of them, and other threads run meanwhile.
    """
    (last,) = connection.execute(f"SELECT coalesce(max({columns[0]}), 0) FROM {table}").fetchone()  # noqa: S608 - our names
    values = " || ' ' || ".join(f"({column})" for column in columns)
    query = f"SELECT group_concat({values}, ' ') FROM {table} WHERE {columns[0]} > ? AND {columns[0]} <= ? AND {kept}"  # noqa: S608 - our names
    texts = (connection.execute(query, [low, low + _CHUNK]).fetchone()[0] for low in range(0, last, _CHUNK))
    chunks = [np.fromstring(text, np.int64, sep=" ") for text in texts if text is not None]
    return np.concatenate(chunks or [np.zeros(0, np.int64)]).reshape(-1, len(columns))


def event_table(store: Store) -> EventTable:
    """Every event of the library but those that a person rejected."""
    with store.reading() as connection:
        events = _read(connection, "events", _EVENT, SHOWN)
        evidence = _read(connection, "evidence", _EVIDENCE)
        voices = voice_counts(connection, events[:, 0], evidence[:, 0], evidence[:, 1])
        others = other_dates(connection)
    key, start, end, sure_start, sure_end, type_, precision, flags, confidence, disputed = np.ascontiguousarray(
        events.T
    )
    article, passage, count = _first_evidence(key, evidence)
    undated = precision == 0
    told = (key, np.where(undated, passage, end), np.where(undated, article, start), undated)
    order = np.lexsort(told)
    types = type_[order].astype(np.uint8)
    other_first, chosen = in_rows(key[order], others[0])
    return EventTable(
        id=key[order],
        start=start[order],
        end=end[order],
        sure_start=sure_start[order],
        sure_end=sure_end[order],
        type=types,
        family=_FAMILY_OF_TYPE[types],
        precision=precision[order].astype(np.uint8),
        flags=np.where(undated, 0, flags)[order].astype(np.uint8),
        confidence=(confidence[order] / 1000).astype(np.float32),
        article=article[order],
        evidence_count=count[order].astype(np.int32),
        voice_count=voices[order].astype(np.int32),
        disputed=disputed[order].astype(np.uint8),
        other_first=other_first,
        other_start=others[1][chosen],
        other_end=others[2][chosen],
        dated_count=int(np.count_nonzero(~undated)),
    )


def _first_evidence(key: Integers, evidence: Integers) -> tuple[Integers, Integers, Integers]:
    """For each event its first article, the first passage there, and how many passages tell it; 0 where none does."""
    columns = np.ascontiguousarray(evidence.T)
    event, article, passage = columns[:, np.lexsort(columns[::-1])]
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
        event, article = _read(connection, "evidence", _EVIDENCE[:2]).T
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
