"""The folders that a library was filled from: they can be looked through again."""

from __future__ import annotations

import json
from collections.abc import Iterable

from db.store.change import Row, Step, carry_out, next_ids
from db.store.kept import KnownSource
from db.store.paths import name_of, raw_bytes, readable
from db.store.store import Store


def remember_sources(store: Store, sources: Iterable[KnownSource]) -> None:
    """Keep folders, each as it is looked through now."""
    with store.writing() as writing:
        ids = next_ids(writing, "import_sources")
        steps = []
        for source in sources:
            looking = json.dumps([source.include, source.ignore, source.recursive], ensure_ascii=False)
            known = writing.connection.execute(
                "SELECT id, looking FROM import_sources WHERE path = ?", [readable(source.path)]
            ).fetchone()
            row: Row = {"path": readable(source.path), "path_bytes": raw_bytes(source.path), "looking": looking}
            if known is None:
                steps.append(Step("import_sources", next(ids), None, row))
            elif known[1] != looking:
                steps.append(Step("import_sources", known[0], {"looking": known[1]}, {"looking": looking}))
        carry_out(writing, steps)


def known_sources(store: Store) -> list[KnownSource]:
    """The folders, in the order they were first imported."""
    with store.reading() as connection:
        rows = connection.execute("SELECT path, path_bytes, looking FROM import_sources ORDER BY id").fetchall()
    return [_read(name_of(path, raw), looking) for path, raw, looking in rows]


def _read(path: str, looking: str) -> KnownSource:
    include, ignore, recursive = json.loads(looking)
    return KnownSource(path, tuple(include), tuple(ignore), recursive)
