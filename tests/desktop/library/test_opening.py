from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.errors import Defect, EnvironmentFault
from desktop.library import Library
from desktop.task import Task


def test_nothing_is_open_at_first(qtbot: QtBot) -> None:
    library = Library()
    assert not library.is_open
    assert not library.is_read_only
    with pytest.raises(Defect):
        library.article_rows()
    with qtbot.assertNotEmitted(library.opened):
        library.close()


def test_create_open_and_close_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    library = Library()
    with qtbot.waitSignal(library.opened):
        library.create(tmp_path / "قصة.tasalsul")
    assert (library.is_open, library.name, library.path) == (True, "قصة", tmp_path / "قصة.tasalsul")
    with qtbot.waitSignal(library.opened):
        library.close()
    assert not library.is_open


def test_the_open_library_stays_when_another_cannot_be_opened(library: Library, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="fault-library-missing"):
        library.open(tmp_path / "none.tasalsul")
    with pytest.raises(EnvironmentFault, match="fault-library-exists"):
        library.create(library.path)
    assert library.name == "stories"
    assert len(library.article_rows()) == 2


def test_opening_the_same_library_again(library: Library) -> None:
    library.open(library.path)
    assert len(library.article_rows()) == 2


def test_closing_stops_what_runs_and_waits_for_it(library: Library) -> None:
    counts: list[int] = []
    begun = threading.Event()

    def work(task: Task[None]) -> None:
        while not task.is_cancelled:
            counts.append(len(library.article_rows()))
            begun.set()

    task = library.run(work)
    assert begun.wait(5)
    library.close()
    assert task.is_over
    assert set(counts) == {2}


def test_tasks_are_let_go_once_they_have_told(library: Library, qtbot: QtBot) -> None:
    first = library.run(lambda task: 1)
    qtbot.waitUntil(lambda: first.is_told)
    second = library.run(lambda task: 2)
    assert library._tasks == [second]
    qtbot.waitUntil(lambda: second.is_told)
