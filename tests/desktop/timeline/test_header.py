from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from db.time.calendars import Calendar
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.timeline.header import TimelineHeader
from desktop.timeline.lanes import Grouping


@pytest.fixture
def header(qtbot: QtBot, appearance: Appearance) -> TimelineHeader:
    made = TimelineHeader(appearance)
    qtbot.addWidget(made)
    made.resize(700, 40)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_choices_are_kept_in_the_preferences(header: TimelineHeader, appearance: Appearance) -> None:
    assert header.lanes.text() == "By family"
    next(action for action in header.lanes.menu.actions() if action.text() == "By source").trigger()
    assert appearance.preferences.get(settings.LANES) == "source"
    assert header.grouping is Grouping.SOURCE
    assert header.lanes.text() == "By source"
    header.calendar.menu.actions()[0].trigger()
    assert header.second_calendar is None
    header.calendar.menu.actions()[2].trigger()
    assert header.second_calendar is Calendar.JALALI


def test_colours_and_the_number_of_lanes_are_chosen_too(header: TimelineHeader, appearance: Appearance) -> None:
    for name, words in (("Colours", "Colour by place"), ("Number of lanes", "At most 24 lanes")):
        menu = next(action.menu() for action in header.lanes.menu.actions() if action.text() == name)
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text() == words).trigger()
    assert appearance.preferences.get(settings.COLORS) == "place"
    assert appearance.preferences.get(settings.LANE_COUNT) == 24


def test_hidden_lanes_can_be_shown_again(header: TimelineHeader, qtbot: QtBot) -> None:
    action = header.lanes.menu.actions()[-1]
    assert not action.isEnabled()
    header.show_hidden_lanes(3)
    assert action.text() == "Show 3 hidden lanes"
    with qtbot.waitSignal(header.lanes_wanted):
        action.trigger()


def test_the_table_is_asked_for(header: TimelineHeader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(header.table_wanted) as wanted:
        header.table.click()
    assert wanted.args == [True]


def test_time_can_be_turned_round(header: TimelineHeader, appearance: Appearance) -> None:
    before = header.mirrored
    header.direction.click()
    assert header.mirrored is not before
    header.direction.click()
    assert header.mirrored is before
    assert appearance.preferences.get(settings.TIME_DIRECTION) == "interface"


def test_buttons_zoom_and_fit(header: TimelineHeader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(header.zoom_wanted) as wanted:
        header.zoom_in.click()
    assert wanted.args == [1.5]
    with qtbot.waitSignal(header.zoom_wanted) as wanted:
        header.zoom_out.click()
    assert wanted.args == [pytest.approx(1 / 1.5)]
    with qtbot.waitSignal(header.fit_wanted):
        header.fit.click()


def test_without_room_the_menus_are_icons(header: TimelineHeader) -> None:
    wide = header.lanes.sizeHint().width()
    header.resize(480, 40)
    assert header.lanes.sizeHint().width() < wide
