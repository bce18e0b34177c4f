"""The import: files into a library, batch by batch."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from db.importing.choices import NO_CHOICES, Choices
from db.importing.preview import preview
from db.importing.scan import Candidate, Skipped
from db.importing.vanished import flag_vanished
from db.importing.writer import Outcome, Writer
from db.store.change import Change
from db.store.kept import ItemStatus, KnownSource
from db.store.runs import RunStatus
from db.store.sources import remember_sources
from db.store.store import Store

_LEFT_OUT: Final = (ItemStatus.SKIPPED, ItemStatus.FAILED)
_PAUSE: Final = 0.05
"""Seconds between two looks whether a pause is over."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: files done, files in all, articles so far, the name of the last file."""

    done: int
    total: int
    articles: int
    name: str


def _hear_nothing(_news: object) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Steering:
    """How an import is watched and led: what hears of its progress and of each batch, who may stop and pause it."""

    progress: Callable[[Progress], None] = _hear_nothing
    written: Callable[[Change], None] = _hear_nothing
    cancelled: Callable[[], bool] = bool
    paused: Callable[[], bool] = bool


UNSTEERED: Final = Steering()
"""Nobody watches."""


@dataclass(slots=True)
class Summary:
    """What an import did. ``stopped``: by a person, before its end. ``gone``: folders that went away meanwhile.

    ``vanished`` counts the articles whose file is no longer there; they stay in the library.
    """

    outcomes: list[Outcome] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    events: int = 0
    vanished: int = 0
    stopped: bool = False
    gone: list[Path] = field(default_factory=list)

    def count(self, *statuses: ItemStatus) -> int:
        """How many articles and files came to one of these ends."""
        return sum(outcome.status in statuses for outcome in self.outcomes)

    @property
    def reprints(self) -> int:
        """How many of the articles that were added repeat another's text."""
        return sum(outcome.reprint_of is not None for outcome in self.outcomes)

    def left_out(self) -> list[Outcome]:
        """The files that could not be read, with their reasons."""
        return [outcome for outcome in self.outcomes if outcome.status in _LEFT_OUT]


def run(
    store: Store,
    candidates: Sequence[Candidate],
    *,
    skipped: Iterable[Skipped] = (),
    sources: Sequence[KnownSource] = (),
    choices: Choices = NO_CHOICES,
    steering: Steering = UNSTEERED,
    processes: int | None = None,
) -> Summary:
    """Imports files into a library. What is written stays, also when it is stopped or killed.

    ``sources`` are the folders that were looked through wholly: they are remembered, and
    articles whose file is no longer there are flagged. ``choices`` are what a person chose,
    by path.

    Raises:
        EnvironmentFault: the library cannot be written; batches before it are kept.
    """
    summary = Summary(skipped=list(skipped))
    remember_sources(store, sources)
    cancelled = steering.cancelled
    found = preview(candidates, store=store, choices=choices, cancelled=cancelled, processes=processes)
    with Writer(store, choices, steering.written) as writer, closing(found):
        summary.outcomes = writer.outcomes
        writer.begin(candidates)
        for item in summary.skipped:
            writer.take_skipped(item)
        count = _Count(len(candidates), steering.progress)
        for previewed in found:
            writer.take(previewed)
            count.take(previewed.candidate)
            if steering.paused():
                writer.flush()
                _wait(steering)
        writer.flush()
        summary.stopped = cancelled() and count.done < len(candidates)
        summary.gone = _gone(candidates)
        writer.finish(_status(summary))
    summary.events = writer.events
    if not summary.stopped:
        summary.vanished = flag_vanished(store, sources, summary.outcomes)
    return summary


class _Count:
    """Counts files as their articles come by, and tells of it."""

    def __init__(self, total: int, tell: Callable[[Progress], None]) -> None:
        self.done = 0
        self._total, self._tell = total, tell
        self._articles = 0
        self._last: Path | None = None

    def take(self, candidate: Candidate) -> None:
        """One more article of a file."""
        self._articles += 1
        self.done += candidate.path != self._last
        self._last = candidate.path
        self._tell(Progress(self.done, self._total, self._articles, candidate.relative))


def _wait(steering: Steering) -> None:
    while steering.paused() and not steering.cancelled():
        time.sleep(_PAUSE)


def _gone(candidates: Iterable[Candidate]) -> list[Path]:
    """The folders of candidates that are not there any more."""
    folders = dict.fromkeys(candidate.folder for candidate in candidates)
    return [folder for folder in folders if not folder.exists()]


def _status(summary: Summary) -> RunStatus:
    if summary.stopped:
        return RunStatus.STOPPED
    return RunStatus.INTERRUPTED if summary.gone else RunStatus.FINISHED
