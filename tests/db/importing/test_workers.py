from __future__ import annotations

from pathlib import Path

import pytest

from db.importing import workers
from db.importing.choices import NOT_CHOSEN
from db.importing.workers import prepare_all, usable_cores
from tests.db.importing.conftest import Put


def test_few_files_are_read_here(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "Pool", None)
    paths = [put(f"{number}.txt") for number in range(3)]
    found = list(prepare_all([(path, NOT_CHOSEN) for path in paths]))
    assert [(number, one and one.path) for number, one in found] == [
        step for number, path in enumerate(paths) for step in ((number, path), (number, None))
    ]


def test_a_page_is_never_read_in_the_program_itself(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[int] = []

    class Told:
        def __init__(self, processes: int, _cancelled: object) -> None:
            started.append(processes)

        def run(self, _jobs: object) -> list[Path]:
            return []

    monkeypatch.setattr(workers, "Pool", Told)
    list(prepare_all([(put("a.html", "<p>x"), NOT_CHOSEN)]))
    assert started == [1]


def test_a_cancelled_import_ends_soon(put: Put) -> None:
    paths = [put(f"{number:02}.txt") for number in range(20)]
    asked = iter(range(100))
    found = prepare_all([(path, NOT_CHOSEN) for path in paths], processes=1, cancelled=lambda: next(asked) >= 3)
    assert len(list(found)) == 3


def test_at_least_one_core_is_usable() -> None:
    assert usable_cores() >= 1
