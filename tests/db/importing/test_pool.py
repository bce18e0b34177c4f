from __future__ import annotations

import multiprocessing
import os
import select
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from db.importing import pool
from db.importing.choices import NOT_CHOSEN
from db.importing.pool import Found, Pool
from tests.db.importing.conftest import Put, story


def _run(paths: list[Path], processes: int = 2) -> list[Found]:
    return list(Pool(processes, lambda: False).run((path, NOT_CHOSEN) for path in paths))


def _faults(found: list[Found]) -> list[str]:
    return [one.path.name for _, one in found if one is not None and one.failed]


def test_articles_come_back_in_the_order_of_their_files(put: Put) -> None:
    paths = [put(f"{number:02}.txt", story(number)) for number in range(30)]
    found = _run(paths)
    assert [one.path for _, one in found if one is not None] == paths
    assert [number for number, one in found if one is None] == list(range(30))
    assert all(one.article is not None and one.extraction.events for _, one in found if one is not None)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a way to kill a reader")
def test_a_file_that_takes_its_process_down_is_told_and_the_rest_goes_on(put: Put) -> None:
    paths = [put(f"{number:02}.txt", story(number)) for number in range(8)]
    running = Pool(2, lambda: False)
    found: list[Found] = []
    for number, one in running.run((path, NOT_CHOSEN) for path in paths):
        if not found:
            running._workers[1]._process.kill()
        found.append((number, one))
    assert [number for number, one in found if one is None] == list(range(8))
    assert len(_faults(found)) <= 1
    assert sum(one is not None and one.article is not None for _, one in found) >= 7


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit of work there")
def test_a_file_that_keeps_its_process_busy_without_end_is_given_up(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    context = multiprocessing.get_context("fork")  # a process that knows what is put in place of the reader here
    monkeypatch.setattr(multiprocessing, "get_context", lambda _kind: context)
    monkeypatch.setattr(pool, "LONGEST", 0)
    monkeypatch.setattr(pool, "prepare_file", _never_end)
    assert _faults(_run([put("endless.txt")], 1)) == ["endless.txt"]


def _never_end(*_: object) -> Iterator[int]:
    yield sum(count())


def test_a_cancelled_pool_ends(put: Put) -> None:
    paths = [put(f"{number:02}.txt") for number in range(20)]
    asked = iter([False, False])
    found = list(Pool(1, lambda: next(asked, True)).run((path, NOT_CHOSEN) for path in paths))
    assert len(found) <= 2


@pytest.mark.skipif(sys.platform != "linux", reason="waits for processes that are not its children")
def test_workers_end_with_a_program_that_is_killed(put: Put) -> None:
    folder = put("00.txt").parent
    for number in range(1, 40):
        put(f"{number:02}.txt")
    program = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("endless_import.py")), str(folder)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    workers_there = [os.pidfd_open(int(number)) for number in program.stdout.readline().split()]
    program.kill()
    program.communicate()
    assert len(workers_there) == 2
    for descriptor in workers_there:
        assert select.select([descriptor], [], [], 20)[0]
        os.close(descriptor)
