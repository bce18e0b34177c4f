from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop.timeline.keys import press, step_in_time
from desktop.timeline.view import TimelineView
from tests.desktop.timeline.test_view import view

__all__ = ["view"]


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text)


def test_keys_with_other_modifiers_belong_to_the_menus(view: TimelineView) -> None:
    scale = view.scale
    assert not press(view, key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier))
    assert not press(view, key(Qt.Key.Key_X))
    assert view.scale == scale


def test_steps_in_time_begin_with_what_is_in_view(view: TimelineView) -> None:
    chosen: list[object] = []
    view.event_chosen.connect(chosen.append)
    step_in_time(view, 1)
    assert chosen[0] in {mark.event for mark in view.scene.marks}


def test_nought_fits_everything(view: TimelineView) -> None:
    view.zoom_by(6.0, 100.0)
    assert press(view, key(Qt.Key.Key_0, text="0"))
    start, end = view.index.extent or (0, 0)
    assert view.scale.start <= start
    assert end <= view.scale.end
