from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.session import Confidence, Filter
from desktop.timeline.choices import Kind
from desktop.timeline.filter_menu import FilterMenu


@pytest.fixture
def menu(qtbot: QtBot) -> FilterMenu:
    made = FilterMenu()
    qtbot.addWidget(made)
    return made


def test_every_kind_is_offered_and_what_is_chosen_is_ticked(menu: FilterMenu, qtbot: QtBot) -> None:
    menu.fill(Filter(places=frozenset({"x"}), only_disputed=True), 4, None, "en")
    actions = {action.text(): action for action in menu.actions()}
    assert [name for name, action in actions.items() if action.isChecked()] == [
        "Places…",
        "Sources disagree  \u20684\u2069",
    ]
    with qtbot.waitSignal(menu.picker_wanted) as wanted:
        actions["Actors…"].trigger()
    assert wanted.args == [Kind.ACTOR]
    with qtbot.waitSignal(menu.filter_wanted) as shown:
        actions["Show all"].trigger()
    assert shown.args == [Filter()]


def test_confidence_has_three_steps(menu: FilterMenu, qtbot: QtBot) -> None:
    menu.fill(Filter(), 0, None, "en")
    steps = [action for inner in menu.findChildren(QMenu) for action in inner.actions()]
    assert [action.text() for action in steps] == ["However sure", "Likely or sure", "Only sure"]
    with qtbot.waitSignal(menu.filter_wanted) as shown:
        steps[2].trigger()
    assert shown.args == [Filter(confidence=Confidence.SURE)]


def test_matches_are_offered_only_while_something_is_looked_for(menu: FilterMenu, qtbot: QtBot) -> None:
    menu.fill(Filter(), 0, None, "en")
    assert not any("matches" in action.text() for action in menu.actions())
    assert not next(action for action in menu.actions() if action.text().startswith("Sources disagree")).isEnabled()
    menu.fill(Filter(words="gate"), 0, 12, "en")
    action = next(action for action in menu.actions() if "matches" in action.text())
    with qtbot.waitSignal(menu.filter_wanted) as shown:
        action.trigger()
    assert shown.args == [Filter(words="gate", only_matches=True)]
