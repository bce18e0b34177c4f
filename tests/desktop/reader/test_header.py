from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.preferences import Preferences
from desktop.reader.header import ReaderHeader


@pytest.fixture
def header(qtbot: QtBot, appearance: Appearance) -> ReaderHeader:
    made = ReaderHeader(appearance)
    qtbot.addWidget(made)
    return made


def test_it_says_which_article_of_how_many(header: ReaderHeader) -> None:
    header.show_place(3, 48)
    assert header.place_words == "4 of 48"
    assert header.previous_button.isEnabled()
    assert header.next_button.isEnabled()


def test_there_is_nothing_before_the_first_and_after_the_last(header: ReaderHeader) -> None:
    header.show_place(0, 2)
    assert not header.previous_button.isEnabled()
    header.show_place(1, 2)
    assert not header.next_button.isEnabled()


def test_an_article_outside_the_filter_has_no_place(header: ReaderHeader) -> None:
    header.show_place(None, 5)
    assert header.place_words == ""
    assert header.next_button.isEnabled()


def test_the_marks_button_is_remembered(header: ReaderHeader, preferences: Preferences) -> None:
    header.marks_button.click()
    assert preferences.get(settings.SHOW_MARKS) is False


def test_the_sizes_are_those_of_the_preferences(header: ReaderHeader, preferences: Preferences) -> None:
    menu = header.size_button.menu()
    actions = menu.actions()
    assert [action.text() for action in actions] == ["85 %", "100 %", "115 %", "130 %", "150 %"]
    actions[3].trigger()
    assert preferences.get(settings.READING_SIZE) == 130


def test_its_height_is_that_of_the_design(header: ReaderHeader) -> None:
    assert header.height() == 40


def test_steps_are_asked_for(header: ReaderHeader, qtbot: QtBot) -> None:
    header.show_place(1, 3)
    steps: list[int] = []
    header.stepped.connect(steps.append)
    header.next_button.click()
    header.previous_button.click()
    assert steps == [1, -1]
