from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from db.records import Family
from desktop.session import Filter, Origin, Session


def recorded(session: Session) -> list[str]:
    """The names of the session's signals as they come."""
    told: list[str] = []

    def noting(name: str) -> Callable[[], None]:
        return lambda: told.append(f"{name} {session.article_id} {session.event_id} {session.origin.name}")

    session.article_changed.connect(noting("article"))
    session.event_changed.connect(noting("event"))
    session.event_chosen_again.connect(noting("again"))
    session.visible_changed.connect(noting("visible"))
    session.filter_changed.connect(noting("filter"))
    return told


def test_a_selection_is_whole_when_it_is_told(qtbot: QtBot) -> None:
    session = Session()
    told = recorded(session)
    session.select(Origin.TIMELINE, article_id=1, event_id=7)
    assert told == ["article 1 7 TIMELINE", "event 1 7 TIMELINE"]


def test_nothing_is_told_when_nothing_changed(qtbot: QtBot) -> None:
    session = Session()
    session.select_article(1, Origin.LIST)
    session.set_visible(0.0, 10.0)
    session.set_filter(Filter(hidden_families=frozenset({Family.OTHER})))
    told = recorded(session)
    session.select_article(1, Origin.READER)
    session.set_visible(0.0, 10.0)
    session.set_filter(Filter(hidden_families=frozenset({Family.OTHER})))
    session.select_event(None, Origin.LIST)
    assert told == []


def test_article_and_event_are_selected_apart(qtbot: QtBot) -> None:
    session = Session()
    session.select_article(1, Origin.LIST)
    session.select_event(5, Origin.READER)
    told = recorded(session)
    session.select_article(2, Origin.LIST)
    assert told == ["article 2 5 LIST"]
    session.select_event(None, Origin.READER)
    assert (session.article_id, session.event_id) == (2, None)


def test_an_event_that_is_selected_once_more(qtbot: QtBot) -> None:
    session = Session()
    session.select(Origin.TIMELINE, article_id=1, event_id=5)
    told = recorded(session)
    session.select(Origin.TIMELINE, article_id=1, event_id=5)
    session.select_event(5, Origin.INSPECTOR)
    session.select_article(1, Origin.LIST)
    assert told == ["again 1 5 TIMELINE", "again 1 5 INSPECTOR"]


def test_clear_looks_at_nothing(qtbot: QtBot) -> None:
    session = Session()
    session.select(Origin.SEARCH, article_id=1, event_id=2)
    session.set_visible(1.0, 2.0)
    session.set_filter(Filter(words="جسر"))
    session.clear()
    assert (session.article_id, session.event_id, session.visible) == (None, None, None)
    assert session.filter == Filter()
    assert session.filter.is_empty
    assert not Filter(hidden_sources=frozenset({None})).is_empty
