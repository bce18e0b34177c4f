"""Nothing leaves the machine: the program's main paths with sockets forbidden, in all of its processes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]

FORBID = """
import os, sys

def forbid(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"):
        address = arguments[1] if event.startswith(("socket.connect", "socket.bind", "socket.sendto")) else arguments[0]
        if isinstance(address, (str, bytes)) and event in ("socket.connect", "socket.bind"):
            return  # a socket of this machine alone: a path
        with open(os.environ["TASALSUL_SOCKET_LOG"], "a") as log:
            log.write(f"{event} {address}\\n")
        raise PermissionError("sockets are forbidden")

sys.addaudithook(forbid)
"""


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every Python process that is started forbids itself sockets and notes each attempt here."""
    (tmp_path / "forbid").mkdir()
    (tmp_path / "forbid" / "sitecustomize.py").write_text(FORBID)
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path / 'forbid'}{os.pathsep}{PROJECT}")
    monkeypatch.setenv("TASALSUL_SOCKET_LOG", str(tmp_path / "attempts"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "attempts"


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """A run of Python, without a network device where the system lets us take them away."""
    command = [sys.executable, *map(str, arguments)]
    apart = ["unshare", "--map-root-user", "--net"]
    if shutil.which("unshare") and subprocess.run([*apart, "true"], capture_output=True, check=False).returncode == 0:
        command = [*apart, *command]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False, timeout=240)


def test_an_attempt_would_be_noticed(log: Path) -> None:
    tried = run("-c", "import socket; socket.create_connection(('192.0.2.1', 80))")
    assert tried.returncode != 0
    assert "192.0.2.1" in log.read_text()


def test_import_window_search_and_print_need_no_network(log: Path, tmp_path: Path) -> None:
    library = tmp_path / "samples.tasalsul"
    runs: tuple[list[str | Path], ...] = (
        ["import", "resources/samples", "--library", library],
        ["extract", next((PROJECT / "resources/samples").glob("*.txt"))],
        [library, "--screenshot", tmp_path / "window.png"],
        ["snapshot", "--library", library, "--output", tmp_path / "timeline.pdf"],
    )
    for arguments in runs:
        ended = run("-m", "desktop", *arguments)
        assert ended.returncode == 0, ended.stderr
    assert (tmp_path / "window.png").stat().st_size > 10_000
    assert (tmp_path / "timeline.pdf").read_bytes().startswith(b"%PDF")
    assert not log.exists()
