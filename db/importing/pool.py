"""Processes that read and understand files, each through a pipe: what they find comes back as they find it.

A process that is some articles ahead of its turn waits at its pipe, so memory stays flat
however many articles a file has.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.util import Finalize
from pathlib import Path
from queue import Empty, Full, Queue, SimpleQueue
from typing import Final, TypeAlias

from db.importing.choices import Chosen
from db.importing.packing import pack
from db.importing.pipeline import Prepared, prepare_file
from db.message import message
from db.text.names import visible_name

if sys.platform != "win32":
    import resource

Job: TypeAlias = tuple[Path, Chosen]
Found: TypeAlias = tuple[int, Prepared | None]
"""The number of a job and one of its articles; None says that there are no more."""

LONGEST: Final = 30
"""Seconds of work after which an article is given up."""
_AHEAD: Final = 16
"""Files that a process has before it."""
_WAITING: Final = 64
"""Articles of a process that wait in memory for their turn."""
_PATIENCE: Final = 0.2
"""Seconds after which a wait is interrupted to see whether it is still wanted."""
_GONE: Final = b""


class Pool:
    """Reads files in several processes and gives their articles in the files' order.

    A file that takes its process down is told as its fault, and the rest goes on.
    """

    def __init__(self, processes: int, cancelled: Callable[[], bool]) -> None:
        self._processes = processes
        self._cancelled = cancelled
        self._workers: list[_Worker] = []

    def run(self, jobs: Iterable[Job]) -> Generator[Found, None, None]:
        """Every article of every job, in order; ends early when cancelled."""
        self._workers = [_Worker() for _ in range(self._processes)]
        numbered = enumerate(jobs)
        turn = 0
        try:
            while not self._cancelled():
                self._hand_out(numbered)
                worker = next((one for one in self._workers if turn in one.jobs), None)
                if worker is None:
                    return
                for found in self._hear(worker):
                    yield found
                    turn += found[1] is None
        finally:
            for worker in self._workers:
                worker.end()

    def _hand_out(self, numbered: Iterator[tuple[int, Job]]) -> None:
        """Fill up what the processes have before them, the one with the least first."""
        while True:
            worker = min(self._workers, key=lambda one: len(one.jobs))
            following = next(numbered, None) if len(worker.jobs) < _AHEAD else None
            if following is None:
                return
            worker.give(*following)

    def _hear(self, worker: _Worker) -> Iterator[Found]:
        """What the process whose turn it is says next, if it says something soon."""
        news = worker.hear()
        if news == _GONE:
            yield from self._replace(worker)
        elif news is not None:
            number, prepared = pickle.loads(news)  # noqa: S301  written by our own process
            if prepared is None:
                del worker.jobs[number]
            yield number, prepared

    def _replace(self, worker: _Worker) -> Iterator[Found]:
        """A process died at the first of its files: that one is told, the others go to a new process."""
        (number, (path, _)), *innocent = worker.jobs.items()
        worker.end()
        fresh = self._workers[self._workers.index(worker)] = _Worker()
        for job in innocent:
            fresh.give(*job)
        fault = message("import-stopped-reader", name=visible_name(path.name))
        yield number, Prepared(path, fault=fault, failed=True)
        yield number, None


class _Worker:
    """One process, its pipe, and the files it has before it, in their order."""

    def __init__(self) -> None:
        self.jobs: dict[int, Job] = {}
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs,))
        self._process.start()
        Finalize(self, self._process.terminate, exitpriority=1)  # a program that leaves in a hurry waits for nobody
        theirs.close()
        self._news = Queue[bytes](_WAITING)
        self._ended = threading.Event()
        self._ear = threading.Thread(target=self._listen, daemon=True)
        self._ear.start()

    def give(self, number: int, job: Job) -> None:
        """Put a file behind the others; a process that died is noticed when it is heard."""
        self.jobs[number] = job
        with suppress(OSError):
            self._pipe.send((number, *job))

    def hear(self) -> bytes | None:
        """What it says next; None where it says nothing for a while."""
        try:
            return self._news.get(timeout=_PATIENCE)
        except Empty:
            return None

    def end(self) -> None:
        """End the process, whatever it is at."""
        self._ended.set()
        self._process.terminate()
        self._process.join()
        self._ear.join()
        self._pipe.close()

    def _listen(self) -> None:
        """Takes what the process says while the program is busy writing."""
        while not self._ended.is_set():
            try:
                news = self._pipe.recv_bytes()
            except (EOFError, OSError):
                news = _GONE
            self._keep(news)
            if news == _GONE:
                return

    def _keep(self, news: bytes) -> None:
        while not self._ended.is_set():
            with suppress(Full):
                self._news.put(news, timeout=_PATIENCE)
                return


def _work(pipe: Connection) -> None:
    """A process: reads the files that come through the pipe until nobody is there any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the program's to answer
    jobs = SimpleQueue[tuple[int, Path, Chosen]]()
    threading.Thread(target=_receive, args=(pipe, jobs), daemon=True).start()
    while True:
        number, path, chosen = jobs.get()
        _limit_time()
        for prepared in prepare_file(path, chosen):
            pipe.send_bytes(pack((number, prepared)))
            _limit_time()
        pipe.send_bytes(pack((number, None)))


def _receive(pipe: Connection, jobs: SimpleQueue[tuple[int, Path, Chosen]]) -> None:
    """Takes files while others are read, and ends the process where the program ends, also when it is killed."""
    try:
        while True:
            jobs.put(pipe.recv())
    except (EOFError, OSError):
        os._exit(0)


def _limit_time() -> None:
    """Lets the system end this process where the next article keeps it busy without end."""
    if sys.platform == "win32":
        return
    usage = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(usage.ru_utime + usage.ru_stime) + LONGEST, hard))
