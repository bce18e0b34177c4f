from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from db.time.span import Precision
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.session import Session
from desktop.timeline.pane import TimelinePane
from desktop.timeline.shapes import Pill


@pytest.fixture
def pane(qtbot: QtBot, strike: Library, appearance: Appearance) -> TimelinePane:
    appearance.preferences.set(settings.REDUCED_MOTION, value=True)
    made = TimelinePane(strike, Session(), appearance)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitUntil(lambda: len(made.view.index) > 0)
    return made


def test_a_dropped_event_is_dated_as_finely_as_is_chosen(pane: TimelinePane, qtbot: QtBot) -> None:
    middle = pane.view.scale.middle
    for row, precision in ((0, Precision.DAY), (1, Precision.MONTH), (2, Precision.YEAR)):
        pane.view.set_scale(pane.view.scale.shown(middle - 1e7, middle + 1e7))
        menu = pane.floating.ask_date(5, middle)
        with qtbot.waitSignal(pane.event_dated) as dated:
            menu.actions()[row].trigger()
        menu.close()
        assert dated.args is not None
        event_id, span = dated.args
        assert event_id == 5
        assert span.precision is precision
        assert span.start <= middle < span.end


def test_the_events_of_a_pill_are_listed_and_chosen(pane: TimelinePane, strike: Library) -> None:
    ids = tuple(pane.view.index.ids[:2].tolist())
    pill = Pill(0, 0, 30, 20, 2, None, (), 0.0, 1.0, ids)
    menu = pane.floating.list_pill(pill)
    titles = strike.titles(ids)
    assert [action.text().strip("\u2068\u2069") for action in menu.actions()] == [titles[event] for event in ids]
    menu.actions()[1].trigger()
    menu.close()
    assert pane.view.selected == ids[1]


def test_the_card_keeps_off_the_selected_mark(pane: TimelinePane) -> None:
    events = [mark.event for mark in pane.view.scene.marks]
    pane.choosing.choose(events[0])
    for event in events:
        pane.view.card_wanted.emit(event)
        card = pane.floating.card
        assert card.event_id == event
        box = pane.floating._mark_box(event)
        assert box is not None
        assert not card.geometry().intersects(box)
