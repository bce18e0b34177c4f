"""The bytes of one file, or what stood in the way."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

from db.errors import EnvironmentFault

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of the largest file that is read; a larger one is no article."""


def read_bytes(path: Path) -> bytes:
    """What a file holds.

    Raises:
        EnvironmentFault: it is missing, may not be read, is no plain file or is too large; the file is not named.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError as error:
        raise EnvironmentFault("import-missing") from error
    except OSError as error:
        raise EnvironmentFault("import-unreadable") from error
    state = os.fstat(descriptor)
    if not stat.S_ISREG(state.st_mode):
        os.close(descriptor)
        raise EnvironmentFault("import-no-file")
    with os.fdopen(descriptor, "rb") as file:
        if state.st_size > LARGEST:
            raise EnvironmentFault("import-too-large", megabytes=state.st_size // (1024 * 1024))
        try:
            return file.read(LARGEST + 1)
        except OSError as error:
            raise EnvironmentFault("import-unreadable") from error
