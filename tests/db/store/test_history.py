from __future__ import annotations

import json
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.errors import EnvironmentFault
from db.message import message
from db.store import history
from db.store.articles import edit_source, edit_title, remove_articles
from db.store.change import Step
from db.store.history import EditState, carry_out_edit
from db.store.store import Store
from tests.db.store.stories import add_stories, check, dump


def states(store: Store) -> list[EditState]:
    """How the edits stand, the oldest first."""
    return [edit.state for edit in reversed(history.edits(store))]


def test_an_edit_is_kept_with_who_made_it(stories: Store) -> None:
    stories.person = "سلمى"
    edit_title(stories, 1, "one")
    (edit,) = history.edits(stories)
    assert (edit.person, edit.label, edit.state) == (
        "سلمى",
        message("change-article-title", title="one"),
        EditState.DONE,
    )
    assert edit == history.undoable(stories)
    assert history.redoable(stories) is None


def test_an_edit_that_changes_nothing_is_not_kept(stories: Store) -> None:
    edit_title(stories, 1, "جسر النهر")
    assert history.edits(stories) == []


def test_undo_and_redo_outlive_the_program(stories: Store) -> None:
    path, before = stories.path, dump(stories.path)
    remove_articles(stories, [1])
    removed = dump(path)
    stories.close()
    again = Store.open(path)
    history.undo(again)
    assert dump(path) == before
    again.close()
    last = Store.open(path)
    history.redo(last)
    assert dump(path) == removed
    last.close()
    check(path)


def test_a_new_edit_replaces_what_was_undone(stories: Store) -> None:
    edit_title(stories, 1, "one")
    history.undo(stories)
    edit_title(stories, 1, "two")
    assert states(stories) == [EditState.REPLACED, EditState.DONE]
    assert history.redo(stories) is None


def test_an_edit_that_came_too_late_lapses(stories: Store) -> None:
    edit_source(stories, 2, "x")
    edit_title(stories, 1, "one")
    with stories.writing() as writing:
        writing.connection.execute("UPDATE articles SET title = 'another program' WHERE id = 1")
    with pytest.raises(EnvironmentFault, match="fault-changed-since"):
        history.undo(stories)
    assert states(stories) == [EditState.DONE, EditState.LAPSED]
    history.undo(stories)
    assert states(stories) == [EditState.UNDONE, EditState.LAPSED]


def test_a_fault_of_the_disk_lets_nothing_lapse(stories: Store) -> None:
    edit_title(stories, 1, "one")
    stories.read_only = True
    with pytest.raises(EnvironmentFault, match="fault-library-read-only"):
        history.undo(stories)
    assert states(stories) == [EditState.DONE]


def test_the_record_can_be_read_without_this_program(stories: Store) -> None:
    edit_title(stories, 1, "one")
    with stories.reading() as connection:
        packed = connection.execute("SELECT steps FROM edits").fetchone()[0]
    (table, key, before, after), _note = json.loads(zlib.decompress(packed))
    assert (table, key, before["title"], after["title"]) == ("articles", 1, "جسر النهر", "one")


def test_bytes_come_back(stories: Store) -> None:
    step = Step("import_items", 1, {"path_bytes": None}, {"path_bytes": b"caf\xe9.txt"})
    with stories.writing() as writing:
        carry_out_edit(writing, message("change-article-title", title="x"), [step])
    history.undo(stories)
    history.redo(stories)
    with stories.reading() as connection:
        assert connection.execute("SELECT path_bytes FROM import_items WHERE id = 1").fetchone() == (b"caf\xe9.txt",)


def test_an_edit_and_its_record_are_one(stories: Store) -> None:
    before = dump(stories.path)
    late = Step("articles", 2, {"title": "not its title"}, {"title": "x"})
    with pytest.raises(EnvironmentFault), stories.writing() as writing:
        carry_out_edit(writing, message("x"), [Step("articles", 1, {"title": "جسر النهر"}, {"title": "lost"}), late])
    assert dump(stories.path) == before
    assert history.edits(stories) == []


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(["title", "source", "remove", "undo", "redo"]), max_size=14))
def test_the_library_is_always_what_the_history_says(moves: list[str]) -> None:
    with TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "a.tasalsul")
        add_stories(store)
        past, future = [dump(store.path)], list[dict[str, list[tuple[object, ...]]]]()
        for number, move in enumerate(moves):
            if move == "undo":
                history.undo(store)
                if len(past) > 1:
                    future.append(past.pop())
            elif move == "redo":
                history.redo(store)
                if future:
                    past.append(future.pop())
            elif store_has_article(store):
                make(store, move, number)
                past.append(dump(store.path))
                future.clear()
            assert dump(store.path) == past[-1]
        store.close()


def make(store: Store, move: str, number: int) -> None:
    """Carry out one kind of edit."""
    if move == "title":
        edit_title(store, 2, f"title {number}")
    elif move == "source":
        edit_source(store, 2, f"source {number}")
    else:
        remove_articles(store, [2])


def store_has_article(store: Store) -> bool:
    """Whether the article that the moves edit is there."""
    with store.reading() as connection:
        return connection.execute("SELECT 1 FROM articles WHERE id = 2").fetchone() is not None
