"""Snapshots: printouts of the timeline that a person keeps under a name, to print them again."""

from __future__ import annotations

from dataclasses import dataclass

from db.errors import EnvironmentFault
from db.message import message
from db.store.change import Change, Row, Step, next_ids
from db.store.history import carry_out_edit
from db.store.imports import now
from db.store.store import Store, Writing
from db.store.stored_rows import select_rows, update_step


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A kept printout: ``view`` says in JSON what it shows and how, ``picture`` is a PNG of its first page.

    ``made`` is in ISO 8601, UTC.
    """

    id: int
    name: str
    view: str
    picture: bytes
    made: str


def snapshots(store: Store) -> list[Snapshot]:
    """All kept printouts, the last one first."""
    with store.reading() as connection:
        rows = connection.execute("SELECT id, name, view, picture, made FROM snapshots ORDER BY id DESC")
        return [Snapshot(*row) for row in rows]


def keep_snapshot(store: Store, name: str, view: str, picture: bytes) -> Change:
    """Keep a printout under a name; one that has the name already is replaced."""
    with store.writing() as writing:
        made: Row = {"name": name, "view": view, "picture": picture, "made": now()}
        same = writing.connection.execute("SELECT id FROM snapshots WHERE name = ?", [name]).fetchone()
        if same is None:
            step: Step | None = Step("snapshots", next(next_ids(writing, "snapshots")), None, made)
        else:
            step = update_step("snapshots", same[0], _row_of(writing, same[0]), made)
        return carry_out_edit(writing, message("change-snapshot-keep", name=name), [step] if step else [])


def rename_snapshot(store: Store, snapshot_id: int, name: str) -> Change:
    """Give a kept printout another name.

    Raises:
        EnvironmentFault: the library has no such printout.
    """
    with store.writing() as writing:
        step = update_step("snapshots", snapshot_id, _row_of(writing, snapshot_id), {"name": name})
        return carry_out_edit(writing, message("change-snapshot-rename", name=name), [step] if step else [])


def remove_snapshot(store: Store, snapshot_id: int) -> Change:
    """Forget a kept printout.

    Raises:
        EnvironmentFault: the library has no such printout.
    """
    with store.writing() as writing:
        row = _row_of(writing, snapshot_id)
        label = message("change-snapshot-remove", name=str(row["name"]))
        return carry_out_edit(writing, label, [Step("snapshots", snapshot_id, row, None)])


def _row_of(writing: Writing, snapshot_id: int) -> Row:
    rows = select_rows(writing.connection, "snapshots", "id", [snapshot_id])
    if snapshot_id not in rows:
        raise EnvironmentFault("fault-snapshot-gone")
    return rows[snapshot_id]
