"""The tables of a library, as migrations: one small named function a step, one module a concern.

``user_version`` is the number of steps a file has. A released step is never changed; a new one is appended.
"""

from __future__ import annotations

from typing import Final

from sqlite_utils import Database, Migrations

from db.store import words
from db.store.header import APPLICATION_ID
from db.store.schema import accounts, history, importing, initial, ledger, printing, reading, searching

STEPS: Final = (
    initial.create_articles,
    initial.create_mentions,
    initial.create_events,
    initial.create_evidence,
    initial.create_imports,
    initial.create_search,
    initial.create_views,
    history.create_edits,
    accounts.keep_accounts,
    accounts.index_terms,
    accounts.keep_choices,
    accounts.show_accounts,
    importing.tell_parts,
    importing.create_fingerprints,
    importing.remember_sources,
    reading.create_notes,
    reading.create_directions,
    searching.index_stems,
    ledger.keep_corrections,
    searching.index_facts,
    accounts.index_disputed,
    printing.create_snapshots,
)
"""All steps, in their order."""

VERSION: Final = len(STEPS)
"""The ``user_version`` of a library of this program."""

migrations: Final = Migrations("tasalsul")
for _step in STEPS:
    migrations()(_step)


def upgrade(database: Database) -> None:
    """Bring an open file to this program's schema: all steps, or none."""
    with database.atomic():
        migrations.apply(database)
        words.fill(database.conn)
        database.execute(f"PRAGMA user_version = {VERSION}")
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
