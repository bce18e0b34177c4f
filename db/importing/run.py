"""The import: files into a library, batch by batch."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from db.importing.duplicates import Verdict
from db.importing.pipeline import Choice
from db.importing.preview import NO_CHOICES, preview
from db.importing.scan import Candidate, Skipped
from db.importing.writer import Writer
from db.store.change import Change
from db.store.kept import ItemStatus
from db.store.store import Store


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: files done, files in all, the name of the last."""

    done: int
    total: int
    name: str


_LEFT_OUT: Final = (ItemStatus.SKIPPED, ItemStatus.FAILED)

Advance = Callable[[Progress], None]
"""What hears of an import's progress."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file."""

    path: Path
    verdict: Verdict


@dataclass(slots=True)
class Summary:
    """What an import did. ``stopped``: by a person, before its end."""

    outcomes: list[Outcome] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    events: int = 0
    stopped: bool = False

    def count(self, *statuses: ItemStatus) -> int:
        """How many files came to one of these ends."""
        return sum(outcome.verdict.status in statuses for outcome in self.outcomes)

    def left_out(self) -> list[Outcome]:
        """The files that could not be read, with their reasons."""
        return [outcome for outcome in self.outcomes if outcome.verdict.status in _LEFT_OUT]


def run(
    store: Store,
    candidates: Sequence[Candidate],
    *,
    skipped: Iterable[Skipped] = (),
    choices: Mapping[Path, Choice] = NO_CHOICES,
    progress: Advance | None = None,
    written: Callable[[Change], None] | None = None,
    cancelled: Callable[[], bool] = bool,
    processes: int | None = None,
) -> Summary:
    """Imports files into a library. What is written stays, also when it is stopped or killed.

    ``choices`` are what a person chose, by path. ``written`` is called after each batch.

    Raises:
        EnvironmentFault: the library cannot be written; batches before it are kept.
    """
    summary = Summary(skipped=list(skipped))
    found = preview(candidates, store=store, choices=choices, cancelled=cancelled, processes=processes)
    with Writer(store, choices, written) as writer, closing(found):
        for item in summary.skipped:
            writer.take_skipped(item)
        for number, previewed in enumerate(found, start=1):
            writer.take(previewed)
            summary.outcomes.append(Outcome(previewed.candidate.path, previewed.verdict))
            if progress:
                progress(Progress(number, len(candidates), previewed.candidate.relative))
        summary.stopped = len(summary.outcomes) < len(candidates)
        writer.finish(stopped=summary.stopped)
    summary.events = writer.events
    return summary
