"""What the keys do on the canvas. Arrows mean the screen, ``.`` and ``,`` the order of time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.timeline.hits import neighbour
from desktop.timeline.physical_keys import physical_key

if TYPE_CHECKING:
    from desktop.timeline.view import TimelineView

_PAN: Final = 0.2
_ZOOM: Final = 1.5

_MOVES_LANE: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def press(view: TimelineView, event: QKeyEvent) -> bool:
    """Do what a key stands for; False if it stands for nothing here."""
    held, key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(event.key())
    if held == _MOVES_LANE and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        _move_lane(view, _ARROWS[key][1])
        return True
    if held & ~Qt.KeyboardModifier.ShiftModifier:
        return False
    if key in _ARROWS:
        _step(view, *_ARROWS[key], adding=bool(held))
        return True
    action = _NAMED.get(key) or _SINGLE.get(physical_key(event))
    if action is None:
        return False
    action(view)
    return True


def _move_lane(view: TimelineView, down: int) -> None:
    """Move the lane of the selected event up or down."""
    lane = view.selected_lane
    if lane is not None:
        view.lane_moved.emit(lane.key, view.scene.lanes.index(lane) + down)


def _step(view: TimelineView, right: int, down: int, *, adding: bool = False) -> None:
    """To the neighbour on screen; past the last one in view, to the next in that direction of time."""
    found = neighbour(view.scene, view.selected, right, down)
    if found is not None and adding:
        view.events_chosen.emit([found, *sorted(view.chosen)])
    elif found is not None:
        view.choose(found)
        view.bring(found, centre=False)
    elif right:
        step_in_time(view, -right if view.scale.mirrored else right)


def step_in_time(view: TimelineView, step: int) -> None:
    """To the next (1) or previous (-1) event in time; without a selection, to the first in view."""
    index = view.index
    if not len(index):
        return
    position = index.position(view.selected)
    if position is None:
        found = neighbour(view.scene, None, 0, 0)
        chosen = found if found is not None else int(index.ids[index.order[0]])
    else:
        chosen = int(index.ids[index.following(position, step)])
    view.choose(chosen)
    view.bring(chosen, centre=False)


def _to_end(view: TimelineView, last: bool) -> None:
    if len(view.index):
        chosen = int(view.index.ids[view.index.order[-1 if last else 0]])
        view.choose(chosen)
        view.bring(chosen, centre=False)


def _open_passage(view: TimelineView) -> None:
    if view.selected is not None:
        view.passage_wanted.emit(view.selected)


def _show_card(view: TimelineView) -> None:
    if view.selected is not None:
        view.card_wanted.emit(view.selected)


def _correct(view: TimelineView) -> None:
    if view.selected is not None:
        view.correction_wanted.emit(view.selected)


def _zoom(view: TimelineView, factor: float) -> None:
    view.zoom_by(factor)


def _pan(view: TimelineView, way: int) -> None:
    view.pan_by(-way * _PAN * view.scale.width, animated=True)


_Action = Callable[["TimelineView"], None]

_NAMED: Final[dict[Qt.Key, _Action]] = {
    Qt.Key.Key_Home: lambda view: _to_end(view, last=False),
    Qt.Key.Key_End: lambda view: _to_end(view, last=True),
    Qt.Key.Key_Return: _open_passage,
    Qt.Key.Key_Enter: _open_passage,
    Qt.Key.Key_Space: _show_card,
    Qt.Key.Key_Escape: lambda view: view.clear(),
    Qt.Key.Key_Backspace: lambda view: view.show_before(),
}

_SINGLE: Final[dict[str, _Action]] = {
    "+": lambda view: _zoom(view, _ZOOM),
    "-": lambda view: _zoom(view, 1 / _ZOOM),
    "W": lambda view: _zoom(view, _ZOOM),
    "S": lambda view: _zoom(view, 1 / _ZOOM),
    "0": lambda view: view.fit_all(),
    "F": lambda view: view.fit_selection(),
    "A": lambda view: _pan(view, -1),
    "D": lambda view: _pan(view, 1),
    ".": lambda view: step_in_time(view, 1),
    "N": lambda view: step_in_time(view, 1),
    ",": lambda view: step_in_time(view, -1),
    "P": lambda view: step_in_time(view, -1),
    "E": _correct,
    "?": lambda view: view.keys_wanted.emit(),
}
