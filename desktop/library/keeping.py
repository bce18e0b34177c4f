"""Keeping the library safe: backups, copies, checks, and what to do with a damaged file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from db.errors import Defect
from db.message import Message
from db.store.safety.backup import Backup, back_up_changes, backups, changed_since_backup
from db.store.safety.checking import Finding, check_library
from db.store.safety.place import place_warning
from db.store.safety.restoring import put_in_place, take_place
from db.store.safety.salvage import Saved, salvage
from desktop.library.opening import Opening
from desktop.task import Result, Task


class Keeping(Opening):
    """What protects the open library, and what helps one that cannot be opened."""

    def backups(self) -> list[Backup]:
        """The backups of the open library, the newest first."""
        return backups(self.path)

    def back_up(self) -> Task[Backup | None]:
        """Make a backup in the background; None where nothing changed since the last one."""
        path = self.path
        return self.run(lambda task: back_up_changes(path, cancelled=lambda: task.is_cancelled))

    def is_backup_due(self) -> bool:
        """Whether the open library changed on a day that has no backup yet."""
        if self.is_read_only or not changed_since_backup(self.path):
            return False
        known = self.backups()
        return not known or known[0].age.days >= 1

    def save_copy(self, target: Path) -> Task[Path]:
        """Write a copy of the open library as it is now, in the background."""
        store = self.store

        def work(task: Task[Path]) -> Path:
            store.save_copy(target, cancelled=lambda: task.is_cancelled)
            return target

        return self.run(work)

    def check(self) -> Task[Finding]:
        """Check the whole open library in the background."""
        store = self.store
        return self.run(lambda task: check_library(store, cancelled=lambda: task.is_cancelled))

    def warning(self) -> Message | None:
        """What a person should know of the place where the open library lies."""
        return place_warning(self.path)

    def restore(self, backup: Path) -> Path:
        """Put a backup in the open library's place and open it; give where the former state is kept.

        Raises:
            EnvironmentFault: the backup is damaged or a file stood in the way; the library is then open as it was.
        """
        path = self.path
        self.close()
        return self._reopen(path, lambda: put_in_place(path, backup))

    def restore_damaged(self, library: Path, backup: Path) -> Path:
        """The same for a library that cannot be opened.

        Raises:
            EnvironmentFault: as for ``restore``.
        """
        aside = put_in_place(library, backup)
        self.open(library)
        return aside

    def salvage(self, library: Path) -> Task[list[Saved]]:
        """Save what can be read of a damaged library, in the background.

        The damaged file is set aside only when a new one is whole; open that then by its name.
        """

        def work(task: Task[list[Saved]]) -> list[Saved]:
            ready = library.with_name(f"{library.stem} (saved){library.suffix}")
            saved = salvage(library, ready, cancelled=lambda: task.is_cancelled)
            take_place(library, ready)
            return saved

        return self.run(work)

    def _reopen(self, path: Path, replace: Callable[[], Result]) -> Result:
        """Replace a closed library's file, and open what then has its name, whatever happens."""
        if self.is_open:
            raise Defect("a library was replaced while it was open")
        try:
            return replace()
        finally:
            self.open(path)
