"""What a write changed, row by row, and its inverse.

A write is a list of steps; the steps are carried out by the one function below, so a
change that is known is a change that happened. The folded forms of the search are
derived from the rows and follow them here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType
from typing import Final, TypeAlias

from db.errors import Defect, EnvironmentFault
from db.message import Message
from db.store import prints, words
from db.store.driver import sqlite3
from db.store.store import Store, Writing

Value: TypeAlias = str | int | float | bytes | None
Row: TypeAlias = Mapping[str, Value]

TABLES: Final = frozenset(
    {
        "articles",
        "article_ranges",
        "mentions",
        "events",
        "evidence",
        "choices",
        "aliases",
        "imports",
        "import_items",
        "import_sources",
        "notes",
        "directions",
        "corrections",
        "snapshots",
    }
)
"""The tables whose rows a change may name; the others are derived."""


@dataclass(frozen=True, slots=True)
class Step:
    """One row's change. Added: no ``before``; removed: no ``after``; otherwise the changed columns of each."""

    table: str
    key: int
    before: Row | None
    after: Row | None

    @property
    def inverse(self) -> Step:
        """The step back."""
        return Step(self.table, self.key, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Change:
    """What one write did, with a label that names it to a person."""

    label: Message
    steps: tuple[Step, ...]

    @property
    def inverse(self) -> Change:
        """The change that takes this one back, under the same label."""
        return Change(self.label, tuple(step.inverse for step in reversed(self.steps)))

    @property
    def tables(self) -> frozenset[str]:
        """The tables with a changed row."""
        return frozenset(step.table for step in self.steps)

    def added(self, table: str) -> frozenset[int]:
        """The ids of a table's new rows."""
        return frozenset(step.key for step in self.steps if step.table == table and step.before is None)

    def removed(self, table: str) -> frozenset[int]:
        """The ids of the rows that a table lost."""
        return frozenset(step.key for step in self.steps if step.table == table and step.after is None)

    def updated(self, table: str) -> frozenset[int]:
        """The ids of a table's rows that were there before and are there still."""
        steps = (step for step in self.steps if step.table == table)
        return frozenset(step.key for step in steps if step.before is not None and step.after is not None)

    @property
    def articles(self) -> frozenset[int]:
        """The ids of the articles that were touched, themselves or in their ranges, mentions or evidence."""
        return self._touched("articles", "article_id")

    @property
    def events(self) -> frozenset[int]:
        """The ids of the events that were touched, themselves or in their evidence."""
        return self._touched("events", "event_id")

    def _touched(self, table: str, column: str) -> frozenset[int]:
        own = {step.key for step in self.steps if step.table == table}
        rows = (row for step in self.steps for row in (step.before, step.after) if row is not None)
        return frozenset(own.union(key for key in (row.get(column) for row in rows) if isinstance(key, int)))


def apply(store: Store, change: Change) -> Change:
    """Carry out a change, in one transaction, and return it.

    Raises:
        EnvironmentFault: a row is no longer as the change expects it, or the file stood in the way.
    """
    with store.writing() as writing:
        carry_out(writing, change.steps)
    return change


def carry_out(writing: Writing, steps: Iterable[Step], known: prints.Prints = MappingProxyType({})) -> None:
    """Carry out steps in their order inside a transaction. ``known`` are fingerprints of new articles.

    Raises:
        EnvironmentFault: a row is no longer as a step expects it.
        Defect: a step names a table that a change may not touch.
    """
    connection, steps = writing.connection, list(steps)
    try:
        for (table, kind), run in groupby(steps, key=lambda step: (step.table, _kind(step))):
            if table not in TABLES:
                raise Defect(f"a change of the table {table}")
            if kind == "add":
                _add(connection, table, list(run))
            else:
                _replace(connection, run)
        words.follow(connection, steps)
        prints.follow(connection, steps, known)
    except sqlite3.IntegrityError as error:
        raise EnvironmentFault("fault-changed-since") from error


def _kind(step: Step) -> str:
    if step.before is None:
        return "add"
    return "remove" if step.after is None else "update"


def _add(connection: sqlite3.Connection, table: str, steps: list[Step]) -> None:
    for columns, run in groupby(steps, key=lambda step: tuple(step.after or ())):
        rows = list(run)
        names = ", ".join(columns)
        marks = ", ".join("?" * (len(columns) + 1))
        connection.executemany(
            f"INSERT INTO {table} (id, {names}) VALUES ({marks})",  # noqa: S608 - names of our own columns
            [(step.key, *(step.after or {}).values()) for step in rows],
        )


def _replace(connection: sqlite3.Connection, steps: Iterator[Step]) -> None:
    for step in steps:
        before = step.before or {}
        unchanged = " AND ".join(["id = ?", *(f"{column} IS ?" for column in before)])
        if step.after is None:
            cursor = connection.execute(
                f"DELETE FROM {step.table} WHERE {unchanged}",  # noqa: S608 - names of our own columns
                [step.key, *before.values()],
            )
        else:
            assignments = ", ".join(f"{column} = ?" for column in step.after)
            cursor = connection.execute(
                f"UPDATE {step.table} SET {assignments} WHERE {unchanged}",  # noqa: S608 - names of our own columns
                [*step.after.values(), step.key, *before.values()],
            )
        if cursor.rowcount != 1:
            raise EnvironmentFault("fault-changed-since")


def next_ids(writing: Writing, table: str) -> Iterator[int]:
    """Ids that no row of the table has had yet, in order."""
    row = writing.connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", [table]).fetchone()
    key = row[0] if row else 0
    while True:
        key += 1
        yield key
