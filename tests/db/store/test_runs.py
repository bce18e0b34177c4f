from __future__ import annotations

import os

from db.store.runs import (
    RunStatus,
    Waiting,
    begin_import,
    finish_import,
    interrupted_imports,
    settle_interrupted,
    waiting_files,
)
from db.store.store import Store


def _statuses(store: Store) -> list[tuple[str, str]]:
    with store.reading() as connection:
        return connection.execute("SELECT source, status FROM imports ORDER BY id").fetchall()


def test_an_import_begins_and_ends(store: Store) -> None:
    first, second = begin_import(store, "/a"), begin_import(store, "/b")
    finish_import(store, first)
    finish_import(store, second, RunStatus.STOPPED)
    assert _statuses(store) == [("/a", "finished"), ("/b", "stopped")]


def test_an_import_that_was_cut_off_is_offered_with_its_files(store: Store) -> None:
    files = [Waiting("a.txt", "{}"), Waiting(os.fsdecode(b"caf\xe9.txt"), '{"title": "x"}')]
    key = begin_import(store, "/a", files)
    assert interrupted_imports(store) == []
    settle_interrupted(store)
    (one,) = interrupted_imports(store)
    assert (one.id, one.source, one.files) == (key, "/a", 2)
    assert waiting_files(store, key) == files


def test_an_import_that_ended_has_nothing_before_it(store: Store) -> None:
    key = begin_import(store, "/a", [Waiting("a.txt", "{}")])
    settle_interrupted(store)
    finish_import(store, key, RunStatus.STOPPED)
    assert interrupted_imports(store) == []
    assert waiting_files(store, key) == []


def test_an_import_may_say_itself_that_it_was_interrupted(store: Store) -> None:
    key = begin_import(store, "/a", [Waiting("a.txt", "{}")])
    finish_import(store, key, RunStatus.INTERRUPTED)
    assert [one.id for one in interrupted_imports(store)] == [key]


def test_settling_twice_changes_nothing(store: Store) -> None:
    begin_import(store, "/a", [Waiting("a.txt", "{}")])
    settle_interrupted(store)
    before = _statuses(store)
    settle_interrupted(store)
    assert _statuses(store) == before == [("/a", "interrupted")]
