from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThread, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from db.errors import Defect, EnvironmentFault
from desktop.task import Task


@pytest.fixture
def pool() -> QThreadPool:
    """A pool of its own."""
    return QThreadPool()


def test_progress_and_result_arrive_in_order_in_the_gui_thread(
    qtbot: QtBot, qapp: QApplication, pool: QThreadPool
) -> None:
    told: list[object] = []
    threads: list[QThread] = []

    def work(task: Task[str]) -> str:
        assert QThread.currentThread() != qapp.thread()
        for number in range(50):
            task.report(number)
        return "done"

    task = Task(work)
    for signal in (task.progressed, task.finished):
        signal.connect(told.append)
        signal.connect(lambda _: threads.append(QThread.currentThread()))
    with qtbot.waitSignal(task.finished):
        task.start(pool)
    assert told == [*range(50), "done"]
    assert set(threads) == {qapp.thread()}
    assert task.is_over
    assert task.is_told


def test_a_fault_of_the_world_is_told(qtbot: QtBot, pool: QThreadPool) -> None:
    def work(task: Task[None]) -> None:
        raise EnvironmentFault("fault-disk-full", path="x")

    task = Task(work)
    with qtbot.assertNotEmitted(task.finished), qtbot.waitSignal(task.failed) as failed:
        task.start(pool)
    assert failed.args[0].message.key == "fault-disk-full"


def test_a_defect_is_told_and_raised_in_the_gui_thread(qtbot: QtBot, pool: QThreadPool) -> None:
    def work(task: Task[None]) -> None:
        raise Defect("broken")

    task = Task(work)
    with capture_exceptions() as raised, qtbot.waitSignal(task.failed):
        task.start(pool)
    assert [str(error) for _, error, _ in raised] == ["broken"]


def test_cancelled_work_ends_with_what_it_has(qtbot: QtBot, pool: QThreadPool) -> None:
    begun = threading.Event()

    def work(task: Task[str]) -> str:
        begun.set()
        while not task.is_cancelled:
            pass
        return "partly"

    task = Task(work)
    with qtbot.waitSignal(task.finished) as finished:
        task.start(pool)
        assert begun.wait(5)
        assert not task.is_over
        task.cancel()
    assert finished.args == ["partly"]


def test_waiting_does_not_need_the_event_loop(qtbot: QtBot, pool: QThreadPool) -> None:
    task = Task(lambda task: 7)
    task.start(pool)
    assert task.wait(5)
    assert not task.is_told
    with qtbot.waitSignal(task.finished) as finished:
        pass
    assert finished.args == [7]


def test_paused_work_waits_until_it_may_go_on(qtbot: QtBot, pool: QThreadPool) -> None:
    waiting = threading.Event()

    def work(task: Task[str]) -> str:
        while task.is_paused:
            waiting.set()
        return "done"

    task = Task(work)
    task.pause()
    task.start(pool)
    assert waiting.wait(5)
    assert not task.is_over
    with qtbot.waitSignal(task.finished, timeout=5_000) as finished:
        task.resume()
    assert finished.args == ["done"]
