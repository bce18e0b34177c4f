"""The tables of the first library: articles, mentions, events, evidence, imports, search."""

from __future__ import annotations

from sqlite_utils import Database

from db.store.schema.columns import SPAN_COLUMNS


def create_articles(database: Database) -> None:
    """Articles with their untouched text, and the kinds of its stretches."""
    database.execute(
        """
        CREATE TABLE articles (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL,
            title_stated INTEGER NOT NULL,   -- 0: a label made of the first words
            source TEXT,
            author TEXT,
            url TEXT,
            language TEXT NOT NULL,          -- BCP 47
            direction TEXT NOT NULL,         -- rtl or ltr
            published TEXT,                  -- EDTF
            published_start_seconds INTEGER,
            published_end_seconds INTEGER,
            published_precision TEXT,
            published_how TEXT NOT NULL,     -- stated given file-name unknown
            published_reason TEXT,           -- JSON: message key and its arguments
            guess TEXT,                      -- EDTF of a publication date that was worked out, not used
            guess_reason TEXT,
            added TEXT NOT NULL,             -- ISO 8601, UTC
            corrected TEXT NOT NULL,         -- JSON array: the columns that a person has set
            text TEXT NOT NULL               -- as it was read; offsets count its code points
        ) STRICT
        """
    )
    database.execute(
        """
        CREATE TABLE article_ranges (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article_id INTEGER NOT NULL REFERENCES articles (id),
            start_offset INTEGER NOT NULL,
            end_offset INTEGER NOT NULL,
            kind TEXT NOT NULL               -- title deck heading caption quote byline dateline boilerplate
        ) STRICT
        """
    )
    database.execute("CREATE INDEX article_ranges_by_article ON article_ranges (article_id, start_offset)")


def create_mentions(database: Database) -> None:
    """Date expressions in the articles' texts."""
    database.execute(
        f"""
        CREATE TABLE mentions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article_id INTEGER NOT NULL REFERENCES articles (id),
            start_offset INTEGER NOT NULL,
            end_offset INTEGER NOT NULL,
            type TEXT NOT NULL,              -- TIMEX3: DATE TIME DURATION SET
            value TEXT NOT NULL,             -- TIMEX3
            modifier TEXT,                   -- TIMEX3 mod
            {SPAN_COLUMNS}
            calendar TEXT NOT NULL,
            anchor TEXT NOT NULL,            -- none publication mention event
            waiting INTEGER NOT NULL,        -- 1: waits for the publication date
            reason TEXT NOT NULL,            -- JSON: messages
            alternative TEXT                 -- JSON: the reading not taken
        ) STRICT
        """
    )
    database.execute("CREATE INDEX mentions_by_article ON mentions (article_id, start_offset)")


def create_events(database: Database) -> None:
    """Happenings, dated or not."""
    database.execute(
        f"""
        CREATE TABLE events (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL,
            type TEXT NOT NULL,              -- PLOVER: AGREE CONSULT ... ASSAULT, or OTHER
            {SPAN_COLUMNS}
            basis TEXT NOT NULL,             -- explicit relative context document none
            confidence REAL NOT NULL,        -- 0 to 1
            reason TEXT NOT NULL,            -- JSON: messages
            actors TEXT NOT NULL,            -- JSON array
            places TEXT NOT NULL,            -- JSON array
            killed INTEGER,
            injured INTEGER,
            corrected TEXT NOT NULL          -- JSON array: the columns that a person has set
        ) STRICT
        """
    )
    database.execute("CREATE INDEX events_without_date ON events (id) WHERE precision IS NULL")


def create_evidence(database: Database) -> None:
    """The passages that tell the events."""
    database.execute(
        """
        CREATE TABLE evidence (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            event_id INTEGER NOT NULL REFERENCES events (id),
            article_id INTEGER NOT NULL REFERENCES articles (id),
            passage_start INTEGER NOT NULL,
            passage_end INTEGER NOT NULL,
            trigger_start INTEGER NOT NULL,
            trigger_end INTEGER NOT NULL,
            mention_id INTEGER REFERENCES mentions (id)   -- the mention that dates it
        ) STRICT
        """
    )
    database.execute("CREATE INDEX evidence_by_event ON evidence (event_id, article_id, passage_start)")
    database.execute("CREATE INDEX evidence_by_article ON evidence (article_id, passage_start, event_id)")
    database.execute("CREATE INDEX evidence_by_mention ON evidence (mention_id)")


