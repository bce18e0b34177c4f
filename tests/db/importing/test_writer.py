from __future__ import annotations

from pathlib import Path

import pytest

from db.importing.duplicates import Verdict
from db.importing.pipeline import prepare
from db.importing.preview import Previewed
from db.importing.scan import Skipped, scan
from db.importing.writer import Writer
from db.message import message
from db.store.articles import article_rows
from db.store.change import Change
from db.store.imports import known_items
from db.store.kept import ItemStatus
from db.store.runs import RunStatus
from db.store.store import Store
from tests.db.importing.conftest import Put


def _hear_nothing(_change: Change) -> None:
    pass


def _new(path: Path, folder: Path) -> Previewed:
    (candidate,) = (one for one in scan([folder]).candidates if one.path == path)
    return Previewed(candidate, Verdict(ItemStatus.ADDED), prepare(path))


def test_a_batch_is_one_change(put: Put, folder: Path, store: Store) -> None:
    changes: list[Change] = []
    with Writer(store, {}, changes.append) as writer:
        writer.take(_new(put("a.txt"), folder))
        writer.take(_new(put("b.txt"), folder))
        assert changes == []
        writer.finish(RunStatus.FINISHED)
    assert len(changes) == 1
    assert changes[0].added("articles") == {1, 2}
    assert writer.events > 0
    assert [outcome.article_id for outcome in writer.outcomes] == [1, 2]


def test_left_without_an_end_the_import_was_stopped(put: Put, folder: Path, store: Store) -> None:
    with Writer(store, {}, _hear_nothing) as writer:
        writer.take(_new(put("a.txt"), folder))
    assert len(article_rows(store)) == 1
    with store.reading() as connection:
        assert connection.execute("SELECT status FROM imports").fetchall() == [("stopped",)]


def test_after_an_error_nothing_more_is_written(put: Put, folder: Path, store: Store) -> None:
    def fail_inside() -> None:
        with Writer(store, {}, _hear_nothing) as writer:
            writer.take(_new(put("a.txt"), folder))
            raise KeyError("elsewhere")

    with pytest.raises(KeyError):
        fail_inside()
    assert article_rows(store) == []


def test_what_the_scan_left_alone_is_recorded(folder: Path, store: Store) -> None:
    reason = message("import-hidden", name=".a")
    with Writer(store, {}, _hear_nothing) as writer:
        writer.take_skipped(Skipped(folder / ".a", folder, ".a", reason))
        writer.finish(RunStatus.FINISHED)
    (item,) = known_items(store)
    assert (item.status, item.reason) == (ItemStatus.SKIPPED, reason)
