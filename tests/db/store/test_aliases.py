from __future__ import annotations

from db.records import Event
from db.store.aliases import aliases, called, rename, renamed
from db.store.events import event
from db.store.store import Store
from tests.db.store.stories import bridge


def test_names_are_called_as_a_person_wants_each_once() -> None:
    assert called(["a", "b", "c"], {"b": "a"}) == ("a", "c")


def test_an_event_without_aliases_is_the_same() -> None:
    told: Event = bridge()[1].events[0]
    assert renamed(told, {}) is told
    assert renamed(told, {"العمال": "عمال الميناء"}).actors == ("عمال الميناء",)


def test_a_chain_of_names_leads_to_the_last(stories: Store) -> None:
    rename(stories, "العمال", "العاملون")
    rename(stories, "العاملون", "عمال الميناء")
    with stories.reading() as connection:
        assert aliases(connection) == {"العمال": "عمال الميناء", "العاملون": "عمال الميناء"}
    assert event(stories, 1).actors == ("عمال الميناء",)
    assert event(stories, 1).evidence[0].reading.actors == ("عمال الميناء",)


def test_a_name_may_come_back(stories: Store) -> None:
    rename(stories, "العمال", "العاملون")
    rename(stories, "العاملون", "العمال")
    assert event(stories, 1).actors == ("العمال",)
    with stories.reading() as connection:
        assert aliases(connection) == {"العاملون": "العمال"}


def test_the_same_name_changes_nothing(stories: Store) -> None:
    assert rename(stories, "العمال", "العمال").steps == ()
