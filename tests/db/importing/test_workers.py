from __future__ import annotations

import os
import select
import subprocess
import sys
from pathlib import Path

import pytest

from db.importing import workers
from db.importing.pipeline import AS_READ, Choice, Prepared
from db.importing.workers import prepare_all, usable_cores
from tests.db.importing.conftest import Put, story


def _take_the_process_down(jobs: list[tuple[Path, Choice]], comparable: bool) -> list[Prepared]:
    """Stands in for a reader that a hostile file kills."""
    if any(path.name == "deadly.txt" for path, _ in jobs):
        os._exit(9)
    return [Prepared(path, choice) for path, choice in jobs]


def _never_end(jobs: list[tuple[Path, Choice]], comparable: bool) -> list[Prepared]:
    """Stands in for a reader that a hostile file keeps busy."""
    workers.LONGEST = 0  # type: ignore[misc]
    workers._limit_time()
    while True:
        pass


def test_files_come_back_in_their_order_from_several_processes(put: Put) -> None:
    paths = [put(f"{number:02}.txt", story(number)) for number in range(30)]
    prepared = list(prepare_all([(path, AS_READ) for path in paths], processes=2))
    assert [one.path for one in prepared] == paths
    assert all(one.article is not None and one.extraction.events for one in prepared)


def test_few_files_are_read_here(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_Pool", None)
    paths = [put(f"{number}.txt") for number in range(3)]
    assert [one.path for one in prepare_all([(path, AS_READ) for path in paths])] == paths


def test_a_file_that_takes_its_process_down_is_told_and_the_rest_goes_on(
    put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_prepare_chunk", _take_the_process_down)
    names = [f"{number:02}.txt" for number in range(20)]
    names[5] = "deadly.txt"
    paths = [put(name) for name in names]
    prepared = list(prepare_all([(path, AS_READ) for path in paths], processes=2))
    assert [one.path for one in prepared] == paths
    assert [one.path.name for one in prepared if one.failed] == ["deadly.txt"]


def test_a_file_that_keeps_its_process_busy_without_end_is_given_up(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_prepare_chunk", _never_end)
    paths = [put("endless.txt")]
    prepared = list(workers._Pool(1, lambda: False, comparable=False).run(iter([(path, AS_READ) for path in paths])))
    assert [one.failed for one in prepared] == [True]


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
    for descriptor in workers_there:
        assert select.select([descriptor], [], [], 20)[0]
        os.close(descriptor)


def test_a_cancelled_import_ends_soon(put: Put) -> None:
    paths = [put(f"{number:02}.txt") for number in range(20)]
    asked = iter(range(100))
    prepared = prepare_all([(path, AS_READ) for path in paths], processes=1, cancelled=lambda: next(asked) >= 3)
    assert len(list(prepared)) == 3


def test_at_least_one_core_is_usable() -> None:
    assert usable_cores() >= 1
