from __future__ import annotations

import os
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from db.errors import EnvironmentFault
from db.store import schema
from db.store.driver import sqlite3
from db.store.header import APPLICATION_ID, check_header, missing_bytes
from db.store.store import Store


def patched(path: Path, offset: int, number: int) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(struct.pack(">I", number))


def other_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (a)")
    connection.commit()
    connection.close()


def newer_version(path: Path) -> None:
    Store.create(path).close()
    patched(path, 60, schema.VERSION + 1)


def cut_in_half(path: Path) -> None:
    Store.create(path).close()
    os.truncate(path, path.stat().st_size // 2)


def other_program(path: Path) -> None:
    Store.create(path).close()
    patched(path, 68, APPLICATION_ID + 1)


@pytest.mark.parametrize(
    ("make", "key"),
    [
        (lambda path: None, "fault-library-missing"),
        (lambda path: path.mkdir(), "fault-library-folder"),
        (lambda path: path.write_bytes(b""), "fault-library-empty"),
        (lambda path: path.write_bytes(b"SQLite format 3\x00"), "fault-not-a-library"),
        (lambda path: path.write_text("no database " * 40), "fault-not-a-library"),
        (os.mkfifo, "fault-not-a-library"),
        (other_database, "fault-not-a-library"),
        (other_program, "fault-not-a-library"),
        (newer_version, "fault-library-newer"),
        (cut_in_half, "fault-library-truncated"),
    ],
)
def test_what_is_no_library_is_refused_and_stays_as_it_is(
    tmp_path: Path, make: Callable[[Path], object], key: str
) -> None:
    path = tmp_path / "a.tasalsul"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    modified = path.stat().st_mtime_ns if path.exists() else None
    names = sorted(entry.name for entry in tmp_path.iterdir())
    with pytest.raises(EnvironmentFault) as fault:
        Store.open(path)
    assert fault.value.message.key == key
    assert dict(fault.value.message.arguments) == {"path": str(path)}
    assert (path.read_bytes() if path.is_file() else None) == before
    assert (path.stat().st_mtime_ns if path.exists() else None) == modified
    assert sorted(entry.name for entry in tmp_path.iterdir()) == names


def test_a_library_says_its_version_and_size(tmp_path: Path) -> None:
    path = tmp_path / "a.tasalsul"
    Store.create(path).close()
    header = check_header(path, schema.VERSION)
    assert header.version == schema.VERSION
    assert header.expected_size == path.stat().st_size


def test_the_bytes_that_a_truncated_file_lacks(stories: Store, tmp_path: Path) -> None:
    stories.close()
    assert missing_bytes(stories.path) == 0
    whole = stories.path.stat().st_size
    os.truncate(stories.path, whole - 5_000)
    assert missing_bytes(stories.path) == 5_000
    (tmp_path / "letter").write_text("Dear reader")
    assert missing_bytes(tmp_path / "letter") == 0
