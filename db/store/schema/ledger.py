"""What a person has set, beside what the machine had read."""

from __future__ import annotations

from sqlite_utils import Database


def keep_corrections(database: Database) -> None:
    """The ledger: every value that a person set, with the one before, who, when and why."""
    for column in (
        "note TEXT NOT NULL DEFAULT ''",
        "tags TEXT NOT NULL DEFAULT '[]'",  # JSON array
        "review TEXT NOT NULL DEFAULT ''",  # accepted rejected, or nobody has said
    ):
        database.execute(f"ALTER TABLE events ADD COLUMN {column}")
    database.execute(
        """
        CREATE TABLE corrections (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            table_name TEXT NOT NULL,        -- events articles
            row_id INTEGER NOT NULL,
            field TEXT NOT NULL,             -- title type date actors places toll note tags review …
            former TEXT NOT NULL,            -- JSON: the columns before
            given TEXT NOT NULL,             -- JSON: the columns as the person set them
            made TEXT NOT NULL,              -- ISO 8601, UTC
            person TEXT NOT NULL,            -- who; empty where no name is given
            why TEXT NOT NULL
        ) STRICT
        """
    )
    database.execute("CREATE INDEX corrections_by_row ON corrections (table_name, row_id, id)")
    database.execute("CREATE INDEX events_by_type ON events (type, review)")  # counted after every change
