"""The right to edit a library in a window: one program has it at a time, whoever runs it and wherever.

It is a small file beside the library that names its holder. SQLite alone would keep two writers from harm; the
claim keeps a person from editing what changes under their hands. A claim whose holder crashed is void.
"""

from __future__ import annotations

import socket
from pathlib import Path

from PySide6.QtCore import QLockFile

from db.message import Message, message
from desktop.system.lock import holder, try_lock


class Claim:
    """The claim on one library; ``elsewhere`` tells who has it, where that is another program."""

    def __init__(self, library: Path) -> None:
        self.library = library.absolute()
        self._file = self.library.with_name(f".{library.name}.lock")
        self._lock = try_lock(self._file)
        self.elsewhere = self._holder()

    def holds(self, library: Path) -> bool:
        """Whether this is the claim on a library, and ours."""
        return self._lock.isLocked() and library.absolute() == self.library

    def release(self) -> None:
        """Give the claim up."""
        self._lock.unlock()

    def _holder(self) -> Message | None:
        """The program that holds the claim instead; None where nobody does, or the place cannot be written."""
        if self._lock.isLocked() or self._lock.error() is not QLockFile.LockError.LockFailedError:
            return None
        _process, host = holder(self._lock)
        if host in ("", socket.gethostname()):
            return message("library-open-elsewhere", path=str(self.library))
        return message("library-open-on-host", path=str(self.library), host=host, lock=str(self._file))
