"""How many tell an event independently of each other, and which other dates they give, as columns."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from db.store.accounts import VOICE
from db.store.driver import sqlite3
from db.store.merged import OF_DATE

Integers = npt.NDArray[np.int64]


def voice_counts(connection: sqlite3.Connection, key: Integers, event: Integers, article: Integers) -> Integers:
    """For each event of ``key`` how many voices tell it; ``event`` and ``article`` are the pairs of the evidence."""
    codes: dict[str, int] = {}
    rows = connection.execute(f"SELECT id, {VOICE} FROM articles ORDER BY id").fetchall()  # noqa: S608 - our own SQL
    code_of = np.zeros(rows[-1][0] + 1 if rows else 1, np.int64)
    for row_id, voice in rows:
        code_of[row_id] = codes.setdefault(voice, len(codes))
    scale = max(len(codes), 1)
    passages = np.bincount(event, minlength=int(key.max(initial=0)) + 1)
    voices = np.minimum(passages, 1)
    several = passages[event] > 1
    pairs = np.unique(event[several] * scale + code_of[article[several]])
    told, counts = np.unique(pairs // scale, return_counts=True)
    voices[told] = counts
    return voices[key]


def other_dates(connection: sqlite3.Connection) -> tuple[Integers, Integers, Integers]:
    """Dates of sources that do not fit their event's: the event's id, start and end in seconds, in this order."""
    rows = connection.execute(
        """
        SELECT DISTINCT events.id, evidence.start_seconds, evidence.end_seconds
        FROM events JOIN evidence ON evidence.event_id = events.id
        WHERE events.disputed <> 0 AND events.disputed & ? AND evidence.basis <> 'document'
          AND (evidence.start_seconds >= events.end_seconds OR evidence.end_seconds <= events.start_seconds)
          AND evidence.start_seconds IS NOT NULL AND evidence.end_seconds IS NOT NULL
        ORDER BY events.id, evidence.start_seconds, evidence.end_seconds
        """,
        [OF_DATE],
    ).fetchall()
    event, start, end = np.array(rows, np.int64).reshape(-1, 3).T
    return event, start, end


def in_rows(key: Integers, event: Integers) -> tuple[Integers, Integers]:
    """Entries of ``event`` (ascending) in the order of ``key``: where those of each key begin, and their places."""
    first, last = np.searchsorted(event, key, side="left"), np.searchsorted(event, key, side="right")
    begins = np.concatenate((np.zeros(1, np.int64), np.cumsum(last - first)))
    told = np.flatnonzero(last > first)
    places = [np.arange(first[row], last[row]) for row in told]
    return begins, np.concatenate(places) if places else np.zeros(0, np.int64)
