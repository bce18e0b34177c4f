from __future__ import annotations

from db.store.change import carry_out
from db.store.choices import Anchor, ChoiceKind, Decisions, anchors, choice_steps, choices_about
from db.store.store import Store
from db.store.stored_rows import select_rows
from tests.db.store.stories import BRIDGE, HARBOUR, check


def test_an_anchor_is_found_where_its_words_have_moved() -> None:
    anchor = Anchor(1, "met the dockers", 12, 16)
    assert anchor.place_in("x" * 12 + "met the dockers") == 16
    assert anchor.place_in("They met the dockers") == 9
    assert anchor.place_in("met the dockers; again, they met the dockers") == 4
    assert anchor.place_in("nobody met") is None


def decide(store: Store, kind: ChoiceKind) -> None:
    """A decision about the first passage of each article."""
    with store.writing() as writing:
        found = anchors(writing.connection, select_rows(writing.connection, "evidence", "id", [1, 3]))
        carry_out(writing, choice_steps(writing, [(found[1], found[3], kind)]))


def test_a_decision_is_known_from_both_its_passages(stories: Store) -> None:
    decide(stories, ChoiceKind.APART)
    closed, met = (1, BRIDGE.index("أغلق")), (2, HARBOUR.index("met"))
    with stories.reading() as connection:
        decisions = Decisions(connection)
        assert decisions.about(closed) == {met: ChoiceKind.APART}
        assert decisions.about(met) == {closed: ChoiceKind.APART}
        assert decisions.about((1, 0)) == {}
    check(stories.path)


def test_a_later_decision_takes_the_place_of_an_earlier(stories: Store) -> None:
    decide(stories, ChoiceKind.APART)
    decide(stories, ChoiceKind.TOGETHER)
    with stories.reading() as connection:
        assert [choice.kind for choice in choices_about(connection, [2])] == [ChoiceKind.TOGETHER]


def test_freed_passages_are_no_longer_apart(stories: Store) -> None:
    decide(stories, ChoiceKind.APART)
    with stories.writing() as writing:
        found = anchors(writing.connection, select_rows(writing.connection, "evidence", "id", [1, 3]))
        carry_out(writing, choice_steps(writing, [], list(found.values())))
    with stories.reading() as connection:
        assert choices_about(connection, [1]) == []
