from __future__ import annotations

import shutil
from datetime import UTC, datetime

import pytest

from project import PROJECT, ROOT, build_time


def test_the_project_is_read_from_its_file() -> None:
    assert PROJECT.name == "tasalsul"
    assert f'version = "{PROJECT.version}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_the_time_of_a_build_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert f"{build_time():%Y-%m-%d}" == "1970-01-02"


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not here")
def test_the_time_of_a_build_is_that_of_the_last_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert build_time() == build_time()
    assert build_time().year >= 2026


def test_without_git_a_build_carries_the_present_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("PATH", "")
    assert abs((datetime.now(UTC) - build_time()).total_seconds()) < 60
