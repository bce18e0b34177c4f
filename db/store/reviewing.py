"""What is to be reviewed, the most doubtful first."""

from __future__ import annotations

from typing import Final

from db.store.store import Store

_QUEUE: Final = """
    SELECT id FROM events WHERE review = '' AND corrected = '[]'
    ORDER BY disputed = 0, precision IS NOT NULL, confidence, start_seconds, id
"""


def review_queue(store: Store) -> list[int]:
    """The events that nobody has accepted, rejected or corrected: disputed ones, undated ones, then the least sure."""
    with store.reading() as connection:
        return [key for (key,) in connection.execute(_QUEUE)]
