"""Accounts: what each passage says of its event, kept beside what all of them make of it."""

from __future__ import annotations

from typing import Final

from sqlite_utils import Database

from db.store.schema.columns import SPAN_COLUMNS

_DEFAULTS: Final = {"approximate": "0", "uncertain": "0", "lasting": "0"}

_READING: Final = (
    "title TEXT NOT NULL DEFAULT ''",
    "type TEXT NOT NULL DEFAULT 'OTHER'",
    *(
        f"{line} DEFAULT {_DEFAULTS[line.split()[0]]}" if line.split()[0] in _DEFAULTS else line
        for line in (text.split("--")[0].strip().rstrip(",") for text in SPAN_COLUMNS.splitlines())
        if line
    ),
    "basis TEXT NOT NULL DEFAULT 'none'",
    "confidence REAL NOT NULL DEFAULT 0",
    "reason TEXT NOT NULL DEFAULT '[]'",
    "actors TEXT NOT NULL DEFAULT '[]'",
    "places TEXT NOT NULL DEFAULT '[]'",
    "killed INTEGER",
    "injured INTEGER",
)
"""The columns of an event that a passage has too: there, what the machine read in that passage alone."""


def keep_accounts(database: Database) -> None:
    """Give every passage the reading of its own that so far only its event had.

    ``events`` holds what the passages make of it together, or what a person has set;
    ``disagreement`` (JSON: messages) and ``disputed`` (1 date, 2 toll, 4 place) say where
    independent sources differ.
    """
    for column in _READING:
        database.execute(f"ALTER TABLE evidence ADD COLUMN {column}")
    names = ", ".join(column.split()[0] for column in _READING)
    database.execute(f"UPDATE evidence SET ({names}) = (SELECT {names} FROM events WHERE events.id = event_id)")  # noqa: S608 - our names
    for table, column in (
        ("events", "subtype TEXT"),  # the finer word within the type
        ("events", "expected INTEGER NOT NULL DEFAULT 0"),  # 1: announced, had not happened
        ("events", "disagreement TEXT NOT NULL DEFAULT '[]'"),
        ("events", "disputed INTEGER NOT NULL DEFAULT 0"),
        ("evidence", "subtype TEXT"),
        ("evidence", "expected INTEGER NOT NULL DEFAULT 0"),
        ("evidence", "told_by TEXT"),  # whose words the article reports
        ("evidence", "terms TEXT"),  # JSON: CRC-32 of what it is looked up by; none before it is compared
    ):
        database.execute(f"ALTER TABLE {table} ADD COLUMN {column}")


def index_terms(database: Database) -> None:
    """The passages by the words and names that they are looked up by, and by their first day."""
    database.execute(
        """
        CREATE TABLE evidence_terms (
            term INTEGER NOT NULL,           -- CRC-32
            day INTEGER NOT NULL,            -- days since 1970-01-01; -10000000 where undated
            evidence_id INTEGER NOT NULL,
            PRIMARY KEY (term, day, evidence_id)
        ) STRICT, WITHOUT ROWID
        """
    )
    day = "coalesce({0}.start_seconds, {0}.end_seconds - 1, -864000000000) / 86400"
    rows = "SELECT value, {day}, {row}.id FROM json_each({row}.terms)"
    add = f"INSERT INTO evidence_terms {rows.format(day=day.format('new'), row='new')};"
    own = "evidence_id = old.id AND day = {day} AND term IN (SELECT value FROM json_each(old.terms))"
    take = f"DELETE FROM evidence_terms WHERE {own.format(day=day.format('old'))};"  # noqa: S608 - our own names
    events = {
        "added": ("INSERT ON evidence WHEN new.terms IS NOT NULL", add),
        "removed": ("DELETE ON evidence WHEN old.terms IS NOT NULL", take),
        "changed": ("UPDATE OF terms, start_seconds, end_seconds ON evidence", take + add),
    }
    for name, (event, work) in events.items():
        database.execute(f"CREATE TRIGGER evidence_terms_{name} AFTER {event} BEGIN {work} END")


def keep_choices(database: Database) -> None:
    """What a person decided about accounts and names, anchored so that it outlives a new reading."""
    anchor = """
            {0}article_id INTEGER NOT NULL REFERENCES articles (id),
            {0}quote TEXT NOT NULL,          -- the passage, word for word
            {0}quote_start INTEGER NOT NULL,
            {0}trigger_start INTEGER NOT NULL,"""
    database.execute(
        f"""
        CREATE TABLE choices (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            {anchor.format("").strip()}
            {anchor.format("other_").strip()}
            kind TEXT NOT NULL,              -- together apart
            made TEXT NOT NULL               -- ISO 8601, UTC
        ) STRICT
        """
    )
    database.execute("CREATE INDEX choices_by_article ON choices (article_id)")
    database.execute("CREATE INDEX choices_by_other_article ON choices (other_article_id)")
    database.execute(
        """
        CREATE TABLE aliases (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,       -- as it is read
            identity TEXT NOT NULL           -- as a person wants it called
        ) STRICT
        """
    )


def show_accounts(database: Database) -> None:
    """The passages with what each says, for people who open the file with another tool."""
    database.create_view(
        "event_passages",
        """
        SELECT evidence.id, events.id AS event_id, events.title AS event, events.edtf, articles.id AS article_id,
               articles.title AS article, articles.source, articles.published,
               substr(articles.text, passage_start + 1, passage_end - passage_start) AS passage,
               substr(articles.text, mentions.start_offset + 1, mentions.end_offset - mentions.start_offset)
                   AS date_words,
               evidence.edtf AS told_edtf, evidence.type AS told_type, evidence.killed AS told_killed
        FROM evidence
        JOIN events ON events.id = evidence.event_id
        JOIN articles ON articles.id = evidence.article_id
        LEFT JOIN mentions ON mentions.id = evidence.mention_id
        """,
        replace=True,
    )


def index_disputed(database: Database) -> None:
    """The events whose sources disagree, which are few, without a look at all others."""
    database.execute("CREATE INDEX events_disputed ON events (id, disputed) WHERE disputed <> 0")
