"""Files that appear under their name only when they are whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from db.store.header import index_path, log_path


@contextmanager
def draft_of(target: Path) -> Iterator[Path]:
    """A path to write to; when the block ends well, the file there takes the place of ``target``.

    A draft that a crash left behind is removed first; one that fails leaves ``target`` as it was.

    Raises:
        OSError: the folder or the disk stood in the way.
    """
    draft = target.with_name(f".{target.name}.new")
    try:
        _remove(draft)
        yield draft
        _settle(draft)
        draft.replace(target)
    finally:
        _remove(draft)


def _settle(path: Path) -> None:
    """Have the disk hold the file before it takes the name that others trust."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _remove(draft: Path) -> None:
    for file in (draft, log_path(draft), index_path(draft)):
        with suppress(OSError):
            file.unlink(missing_ok=True)
