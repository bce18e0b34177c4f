from __future__ import annotations

from PySide6.QtWidgets import QScrollBar
from pytestqt.qtbot import QtBot

from desktop.reader.motion import Motion


def bar(qtbot: QtBot) -> QScrollBar:
    made = QScrollBar()
    made.setRange(0, 1000)
    qtbot.addWidget(made)
    return made


def test_without_motion_it_is_there_at_once(qtbot: QtBot) -> None:
    scroll_bar = bar(qtbot)
    motion = Motion(scroll_bar)
    with qtbot.waitSignal(motion.flashed) as flashed:
        motion.go(400, animated=False, flash=True)
    assert scroll_bar.value() == 400
    assert flashed.args == [1.0]


def test_it_scrolls_and_then_the_tint_comes_up(qtbot: QtBot) -> None:
    scroll_bar = bar(qtbot)
    motion = Motion(scroll_bar)
    seen: list[float] = []
    motion.flashed.connect(seen.append)
    motion.go(400, animated=True, flash=True)
    assert seen == [0.0]
    qtbot.waitUntil(lambda: seen[-1] == 1.0, timeout=3000)
    assert scroll_bar.value() == 400


def test_a_target_beyond_the_end_is_the_end(qtbot: QtBot) -> None:
    scroll_bar = bar(qtbot)
    Motion(scroll_bar).go(5000, animated=False, flash=False)
    assert scroll_bar.value() == 1000


def test_stopping_leaves_the_tint_up(qtbot: QtBot) -> None:
    motion = Motion(bar(qtbot))
    seen: list[float] = []
    motion.flashed.connect(seen.append)
    motion.go(400, animated=True, flash=True)
    motion.stop()
    assert seen[-1] == 1.0
