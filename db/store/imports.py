"""The last known state of every file that an import saw."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime

from db.message import message
from db.store.change import Change, Row, Step, Value, carry_out, next_ids
from db.store.driver import sqlite3
from db.store.kept import ImportItem, ItemStatus
from db.store.paths import name_of, raw_bytes, readable
from db.store.rows import read_message
from db.store.store import Store, Writing
from db.store.stored_rows import update_step

_COLUMNS = (
    "source, path, path_bytes, size, modified_ns, sha256, body_sha256, status, reason, article_id, part, vanished"
)


def now() -> str:
    """The present time in ISO 8601, UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


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
        known = _known_row(writing.connection, row)
        if known is None:
            steps.append(Step("import_items", next(ids), None, row))
        else:
            step = update_step("import_items", known[0], known[1], row)
            steps.extend([step] if step else [])
    return steps


def note_vanished(store: Store, source: str, missed: Collection[tuple[str, str]]) -> Change:
    """Note which files of a folder, by path and part, are no longer there; all others of it are there.

    Nothing is removed: an article outlives its file.
    """
    with store.writing() as writing:
        names = {(readable(path), readable(part)) for path, part in missed}
        moment = now()
        rows = writing.connection.execute(
            "SELECT id, path, part, vanished FROM import_items WHERE source = ? ORDER BY id", [readable(source)]
        ).fetchall()
        steps = [
            Step("import_items", key, {"vanished": vanished}, {"vanished": moment if (path, part) in names else None})
            for key, path, part, vanished in rows
            if ((path, part) in names) != (vanished is not None)
        ]
        carry_out(writing, steps)
    return Change(message("change-vanished", count=len(steps)), tuple(steps))


def vanished_articles(store: Store) -> frozenset[int]:
    """The articles none of whose files is there any more."""
    with store.reading() as connection:
        rows = connection.execute(
            """
            SELECT article_id FROM import_items WHERE article_id IS NOT NULL
            GROUP BY article_id HAVING count(*) = count(vanished)
            """
        )
        return frozenset(key for (key,) in rows)


def known_items(store: Store, source: str | None = None) -> list[ImportItem]:
    """The last known state of every file, of one folder or of all."""
    with store.reading() as connection:
        rows = connection.execute(
            f"SELECT {_COLUMNS} FROM import_items WHERE ? IS NULL OR source = ? ORDER BY id",  # noqa: S608 - our columns
            [None if source is None else readable(source)] * 2,
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
    return {
        "import_id": import_id,
        "article_id": article_id,
        "source": readable(item.source),
        "path": readable(item.path),
        "path_bytes": raw_bytes(item.path),
        "size": item.size,
        "modified_ns": item.modified_ns,
        "sha256": item.sha256,
        "body_sha256": item.body_sha256,
        "status": item.status.value,
        "reason": None if item.reason is None else item.reason.to_json(),
        "part": readable(item.part),
        "vanished": None,
    }


def _known_row(connection: sqlite3.Connection, item: Row) -> tuple[int, Row] | None:
    cursor = connection.execute(
        "SELECT * FROM import_items WHERE source = ? AND path = ? AND part = ?",
        [item["source"], item["path"], item["part"]],
    )
    names = [column[0] for column in cursor.description]
    values = cursor.fetchone()
    if values is None:
        return None
    row: dict[str, Value] = dict(zip(names, values, strict=True))
    return int(str(row.pop("id"))), row


def _read_item(columns: tuple[object, ...]) -> ImportItem:
    source, path, path_bytes, size, modified, sha256, body, status, reason, article_id, part, vanished = columns
    return ImportItem(
        str(source),
        name_of(path, path_bytes),
        size if isinstance(size, int) else None,
        modified if isinstance(modified, int) else None,
        None if sha256 is None else str(sha256),
        None if body is None else str(body),
        ItemStatus(str(status)),
        read_message(None if reason is None else str(reason)),
        article_id if isinstance(article_id, int) else None,
        str(part),
        vanished is not None,
    )
