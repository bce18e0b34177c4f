"""Backups of a library: whole copies beside it, each verified before it takes its name.

A library ``Story.tasalsul`` has its backups in the folder ``Story backups``, each named by the
moment it was made, in UTC. They are libraries like any other and open in every SQLite tool.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from db.errors import EnvironmentFault
from db.store.connection import connect, faults_of
from db.store.draft import draft_of
from db.store.driver import sqlite3
from db.store.header import check_header, log_path
from db.store.safety.thinning import superfluous
from db.store.schema import VERSION

_STAMP: Final = "%Y-%m-%d %H.%M.%S"
_PAGES_AT_ONCE: Final = 1_000
"""Pages of one step of a copy; between two steps other threads write and a person may cancel."""


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """One backup: when it was made (UTC), where it is, its size in bytes."""

    made: datetime
    path: Path
    size: int

    @property
    def age(self) -> timedelta:
        """How long ago it was made."""
        return datetime.now(UTC) - self.made


def backup_folder(library: Path) -> Path:
    """Where a library's backups are kept."""
    return library.with_name(f"{library.stem} backups")


def backups(library: Path) -> list[Backup]:
    """A library's backups, the newest first."""
    found = []
    for path in backup_folder(library).glob(f"*{library.suffix}"):
        made = _moment_of(path.stem)
        if made is not None and path.is_file():
            found.append(Backup(made, path, path.stat().st_size))
    return sorted(found, reverse=True)


def changed_since_backup(library: Path) -> bool:
    """Whether a library was written after its newest backup was made; without any: whether it is there."""
    known = backups(library)
    files = [file for file in (library, log_path(library)) if file.exists()]
    if not known:
        return bool(files)
    written = max((file.stat().st_mtime for file in files if file.stat().st_size), default=0.0)
    return written > known[0].made.timestamp()


def back_up(library: Path, *, now: datetime | None = None, cancelled: Callable[[], bool] = lambda: False) -> Backup:
    """Make a backup, then remove the older ones that it makes superfluous.

    Raises:
        EnvironmentFault: the library cannot be read, the copy cannot be written or did not
            pass its check, or ``cancelled`` said so; the backups there were are then all kept.
    """
    made = (now or datetime.now(UTC)).replace(microsecond=0)
    folder = backup_folder(library)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise EnvironmentFault("fault-backup-unwritable", path=str(folder)) from error
    target = folder / f"{made.strftime(_STAMP)}{library.suffix}"
    copy_library(library, target, cancelled=cancelled)
    kept = backups(library)
    for path in superfluous([(backup.made, backup.path) for backup in kept], made):
        with suppress(OSError):
            path.unlink()
    return Backup(made, target, target.stat().st_size)


def back_up_changes(library: Path, *, cancelled: Callable[[], bool] = lambda: False) -> Backup | None:
    """Make a backup unless nothing changed since the newest one.

    Raises:
        EnvironmentFault: see ``back_up``.
    """
    return back_up(library, cancelled=cancelled) if changed_since_backup(library) else None


def copy_library(library: Path, target: Path, *, cancelled: Callable[[], bool] = lambda: False) -> None:
    """A whole, checked copy of a library's file as it is at this moment, also while others write to it.

    Raises:
        EnvironmentFault: see ``back_up``.
    """
    with faults_of(library), closing(connect(library)) as source:
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        write_copy(source, target, cancelled=cancelled)


def write_copy(source: sqlite3.Connection, target: Path, *, cancelled: Callable[[], bool] = lambda: False) -> None:
    """A whole, checked copy of the state that a connection reads inside its transaction.

    What lay at the target is replaced only by a copy that passed its check.

    Raises:
        EnvironmentFault: see ``back_up``.
    """
    try:
        with draft_of(target) as draft:
            with faults_of(target), _written(draft) as copy:
                source.backup(copy, pages=_PAGES_AT_ONCE, progress=lambda *_: _stop_if(cancelled))
            verify(draft)
    except OSError as error:
        raise EnvironmentFault("fault-backup-unwritable", path=str(target)) from error


def verify(path: Path) -> None:
    """Check that a file is a whole library.

    Raises:
        EnvironmentFault: it is not, or it is damaged.
    """
    check_header(path, VERSION)
    with faults_of(path), closing(connect(path)) as connection:
        sound = connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
        orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
    if not sound or orphan is not None:
        raise EnvironmentFault("fault-library-damaged", path=str(path))


@contextmanager
def _written(path: Path) -> Iterator[sqlite3.Connection]:
    """A new file that is one file when the block ends: no log beside it."""
    with faults_of(path), closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise EnvironmentFault("fault-backup-cancelled")


def _moment_of(stem: str) -> datetime | None:
    try:
        return datetime.strptime(stem, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
