"""``tasalsul import``: folders into a library, with a progress bar and a summary."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from db.errors import EnvironmentFault
from db.importing import refresh as refreshing
from db.importing import run as importing
from db.importing.looking import EVERYTHING, Looking
from db.importing.pipeline import named_fault
from db.importing.scan import scan
from db.message import message
from db.store.kept import ItemStatus
from db.store.runs import settle_interrupted
from db.store.store import Store
from desktop.cli.console import complain, say

__all__ = ["Looking", "refresh", "resume", "run"]


def run(folders: list[Path], library: Path, *, looking: Looking = EVERYTHING, processes: int | None) -> int:
    """Import folders; the exit status is 1 where a file could not be read, 130 where a person stopped it.

    Raises:
        EnvironmentFault: a folder does not exist or holds no article, or the library cannot be opened, made or written.
    """
    found = scan(folders, looking=looking)
    if not found.candidates:
        for skipped in found.skipped:
            complain(named_fault(skipped.reason, str(skipped.path)))
        raise EnvironmentFault("cli-no-article", path=str(folders[0]))
    store = Store.open(library) if library.exists() else Store.create(library)
    with _settled(store), _steered(len(found.candidates)) as steering:
        summary = importing.run(
            store,
            found.candidates,
            skipped=found.skipped,
            sources=found.sources,
            steering=steering,
            processes=processes,
        )
    return _tell(summary)


def refresh(library: Path, *, processes: int | None) -> int:
    """Import what is new in the folders that a library knows; the exit status is as for ``run``.

    Raises:
        EnvironmentFault: the library cannot be opened or written.
    """
    store = Store.open(library)
    with _settled(store):
        renewal = refreshing.look_again(store)
        for source in renewal.missing:
            complain(message("import-folder-gone", name=source.path))
        with _steered(len(renewal.found.candidates)) as steering:
            summary = importing.run(
                store,
                renewal.found.candidates,
                skipped=renewal.found.skipped,
                sources=renewal.found.sources,
                steering=steering,
                processes=processes,
            )
    return _tell(summary) or (1 if renewal.missing else 0)


def resume(library: Path, *, processes: int | None) -> int:
    """Go on with imports that were cut off; the exit status is as for ``run``.

    Raises:
        EnvironmentFault: the library cannot be opened or written.
    """
    store = Store.open(library)
    with _settled(store), _steered(len(refreshing.rest_of_imports(store).candidates)) as steering:
        summary = refreshing.resume(store, steering, processes=processes)
    return _tell(summary)


@contextmanager
def _settled(store: Store) -> Iterator[None]:
    """A library for the length of an import, with what was cut off before noted as such."""
    try:
        settle_interrupted(store)
        yield
    finally:
        store.close()


@contextmanager
def _steered(total: int) -> Iterator[importing.Steering]:
    """An import that shows its progress and that Ctrl+C stops."""
    with _stopping() as stop, _bar(total) as advance:
        yield importing.Steering(progress=advance, cancelled=stop.is_set)


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
def _bar(total: int) -> Iterator[Callable[[importing.Progress], None]]:
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
        if outcome.reason:
            complain(named_fault(outcome.reason, f"{outcome.candidate.path}{outcome.part}"))
    for folder in summary.gone:
        complain(message("import-folder-gone", name=str(folder)))
    parts = [
        ("cli-import-updated", summary.count(ItemStatus.UPDATED)),
        ("cli-import-same", summary.count(ItemStatus.UNCHANGED, ItemStatus.MOVED)),
        ("cli-import-duplicate", summary.count(ItemStatus.DUPLICATE)),
        ("cli-import-reprints", summary.reprints),
        ("cli-import-vanished", summary.vanished),
        ("cli-import-skipped", len(left_out) + len(summary.skipped)),
    ]
    words = [say("cli-import-added", count=summary.count(ItemStatus.ADDED))]
    words += [say(key, count=count) for key, count in parts if count]
    comma = say("cli-import-comma")
    sys.stdout.write(f"{comma.join(words)}. {say('cli-import-events', count=summary.events)}\n")
    if summary.stopped:
        sys.stdout.write(f"{say('cli-import-stopped')}\n")
        return 130
    return 1 if left_out or summary.gone else 0
