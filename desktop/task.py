"""Work in the background, with its news in the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from db.errors import EnvironmentFault

Result = TypeVar("Result")


class Task(QObject, Generic[Result]):
    """One piece of work that runs on a thread of a pool.

    The work is a function that takes this task: it may call ``report`` and must look at
    ``is_cancelled`` now and then. The task lives in the GUI thread, where all signals are emitted.

    Signals:
        progressed(object): what the work reported.
        finished(object): the work returned this.
        failed(object): the work raised this exception. A defect is raised again in the GUI
            thread, where the program's failure report takes it.
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    _told = Signal(object)

    def __init__(self, work: Callable[[Task[Result]], Result], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancel = threading.Event()
        self._pause = threading.Event()
        self._over = threading.Event()
        self._is_told = False
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(self, pool: QThreadPool) -> None:
        """Queue the work."""
        pool.start(_Runner(self.run))

    def run(self) -> None:
        """Do the work in the calling thread and post its outcome to the GUI thread."""
        try:
            result = self._work(self)
        except BaseException as error:  # noqa: BLE001 - handed on to the GUI thread, never swallowed
            self._post(self._fail, error)
        else:
            self._post(self._finish, result)
        finally:
            self._over.set()

    def report(self, news: object) -> None:
        """Tell the GUI thread of progress. Called by the work."""
        self._post(self.progressed.emit, news)

    def cancel(self) -> None:
        """Ask the work to stop at its next safe place; it then finishes with what it has."""
        self._cancel.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._cancel.is_set()

    def pause(self) -> None:
        """Ask the work to wait at its next safe place; only work that looks at ``is_paused`` does."""
        self._pause.set()

    def resume(self) -> None:
        """Let paused work go on."""
        self._pause.clear()

    @property
    def is_paused(self) -> bool:
        """Whether the work was asked to wait."""
        return self._pause.is_set()

    @property
    def is_over(self) -> bool:
        """Whether the work has ended, told or not yet."""
        return self._over.is_set()

    @property
    def is_told(self) -> bool:
        """Whether the outcome has been told in the GUI thread."""
        return self._is_told

    def wait(self, seconds: float | None = None) -> bool:
        """Block until the work has ended; false if the time ran out first."""
        return self._over.wait(seconds)

    def _post(self, tell: Callable[[object], None], news: object) -> None:
        self._told.emit((tell, news))

    def _tell(self, posted: tuple[Callable[[object], None], object]) -> None:
        tell, news = posted
        tell(news)

    def _finish(self, result: object) -> None:
        self._is_told = True
        self.finished.emit(result)

    def _fail(self, error: object) -> None:
        self._is_told = True
        self.failed.emit(error)
        if isinstance(error, BaseException) and not isinstance(error, EnvironmentFault):
            raise error


class _Runner(QRunnable):
    """A function on a thread pool."""

    def __init__(self, function: Callable[[], None]) -> None:
        super().__init__()
        self._function = function

    def run(self) -> None:
        """Called by the pool."""
        self._function()
