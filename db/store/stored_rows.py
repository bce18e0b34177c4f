"""Rows as they lie in the file, for the steps that change or remove them."""

from __future__ import annotations

import json
from collections.abc import Iterable

from db.store.change import Row, Step, Value
from db.store.driver import sqlite3


def select_rows(connection: sqlite3.Connection, table: str, column: str, keys: Iterable[int]) -> dict[int, Row]:
    """Whole rows by id, without their id, where a column has one of these values; in order of id."""
    cursor = connection.execute(
        f"SELECT * FROM {table} WHERE {column} IN (SELECT value FROM json_each(?)) ORDER BY id",  # noqa: S608 - our own names
        [json.dumps(sorted(keys))],
    )
    names = [column[0] for column in cursor.description]
    rows: dict[int, Row] = {}
    for values in cursor:
        row: dict[str, Value] = dict(zip(names, values, strict=True))
        rows[int(str(row.pop("id")))] = row
    return rows


def update_step(table: str, key: int, before: Row, after: Row) -> Step | None:
    """The step between two states of a row, with the columns that differ; None where none does."""
    changed = [column for column, value in after.items() if before[column] != value]
    if not changed:
        return None
    return Step(
        table, key, {column: before[column] for column in changed}, {column: after[column] for column in changed}
    )


def as_corrected(before: Row, after: Row) -> Row:
    """The columns that a person sets, and the note that a person has set them."""
    columns = {str(column) for column in json.loads(str(before["corrected"]))}
    return {**after, "corrected": json.dumps(sorted(columns.union(after)))}


def keep_corrected(before: Row, after: Row) -> Row:
    """What a machine may set of a row: all but the columns that a person has set."""
    columns = {*json.loads(str(before["corrected"])), "corrected"}
    return {column: value for column, value in after.items() if column not in columns}


def as_uncorrected(before: Row, after: Row) -> Row:
    """The columns that go back to the machine, and the note that a person no longer sets them."""
    columns = {str(column) for column in json.loads(str(before["corrected"]))}
    return {**after, "corrected": json.dumps(sorted(columns.difference(after)))}
