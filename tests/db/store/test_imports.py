from __future__ import annotations

import os

import pytest

from db.errors import EnvironmentFault
from db.message import message
from db.store.change import apply
from db.store.imports import begin_import, finish_import, items_of, known_items, record_items
from db.store.kept import ImportItem, ItemStatus
from db.store.store import Store
from tests.db.store.stories import check, dump, item


def test_items_come_back_as_they_were(store: Store) -> None:
    item_of_all = ImportItem(
        "/stories", "قصص/a.txt", 12, 1_700_000_000_123_456_789, "ab", "cd", ItemStatus.SKIPPED, message("why", name="a")
    )
    record_items(store, [item_of_all])
    assert known_items(store) == [item_of_all]
    assert known_items(store, "/stories") == [item_of_all]
    assert known_items(store, "/elsewhere") == []


def test_a_file_has_one_state_the_last(stories: Store) -> None:
    before = dump(stories.path)
    last = item("bridge.txt", status=ItemStatus.UNCHANGED, article_id=1)
    change = record_items(stories, [last])
    assert [known.status for known in known_items(stories)] == [ItemStatus.UNCHANGED, ItemStatus.ADDED]
    assert record_items(stories, [last]).steps == ()
    apply(stories, change.inverse)
    assert dump(stories.path) == before


def test_the_files_of_an_article(stories: Store) -> None:
    record_items(stories, [item("copy.txt", status=ItemStatus.DUPLICATE, article_id=1)])
    assert [known.path for known in items_of(stories, 1)] == ["bridge.txt", "copy.txt"]


def test_a_name_that_is_not_unicode_is_kept_as_bytes_and_shown_escaped(store: Store) -> None:
    name = os.fsdecode(b"dir/\xe3\xe1\xdd.txt")
    record_items(store, [item(name), item("line\nbreak\u202e.txt")])
    assert [known.path for known in known_items(store)] == [name, "line\nbreak\u202e.txt"]
    with store.reading() as connection:
        shown = connection.execute("SELECT path FROM import_items WHERE path_bytes IS NOT NULL").fetchall()
    assert shown == [("dir/\\xe3\\xe1\\xdd.txt",)]
    check(store.path)


def test_an_import_begins_and_ends_once(store: Store) -> None:
    first, second = begin_import(store, "/a"), begin_import(store, "/b")
    finish_import(store, first)
    finish_import(store, second, stopped=True)
    with store.reading() as connection:
        rows = connection.execute("SELECT id, source, status, finished >= started FROM imports").fetchall()
    assert rows == [(1, "/a", "finished", 1), (2, "/b", "stopped", 1)]
    with pytest.raises(EnvironmentFault, match="fault-changed-since"):
        finish_import(store, first)
