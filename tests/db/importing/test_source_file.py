from __future__ import annotations

import os
from pathlib import Path

import pytest

from db.errors import EnvironmentFault
from db.importing import source_file
from db.importing.source_file import read_bytes


def _fault(path: Path) -> str:
    with pytest.raises(EnvironmentFault) as fault:
        read_bytes(path)
    return fault.value.message.key


def test_bytes_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\r\n\x00")
    assert read_bytes(tmp_path / "a") == b"\r\n\x00"


def test_a_missing_file(tmp_path: Path) -> None:
    assert _fault(tmp_path / "gone") == "import-missing"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert _fault(tmp_path) in ("import-no-file", "import-unreadable")


def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert _fault(tmp_path / "pipe.txt") == "import-no-file"


def test_a_device_is_no_file() -> None:
    assert _fault(Path("/dev/zero")) == "import-no-file"


def test_a_file_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_file, "LARGEST", 2)
    (tmp_path / "a").write_bytes(b"123")
    assert _fault(tmp_path / "a") == "import-too-large"
