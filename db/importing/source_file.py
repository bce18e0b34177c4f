"""One file opened for reading, or what stood in the way."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from db.errors import EnvironmentFault


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """A plain file's bytes, with a way to seek.

    Raises:
        EnvironmentFault: it is missing, may not be read, is no plain file, or the disk fails; the file is not named.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError as error:
        raise EnvironmentFault("import-missing") from error
    except OSError as error:
        raise EnvironmentFault("import-unreadable") from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise EnvironmentFault("import-no-file")
    with os.fdopen(descriptor, "rb") as file:
        try:
            yield file
        except OSError as error:
            raise EnvironmentFault("import-unreadable") from error
