"""The ledger: every value that a person set, with the one before it, who, when and why."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from db.store.change import Row, Step, Value, next_ids
from db.store.imports import now
from db.store.store import Store, Writing
from db.store.stored_rows import as_corrected, as_uncorrected, update_step

_COLUMNS: Final = "id, table_name, row_id, field, former, given, made, person, why"


@dataclass(frozen=True, slots=True)
class Correction:
    """One value that a person set: the columns of the row before and after; ``made`` is in UTC."""

    id: int
    table: str
    row_id: int
    field: str
    former: Row
    given: Row
    made: datetime
    person: str
    why: str


class Ledger:
    """Writes corrections into one transaction, as steps that are undone with them."""

    def __init__(self, writing: Writing, why: str = "") -> None:
        self._ids = next_ids(writing, "corrections")
        self._person = writing.person
        self._why = why
        self._made = now()

    def correct(self, table: str, key: int, before: Row, field: str, after: Row) -> Iterator[Step]:
        """The steps that set columns of a row and note it; none where nothing differs."""
        if all(before[column] == value for column, value in after.items()):
            return
        step = update_step(table, key, before, as_corrected(before, after))
        if step is not None:
            yield step
        yield self.note(table, key, field, {column: before[column] for column in after}, after)

    def restore(self, table: str, key: int, before: Row, field: str, after: Row) -> Iterator[Step]:
        """The steps that give columns of a row back to the machine and note it; none where nothing differs."""
        step = update_step(table, key, before, as_uncorrected(before, after))
        if step is not None:
            yield step
            yield self.note(table, key, field, {column: before[column] for column in after}, after)

    def note(self, table: str, key: int, field: str, former: Row, given: Row) -> Step:
        """The step that notes what a person set."""
        row: dict[str, Value] = {
            "table_name": table,
            "row_id": key,
            "field": field,
            "former": _write(former),
            "given": _write(given),
            "made": self._made,
            "person": self._person,
            "why": self._why,
        }
        return Step("corrections", next(self._ids), None, row)


def corrections_of(store: Store, table: str, row_id: int) -> list[Correction]:
    """What a person set of one row, the newest first."""
    with store.reading() as connection:
        rows = connection.execute(
            f"SELECT {_COLUMNS} FROM corrections WHERE table_name = ? AND row_id = ? ORDER BY id DESC",  # noqa: S608 - our columns
            [table, row_id],
        )
        return [_read(row) for row in rows]


def corrections(store: Store) -> list[Correction]:
    """The whole ledger, the oldest first."""
    with store.reading() as connection:
        rows = connection.execute(f"SELECT {_COLUMNS} FROM corrections ORDER BY id")  # noqa: S608 - our columns
        return [_read(row) for row in rows]


def _write(row: Row) -> str:
    return json.dumps(dict(row), ensure_ascii=False)


def _read(columns: tuple[Any, ...]) -> Correction:
    key, table, row_id, field, former, given, made, person, why = columns
    return Correction(
        key, table, row_id, field, json.loads(former), json.loads(given), datetime.fromisoformat(made), person, why
    )
