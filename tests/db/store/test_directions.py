from __future__ import annotations

from db.store.articles import article, edit_direction
from db.store.directions import directions, moved_directions, set_direction
from db.store.history import undo
from db.store.store import Store
from tests.db.store.stories import BRIDGE


def test_a_direction_is_given_changed_and_left_to_the_rules(stories: Store) -> None:
    set_direction(stories, 1, 10, "ltr")
    assert directions(stories, 1) == {10: "ltr"}
    set_direction(stories, 1, 10, "rtl")
    assert directions(stories, 1) == {10: "rtl"}
    set_direction(stories, 1, 10, None)
    assert directions(stories, 1) == {}
    undo(stories)
    assert directions(stories, 1) == {10: "rtl"}
    assert set_direction(stories, 2, 0, None).steps == ()


def test_the_direction_of_an_article(stories: Store) -> None:
    edit_direction(stories, 1, "ltr")
    assert article(stories, 1).direction == "ltr"
    undo(stories)
    assert article(stories, 1).direction == "rtl"


def test_directions_follow_their_paragraphs_into_a_new_text(stories: Store) -> None:
    second = BRIDGE.index("\n") + 1
    set_direction(stories, 1, 0, "ltr")
    set_direction(stories, 1, second, "ltr")
    with stories.writing() as writing:
        steps = moved_directions(writing, 1, BRIDGE, "سطر جديد\n" + BRIDGE[second:])
    assert [step.after and step.after["start_offset"] for step in steps] == [None, None, 9]
    with stories.writing() as writing:
        assert moved_directions(writing, 1, BRIDGE, BRIDGE) == []
