"""Files that say which program has something, and that are void once that program is gone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile


def try_lock(path: Path) -> QLockFile:
    """A lock on a file, taken where nobody has it; ``isLocked`` and ``error`` tell.

    Its age says nothing, since a window may be open for days. What counts is whether its holder runs, which
    can only be known of this machine. A file that names no holder was cut off as it was written.
    """
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError and not holder(lock)[0]:
        lock.removeStaleLockFile()
        lock.tryLock(0)
    return lock


def holder(lock: QLockFile) -> tuple[int, str]:
    """The process and the machine of the program that has a lock; 0 where the file names none."""
    process, host, _program = lock.getLockInfo()
    return process, host
