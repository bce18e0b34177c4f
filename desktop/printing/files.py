"""Files that are whole or are not there."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

from db.errors import EnvironmentFault

Job: TypeAlias = tuple[Path, Callable[[str], bool]]
"""A file to be written and what writes it to a given name; False: it could not be finished."""


def replace_all(jobs: Sequence[Job]) -> tuple[Path, ...]:
    """Write every file beside its place first, and only then put all of them there.

    Raises:
        EnvironmentFault: one of them cannot be written; none is then there.
    """
    written: list[tuple[str, Path]] = []
    try:
        for target, write in jobs:
            with _unwritable(target):
                handle, name = tempfile.mkstemp(dir=target.parent, prefix=".tasalsul-", suffix=target.suffix)
                os.close(handle)
                written.append((name, target))
                if not write(name) or not Path(name).stat().st_size:
                    raise OSError("the drawing could not be finished")
                Path(name).chmod(0o666 & ~_umask())
        for name, target in written:
            with _unwritable(target):
                Path(name).replace(target)
    finally:
        for name, _ in written:
            Path(name).unlink(missing_ok=True)
    return tuple(target for _, target in written)


@contextlib.contextmanager
def _unwritable(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise EnvironmentFault("fault-print-unwritable", path=str(target), reason=reason) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
