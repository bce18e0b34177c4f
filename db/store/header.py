"""What a file's first bytes say, read before SQLite touches the file.

A file that is no library is refused here, so that it stays byte for byte as it was.

Source: "Database File Format", https://www.sqlite.org/fileformat2.html, section 1.3.
"""

from __future__ import annotations

import struct
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import Final, NamedTuple

from db.errors import EnvironmentFault

APPLICATION_ID: Final = 0x5461736C
"""``Tasl`` in ASCII, at offset 68 of every library."""

_LENGTH: Final = 100
_MAGIC: Final = b"SQLite format 3\x00"


class Header(NamedTuple):
    """The fields of a library's header that decide whether it is opened."""

    version: int
    expected_size: int
    """Bytes that the header promises; 0 where it does not say."""


def check_header(path: Path, newest: int) -> Header:
    """The header of a library that this program can open.

    Raises:
        EnvironmentFault: the file is missing, a directory, unreadable, empty, not a library,
            of a version after ``newest``, or shorter than its header says.
    """
    header = _parse(path, _first_bytes(path))
    if header.version > newest:
        raise EnvironmentFault("fault-library-newer", path=str(path))
    if path.stat().st_size < header.expected_size and not has_log(path):
        raise EnvironmentFault("fault-library-truncated", path=str(path))
    return header


def missing_bytes(path: Path) -> int:
    """How many bytes a file lacks by its own header; 0 where it is whole or its header cannot be read."""
    try:
        header = _parse(path, _first_bytes(path))
    except EnvironmentFault:
        return 0
    return max(0, header.expected_size - path.stat().st_size)


def has_log(path: Path) -> bool:
    """Whether a write-ahead log with content lies beside the library."""
    log = log_path(path)
    return log.exists() and log.stat().st_size > 0


def log_path(path: Path) -> Path:
    """Where SQLite keeps a library's write-ahead log."""
    return path.with_name(f"{path.name}-wal")


def index_path(path: Path) -> Path:
    """Where SQLite keeps the index of a library's write-ahead log."""
    return path.with_name(f"{path.name}-shm")


def _first_bytes(path: Path) -> bytes:
    try:
        mode = path.stat().st_mode
        if S_ISDIR(mode):
            raise EnvironmentFault("fault-library-folder", path=str(path))
        if not S_ISREG(mode):
            raise EnvironmentFault("fault-not-a-library", path=str(path))
        with path.open("rb") as file:
            return file.read(_LENGTH)
    except (FileNotFoundError, NotADirectoryError):
        raise EnvironmentFault("fault-library-missing", path=str(path)) from None
    except OSError as error:
        raise EnvironmentFault("fault-library-unreadable", path=str(path)) from error


def _parse(path: Path, first: bytes) -> Header:
    if not first:
        raise EnvironmentFault("fault-library-empty", path=str(path))
    if len(first) < _LENGTH or not first.startswith(_MAGIC):
        raise EnvironmentFault("fault-not-a-library", path=str(path))
    page_size, change_counter, pages, version, application_id, valid_for = (
        struct.unpack_from(">H", first, 16)[0],
        *struct.unpack_from(">II", first, 24),
        struct.unpack_from(">I", first, 60)[0],
        struct.unpack_from(">I", first, 68)[0],
        struct.unpack_from(">I", first, 92)[0],
    )
    if application_id != APPLICATION_ID:
        raise EnvironmentFault("fault-not-a-library", path=str(path))
    size = (65_536 if page_size == 1 else page_size) * pages
    return Header(version, size if change_counter == valid_for else 0)
