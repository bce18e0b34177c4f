"""The folded forms and stems that the search reads: derived rows that follow articles, events and notes."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, Protocol, TypeAlias

from db.store.driver import sqlite3
from db.text.folding import fold_text
from db.text.stemming import stemmed

Form: TypeAlias = tuple[int | str, ...]
"""A derived row: the id, the folded columns, the stems of them all."""

_BATCH: Final = 500


class ChangedRow(Protocol):
    """A row that a write touched; ``after`` has its changed columns, or is None where it was removed."""

    @property
    def table(self) -> str:
        """Its table."""

    @property
    def key(self) -> int:
        """Its id."""

    @property
    def before(self) -> Mapping[str, object] | None:
        """Its changed columns as they were; None: it is new."""

    @property
    def after(self) -> Mapping[str, object] | None:
        """Its changed columns as they are."""


def _article_forms(connection: sqlite3.Connection, keys: Sequence[int]) -> Iterator[Form]:
    rows = connection.execute(
        "SELECT id, title, text FROM articles WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(keys)]
    )
    for key, title, text in rows:
        yield _form(key, title, text)


def _event_forms(connection: sqlite3.Connection, keys: Sequence[int]) -> Iterator[Form]:
    passages = _passages(connection, keys)
    rows = connection.execute(
        "SELECT id, title, actors, places FROM events WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(keys)]
    )
    for key, title, actors, places in rows:
        names = " ".join([*json.loads(actors), *json.loads(places)])
        yield _form(key, title, names, " ".join(passages[key]))


def _passages(connection: sqlite3.Connection, keys: Sequence[int]) -> dict[int, list[str]]:
    """The passages of events by event, each once."""
    rows = connection.execute(
        """
        SELECT article_id, event_id, passage_start, passage_end
        FROM evidence JOIN articles ON articles.id = article_id
        WHERE event_id IN (SELECT value FROM json_each(?)) ORDER BY article_id, evidence.id
        """,
        [json.dumps(keys)],
    ).fetchall()
    told: dict[int, list[str]] = defaultdict(list)
    shown, text = None, ""
    for article_id, event_id, start, end in rows:
        if article_id != shown:
            shown = article_id
            text = connection.execute("SELECT text FROM articles WHERE id = ?", [article_id]).fetchone()[0]
        told[event_id].append(text[start:end])
    return told


def _note_forms(connection: sqlite3.Connection, keys: Sequence[int]) -> Iterator[Form]:
    rows = connection.execute(
        "SELECT id, quote, text FROM notes WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(keys)]
    )
    for key, quote, text in rows:
        yield _form(key, quote, text)


def _form(key: int, *texts: str) -> Form:
    folded = [fold_text(text) for text in texts]
    return (key, *folded, stemmed(" ".join(folded)))


_FORMS: Final[Mapping[str, Callable[[sqlite3.Connection, Sequence[int]], Iterator[Form]]]] = {
    "articles": _article_forms,
    "events": _event_forms,
    "notes": _note_forms,
}
"""Table -> how the forms of its rows are made."""

COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "articles": ("title", "text", "stems"),
    "events": ("title", "names", "passages", "stems"),
    "notes": ("quote", "text", "stems"),
}
"""Table -> the columns of its forms."""

TARGETS: Final[Mapping[str, str]] = {"articles": "article_words", "events": "event_words", "notes": "note_words"}
"""Table -> the table of its forms; rows of the second go with those of the first."""

_READ: Final = {
    "articles": frozenset({"title", "text"}),
    "events": frozenset({"title", "actors", "places"}),
    "notes": frozenset({"quote", "text"}),
}
"""Table -> the columns that its forms are made of."""


def follow(connection: sqlite3.Connection, rows: Iterable[ChangedRow]) -> None:
    """Bring the forms up to date after rows were written; columns that are not searched cost nothing."""
    wanted: dict[str, set[int]] = {table: set() for table in _FORMS}
    passages: set[int] = set()
    retold: set[int] = set()
    for row in rows:
        if row.table == "evidence":
            passages.add(row.key)
            told = {**(row.before or {}), **(row.after or {})}.get("event_id")
            wanted["events"].update([told] if isinstance(told, int) else [])
        elif row.table in _READ and row.after and not _READ[row.table].isdisjoint(row.after):
            wanted[row.table].add(row.key)
            if row.table == "articles" and row.before is not None and "text" in row.after:
                retold.add(row.key)
    wanted["events"].update(_events_of(connection, "id", passages), _events_of(connection, "article_id", retold))
    for table, keys in wanted.items():
        _write(connection, table, sorted(keys))


def _events_of(connection: sqlite3.Connection, column: str, keys: set[int]) -> Iterator[int]:
    """The events of these passages, or of the passages in these articles."""
    rows = connection.execute(
        f"SELECT DISTINCT event_id FROM evidence WHERE {column} IN (SELECT value FROM json_each(?))",  # noqa: S608 - our own columns
        [json.dumps(sorted(keys))],
    )
    return (key for (key,) in rows)


def fill(connection: sqlite3.Connection) -> None:
    """Write the forms of all rows that have none: of a library that comes from an older version."""
    for table, target in TARGETS.items():
        rows = connection.execute(
            f"SELECT id FROM {table} WHERE id NOT IN (SELECT id FROM {target}) ORDER BY id"  # noqa: S608 - our own tables
        ).fetchall()
        _write(connection, table, [key for (key,) in rows])


def _write(connection: sqlite3.Connection, table: str, keys: Sequence[int]) -> None:
    columns = COLUMNS[table]
    renewed = ", ".join(f"{column} = excluded.{column}" for column in columns)
    marks = ", ".join("?" * (len(columns) + 1))
    for batch in _batches(keys):
        connection.executemany(
            f"INSERT INTO {TARGETS[table]} (id, {', '.join(columns)}) VALUES ({marks})"  # noqa: S608 - our own columns
            f" ON CONFLICT (id) DO UPDATE SET {renewed}",
            list(_FORMS[table](connection, batch)),
        )


def stale(connection: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    """The table and id of every row whose form is missing or is not what would be written now."""
    for table, target in TARGETS.items():
        keys = [key for (key,) in connection.execute(f"SELECT id FROM {table} ORDER BY id")]  # noqa: S608 - our own tables
        for batch in _batches(keys):
            written = connection.execute(
                f"SELECT id, {', '.join(COLUMNS[table])} FROM {target}"  # noqa: S608 - our own columns
                " WHERE id IN (SELECT value FROM json_each(?))",
                [json.dumps(batch)],
            )
            kept = {row[0]: tuple(row) for row in written}
            for form in _FORMS[table](connection, batch):
                if kept.get(int(form[0])) != form:
                    yield table, int(form[0])


def _batches(keys: Sequence[int]) -> Iterator[Sequence[int]]:
    return (keys[start : start + _BATCH] for start in range(0, len(keys), _BATCH))
