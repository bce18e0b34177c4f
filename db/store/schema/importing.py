"""What imports need beyond the first library: parts of files, watched folders, fingerprints, files still waiting."""

from __future__ import annotations

from sqlite_utils import Database

from db.store import prints
from db.text.fingerprint import fingerprint


def tell_parts(database: Database) -> None:
    """Let one file stand for several articles, and note the files that are no longer where they were."""
    database.execute("ALTER TABLE import_items ADD COLUMN part TEXT NOT NULL DEFAULT ''")  # of the file: !/a.html, #3
    database.execute("ALTER TABLE import_items ADD COLUMN vanished TEXT")  # ISO 8601, UTC: when it was missed
    database.execute("DROP INDEX import_items_by_path")
    database.execute("CREATE UNIQUE INDEX import_items_by_path ON import_items (source, path, part)")


def create_fingerprints(database: Database) -> None:
    """Fingerprints of the articles' texts, derived, and which article repeats which."""
    database.execute(
        """
        CREATE TABLE fingerprints (
            id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
            minima BLOB NOT NULL,            -- MinHash: 128 unsigned integers of 32 bits, little end first
            shingles INTEGER NOT NULL        -- different runs of three words
        ) STRICT
        """
    )
    database.execute(
        """
        CREATE TABLE fingerprint_bands (
            band INTEGER NOT NULL,           -- nearly the same texts share at least one
            article_id INTEGER NOT NULL,
            PRIMARY KEY (band, article_id)
        ) STRICT, WITHOUT ROWID
        """
    )
    database.execute("ALTER TABLE articles ADD COLUMN reprint_of INTEGER REFERENCES articles (id)")
    database.execute("CREATE INDEX articles_by_original ON articles (reprint_of) WHERE reprint_of IS NOT NULL")
    texts = database.query("SELECT id, text FROM articles")
    prints.write(database.conn, ((row["id"], fingerprint(row["text"])) for row in texts))


def remember_sources(database: Database) -> None:
    """The folders that were imported, to be looked through again, and the files that an import still has before it."""
    database.execute(
        """
        CREATE TABLE import_sources (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            path TEXT NOT NULL UNIQUE,       -- bytes that are not UTF-8 stand as \\xNN
            path_bytes BLOB,                 -- the path itself where it is not UTF-8
            looking TEXT NOT NULL            -- JSON: patterns taken and left, recursion
        ) STRICT
        """
    )
    database.execute(
        """
        CREATE TABLE import_waiting (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            import_id INTEGER NOT NULL REFERENCES imports (id),
            path TEXT NOT NULL,              -- below the import's folder
            path_bytes BLOB,
            choices TEXT NOT NULL            -- JSON: what a person chose for the file
        ) STRICT
        """
    )
    database.execute("CREATE INDEX import_waiting_by_import ON import_waiting (import_id)")
