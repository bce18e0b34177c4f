from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from db.records import Family
from desktop.session import Confidence, Filter, Origin, Session, TimeRange


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


def test_several_events_are_selected_as_one_step(qtbot: QtBot) -> None:
    session = Session()
    session.select(Origin.TIMELINE, article_id=1, event_id=5)
    told = recorded(session)
    session.selection_changed.connect(lambda: told.append(f"selection {sorted(session.selected_events)}"))
    session.select_events([7, 5, 9], Origin.TIMELINE)
    assert told == ["event 1 7 TIMELINE", "selection [5, 7, 9]"]
    session.select_article(2, Origin.LIST)
    assert session.selected_events == {5, 7, 9}
    session.select_event(7, Origin.LIST)
    assert session.selected_events == {7}
    session.select_event(None, Origin.LIST)
    assert session.selected_events == frozenset()


def test_a_stretch_of_time_is_told_once_and_cleared(qtbot: QtBot) -> None:
    session, told = Session(), list[TimeRange | None]()
    session.range_changed.connect(lambda: told.append(session.time_range))
    stretch = TimeRange(0.0, 10.0, 3, frozenset({1}), 1)
    session.set_time_range(stretch)
    session.set_time_range(TimeRange(0.0, 10.0, 3, frozenset({1}), 1))
    session.clear()
    assert told == [stretch, None]


def test_showing_all_keeps_the_words(qtbot: QtBot) -> None:
    shown = Filter(confidence=Confidence.SURE, only_disputed=True, actors=frozenset({"x"}), words="gate")
    assert shown.showing_all == Filter(words="gate")
    assert not shown.is_empty


def test_the_reading_cursor_is_told_when_it_moves(qtbot: QtBot) -> None:
    session = Session()
    with qtbot.waitSignal(session.reading_changed):
        session.set_reading(86_400)
    with qtbot.assertNotEmitted(session.reading_changed):
        session.set_reading(86_400)
    assert session.reading == 86_400
