from __future__ import annotations

import os
from pathlib import Path

import pytest

from db.errors import EnvironmentFault
from db.importing.source_file import opened


def _fault(path: Path) -> str:
    with pytest.raises(EnvironmentFault) as fault, opened(path):
        pass
    return fault.value.message.key


def test_bytes_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\r\n\x00")
    with opened(tmp_path / "a") as file:
        assert file.read() == b"\r\n\x00"
        assert file.seekable()


def test_a_missing_file(tmp_path: Path) -> None:
    assert _fault(tmp_path / "gone") == "import-missing"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert _fault(tmp_path) in ("import-no-file", "import-unreadable")


def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert _fault(tmp_path / "pipe.txt") == "import-no-file"


def test_a_device_is_no_file() -> None:
    assert _fault(Path("/dev/zero")) == "import-no-file"


def test_a_disk_that_fails_while_a_file_is_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"123")

    def read() -> None:
        with opened(tmp_path / "a"):
            raise OSError(5, "Input/output error")

    with pytest.raises(EnvironmentFault, match="import-unreadable"):
        read()
