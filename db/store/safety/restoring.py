"""Putting a backup, or what was saved of a damaged library, in the library's place."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from db.errors import EnvironmentFault
from db.store.header import index_path, log_path
from db.store.safety.backup import copy_library


def set_aside(library: Path, now: datetime | None = None) -> Path:
    """Rename a library and its log, so that another file can take its name; give the new name.

    Raises:
        EnvironmentFault: the file cannot be renamed; it then lies as before.
    """
    moment = (now or datetime.now(UTC)).strftime("%Y-%m-%d %H.%M.%S")
    aside = library.with_name(f"{library.stem} (before {moment}){library.suffix}")
    _rename(library, aside)
    return aside


def take_place(library: Path, ready: Path, now: datetime | None = None) -> Path:
    """Give another file a library's name; the library is kept aside: give where.

    Raises:
        EnvironmentFault: a file stood in the way; both then lie as before.
    """
    aside = set_aside(library, now)
    try:
        ready.rename(library)
    except OSError as error:
        _rename(aside, library)
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
        return take_place(library, ready, now)
    finally:
        ready.unlink(missing_ok=True)


def _rename(library: Path, name: Path) -> None:
    """Rename a library with its log or leave both: without its log it would lack what was written last."""
    renamed: list[tuple[Path, Path]] = []
    try:
        for of in (log_path, index_path):
            if of(library).exists():
                of(library).rename(of(name))
                renamed.append((of(library), of(name)))
        library.rename(name)
    except OSError as error:
        for former, new in renamed:
            with suppress(OSError):
                new.rename(former)
        raise EnvironmentFault("fault-library-unwritable", path=str(library)) from error
