from __future__ import annotations

import subprocess
import sys

import pytest

from desktop import __main__ as entry


def test_the_entry_runs_the_command_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["tasalsul", "--version"])
    assert entry.main() == 0
    assert capsys.readouterr().out.startswith("tasalsul ")


def test_the_program_runs_as_a_module() -> None:
    run = subprocess.run([sys.executable, "-m", "desktop", "extract"], capture_output=True, text=True, check=False)
    assert run.returncode == 2
    assert run.stderr.startswith("tasalsul: ")
