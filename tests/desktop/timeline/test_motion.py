from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.timeline.motion import History, Motion
from desktop.timeline.scale import Scale

FIRST = Scale(0.0, 10.0, 500.0)
LAST = Scale(100.0, 5.0, 500.0)


def test_an_animated_move_ends_at_its_goal(qtbot: QtBot) -> None:
    motion, seen = Motion(), list[Scale]()
    motion.moved.connect(seen.append)
    motion.go(FIRST, LAST, animated=True)
    assert motion.target == LAST
    qtbot.waitUntil(lambda: bool(seen) and seen[-1] == LAST)
    assert motion.target is None


def test_a_move_without_motion_is_done_at_once() -> None:
    motion, seen = Motion(), list[Scale]()
    motion.moved.connect(seen.append)
    motion.go(FIRST, LAST, animated=False)
    assert seen == [LAST]


def test_a_stopped_move_stays_where_it_is(qtbot: QtBot) -> None:
    motion, seen = Motion(), list[Scale]()
    motion.moved.connect(seen.append)
    motion.go(FIRST, LAST, animated=True)
    motion.stop()
    assert motion.target is None
    assert LAST not in seen


def test_close_moves_are_one_step_back() -> None:
    history = History()
    history.note(FIRST)
    history.note(LAST)
    assert history.back() == FIRST
    assert history.back() is None


def test_a_forgotten_history_has_no_way_back() -> None:
    history = History()
    history.note(FIRST)
    history.clear()
    assert history.back() is None
