"""What a person did in a library, in its order, so that it can be taken back after a restart."""

from __future__ import annotations

from sqlite_utils import Database


def create_edits(database: Database) -> None:
    """A person's edits with the rows that they changed."""
    database.execute(
        """
        CREATE TABLE edits (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            made TEXT NOT NULL,              -- ISO 8601, UTC
            person TEXT NOT NULL,            -- the name from the preferences; empty where none is given
            label TEXT NOT NULL,             -- JSON: message key and its arguments
            state TEXT NOT NULL,             -- done undone; replaced (by another edit); lapsed (could not be undone)
            steps BLOB NOT NULL              -- zlib of JSON: [table, id, row before, row after] of each changed row
        ) STRICT
        """
    )
    database.execute("CREATE INDEX edits_by_state ON edits (state, id)")
