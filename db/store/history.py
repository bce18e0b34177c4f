"""A person's edits, kept in the library beside what they changed: undo and redo outlive the program.

An edit and its record are one transaction. Undoing carries out the inverse of the recorded
steps, redoing the steps again; a new edit replaces what was undone before it.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final, cast

from db.errors import EnvironmentFault
from db.message import Message, message
from db.store.change import Change, Row, Step, Value, carry_out
from db.store.driver import sqlite3
from db.store.store import Store, Writing


class EditState(StrEnum):
    """Where an edit stands."""

    DONE = "done"
    UNDONE = "undone"
    REPLACED = "replaced"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit as the history lists it; ``made`` is in UTC."""

    id: int
    made: datetime
    person: str
    label: Message
    state: EditState


_COLUMNS: Final = "id, made, person, label, state"


def carry_out_edit(writing: Writing, label: Message, steps: Iterable[Step]) -> Change:
    """Carry out a person's edit and keep it for undo, in one transaction. Without steps nothing is kept.

    Raises:
        EnvironmentFault: a row is no longer as a step expects it.
    """
    change = Change(label, tuple(steps))
    if change.steps:
        carry_out(writing, change.steps)
        connection = writing.connection
        connection.execute("UPDATE edits SET state = 'replaced' WHERE state = 'undone'")
        connection.execute(
            "INSERT INTO edits (made, person, label, state, steps) VALUES (?, ?, ?, 'done', ?)",
            [_now(), writing.person, label.to_json(), _pack(change.steps)],
        )
    return change


def undoable(store: Store) -> Edit | None:
    """The edit that ``undo`` would take back."""
    return _one(store, "WHERE state = 'done' ORDER BY id DESC LIMIT 1")


def redoable(store: Store) -> Edit | None:
    """The edit that ``redo`` would make again."""
    return _one(store, "WHERE state = 'undone' ORDER BY id LIMIT 1")


def edits(store: Store, limit: int = 1_000) -> list[Edit]:
    """The edits, the newest first."""
    with store.reading() as connection:
        rows = connection.execute(f"SELECT {_COLUMNS} FROM edits ORDER BY id DESC LIMIT ?", [limit])  # noqa: S608 - our columns
        return [_edit(row) for row in rows]


def undo(store: Store) -> Change | None:
    """Take the last edit back, and give what that changed; None where there is none.

    Raises:
        EnvironmentFault: what it changed has been changed since; the edit has then lapsed and the
            one before it is next.
    """
    edit = undoable(store)
    return None if edit is None else _turn(store, edit, EditState.UNDONE)


def redo(store: Store) -> Change | None:
    """Make the edit again that was undone last; None where there is none.

    Raises:
        EnvironmentFault: as for ``undo``.
    """
    edit = redoable(store)
    return None if edit is None else _turn(store, edit, EditState.DONE)


def _turn(store: Store, edit: Edit, state: EditState) -> Change:
    try:
        with store.writing() as writing:
            change = Change(edit.label, _steps_of(writing.connection, edit))
            change = change.inverse if state is EditState.UNDONE else change
            carry_out(writing, change.steps)
            _note(writing, edit, state)
    except EnvironmentFault as fault:
        if fault.message == message("fault-changed-since"):
            with store.writing() as writing:
                _note(writing, edit, EditState.LAPSED)
        raise
    return change


def _note(writing: Writing, edit: Edit, state: EditState) -> None:
    writing.connection.execute("UPDATE edits SET state = ? WHERE id = ?", [state.value, edit.id])


def _one(store: Store, clause: str) -> Edit | None:
    with store.reading() as connection:
        row = connection.execute(f"SELECT {_COLUMNS} FROM edits {clause}").fetchone()  # noqa: S608 - our own clauses
    return None if row is None else _edit(row)


def _edit(row: tuple[Any, ...]) -> Edit:
    key, made, person, label, state = row
    return Edit(key, datetime.fromisoformat(made), person, Message.from_json(label), EditState(state))


def _steps_of(connection: sqlite3.Connection, edit: Edit) -> tuple[Step, ...]:
    row = connection.execute("SELECT steps FROM edits WHERE id = ?", [edit.id]).fetchone()
    if row is None:
        raise EnvironmentFault("fault-changed-since")
    return _unpack(row[0])


def _pack(steps: tuple[Step, ...]) -> bytes:
    rows = [[step.table, step.key, step.before, step.after] for step in steps]
    return zlib.compress(json.dumps(rows, ensure_ascii=False, default=_write_value).encode())


def _unpack(packed: bytes) -> tuple[Step, ...]:
    rows = json.loads(zlib.decompress(packed))
    return tuple(Step(table, key, _read_row(before), _read_row(after)) for table, key, before, after in rows)


def _write_value(value: bytes | Row) -> object:
    """What JSON does not know: bytes, and rows that are no dictionaries."""
    return {"base64": base64.b64encode(value).decode()} if isinstance(value, bytes) else dict(value)


def _read_row(row: dict[str, Any] | None) -> Row | None:
    if row is None:
        return None
    return {column: _read_value(value) for column, value in row.items()}


def _read_value(value: Any) -> Value:
    if isinstance(value, dict):
        return base64.b64decode(value["base64"])
    return cast(Value, value)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
