"""Imports from their beginning to their end, and the files that one still had before it when it was cut off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from db.store.change import Row, Step, carry_out, next_ids
from db.store.driver import sqlite3
from db.store.paths import name_of, raw_bytes, readable
from db.store.store import Store, Writing


class RunStatus(StrEnum):
    """How an import stands. ``INTERRUPTED``: the program or the disk gave up on it, and it can go on."""

    RUNNING = "running"
    FINISHED = "finished"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file that an import was to read: its path below the folder, and what a person chose for it (JSON)."""

    path: str
    choices: str


@dataclass(frozen=True, slots=True)
class Interrupted:
    """An import that can go on: its id, its folder, when it began (ISO 8601, UTC), how many files it was to read."""

    id: int
    source: str
    started: str
    files: int


def begin_import(store: Store, source: str, waiting: Iterable[Waiting] = ()) -> int:
    """Note that an import of a folder begins, with the files it will read, and give its id."""
    with store.writing() as writing:
        key = next(next_ids(writing, "imports"))
        row: Row = {
            "source": readable(source),
            "started": datetime.now(UTC).isoformat(timespec="seconds"),
            "finished": None,
            "status": RunStatus.RUNNING.value,
        }
        carry_out(writing, [Step("imports", key, None, row)])
        writing.connection.executemany(
            "INSERT INTO import_waiting (import_id, path, path_bytes, choices) VALUES (?, ?, ?, ?)",
            [(key, readable(one.path), raw_bytes(one.path), one.choices) for one in waiting],
        )
    return key


def finish_import(store: Store, import_id: int, status: RunStatus = RunStatus.FINISHED) -> None:
    """Note how an import has ended; the files it was to read are forgotten unless it was interrupted."""
    with store.writing() as writing:
        if status is not RunStatus.INTERRUPTED:
            writing.connection.execute("DELETE FROM import_waiting WHERE import_id = ?", [import_id])
        _set_status(writing, import_id, status)


def settle_interrupted(store: Store) -> None:
    """Note of every import that no one carries on that it was interrupted. To be called when a library is opened."""
    with store.reading() as connection:
        running = connection.execute("SELECT id FROM imports WHERE status = 'running'").fetchall()
    if not running:
        return
    with store.writing() as writing:
        for (key,) in running:
            _set_status(writing, key, RunStatus.INTERRUPTED)


def interrupted_imports(store: Store) -> list[Interrupted]:
    """The imports that can go on, in the order they began; those that had nothing before them are over."""
    with store.reading() as connection:
        rows = connection.execute(
            """
            SELECT imports.id, source, started, count(*) FROM imports
            JOIN import_waiting ON import_id = imports.id
            WHERE status = 'interrupted' GROUP BY imports.id ORDER BY imports.id
            """
        )
        return [Interrupted(*row) for row in rows]


def waiting_files(store: Store, import_id: int) -> list[Waiting]:
    """The files that an import was to read, in its order."""
    with store.reading() as connection:
        rows = connection.execute(
            "SELECT path, path_bytes, choices FROM import_waiting WHERE import_id = ? ORDER BY id", [import_id]
        )
        return [Waiting(name_of(path, raw), choices) for path, raw, choices in rows]


def _set_status(writing: Writing, import_id: int, status: RunStatus) -> None:
    before = _state(writing.connection, import_id)
    after: Row = {"finished": datetime.now(UTC).isoformat(timespec="seconds"), "status": status.value}
    carry_out(writing, [Step("imports", import_id, before, after)])


def _state(connection: sqlite3.Connection, import_id: int) -> Row:
    finished, status = connection.execute("SELECT finished, status FROM imports WHERE id = ?", [import_id]).fetchone()
    return {"finished": finished, "status": status}
