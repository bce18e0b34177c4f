from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.session import Filter, Origin, Session
from desktop.timeline.pane import TimelinePane


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def pane(qtbot: QtBot, strike: Library, session: Session, appearance: Appearance) -> TimelinePane:
    appearance.preferences.set(settings.REDUCED_MOTION, value=True)
    made = TimelinePane(strike, session, appearance)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitUntil(lambda: len(made.view.index) > 0)
    return made


def test_several_events_are_selected_together(pane: TimelinePane, session: Session) -> None:
    first, second, third = (int(event) for event in pane.view.index.ids[:3])
    pane.choosing.choose_several([second, first, third])
    assert session.event_id == second
    assert session.selected_events == pane.view.chosen == {first, second, third}
    pane.choosing.choose(first)
    assert session.selected_events == {first}
    session.select_events([], Origin.LIST)
    assert pane.view.chosen == frozenset()
    assert session.event_id is None


def test_a_stretch_of_time_is_kept_and_counted_anew(pane: TimelinePane, session: Session) -> None:
    low, high = pane.view.index.extent or (0, 0)
    pane.view.range_chosen.emit((float(low), float(high)))
    stretch = session.time_range
    assert stretch is not None
    assert stretch == pane.shown.within(low, high)
    assert stretch.events == len(pane.view.index)
    session.set_filter(Filter(hidden_languages=frozenset({"ar"})))
    fewer = session.time_range
    assert fewer is not None
    assert fewer.events == len(pane.view.index) < stretch.events


def test_escape_clears_the_stretch_of_time(pane: TimelinePane, session: Session) -> None:
    pane.choosing.choose_range((0.0, 10.0))
    pane.view.clear()
    assert session.time_range is None
    assert pane.view.time_range is None


def test_an_event_is_chosen_with_an_article_that_tells_it(
    pane: TimelinePane, session: Session, strike: Library
) -> None:
    for event in strike.events(pane.view.index.ids):
        pane.choosing.choose(event.id)
        assert session.article_id in event.articles
        assert session.origin is Origin.TIMELINE
        assert event.title in pane.view.accessibleDescription()
