"""What a reader adds to articles: highlights with notes, and directions of paragraphs."""

from __future__ import annotations

from sqlite_utils import Database


def create_notes(database: Database) -> None:
    """A reader's highlights and notes, anchored by offsets and by the words themselves."""
    database.execute(
        """
        CREATE TABLE notes (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article_id INTEGER NOT NULL REFERENCES articles (id),
            start_offset INTEGER,            -- none: the words are no longer in the text
            end_offset INTEGER,
            quote TEXT NOT NULL,             -- the words that are marked
            prefix TEXT NOT NULL,            -- what stands before them
            suffix TEXT NOT NULL,            -- and after
            position INTEGER NOT NULL,       -- where they stood when they were last seen
            tint TEXT NOT NULL,              -- stone sage lilac mint
            text TEXT NOT NULL,              -- what the reader wrote; may be empty
            made TEXT NOT NULL               -- ISO 8601, UTC
        ) STRICT
        """
    )
    database.execute("CREATE INDEX notes_by_article ON notes (article_id, position)")


def create_directions(database: Database) -> None:
    """Directions that a person gave to paragraphs; an article's own is a column of the article."""
    database.execute(
        """
        CREATE TABLE directions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article_id INTEGER NOT NULL REFERENCES articles (id),
            start_offset INTEGER NOT NULL,   -- where the paragraph begins
            direction TEXT NOT NULL          -- rtl or ltr
        ) STRICT
        """
    )
    database.execute("CREATE UNIQUE INDEX directions_by_place ON directions (article_id, start_offset)")
