"""Files read and understood in their order: a few here, many by several processes."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable
from itertools import chain, islice
from pathlib import Path
from typing import Final

from db.errors import EnvironmentFault
from db.formats.choice import told_format
from db.formats.document import Source
from db.importing.pipeline import prepare_file
from db.importing.pool import Found, Job, Pool
from db.importing.source_file import opened

FEW: Final = 12
"""Files that are read sooner here than processes could be started."""
_HARMLESS: Final = frozenset({"plain-text", "markdown"})
"""Formats that are read by our own code alone; the others could take the program down with them."""


def prepare_all(
    jobs: Iterable[Job], *, processes: int | None = None, cancelled: Callable[[], bool] = bool
) -> Generator[Found, None, None]:
    """Each file's articles, in order, and None after the last of each file; ends early when cancelled.

    With one process, and for a few harmless files, the work is done here.
    """
    waiting = iter(jobs)
    first = list(islice(waiting, FEW + 1))
    count = processes or usable_cores()
    if (len(first) <= FEW or processes == 1) and all(_is_harmless(path) for path, _ in first):
        return _prepare_here(chain(first, waiting), cancelled)
    return Pool(min(count, len(first)), cancelled).run(chain(first, waiting))


def usable_cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _is_harmless(path: Path) -> bool:
    """Whether a file is what our own code reads alone, by what its bytes tell."""
    try:
        with opened(path) as file:
            return told_format(Source(file, path.name)).name in _HARMLESS
    except EnvironmentFault:
        return True  # nothing of it will be read


def _prepare_here(jobs: Iterable[Job], cancelled: Callable[[], bool]) -> Generator[Found, None, None]:
    for number, (path, chosen) in enumerate(jobs):
        for prepared in prepare_file(path, chosen):
            if cancelled():
                return
            yield number, prepared
        if cancelled():
            return
        yield number, None