def create_imports(database: Database) -> None:
    """What was imported when, and every file's last known state."""
    database.execute(
        """
        CREATE TABLE imports (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            source TEXT NOT NULL,            -- the folder
            started TEXT NOT NULL,           -- ISO 8601, UTC
            finished TEXT,
            status TEXT NOT NULL             -- running finished stopped
        ) STRICT
        """
    )
    database.execute(
        """
        CREATE TABLE import_items (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            import_id INTEGER REFERENCES imports (id),    -- the import that saw the file last
            article_id INTEGER REFERENCES articles (id),
            source TEXT NOT NULL,            -- the folder
            path TEXT NOT NULL,              -- below the folder; bytes that are not UTF-8 stand as \\xNN
            path_bytes BLOB,                 -- the name itself where it is not UTF-8
            size INTEGER,                    -- bytes
            modified_ns INTEGER,             -- nanoseconds since 1970-01-01, UTC
            sha256 TEXT,                     -- of the file's bytes
            body_sha256 TEXT,                -- of the folded text
            status TEXT NOT NULL,            -- added updated unchanged moved duplicate skipped failed
            reason TEXT                      -- JSON: message
        ) STRICT
        """
    )
    database.execute("CREATE UNIQUE INDEX import_items_by_path ON import_items (source, path)")
    database.execute("CREATE INDEX import_items_by_article ON import_items (article_id)")
    database.execute("CREATE INDEX import_items_by_body ON import_items (body_sha256)")
    database.execute("CREATE INDEX import_items_by_import ON import_items (import_id)")


def create_search(database: Database) -> None:
    """The folded forms, derived from articles and events, and their full-text index."""
    for table, owner, columns in (
        ("article_words", "articles", ("title", "text")),
        ("event_words", "events", ("title", "names")),
    ):
        texts = ", ".join(f"{column} TEXT NOT NULL" for column in columns)
        database.execute(f"CREATE TABLE {table} (id INTEGER PRIMARY KEY REFERENCES {owner} (id), {texts}) STRICT")
        database.table(table).enable_fts(columns, create_triggers=True, tokenize="unicode61 remove_diacritics 2")


def create_views(database: Database) -> None:
    """Joined tables for people who open the file with another SQLite tool."""
    database.create_view(
        "events_with_dates",
        """
        SELECT events.id, events.title, events.type, events.edtf, events.earliest, events.latest, events.precision,
               events.basis, events.confidence, events.actors, events.places, events.killed, events.injured,
               count(evidence.id) AS passages, count(DISTINCT evidence.article_id) AS articles
        FROM events LEFT JOIN evidence ON evidence.event_id = events.id
        GROUP BY events.id
        """,
    )
    database.create_view(
        "event_passages",
        """
        SELECT evidence.id, events.id AS event_id, events.title AS event, events.edtf, articles.id AS article_id,
               articles.title AS article, articles.source, articles.published,
               substr(articles.text, passage_start + 1, passage_end - passage_start) AS passage,
               substr(articles.text, mentions.start_offset + 1, mentions.end_offset - mentions.start_offset)
                   AS date_words
        FROM evidence
        JOIN events ON events.id = evidence.event_id
        JOIN articles ON articles.id = evidence.article_id
        LEFT JOIN mentions ON mentions.id = evidence.mention_id
        """,
    )
    database.create_view(
        "imported_files",
        """
        SELECT import_items.id, import_items.source, path, size,
               datetime(modified_ns / 1000000000, 'unixepoch') AS modified, import_items.status,
               reason, articles.id AS article_id, articles.title AS article, started, finished
        FROM import_items
        LEFT JOIN articles ON articles.id = import_items.article_id
        LEFT JOIN imports ON imports.id = import_id
        """,
    )
