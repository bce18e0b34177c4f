from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.records import Family
from desktop.timeline.arrangement import Arrangement
from desktop.timeline.lane_menu import lane_menu
from desktop.timeline.shapes import LaneBox, Level

KEYS = ["a", "b", "c"]


def test_a_lane_is_folded_pinned_moved_and_hidden(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    done: list[Arrangement] = []

    def arrange(change: Callable[[Arrangement], Arrangement]) -> None:
        done.append(change(Arrangement(hidden=frozenset({"z"}))))

    box = LaneBox("b", "B", Family.OTHER, 0.0, 40.0, Level.MARKS, 1, 1)
    menu = lane_menu(box, KEYS, arrange, parent)
    for action in menu.actions():
        action.trigger()
    fold, pin, up, down, hide, everything = done
    assert fold.folded == {"b"}
    assert pin.pinned == ("b",)
    assert up.sorted(KEYS) == ["b", "a", "c"]
    assert down.sorted(KEYS) == ["a", "c", "b"]
    assert hide.sorted(KEYS) == ["a", "c"]
    assert everything.hidden == frozenset()


def test_what_cannot_be_done_is_not_offered(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = LaneBox("a", "A", None, 0.0, 40.0, Level.MARKS, 1, 1)
    menu = lane_menu(box, ["a"], lambda _change: None, parent)
    offered = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
    assert not offered["Move up"]
    assert not offered["Move down"]
    assert not offered["Hide the lane"]
