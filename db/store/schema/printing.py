"""Printouts that a person keeps."""

from __future__ import annotations

from sqlite_utils import Database


def create_snapshots(database: Database) -> None:
    """Views of the timeline under names, with how they are printed and a small picture."""
    database.execute(
        """
        CREATE TABLE snapshots (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL,
            view TEXT NOT NULL,              -- JSON: stretch, filter, lanes, sheet
            picture BLOB NOT NULL,           -- PNG of the first page; may be empty
            made TEXT NOT NULL               -- ISO 8601, UTC
        ) STRICT
        """
    )
