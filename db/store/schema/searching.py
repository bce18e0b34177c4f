"""The search: folded forms and stems of articles, events and notes, with their full-text index."""

from __future__ import annotations

from typing import Final

from sqlite_utils import Database

_TOKENIZER: Final = "unicode61 remove_diacritics 2"


def index_stems(database: Database) -> None:
    """The folded forms with the stems of their words beside them, and their full-text index.

    The tables come empty: ``db.store.words.fill`` writes what is missing once all steps are done.
    """
    for name in ("article_words", "event_words"):
        database.execute(f"DROP TABLE {name}_fts")
        database.execute(f"DROP TABLE {name}")
    _create(database, "article_words", "articles", ("title", "text", "stems"))
    _create(database, "event_words", "events", ("title", "names", "passages", "stems"))
    _create(database, "note_words", "notes", ("quote", "text", "stems"))


def _create(database: Database, name: str, owner: str, columns: tuple[str, ...]) -> None:
    texts = ", ".join(f"{column} TEXT NOT NULL" for column in columns)
    names = ", ".join(columns)
    database.execute(
        f"CREATE TABLE {name} (id INTEGER PRIMARY KEY REFERENCES {owner} (id) ON DELETE CASCADE, {texts}) STRICT"
    )
    database.execute(
        f"CREATE VIRTUAL TABLE {name}_fts USING fts5 ("
        f"{names}, content='{name}', content_rowid='id', tokenize='{_TOKENIZER}', prefix='1 2 3')"
    )
    new = ", ".join(f"new.{column}" for column in columns)
    old = ", ".join(f"old.{column}" for column in columns)
    put = f"INSERT INTO {name}_fts (rowid, {names}) VALUES (new.id, {new});"  # noqa: S608 - our own names
    take = f"INSERT INTO {name}_fts ({name}_fts, rowid, {names}) VALUES ('delete', old.id, {old});"  # noqa: S608 - our own names
    for event, work in (("INSERT", put), ("DELETE", take), ("UPDATE", take + put)):
        database.execute(f"CREATE TRIGGER {name}_{event.lower()} AFTER {event} ON {name} BEGIN {work} END")


def index_facts(database: Database) -> None:
    """The articles by what the operators of a search ask for."""
    for column in ("source", "language", "published_start_seconds"):
        database.execute(f"CREATE INDEX articles_by_{column} ON articles ({column})")
