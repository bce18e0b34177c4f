from __future__ import annotations

import pytest

from db.errors import EnvironmentFault
from db.records import Basis, EventType, Family
from db.store.change import apply
from db.store.correcting import correct_events
from db.store.events import (
    event,
    event_count,
    events,
    events_of,
    family_counts,
    titles,
    undated,
    undated_count,
)
from db.store.kept import Field, Review
from db.store.store import Store
from db.time import edtf
from tests.db.store.stories import BRIDGE, bridge, edit_event_title


def test_an_event_with_its_evidence(stories: Store) -> None:
    told = bridge()[1].events[0]
    stored = event(stories, 1)
    assert (stored.title, stored.type, stored.span, stored.edtf) == (told.title, told.type, told.span, told.edtf)
    assert (stored.basis, stored.confidence, stored.reason) == (Basis.RELATIVE, 0.75, told.reason)
    assert (stored.actors, stored.places, stored.killed, stored.injured) == (("العمال",), ("جسر النهر",), None, 0)
    (evidence,) = stored.evidence
    assert evidence.quote == "أغلق العمال جسر النهر أمس"
    assert (evidence.passage, evidence.trigger) == (told.evidence.passage, told.evidence.trigger)
    assert evidence.mention is not None
    assert BRIDGE[slice(*evidence.mention)] == "أمس"
    assert (evidence.article_title, evidence.source, evidence.direction) == ("جسر النهر", "المنارة", "rtl")
    assert evidence.published == edtf.parse("2021-05-05")
    assert stored.articles == {1}


def test_events_of_an_article_in_the_order_of_its_passages(stories: Store) -> None:
    assert [stored.id for stored in events_of(stories, 1)] == [1, 2]
    assert [stored.type for stored in events_of(stories, 2)] == [EventType.CONSULT]
    assert events_of(stories, 9) == []


def test_events_in_the_order_asked_for(stories: Store) -> None:
    assert [stored.id for stored in events(stories, [3, 9, 1])] == [3, 1]


def test_an_event_that_is_gone(stories: Store) -> None:
    with pytest.raises(EnvironmentFault, match="fault-event-gone"):
        event(stories, 9)
    with pytest.raises(EnvironmentFault, match="fault-event-gone"):
        edit_event_title(stories, 9, "x")


def test_undated_events_and_counts(stories: Store) -> None:
    assert [stored.id for stored in undated(stories)] == [2]
    assert undated_count(stories) == 1
    assert family_counts(stories) == {
        Family.COOPERATION: 2,
        Family.VERBAL: 0,
        Family.MATERIAL: 1,
        Family.OTHER: 0,
    }
    assert event_count(stories) == 3
    correct_events(stories, [3], {Field.REVIEW: Review.REJECTED})
    assert event_count(stories) == 2


def test_titles_by_id(stories: Store) -> None:
    assert titles(stories, [3, 1, 9]) == {1: "إغلاق جسر النهر", 3: "Council meets dockers"}
    assert titles(stories, []) == {}


def test_an_edited_title_can_be_taken_back(stories: Store) -> None:
    change = edit_event_title(stories, 3, "The council meets the dockers")
    assert titles(stories, [3]) == {3: "The council meets the dockers"}
    apply(stories, change.inverse)
    assert titles(stories, [3]) == {3: "Council meets dockers"}
