"""Dates found in the articles."""

from __future__ import annotations

from db.store.kept import StoredMention
from db.store.rows import MENTION_COLUMNS, read_mention
from db.store.store import Store


def mentions(store: Store, article_id: int) -> list[StoredMention]:
    """An article's mentions in the order of its text."""
    with store.reading() as connection:
        rows = connection.execute(
            f"SELECT id, {MENTION_COLUMNS} FROM mentions WHERE article_id = ? ORDER BY start_offset, end_offset, id",  # noqa: S608 - our columns
            [article_id],
        ).fetchall()
    return [StoredMention(row[0], article_id, read_mention(row[1:])) for row in rows]
