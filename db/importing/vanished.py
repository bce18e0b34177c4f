"""Articles whose file is no longer where it was: flagged, never removed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from db.importing.writer import Outcome
from db.store.imports import known_items, note_vanished
from db.store.kept import ImportItem, KnownSource
from db.store.store import Store


def flag_vanished(store: Store, sources: Sequence[KnownSource], outcomes: Iterable[Outcome]) -> int:
    """Flag the articles of whole folders whose file, or whose part of it, was not there; how many there are.

    A folder that is itself not there says nothing of its files: a disk may be unplugged.
    """
    seen = {(str(one.candidate.folder), one.candidate.relative, one.part) for one in outcomes}
    read = {(folder, path) for folder, path, part in seen if part}
    count = 0
    for source in sources:
        folder = Path(source.path)
        if not folder.is_dir():
            continue
        missed = {
            (item.path, item.part)
            for item in known_items(store, source.path)
            if item.article_id is not None
            and (source.path, item.path, item.part) not in seen
            and _is_missed(folder, item, read=(source.path, item.path) in read)
        }
        note_vanished(store, source.path, missed)
        count += len(missed)
    return count


def _is_missed(folder: Path, item: ImportItem, *, read: bool) -> bool:
    """Whether a file is gone, or was read and no longer holds the part."""
    return (read and bool(item.part)) or not (folder / item.path).exists()
