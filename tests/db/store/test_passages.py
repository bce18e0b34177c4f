from __future__ import annotations

from db.store.change import carry_out
from db.store.events import event, events_of
from db.store.passages import Passage, moving_steps, passage_steps
from db.store.store import Store
from db.store.stored_rows import select_rows
from tests.db.store.stories import check


def move(store: Store, target: dict[int, int | None]) -> None:
    with store.writing() as writing:
        carry_out(writing, moving_steps(writing, target))


def test_a_passage_that_moves_takes_its_event_along_when_it_was_the_last(stories: Store) -> None:
    move(stories, {3: 1})
    assert event(stories, 1).articles == {1, 2}
    assert [stored.id for stored in events_of(stories, 2)] == [1]
    check(stories.path)


def test_passages_that_move_together_tell_one_new_event(stories: Store) -> None:
    move(stories, {1: None, 3: None})
    assert [stored.id for stored in events_of(stories, 2)] == [4]
    assert event(stories, 4).articles == {1, 2}


def test_a_passage_that_stays_where_it_is_changes_nothing(stories: Store) -> None:
    with stories.writing() as writing:
        assert moving_steps(writing, {1: 1}) == []


def test_an_event_without_passages_goes(stories: Store) -> None:
    with stories.writing() as writing:
        rows = select_rows(writing.connection, "evidence", "id", [2])
        steps = passage_steps(writing, [Passage(2, rows[2], None, None)])
        carry_out(writing, steps)
    assert [(step.table, step.key, step.after) for step in steps] == [("evidence", 2, None), ("events", 2, None)]
    assert [stored.id for stored in events_of(stories, 1)] == [1]
