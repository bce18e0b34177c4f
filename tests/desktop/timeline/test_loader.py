from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.library import Library
from desktop.timeline.loader import StoryLoader


def test_events_are_read_in_the_background(strike: Library, qtbot: QtBot) -> None:
    loader = StoryLoader(strike)
    with qtbot.waitSignal(loader.read) as read:
        loader.begin()
        assert not loader.is_at_rest
    assert len(read.args[0].index) == strike.event_table().dated_count
    assert loader.is_at_rest


def test_a_wish_during_a_reading_is_met_after_it(strike: Library, qtbot: QtBot) -> None:
    loader = StoryLoader(strike)
    stories: list[object] = []
    loader.read.connect(stories.append)
    loader.begin()
    loader.begin()
    loader.begin()
    qtbot.waitUntil(lambda: bool(stories) and loader.is_at_rest)
    assert 1 <= len(stories) <= 2


def test_several_writes_are_read_once(strike: Library, qtbot: QtBot) -> None:
    loader = StoryLoader(strike)
    stories: list[object] = []
    loader.read.connect(stories.append)
    for _ in range(5):
        loader.soon()
    qtbot.waitUntil(lambda: bool(stories) and loader.is_at_rest)
    assert len(stories) == 1


def test_a_closed_library_is_not_read(strike: Library) -> None:
    strike.close()
    loader = StoryLoader(strike)
    loader.begin()
    assert loader.is_at_rest
