from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.reader.find import FindMode
from desktop.reader.find_bar import FindBar


@pytest.fixture
def find_bar(qtbot: QtBot, appearance: Appearance) -> FindBar:
    made = FindBar(appearance)
    qtbot.addWidget(made)
    return made


def test_it_opens_with_the_words_given(find_bar: FindBar) -> None:
    find_bar.enter("المرفأ")
    assert find_bar.isVisible()
    assert find_bar.field.text() == "المرفأ"


def test_enter_goes_on_and_shift_enter_back(find_bar: FindBar, qtbot: QtBot) -> None:
    find_bar.enter("x")
    steps: list[int] = []
    find_bar.stepped.connect(steps.append)
    QTest.keyClick(find_bar.field, Qt.Key.Key_Return)
    QTest.keyClick(find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert steps == [1, -1]


def test_escape_closes(find_bar: FindBar, qtbot: QtBot) -> None:
    find_bar.enter("x")
    with qtbot.waitSignal(find_bar.closed):
        QTest.keyClick(find_bar.field, Qt.Key.Key_Escape)
    assert not find_bar.isVisible()


def test_it_says_how_many_hits_there_are(find_bar: FindBar) -> None:
    find_bar.enter("x")
    find_bar.show_count(1, 12)
    assert find_bar.count_words == "2 of 12"
    find_bar.show_count(None, 0)
    assert find_bar.count_words == "Not found"
    assert not find_bar.next_button.isEnabled()


def test_hits_in_hidden_lines_are_counted(find_bar: FindBar) -> None:
    find_bar.enter("x")
    find_bar.show_count(0, 3, 1)
    assert find_bar.count_words == "1 of 3  ·  1 hidden"


def test_what_counts_as_the_same_is_chosen_and_remembered(
    find_bar: FindBar, appearance: Appearance, qtbot: QtBot
) -> None:
    assert find_bar.mode is FindMode.FOLDED
    with qtbot.waitSignal(find_bar.mode_changed) as told:
        find_bar.set_mode(FindMode.FORMS)
    assert told.args == [FindMode.FORMS]
    assert FindBar(appearance).mode is FindMode.FORMS
