"""``tasalsul import``: folders into a library, with a progress bar and a summary."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from db.importing import run as importing
from db.importing.pipeline import named_fault
from db.importing.scan import scan
from db.store.kept import ItemStatus
from db.store.store import Store
from desktop.cli.console import complain, say


def run(folders: list[Path], library: Path, *, processes: int | None) -> int:
    """Import folders; the exit status is 1 where a file could not be read, 130 where a person stopped it.

    Raises:
        EnvironmentFault: a folder does not exist, or the library cannot be opened, made or written.
    """
    found = scan(folders)
    store = Store.open(library) if library.exists() else Store.create(library)
    try:
        with _stopping() as stop, _bar(len(found.candidates)) as advance:
            summary = importing.run(
                store,
                found.candidates,
                skipped=found.skipped,
                progress=advance,
                cancelled=stop.is_set,
                processes=processes,
            )
    finally:
        store.close()
    return _tell(summary)


@contextmanager
def _stopping() -> Iterator[threading.Event]:
    """Ctrl+C asks the import to stop after the files at hand, instead of tearing it."""
    stop = threading.Event()

    def ask(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    former = signal.signal(signal.SIGINT, ask)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, former)


@contextmanager
def _bar(total: int) -> Iterator[importing.Advance]:
    """A progress bar on standard error, where that is a terminal."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as bar:
        task = bar.add_task(say("cli-import-reading"), total=total)
        yield lambda progress: bar.update(task, completed=progress.done)


def _tell(summary: importing.Summary) -> int:
    """The summary in words, with a line for every file that was left out."""
    left_out = summary.left_out()
    for skipped in summary.skipped:
        complain(named_fault(skipped.reason, str(skipped.path)))
    for outcome in left_out:
        if outcome.verdict.reason:
            complain(named_fault(outcome.verdict.reason, str(outcome.path)))
    parts = [
        ("cli-import-updated", summary.count(ItemStatus.UPDATED)),
        ("cli-import-same", summary.count(ItemStatus.UNCHANGED, ItemStatus.MOVED)),
        ("cli-import-duplicate", summary.count(ItemStatus.DUPLICATE)),
        ("cli-import-skipped", len(left_out) + len(summary.skipped)),
    ]
    words = [say("cli-import-added", count=summary.count(ItemStatus.ADDED))]
    words += [say(key, count=count) for key, count in parts if count]
    comma = say("cli-import-comma")
    sys.stdout.write(f"{comma.join(words)}. {say('cli-import-events', count=summary.events)}\n")
    if summary.stopped:
        sys.stdout.write(f"{say('cli-import-stopped')}\n")
        return 130
    return 1 if left_out else 0
