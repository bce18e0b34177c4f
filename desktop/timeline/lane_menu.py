"""The menu of a lane: fold, pin, move, hide."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.timeline.arrangement import Arrangement
from desktop.timeline.shapes import LaneBox

Arrange = Callable[[Callable[[Arrangement], Arrangement]], None]


def lane_menu(lane: LaneBox, keys: list[str], arrange: Arrange, parent: QWidget) -> QMenu:
    """The menu of one of the lanes ``keys``; what is chosen is handed to ``arrange``."""
    say = QCoreApplication.translate
    menu = QMenu(parent)
    key, place = lane.key, keys.index(lane.key)

    def add(words: str, change: Callable[[Arrangement], Arrangement], *, enabled: bool = True) -> None:
        action = menu.addAction(words)
        action.setEnabled(enabled)
        action.triggered.connect(lambda: arrange(change))

    folding = say("Lanes", "Open the lane") if lane.state.folded else say("Lanes", "Fold the lane")
    add(folding, lambda lanes: lanes.with_folded(key))
    pinning = say("Lanes", "Unpin the lane") if lane.state.pinned else say("Lanes", "Pin the lane to the top")
    add(pinning, lambda lanes: lanes.with_pinned(key))
    add(say("Lanes", "Move up"), lambda lanes: lanes.moved(key, place - 1, keys), enabled=place > 0)
    add(say("Lanes", "Move down"), lambda lanes: lanes.moved(key, place + 1, keys), enabled=place < len(keys) - 1)
    menu.addSeparator()
    add(say("Lanes", "Hide the lane"), lambda lanes: lanes.with_hidden(key), enabled=len(keys) > 1)
    add(say("Lanes", "Show all lanes"), lambda lanes: lanes.with_all())
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
