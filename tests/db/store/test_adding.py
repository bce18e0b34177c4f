from __future__ import annotations

import pytest

from db.errors import EnvironmentFault
from db.records import Article
from db.store.adding import add_articles
from db.store.articles import article, edit_title
from db.store.change import apply
from db.store.events import events_of
from db.store.imports import known_items
from db.store.kept import ItemStatus
from db.store.store import Store
from tests.db.store.stories import BRIDGE, add_stories, bridge, check, dump, harbour, item


def test_a_new_text_keeps_what_a_person_has_set(stories: Store) -> None:
    edit_title(stories, 1, "mine")
    old_events = events_of(stories, 1)
    text, extraction = bridge()
    again = Article(
        BRIDGE + "\nOne line more.",
        text.title,
        True,
        "ar",
        "rtl",
        text.publication,
        source="منارة أخرى",
        ranges=text.ranges,
    )
    change = add_articles(stories, [(again, extraction, item("bridge.txt", status=ItemStatus.UPDATED, article_id=1))])
    stored = article(stories, 1)
    assert (stored.title, stored.text, stored.source) == ("mine", BRIDGE + "\nOne line more.", "منارة أخرى")
    assert [event.id for event in events_of(stories, 1)] == [event.id for event in old_events]
    assert change.updated("articles") == {1}
    assert change.events == frozenset()
    assert known_items(stories)[0].status is ItemStatus.UPDATED
    check(stories.path)
    apply(stories, change.inverse)
    assert article(stories, 1).text == BRIDGE


def test_a_batch_is_one_transaction(stories: Store) -> None:
    before = dump(stories.path)
    gone = item("x", status=ItemStatus.UPDATED, article_id=99)
    with pytest.raises(EnvironmentFault, match="fault-article-gone"):
        add_articles(stories, [(*bridge(), item("new.txt")), (*harbour(), gone)])
    assert dump(stories.path) == before


def test_what_a_person_set_on_the_way_in_is_kept_at_the_next_import(store: Store) -> None:
    corrections = [{"title": "Mine", "source": None}, {}]
    entries = [(*bridge(), item("bridge.txt")), (*harbour(), item("harbour.txt"))]
    change = add_articles(store, entries, corrections=corrections)
    assert [article(store, key).title for key in (1, 2)] == ["Mine", "Harbour talks"]
    assert [article(store, key).title_stated for key in (1, 2)] == [True, False]
    again = [(*bridge(), item("bridge.txt", status=ItemStatus.UPDATED, article_id=1))]
    assert add_articles(store, again).updated("articles") == frozenset()
    add_articles(store, again, corrections=[{"source": "theirs"}])
    stored = article(store, 1)
    assert (stored.title, stored.source) == ("Mine", "theirs")
    assert change.added("articles") == {1, 2}
    check(store.path)


def test_files_without_an_article_belong_to_the_batch(store: Store) -> None:
    skipped = item("notes.pdf", status=ItemStatus.SKIPPED)
    change = add_articles(store, [(*bridge(), item("bridge.txt"))], items=[skipped])
    assert [known.status for known in known_items(store)] == [ItemStatus.ADDED, ItemStatus.SKIPPED]
    apply(store, change.inverse)
    assert known_items(store) == []


def test_ids_go_on_in_order(store: Store) -> None:
    assert add_stories(store).added("events") == {1, 2, 3}
    assert add_stories(store).added("events") == {4, 5, 6}
