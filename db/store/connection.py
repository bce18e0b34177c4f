"""Connections to a library's file: how they are opened, and SQLite's errors in our words."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from db.errors import Defect, EnvironmentFault
from db.store.driver import sqlite3
from db.store.header import has_log

BUSY_SECONDS: Final = 10.0
"""How long a write waits for another program that writes to the same library."""

_FAULTS: Final = {
    "SQLITE_FULL": "fault-disk-full",
    "SQLITE_IOERR": "fault-disk-error",
    "SQLITE_BUSY": "fault-library-busy",
    "SQLITE_LOCKED": "fault-library-busy",
    "SQLITE_READONLY": "fault-library-read-only",
    "SQLITE_PERM": "fault-library-read-only",
    "SQLITE_CANTOPEN": "fault-library-unreadable",
    "SQLITE_CORRUPT": "fault-library-damaged",
    "SQLITE_NOTADB": "fault-library-damaged",
}


def connect(path: Path) -> sqlite3.Connection:
    """A connection in autocommit mode, usable by one thread at a time.

    A file in a place that cannot be written has no room for the write-ahead log's index:
    it is then opened as immutable, which is safe as long as no log waits beside it.
    """
    mode = "rw"
    if not can_write(path):
        mode = "ro" if has_log(path) else "ro&immutable=1"
    address = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(
        address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")
    return connection


def can_write(path: Path) -> bool:
    """Whether the file and its folder, where SQLite keeps its log, can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


@contextmanager
def faults_of(path: Path) -> Iterator[None]:
    """SQLite's errors inside the block as ours.

    Raises:
        EnvironmentFault: the disk, the file or another program stood in the way.
        Defect: our SQL broke a rule of SQLite or of the schema.
    """
    try:
        yield
    except sqlite3.Error as error:
        name = str(getattr(error, "sqlite_errorname", None) or _name_of(error))
        for prefix, key in _FAULTS.items():
            if name.startswith(prefix):
                raise EnvironmentFault(key, path=str(path)) from error
        raise Defect(f"{name}: {error}") from error


def _name_of(error: sqlite3.Error) -> str:
    """The error's kind by its text, for drivers that do not give the code."""
    text = str(error)
    for words, name in (
        ("disk is full", "SQLITE_FULL"),
        ("disk I/O", "SQLITE_IOERR"),
        ("locked", "SQLITE_BUSY"),
        ("readonly", "SQLITE_READONLY"),
        ("unable to open", "SQLITE_CANTOPEN"),
        ("malformed", "SQLITE_CORRUPT"),
        ("not a database", "SQLITE_NOTADB"),
    ):
        if words in text:
            return name
    return "SQLITE_ERROR"
