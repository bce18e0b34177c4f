from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from db.errors import EnvironmentFault
from desktop.task import Task
from desktop.window.waiting import wait_for


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A window to wait in."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_the_result_is_handed_on(parent: QWidget, qtbot: QtBot) -> None:
    task, results = Task(lambda _: 7), list[int]()
    wait_for(task, "Counting…", results.append, language="en", parent=parent)
    with qtbot.waitSignal(task.finished):
        task.start(QThreadPool.globalInstance())
    assert results == [7]


def test_a_fault_is_told(parent: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))

    def fail(_: Task[int]) -> int:
        raise EnvironmentFault("fault-backup-cancelled")

    task, results = Task(fail), list[int]()
    wait_for(task, "Counting…", results.append, language="en", parent=parent)
    with qtbot.waitSignal(task.failed):
        task.start(QThreadPool.globalInstance())
    assert (len(told), results) == (1, [])


def test_cancelling_ends_the_work_without_a_word(
    parent: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    cancelled = threading.Event()

    def work(task: Task[int]) -> int:
        cancelled.wait(10)
        assert task.is_cancelled
        raise EnvironmentFault("fault-backup-cancelled")

    task = Task(work)
    dialog = wait_for(task, "Counting…", lambda _: None, language="en", parent=parent)
    with qtbot.waitSignal(task.failed):
        task.start(QThreadPool.globalInstance())
        dialog.canceled.emit()
        cancelled.set()
    assert told == []


def test_half_a_result_is_not_handed_on(parent: QWidget, qtbot: QtBot) -> None:
    cancelled = threading.Event()

    def work(task: Task[int]) -> int:
        cancelled.wait(10)
        return 1

    task, results = Task(work), list[int]()
    dialog = wait_for(task, "Counting…", results.append, language="en", parent=parent)
    with qtbot.waitSignal(task.finished):
        task.start(QThreadPool.globalInstance())
        dialog.canceled.emit()
        cancelled.set()
    assert results == []
