"""All events as columns of numbers: what the timeline draws from."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from db.records import FAMILIES, EventType, Family
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
    dated_count: int

    @property
    def undated(self) -> npt.NDArray[np.bool_]:
        """True where an event has no date."""
        mask = np.ones(len(self.id), np.bool_)
        mask[: self.dated_count] = False
        return mask

    def __len__(self) -> int:
        return len(self.id)


_ROW: Final = np.dtype(
    [
        ("id", np.int64),
        ("start", np.int64),
        ("end", np.int64),
        ("sure_start", np.int64),
        ("sure_end", np.int64),
        ("type", np.uint8),
        ("precision", np.uint8),
        ("flags", np.uint8),
        ("confidence", np.float32),
    ]
)

_FAMILY_OF_TYPE: Final = np.array([tuple(Family).index(FAMILIES[type_]) for type_ in TYPES], np.uint8)


def _codes(column: str, codes: dict[str, int]) -> str:
    """SQL that turns a column's words into numbers."""
    cases = " ".join(f"WHEN '{name}' THEN {code}" for name, code in codes.items())
    return f"CASE {column} {cases} ELSE 0 END"


_QUERY: Final = f"""
    SELECT id,
        CASE WHEN precision IS NULL THEN {ENDING} ELSE coalesce(start_seconds, {BEGINNING}) END,
        coalesce(end_seconds, {ENDING}),
        CASE WHEN precision IS NULL THEN {ENDING} ELSE coalesce(sure_start_seconds, start_seconds, {BEGINNING}) END,
        coalesce(sure_end_seconds, end_seconds, {ENDING}),
        {_codes("type", {type_.value: code for code, type_ in enumerate(TYPES)})},
        {_codes("precision", {precision.name.lower(): int(precision) for precision in Precision})},
        approximate * {APPROXIMATE} + uncertain * {UNCERTAIN} + lasting * {LASTING}
            + (start_seconds IS NULL) * {OPEN_START} + (end_seconds IS NULL) * {OPEN_END}
            + (sure_start_seconds IS NOT NULL OR sure_end_seconds IS NOT NULL) * {SURE},
        confidence
    FROM events ORDER BY id
"""  # noqa: S608 - only our own constants are put in


def event_table(store: Store) -> EventTable:
    """Every event of the library."""
    with store.reading() as connection:
        rows = np.fromiter(connection.execute(_QUERY), _ROW)
        told = np.fromiter(
            connection.execute(
                "SELECT event_id, article_id, passage_start, count(*) FROM evidence GROUP BY event_id ORDER BY event_id"
            ),
            np.dtype((np.int64, 4)),
        )
    place = np.searchsorted(rows["id"], told[:, 0])
    article, passage, count = (np.zeros(len(rows), np.int64) for _ in range(3))
    article[place], passage[place], count[place] = told[:, 1], told[:, 2], told[:, 3]
    undated = rows["precision"] == 0
    order = np.lexsort(
        (
            rows["id"],
            np.where(undated, passage, rows["end"]),
            np.where(undated, article, rows["start"]),
            undated,
        )
    )
    rows = rows[order]
    flags = np.where(rows["precision"] == 0, 0, rows["flags"]).astype(np.uint8)
    return EventTable(
        id=np.ascontiguousarray(rows["id"]),
        start=np.ascontiguousarray(rows["start"]),
        end=np.ascontiguousarray(rows["end"]),
        sure_start=np.ascontiguousarray(rows["sure_start"]),
        sure_end=np.ascontiguousarray(rows["sure_end"]),
        type=np.ascontiguousarray(rows["type"]),
        family=_FAMILY_OF_TYPE[rows["type"]],
        precision=np.ascontiguousarray(rows["precision"]),
        flags=flags,
        confidence=np.ascontiguousarray(rows["confidence"]),
        article=article[order],
        evidence_count=count[order].astype(np.int32),
        dated_count=int(np.count_nonzero(~undated)),
    )


def event_articles(store: Store) -> tuple[Integers, Integers]:
    """Every pair of an event and an article that tells it, as two columns of ids, by event."""
    with store.reading() as connection:
        pairs = np.fromiter(
            connection.execute("SELECT DISTINCT event_id, article_id FROM evidence ORDER BY event_id, article_id"),
            np.dtype((np.int64, 2)),
        )
    return np.ascontiguousarray(pairs[:, 0]), np.ascontiguousarray(pairs[:, 1])


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
