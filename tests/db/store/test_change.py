from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.errors import Defect, EnvironmentFault
from db.message import message
from db.records import Publication, PublishedHow
from db.store.adding import add_articles
from db.store.articles import edit_source, edit_title, remove_articles, republish
from db.store.change import Change, Step, apply
from db.store.imports import record_items
from db.store.kept import ItemStatus
from db.store.store import Store
from db.time import edtf
from tests.db.store.stories import add_stories, bridge, check, dump, edit_event_title, harbour, item

Edit = Callable[[Store], Change]


def test_a_change_names_what_it_touched(store: Store) -> None:
    change = add_stories(store)
    assert change.added("articles") == {1, 2}
    assert change.removed("articles") == frozenset()
    assert change.articles == {1, 2}
    assert change.events == {1, 2, 3}
    assert change.tables == {"articles", "article_ranges", "mentions", "events", "evidence", "import_items"}
    assert change.inverse.removed("articles") == {1, 2}
    assert change.inverse.inverse == change
    edit = edit_event_title(store, 2, "x")
    assert edit.updated("events") == {2}
    assert edit.events == {2}
    assert edit.articles == frozenset()


def test_an_edit_that_changes_nothing_has_no_steps(stories: Store) -> None:
    assert edit_title(stories, 1, "جسر النهر").steps == ()
    assert edit_source(stories, 2, "Harbour News").steps == ()
    assert edit_event_title(stories, 3, "Council meets dockers").steps == ()


def test_an_inverse_that_came_too_late_is_refused_whole(stories: Store) -> None:
    first = edit_title(stories, 1, "first")
    edit_title(stories, 1, "second")
    before = dump(stories.path)
    with pytest.raises(EnvironmentFault, match="fault-changed-since"):
        apply(stories, first.inverse)
    with pytest.raises(EnvironmentFault, match="fault-changed-since"):
        apply(stories, Change(message("change-import"), (*edit_steps(2, "a", "b"), *edit_steps(1, "a", "b"))))
    assert dump(stories.path) == before


def edit_steps(key: int, before: str, after: str) -> tuple[Step, ...]:
    return (Step("events", key, {"title": before}, {"title": after}),)


def test_adding_again_what_is_there_is_refused(store: Store) -> None:
    change = add_stories(store)
    with pytest.raises(EnvironmentFault, match="fault-changed-since"):
        apply(store, change)


def test_removing_what_others_point_at_is_refused(stories: Store) -> None:
    removal = remove_articles(stories, [2])
    apply(stories, removal.inverse)
    article_only = Change(removal.label, tuple(step for step in removal.steps if step.table == "articles"))
    with pytest.raises(EnvironmentFault, match="fault-changed-since"):
        apply(stories, article_only)


def test_a_change_of_a_derived_table_is_a_defect(store: Store) -> None:
    with pytest.raises(Defect):
        apply(store, Change(message("change-import"), (Step("article_words", 1, None, {"title": "", "text": ""}),)))


def test_ids_are_never_given_twice(stories: Store) -> None:
    removal = remove_articles(stories, [1, 2])
    again = add_stories(stories)
    assert again.added("articles") == {3, 4}
    assert again.added("events") == {4, 5, 6}
    apply(stories, again.inverse)
    apply(stories, removal.inverse)
    check(stories.path)


def a_title(draw: st.DrawFn) -> str:
    return draw(st.text(st.characters(codec="utf-8"), max_size=20))


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    """One edit of any kind; it may be of something that is gone by then."""
    key = draw(st.integers(1, 4))
    text = a_title(draw)
    day = edtf.parse(f"2021-05-{draw(st.integers(1, 28)):02d}")
    article, extraction = draw(st.sampled_from([bridge(), harbour()]))
    kind = draw(st.integers(0, 7))
    publication = Publication(day, PublishedHow.GIVEN)
    choices: list[Edit] = [
        lambda store: edit_title(store, key, text),
        lambda store: edit_source(store, key, text or None),
        lambda store: edit_event_title(store, key, text),
        lambda store: remove_articles(store, [key, key + 1]),
        lambda store: add_articles(store, [(article, extraction, item(f"{key}.txt"))]),
        lambda store: republish(store, key, publication, extraction),
        lambda store: record_items(store, [item(f"{key}.txt", status=ItemStatus.SKIPPED)]),
        lambda store: add_articles(
            store, [(article, extraction, item("bridge.txt", status=ItemStatus.UPDATED, article_id=1))]
        ),
    ]
    return choices[kind]


@settings(max_examples=60, deadline=None)
@given(st.lists(edits(), max_size=12))
def test_all_inverses_restore_the_library(sequence: list[Edit]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.tasalsul"
        store = Store.create(path)
        add_stories(store)
        states: list[Any] = []
        done: list[Change] = []
        for edit in sequence:
            before = dump(path)
            try:
                done.append(edit(store))
            except EnvironmentFault:  # it edits what is gone
                assert dump(path) == before
            else:
                states.append(before)
        last = dump(path)
        check(path)
        for change, before in zip(reversed(done), reversed(states), strict=True):
            apply(store, change.inverse)
            assert dump(path) == before
        check(path)
        for change in done:
            apply(store, change)
        assert dump(path) == last
        store.close()
