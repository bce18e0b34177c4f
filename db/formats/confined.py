"""Work on hostile files in a process of its own, which may die of them.

The process has little memory, a limited time for each file, and can write no file. It is
started when it is first needed and kept for the next file. What comes back is plain bytes:
nothing of it is unpickled.
"""

from __future__ import annotations

import atexit
import logging
import multiprocessing
import signal
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Final

if sys.platform != "win32":
    import resource

MEMORY: Final = 1024 * 1024 * 1024
"""Bytes of address space; an honest PDF of a thousand pages needs a third."""
SECONDS: Final = 30
"""Of work for one file."""
_PATIENCE: Final = 2
"""Times that one may wait for the work: other processes want the cores too."""
_LARGEST_ANSWER: Final = 64 * 1024 * 1024

Work = Callable[[bytes], bytes]


class Confined:
    """One piece of work, done in a process of its own as long as that lives. Safe to use from several threads."""

    def __init__(self, work: Work, *, seconds: int = SECONDS, memory: int = MEMORY) -> None:
        self._work = work
        self._limits = (seconds, memory)
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._lock = threading.Lock()
        atexit.register(self.close)

    def __call__(self, raw: bytes) -> bytes | None:
        """What the work makes of some bytes; None where it took too long or too much, or took its process down."""
        with self._lock:
            pipe = self._started()
            try:
                pipe.send_bytes(raw)
                if pipe.poll(_PATIENCE * self._limits[0]):
                    return pipe.recv_bytes(_LARGEST_ANSWER)
            except (EOFError, OSError):
                pass
            self.close()
            return None

    def close(self) -> None:
        """Ends the process; the next bytes start another."""
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._process = self._pipe = None

    def _started(self) -> Connection:
        if self._pipe is None:
            context = multiprocessing.get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=_serve, args=(theirs, self._work, *self._limits), daemon=True)
            self._process.start()
            theirs.close()
        return self._pipe


def _serve(pipe: Connection, work: Work, seconds: int, memory: int) -> None:
    """The process: one file after the other, until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.disable()  # what a library grumbles of a stranger's file is no news
    _limit_space(memory)
    while True:
        try:
            raw = pipe.recv_bytes()
        except (EOFError, OSError):
            return
        _limit_time(seconds)
        pipe.send_bytes(work(raw))


def _limit_space(memory: int) -> None:
    if sys.platform == "win32":
        return
    for limit, value in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        _, hard = resource.getrlimit(limit)
        resource.setrlimit(limit, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))


def _limit_time(seconds: int) -> None:
    """Lets the system end this process where the file keeps it busy without end."""
    if sys.platform == "win32":
        return
    usage = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(usage.ru_utime + usage.ru_stime) + seconds, hard))
