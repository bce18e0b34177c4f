from __future__ import annotations

from pathlib import Path

import pytest

from db.errors import Defect, EnvironmentFault
from db.store.connection import can_write, connect, faults_of
from db.store.driver import sqlite3
from db.store.store import Store


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("database or disk is full", "fault-disk-full"),
        ("disk I/O error", "fault-disk-error"),
        ("database is locked", "fault-library-busy"),
        ("attempt to write a readonly database", "fault-library-read-only"),
        ("unable to open database file", "fault-library-unreadable"),
        ("database disk image is malformed", "fault-library-damaged"),
        ("file is not a database", "fault-library-damaged"),
    ],
)
def test_errors_without_a_code_are_told_by_their_words(words: str, key: str) -> None:
    with pytest.raises(EnvironmentFault, match=key) as fault, faults_of(Path("a.tasalsul")):
        raise sqlite3.OperationalError(words)
    assert dict(fault.value.message.arguments) == {"path": "a.tasalsul"}


def test_what_is_our_own_doing_is_a_defect() -> None:
    with pytest.raises(Defect, match="no such table"), faults_of(Path("a.tasalsul")):
        raise sqlite3.OperationalError("no such table: x")


def test_a_connection_starts_no_transaction_of_its_own(store: Store) -> None:
    connection = connect(store.path)
    connection.execute("INSERT INTO imports (source, started, status) VALUES ('/a', '', 'running')")
    in_transaction = connection.in_transaction
    connection.close()
    assert not in_transaction
    assert can_write(store.path)


def test_foreign_keys_hold(store: Store) -> None:
    connection = connect(store.path)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(
            "INSERT INTO article_ranges (article_id, start_offset, end_offset, kind) VALUES (9, 0, 1, 'title')"
        )
    connection.close()


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="fault-library-unreadable"), faults_of(tmp_path / "none"):
        connect(tmp_path / "none").execute("SELECT 1 FROM sqlite_master")
    assert list(tmp_path.iterdir()) == []
