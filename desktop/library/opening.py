"""The open file: which library is open, and what runs in the background on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from db.errors import Defect
from db.message import Message
from db.store.change import Change
from db.store.runs import settle_interrupted
from db.store.store import Store
from desktop.library.claim import Claim
from desktop.task import Result, Task


class Opening(QObject):
    """At most one open library.

    Signals:
        opened(): a library was opened, or closed: everything is to be read anew.
        changed(Change): something was written; the change tells which rows.
        edited(Change): a person's edit was written, after ``changed`` has told of it: it can be undone.
    """

    opened = Signal()
    changed = Signal(object)
    edited = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: Store | None = None
        self._claim: Claim | None = None
        self._person = ""
        self._pool = QThreadPool(self)
        self._tasks: list[Task[Any]] = []

    @property
    def is_open(self) -> bool:
        """Whether a library is open."""
        return self._open is not None

    @property
    def is_read_only(self) -> bool:
        """Whether the open library can only be read here."""
        return self._open is not None and self._open.read_only

    @property
    def open_elsewhere(self) -> Message | None:
        """Which other program has the open library for editing, so that it can only be read here."""
        return self._claim.elsewhere if self._claim is not None else None

    @property
    def path(self) -> Path:
        """The open library's file."""
        return self.store.path

    @property
    def name(self) -> str:
        """The open library's name, for people."""
        return self.store.path.stem

    @property
    def store(self) -> Store:
        """The open store, for the rooms of this package."""
        if self._open is None:
            raise Defect("no library is open")
        return self._open

    def set_person(self, name: str) -> None:
        """Say under which name edits are kept from now on."""
        self._person = name
        if self._open is not None:
            self._open.person = name

    def read_anew_if_changed_elsewhere(self) -> None:
        """Have everything read anew where another program has written to the library."""
        if self._open is not None and self._open.changed_elsewhere():
            self.opened.emit()

    def create(self, path: Path) -> None:
        """Make a new library and open it in the place of the one that is open.

        Raises:
            EnvironmentFault: it cannot be made; the open one then stays open.
        """
        Store.create(path).close()
        self.open(path)

    def open(self, path: Path) -> None:
        """Open a library in the place of the one that is open; read-only where another program edits it.

        Raises:
            EnvironmentFault: it cannot be opened; the open one then stays open.
        """
        claim = self._claim if self._claim is not None and self._claim.holds(path) else Claim(path)
        try:
            store = Store.open(path, read_only=claim.elsewhere is not None)
        except BaseException:
            if claim is not self._claim:
                claim.release()
            raise
        self._turn_to(store, claim)

    def close(self) -> None:
        """Close the library. What runs in the background is stopped at its next safe place."""
        if self._open is not None:
            self._turn_to(None)

    def _turn_to(self, store: Store | None, claim: Claim | None = None) -> None:
        """Put another store, or none, in the place of the open one, once its background work has ended."""
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            task.wait()
        self._forget_tasks()
        former, self._open = self._open, store
        former_claim, self._claim = self._claim, claim
        if store is not None:
            store.person = self._person
            if not store.read_only:
                settle_interrupted(store)
        if former is not None:
            former.close()
        if former_claim is not None and former_claim is not claim:
            former_claim.release()
        self.opened.emit()

    def tell(self, change: Change) -> Change:
        """Let the views know of a change that is written."""
        if change.steps:
            self.changed.emit(change)
        return change

    def tell_edit(self, change: Change) -> Change:
        """Let the views know of a person's edit that is written, unless it changed nothing."""
        self.tell(change)
        if change.steps:
            self.edited.emit(change)
        return change

    def run(self, work: Callable[[Task[Result]], Result]) -> Task[Result]:
        """Start work in the background; it is cancelled and waited for before the library closes."""
        self._forget_tasks()
        task = Task(work)
        self._tasks.append(task)
        task.start(self._pool)
        return task

    def _forget_tasks(self) -> None:
        """Let go of the tasks whose outcome has been told."""
        self._tasks = [task for task in self._tasks if not task.is_told]
