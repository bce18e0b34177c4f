"""Imports, and the last known state of every file that they saw."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from db.message import message
from db.store.change import Change, Row, Step, Value, carry_out, next_ids
from db.store.driver import sqlite3
from db.store.kept import ImportItem, ItemStatus
from db.store.rows import read_message
from db.store.store import Store, Writing
from db.store.stored_rows import update_step

_COLUMNS = "source, path, path_bytes, size, modified_ns, sha256, body_sha256, status, reason, article_id"


def now() -> str:
    """The present time in ISO 8601, UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def begin_import(store: Store, source: str) -> int:
    """Note that an import of a folder begins, and give its id."""
    with store.writing() as writing:
        key = next(next_ids(writing, "imports"))
        row: Row = {"source": _readable(source), "started": now(), "finished": None, "status": "running"}
        carry_out(writing, [Step("imports", key, None, row)])
    return key


def finish_import(store: Store, import_id: int, *, stopped: bool = False) -> None:
    """Note that an import has ended, or was stopped by a person."""
    with store.writing() as writing:
        before: Row = {"finished": None, "status": "running"}
        after: Row = {"finished": now(), "status": "stopped" if stopped else "finished"}
        carry_out(writing, [Step("imports", import_id, before, after)])


def record_items(store: Store, items: Sequence[ImportItem], import_id: int | None = None) -> Change:
    """Keep the state of files that brought no article: skipped, failed, unchanged, duplicate or moved ones."""
    with store.writing() as writing:
        steps = item_steps(writing, [(item, item.article_id) for item in items], import_id)
        carry_out(writing, steps)
    return Change(message("change-import", count=0), tuple(steps))


def item_steps(writing: Writing, items: Iterable[tuple[ImportItem, int | None]], import_id: int | None) -> list[Step]:
    """The steps that keep files' states, each with the article that it stands for."""
    ids = next_ids(writing, "import_items")
    steps = []
    for item, article_id in items:
        row = _item_row(item, article_id, import_id)
        known = _known_row(writing.connection, str(row["source"]), str(row["path"]))
        if known is None:
            steps.append(Step("import_items", next(ids), None, row))
        else:
            step = update_step("import_items", known[0], known[1], row)
            steps.extend([step] if step else [])
    return steps


def known_items(store: Store, source: str | None = None) -> list[ImportItem]:
    """The last known state of every file, of one folder or of all."""
    with store.reading() as connection:
        rows = connection.execute(
            f"SELECT {_COLUMNS} FROM import_items WHERE ? IS NULL OR source = ? ORDER BY id",  # noqa: S608 - our columns
            [None if source is None else _readable(source)] * 2,
        ).fetchall()
    return [_read_item(row) for row in rows]


def items_of(store: Store, article_id: int) -> list[ImportItem]:
    """The files that stand for an article."""
    with store.reading() as connection:
        rows = connection.execute(
            f"SELECT {_COLUMNS} FROM import_items WHERE article_id = ? ORDER BY id",  # noqa: S608 - our columns
            [article_id],
        ).fetchall()
    return [_read_item(row) for row in rows]


def _item_row(item: ImportItem, article_id: int | None, import_id: int | None) -> dict[str, Value]:
    plain = _is_unicode(item.path)
    return {
        "import_id": import_id,
        "article_id": article_id,
        "source": _readable(item.source),
        "path": _readable(item.path),
        "path_bytes": None if plain else os.fsencode(item.path),
        "size": item.size,
        "modified_ns": item.modified_ns,
        "sha256": item.sha256,
        "body_sha256": item.body_sha256,
        "status": item.status.value,
        "reason": None if item.reason is None else item.reason.to_json(),
    }


def _known_row(connection: sqlite3.Connection, source: str, path: str) -> tuple[int, Row] | None:
    cursor = connection.execute("SELECT * FROM import_items WHERE source = ? AND path = ?", [source, path])
    names = [column[0] for column in cursor.description]
    values = cursor.fetchone()
    if values is None:
        return None
    row: dict[str, Value] = dict(zip(names, values, strict=True))
    return int(str(row.pop("id"))), row


def _read_item(columns: tuple[object, ...]) -> ImportItem:
    source, path, path_bytes, size, modified, sha256, body, status, reason, article_id = columns
    return ImportItem(
        str(source),
        os.fsdecode(path_bytes) if isinstance(path_bytes, bytes) else str(path),
        size if isinstance(size, int) else None,
        modified if isinstance(modified, int) else None,
        None if sha256 is None else str(sha256),
        None if body is None else str(body),
        ItemStatus(str(status)),
        read_message(None if reason is None else str(reason)),
        article_id if isinstance(article_id, int) else None,
    )


def _is_unicode(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _readable(name: str) -> str:
    """A file name whose bytes that are not UTF-8 stand as escapes, so that it can be shown."""
    return name if _is_unicode(name) else os.fsencode(name).decode("utf-8", "backslashreplace")
