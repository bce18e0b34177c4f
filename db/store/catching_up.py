"""Passages that were read before accounts were compared, gathered into events a batch at a time."""

from __future__ import annotations

import json
from typing import Final

from db.message import message
from db.store.accounts import accounts_of
from db.store.change import Change, carry_out
from db.store.gathering import Corroboration
from db.store.passages import Passage, passage_steps
from db.store.store import Store
from db.store.stored_rows import select_rows

_BATCH: Final = 2_000


def catch_up(store: Store, corroboration: Corroboration) -> Change:
    """Compare a batch of passages that never were; a change without steps where there is none left."""
    with store.writing() as writing:
        keys = [
            key
            for (key,) in writing.connection.execute(
                "SELECT id FROM evidence WHERE terms IS NULL AND title <> '' ORDER BY id LIMIT ?", [_BATCH]
            )
        ]
        rows = select_rows(writing.connection, "evidence", "id", keys)
        passages = []
        for stored in accounts_of(writing.connection, "id", keys):
            before = rows[stored.account.key]
            after = {column: value for column, value in before.items() if column != "event_id"}
            after["terms"] = json.dumps(sorted(corroboration.terms(stored.account)))
            passages.append(Passage(stored.account.key, before, after, stored.account))
        steps = passage_steps(writing, passages, corroboration) if passages else []
        carry_out(writing, steps)
    return Change(message("change-catch-up"), tuple(steps))
