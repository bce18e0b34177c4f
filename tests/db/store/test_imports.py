from __future__ import annotations

import os

from db.message import message
from db.store.change import apply
from db.store.imports import items_of, known_items, note_vanished, record_items, vanished_articles
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


def test_parts_of_one_file_are_items_of_their_own(store: Store) -> None:
    parts = [ImportItem("/stories", "a.zip", part="!/b.txt"), ImportItem("/stories", "a.zip", part="!/c.txt")]
    record_items(store, parts)
    assert known_items(store) == parts


def test_files_that_are_gone_are_noted_and_come_back(stories: Store) -> None:
    before = dump(stories.path)
    change = note_vanished(stories, "/stories", {("bridge.txt", "")})
    assert [known.path for known in known_items(stories) if known.vanished] == ["bridge.txt"]
    assert vanished_articles(stories) == {1}
    assert note_vanished(stories, "/stories", {("bridge.txt", "")}).steps == ()
    note_vanished(stories, "/stories", set())
    assert vanished_articles(stories) == frozenset()
    apply(stories, note_vanished(stories, "/stories", {("bridge.txt", "")}).inverse)
    assert change.tables == {"import_items"}
    assert dump(stories.path) == before
