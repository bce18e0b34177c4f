"""The script of the self-extracting file, with a program of one line."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[3] / "packaging" / "linux" / "install.sh"


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """What the self-extracting file unpacks."""
    folder = tmp_path / "unpacked"
    (folder / "tasalsul").mkdir(parents=True)
    program = folder / "tasalsul" / "tasalsul"
    program.write_text("#!/bin/sh\necho started\n", encoding="ascii")
    program.chmod(0o755)
    (folder / "share" / "applications").mkdir(parents=True)
    (folder / "share" / "applications" / "tasalsul.desktop").write_text("Exec=tasalsul %F\n", encoding="ascii")
    shutil.copy(SCRIPT, folder)
    return folder


def install(unpacked: Path, home: Path, *arguments: str) -> None:
    home.mkdir(exist_ok=True)
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    subprocess.run(["./install.sh", *arguments], cwd=unpacked, env=environment, check=True, capture_output=True)


def test_it_installs_for_one_person(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    install(unpacked, home)
    command = home / ".local" / "bin" / "tasalsul"
    assert subprocess.run([command], capture_output=True, text=True, check=True).stdout == "started\n"
    entry = home / ".local" / "share" / "applications" / "tasalsul.desktop"
    assert entry.read_text(encoding="ascii") == f"Exec={command} %F\n"


def test_it_takes_away_what_it_installed_and_nothing_else(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    others = home / ".local" / "share" / "applications" / "other.desktop"
    others.parent.mkdir(parents=True)
    others.write_text("", encoding="ascii")
    install(unpacked, home)
    install(unpacked, home)
    install(unpacked, home, "--uninstall")
    left = {path for path in home.rglob("*") if path.is_file() or path.is_symlink()}
    assert left - {others.with_name("mimeinfo.cache")} == {others}  # the desktop's own list of all entries
