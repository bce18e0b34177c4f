"""Reads the events of a library in the background, and again when something was written."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.library import Library
from desktop.task import Task
from desktop.timeline.story import Story, read_story

_AFTER_MS: Final = 40


class StoryLoader(QObject):
    """Keeps a story up to date; a newer wish supersedes an older one.

    Signals:
        read(Story): the events of the library were read.
    """

    read: ClassVar[Signal] = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._task: Task[Story] | None = None
        self._stale = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_MS)
        self._later.timeout.connect(self.begin)

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is being read."""
        return self._task is None and not self._later.isActive()

    def soon(self) -> None:
        """Read in a moment: several writes soon after each other are read once."""
        self._later.start()

    def stop(self) -> None:
        """The library is closed: nothing is awaited any more."""
        self._later.stop()
        self._task = None

    def begin(self) -> None:
        """Read now, or as soon as the present reading is over."""
        if not self._library.is_open:
            return
        if self._task is not None and not self._task.is_over:
            self._stale = True
            return
        self._stale = False
        library, unnamed = self._library, self.tr("No source")
        self._task = library.run(lambda _task: read_story(library, unnamed))
        self._task.finished.connect(self._receive)

    def _receive(self, story: object) -> None:
        if self.sender() is not self._task or not isinstance(story, Story) or not self._library.is_open:
            return
        self._task = None
        self.read.emit(story)
        if self._stale:
            self.begin()
