from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.session import Filter, Session
from desktop.timeline.choices import Kind
from desktop.timeline.pane import TimelinePane
from desktop.timeline.picker import Picker


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


def test_a_filter_made_elsewhere_has_its_chip(pane: TimelinePane, session: Session) -> None:
    assert not pane.sifting.chips.isVisible()
    session.set_filter(Filter(hidden_languages=frozenset({"fa"})))
    (words,) = pane.sifting.chips.words
    assert "Arabic" in words
    assert "Persian" not in words
    session.set_filter(Filter())
    assert not pane.sifting.chips.isVisible()


def test_a_list_of_values_changes_the_sessions_filter(pane: TimelinePane, session: Session, qtbot: QtBot) -> None:
    pane.sifting.open_picker(Kind.SOURCE, QPoint(10, 10))
    picker = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Picker))
    with qtbot.waitSignal(session.filter_changed):
        picker.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert len(session.filter.hidden_sources) == 1
    picker.close()


def test_matches_are_counted_and_can_be_shown_alone(pane: TimelinePane, session: Session, strike: Library) -> None:
    session.set_filter(Filter(words="الميناء"))
    assert pane.sifting.matching == len(strike.matching_events("الميناء"))
    assert not pane.sifting.chips.isVisible()
    session.set_filter(Filter(words="الميناء", only_matches=True))
    assert "Only matches" in pane.sifting.chips.words[0]
    assert pane.sifting.finds.only
