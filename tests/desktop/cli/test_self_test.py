from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from db.errors import EnvironmentFault
from db.message import Message
from desktop.cli import self_test
from desktop.cli.self_test import STEPS, Broken, Trial


def test_the_program_does_its_whole_work() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "desktop", "self-test"], capture_output=True, text=True, check=False, timeout=120
    )
    lines = run.stdout.splitlines()
    assert run.returncode == 0, run.stdout + run.stderr
    assert [line[0] for line in lines[1:-1]] == ["✓"] * len(STEPS)
    assert lines[-1] == "Everything works."


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (Broken("3 of 19"), "3 of 19"),
        (KeyError("x"), "KeyError: 'x'"),
        (EnvironmentFault("fault-library-exists", path="p"), "There is already a file"),
    ],
)
def test_a_step_that_fails_is_told_and_the_others_are_taken(
    error: Exception,
    told: str,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def break_down(_trial: Trial) -> Message:
        raise error

    monkeypatch.setattr(self_test, "STEPS", (break_down, self_test.bring_everything))
    monkeypatch.setattr(self_test, "QApplication", lambda _arguments: qapp)
    assert self_test.run() == 1
    _, first, second, last = capsys.readouterr().out.splitlines()
    assert first.startswith("✗")
    assert "break down" in first
    assert told in first
    assert second.startswith("✓")
    assert last.startswith("One step failed.")


def test_an_empty_picture_is_broken(qapp: QApplication, tmp_path: Path) -> None:
    blank = QImage(300, 300, QImage.Format.Format_RGB32)
    blank.fill(0xFFFFFFFF)
    blank.save(str(tmp_path / "blank.png"))
    with pytest.raises(Broken):
        self_test._shown(tmp_path / "blank.png")
