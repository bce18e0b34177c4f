from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from desktop import preferences as settings
from desktop.library import Library
from desktop.preferences import Preferences
from desktop.session import Filter, Session
from desktop.timeline.lanes import Grouping
from desktop.timeline.shown import Shown


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def shown(qtbot: QtBot, strike: Library, session: Session, preferences: Preferences) -> Shown:
    made = Shown(strike, session, preferences, "en")
    with qtbot.waitSignal(made.changed):
        made.begin()
    return made


def test_all_events_are_shown_until_the_filter_says_otherwise(shown: Shown, session: Session, strike: Library) -> None:
    assert shown.count == shown.total == len(strike.event_table())
    session.set_filter(Filter(hidden_languages=frozenset({"ar"})))
    assert 0 < shown.count < shown.total


def test_lanes_and_colours_follow_the_preferences(shown: Shown, preferences: Preferences, qtbot: QtBot) -> None:
    preferences.set(settings.LANES, "language")
    assert shown.grouping is Grouping.LANGUAGE
    assert set(shown.index.group_names) >= {"Arabic", "English"}
    assert (shown.index.tint == -1).all()
    with qtbot.waitSignal(shown.changed):
        preferences.set(settings.COLORS, "source")
    assert len(shown.color_names) >= 1
    assert (shown.index.tint >= 0).all()


def test_lanes_are_arranged_for_each_grouping_apart(shown: Shown, preferences: Preferences) -> None:
    preferences.set(settings.LANES, "source")
    key = shown.index.group_keys[0]
    shown.arrange(lambda lanes: lanes.with_hidden(key))
    assert shown.hidden_lanes == 1
    preferences.set(settings.LANES, "family")
    assert shown.hidden_lanes == 0
    preferences.set(settings.LANES, "source")
    assert shown.arrangement.hidden == {key}


def test_a_stretch_of_time_is_counted_over_what_is_shown(shown: Shown, session: Session, strike: Library) -> None:
    low, high = shown.index.extent or (0, 0)
    whole = shown.within(low, high)
    events = strike.events(shown.index.ids)
    assert whole.events == len(events)
    assert whole.articles == {article for event in events for article in event.articles}
    assert whole.sources == len({told.source for event in events for told in event.evidence if told.source})
    nothing = shown.within(low - 20.0, low - 10.0)
    assert (nothing.events, nothing.articles, nothing.sources) == (0, frozenset(), 0)


def test_an_articles_time_is_its_publication_or_the_middle_of_what_it_tells(shown: Shown) -> None:
    story = shown.story
    assert story is not None
    for article_id, instant in story.published.items():
        assert shown.time_of(article_id) == instant
    assert shown.time_of(None) is None
    assert shown.time_of(10**6) is None
    article_id = next(iter(story.published))
    del story.published[article_id]
    assert shown.time_of(article_id) in range(int(np.min(story.index.anchor)), int(np.max(story.index.anchor)) + 1)


def test_another_library_begins_anew(shown: Shown, strike: Library, qtbot: QtBot) -> None:
    shown.arrange(lambda lanes: lanes.with_folded("material"))
    with qtbot.waitSignal(shown.emptied):
        strike.close()
    assert shown.count == shown.total == 0
    assert shown.arrangement.folded == frozenset()
