"""Files read and understood by several processes at once, in their order."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from pathlib import Path
from typing import Final

from db.importing.pipeline import Choice, Prepared, prepare
from db.message import message
from db.text.names import visible_name

if sys.platform != "win32":
    import resource

Job = tuple[Path, Choice]

_CHUNK: Final = 8
"""Files that go to a process at a time."""
_AHEAD: Final = 6
"""Chunks a process may be ahead of the writer: what is read waits in memory."""
LONGEST: Final = 30
"""Seconds of work after which a file is given up."""
FEW: Final = 12
"""Files that are read sooner here than processes could be started."""


def prepare_all(
    jobs: Iterable[Job],
    *,
    comparable: bool = False,
    processes: int | None = None,
    cancelled: Callable[[], bool] = bool,
) -> Iterator[Prepared]:
    """Each file's ``Prepared``, in order; ends early when cancelled.

    With one process, and for the first few files, the work is done here. A file that takes
    its process down is told as its fault, and the rest goes on.
    """
    waiting = iter(jobs)
    first = list(islice(waiting, FEW + 1))
    count = processes or usable_cores()
    if count == 1 or len(first) <= FEW:
        yield from _prepare_here(_chained(first, waiting), cancelled, comparable=comparable)
        return
    yield from _Pool(count, cancelled, comparable=comparable).run(_chained(first, waiting))


def usable_cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _chained(first: list[Job], rest: Iterator[Job]) -> Iterator[Job]:
    yield from first
    yield from rest


def _prepare_here(jobs: Iterator[Job], cancelled: Callable[[], bool], *, comparable: bool) -> Iterator[Prepared]:
    for path, choice in jobs:
        if cancelled():
            return
        yield prepare(path, choice, comparable=comparable)


def _prepare_chunk(jobs: list[Job], comparable: bool) -> list[Prepared]:
    prepared = []
    for path, choice in jobs:
        _limit_time()
        prepared.append(prepare(path, choice, comparable=comparable))
    return prepared


def _begin() -> None:
    """A worker's first act: leave Ctrl+C to the program, and end where the program ends, also when it is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_the_program, daemon=True).start()


def _end_with_the_program() -> None:
    program = multiprocessing.parent_process()
    if program is not None:
        program.join()
        os._exit(1)


def _limit_time() -> None:
    """Lets the system end this process where the next file keeps it busy without end."""
    if sys.platform == "win32":
        return
    usage = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(usage.ru_utime + usage.ru_stime) + LONGEST, hard))


class _Pool:
    """Processes, and the chunks that they are at."""

    def __init__(self, processes: int, cancelled: Callable[[], bool], *, comparable: bool) -> None:
        self._processes = processes
        self._comparable = comparable
        self._cancelled = cancelled

    def run(self, jobs: Iterator[Job]) -> Iterator[Prepared]:
        """Everything prepared, in order."""
        executor = self._start(self._processes)
        running: deque[tuple[list[Job], Future[list[Prepared]]]] = deque()
        try:
            while not self._cancelled():
                while len(running) < self._processes * _AHEAD and (chunk := list(islice(jobs, _CHUNK))):
                    running.append((chunk, executor.submit(_prepare_chunk, chunk, self._comparable)))
                if not running:
                    return
                try:
                    yield from running[0][1].result()
                    running.popleft()
                except BrokenProcessPool:
                    executor.shutdown(wait=False, cancel_futures=True)
                    broken = [job for chunk, _ in running for job in chunk]
                    running.clear()
                    yield from self._one_by_one(broken)
                    executor = self._start(self._processes)
        finally:
            executor.shutdown(wait=True, cancel_futures=True)

    def _one_by_one(self, jobs: list[Job]) -> Iterator[Prepared]:
        """The files that were under way when a process died: each alone, so that the guilty one is found."""
        executor = self._start(1)
        try:
            for path, choice in jobs:
                if self._cancelled():
                    return
                try:
                    yield from executor.submit(_prepare_chunk, [(path, choice)], self._comparable).result()
                except BrokenProcessPool:
                    executor.shutdown(wait=False)
                    executor = self._start(1)
                    fault = message("import-stopped-reader", name=visible_name(path.name))
                    yield Prepared(path, choice, fault=fault, failed=True)
        finally:
            executor.shutdown(wait=True, cancel_futures=True)

    @staticmethod
    def _start(processes: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn"), initializer=_begin)
