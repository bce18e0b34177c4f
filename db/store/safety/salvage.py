"""Saving what can be read of a damaged library into a new one.

Rows are copied table by table, each after those that it points at. Where a stretch of a table
cannot be read it is halved until the unreadable rows alone are left out, so one bad page costs
the rows on it and no others. Derived rows (the search index) are made anew.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from db.errors import EnvironmentFault
from db.store.change import TABLES, Row, Step, carry_out
from db.store.draft import draft_of
from db.store.driver import sqlite3
from db.store.header import index_path, log_path, missing_bytes
from db.store.store import Store, Writing

_STRETCH: Final = 4_096
"""Ids that are read at once."""

_ALSO: Final = frozenset({"edits"})
"""Tables beside those of a change that are worth saving."""


@dataclass(frozen=True, slots=True)
class Saved:
    """How much of one table was saved; ``lost`` is None where nobody can know how much there was."""

    table: str
    kept: int
    lost: int | None


def salvage(damaged: Path, target: Path, *, cancelled: Callable[[], bool] = lambda: False) -> list[Saved]:
    """Make a new library of what can still be read; the damaged file is only read.

    Raises:
        EnvironmentFault: nothing can be read of it, the new library cannot be written, or
            ``cancelled`` said so; there is then no new library.
    """
    if target.exists():
        raise EnvironmentFault("fault-library-exists", path=str(target))
    try:
        with (
            _whole_length(damaged) as path,
            closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as source,
            draft_of(target) as draft,
        ):
            tables = _tables(source)
            with closing(Store.create(draft)) as store:
                return _copy(source, store, tables, cancelled)
    except sqlite3.Error as error:
        raise EnvironmentFault("fault-library-beyond-saving", path=str(damaged)) from error
    except OSError as error:
        raise EnvironmentFault("fault-library-unwritable", path=str(target)) from error


@contextmanager
def _whole_length(damaged: Path) -> Iterator[Path]:
    """The file itself; of a truncated one a copy that is filled up with nothing, or SQLite reads none of it."""
    missing = missing_bytes(damaged)
    if not missing:
        yield damaged.absolute()
        return
    filled = damaged.absolute().with_name(f".{damaged.name}.filled")
    try:
        shutil.copyfile(damaged, filled)
        os.truncate(filled, filled.stat().st_size + missing)
        yield filled
    finally:
        for file in (filled, log_path(filled), index_path(filled)):
            file.unlink(missing_ok=True)


def _tables(source: sqlite3.Connection) -> list[str]:
    """The tables to save, each after those that it points at.

    Raises:
        sqlite3.Error: not even the list of tables can be read.
    """
    there = {name for (name,) in source.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    left = sorted(there & (TABLES | _ALSO))
    if "articles" not in left:
        raise sqlite3.DatabaseError("no articles")
    ordered: list[str] = []
    while left:
        for table in left:
            parents = {row[2] for row in source.execute(f"PRAGMA foreign_key_list({table})")} - {table}
            if parents <= set(ordered):
                ordered.append(table)
                left.remove(table)
                break
    return ordered


def _copy(source: sqlite3.Connection, store: Store, tables: list[str], cancelled: Callable[[], bool]) -> list[Saved]:
    """Copy the tables, and tell what came over of each."""
    found = []
    for table in tables:
        kept = 0
        for rows in _batches(source, table):
            if cancelled():
                raise EnvironmentFault("fault-saving-cancelled")
            with store.writing() as writing:
                kept += _write(writing, table, rows)
        found.append(Saved(table, kept, _lost(source, table, kept)))
    return found


def _batches(source: sqlite3.Connection, table: str) -> Iterator[list[tuple[int, Row]]]:
    """The readable rows of a table, in stretches of ids."""
    last = _last_id(source, table)
    for start in range(1, last + 1, _STRETCH):
        rows = list(_read(source, table, start, min(start + _STRETCH - 1, last)))
        if rows:
            yield rows


def _read(source: sqlite3.Connection, table: str, first: int, last: int) -> Iterator[tuple[int, Row]]:
    """The readable rows with ids from first to last; an unreadable stretch is halved."""
    try:
        cursor = source.execute(f"SELECT * FROM {table} WHERE id BETWEEN ? AND ?", [first, last])  # noqa: S608 - our own tables
        names = [column[0] for column in cursor.description]
        rows = [dict(zip(names, values, strict=True)) for values in cursor]
    except (sqlite3.Error, UnicodeDecodeError):
        if first < last:
            middle = (first + last) // 2
            yield from _read(source, table, first, middle)
            yield from _read(source, table, middle + 1, last)
        return
    for row in rows:
        yield int(row.pop("id")), row


def _write(writing: Writing, table: str, rows: list[tuple[int, Row]]) -> int:
    """Add rows to the new library and give how many could be added.

    Left out are rows that point at lost ones, and rows whose damaged values break a rule of the
    table: what cannot be added together is halved.
    """
    known = {column[1] for column in writing.connection.execute(f"PRAGMA table_info({table})")}
    steps = [Step(table, key, None, {name: value for name, value in row.items() if name in known}) for key, row in rows]
    pending, kept = [steps], 0
    while pending:
        some = pending.pop()
        if _add(writing, some):
            kept += len(some)
        elif len(some) > 1:
            pending += [some[len(some) // 2 :], some[: len(some) // 2]]
    return kept


def _add(writing: Writing, steps: list[Step]) -> bool:
    """Add all of these rows, or none."""
    connection = writing.connection
    connection.execute("SAVEPOINT some_rows")
    try:
        if steps[0].table in TABLES:
            carry_out(writing, steps)
        else:
            for step in steps:
                _insert(connection, step)
    except (EnvironmentFault, sqlite3.Error):
        connection.execute("ROLLBACK TO some_rows")
        return False
    finally:
        connection.execute("RELEASE some_rows")
    return True


def _insert(connection: sqlite3.Connection, step: Step) -> None:
    row = dict(step.after or {})
    connection.execute(
        f"INSERT INTO {step.table} (id, {', '.join(row)}) VALUES ({', '.join('?' * (len(row) + 1))})",  # noqa: S608 - our own names
        [step.key, *row.values()],
    )


def _last_id(source: sqlite3.Connection, table: str) -> int:
    """The highest id that a table may have."""
    for question in (
        f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'",  # noqa: S608 - our own tables
        f"SELECT max(id) FROM {table}",  # noqa: S608 - our own tables
    ):
        try:
            row = source.execute(question).fetchone()
        except sqlite3.Error:
            continue
        if row and row[0]:
            return int(row[0])
    return _last_in_sight(source, table) + _STRETCH


def _last_in_sight(source: sqlite3.Connection, table: str) -> int:
    """The highest id before the first damage."""
    last = 0
    try:
        for (key,) in source.execute(f"SELECT id FROM {table} ORDER BY id"):  # noqa: S608 - our own tables
            last = int(key)
    except sqlite3.Error:
        return last
    return last


def _lost(source: sqlite3.Connection, table: str, kept: int) -> int | None:
    """How many rows did not come over, by an index that may have survived."""
    try:
        return int(source.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) - kept  # noqa: S608 - our own tables
    except sqlite3.Error:
        return None
