"""Putting a backup, or what was saved of a damaged library, in the library's place."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from db.errors import EnvironmentFault
from db.store.header import index_path, log_path
from db.store.safety.backup import copy_library


def set_aside(library: Path, now: datetime | None = None) -> Path:
    """Rename a library and its log, so that another file can take its name; give the new name.

    Raises:
        EnvironmentFault: the file cannot be renamed.
    """
    moment = (now or datetime.now(UTC)).strftime("%Y-%m-%d %H.%M.%S")
    aside = library.with_name(f"{library.stem} (before {moment}){library.suffix}")
    try:
        for name in (log_path, index_path):
            if name(library).exists():
                name(library).rename(name(aside))
        library.rename(aside)
    except OSError as error:
        raise EnvironmentFault("fault-library-unwritable", path=str(library)) from error
    return aside


def put_in_place(library: Path, other: Path, now: datetime | None = None) -> Path:
    """Put a checked copy of another library in a library's place; the former is kept aside: give where.

    Raises:
        EnvironmentFault: the other is damaged, or a file stood in the way; the library is then unchanged.
    """
    ready = library.with_name(f".{library.name}.restored")
    try:
        copy_library(other, ready)
        aside = set_aside(library, now)
        ready.rename(library)
    except OSError as error:
        raise EnvironmentFault("fault-library-unwritable", path=str(library)) from error
    finally:
        ready.unlink(missing_ok=True)
    return aside
