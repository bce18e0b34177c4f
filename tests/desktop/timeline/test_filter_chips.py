from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.session import Confidence, Filter
from desktop.timeline.choices import Kind
from desktop.timeline.filter_chips import FilterChips

SHOWN = Filter(places=frozenset({"Rope Quay"}), confidence=Confidence.SURE, words="gate")


@pytest.fixture
def chips(qtbot: QtBot, appearance: Appearance) -> FilterChips:
    made = FilterChips(appearance)
    qtbot.addWidget(made)
    made.resize(700, 40)
    made.show_filter(SHOWN, {Kind.PLACE: "Rope Quay"}, 3, 12)
    return made


def test_every_choice_has_a_chip(chips: FilterChips) -> None:
    assert chips.isVisible()
    assert chips.words == ["Rope Quay", "Only sure"]


def test_a_chip_opens_its_list_or_goes(chips: FilterChips, qtbot: QtBot) -> None:
    buttons = [button for button in chips.findChildren(QPushButton) if button.toolTip()]
    with qtbot.waitSignal(chips.picker_wanted) as wanted:
        buttons[0].click()
    assert wanted.args is not None
    assert wanted.args[0] is Kind.PLACE
    with qtbot.waitSignal(chips.filter_wanted) as shown:
        chips.findChildren(QToolButton)[0].click()
    assert shown.args == [Filter(confidence=Confidence.SURE, words="gate")]
    with qtbot.waitSignal(chips.filter_wanted) as shown:
        buttons[1].click()
    assert shown.args == [Filter(places=frozenset({"Rope Quay"}), words="gate")]


def test_without_a_choice_the_row_is_hidden(chips: FilterChips, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.filter_wanted) as shown:
        chips.findChildren(QPushButton)[-1].click()
    assert shown.args == [Filter(words="gate")]
    chips.show_filter(Filter(words="gate"), {}, 3, 12)
    assert not chips.isVisible()
