"""Files that are read whole, up to the size that an article or a book can have."""

from __future__ import annotations

import os
from typing import Final

from db.errors import EnvironmentFault
from db.formats.document import Source

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of the largest file that is read whole; a larger one is no article."""


def bytes_of(source: Source) -> bytes:
    """All bytes of a file.

    Raises:
        EnvironmentFault: there are more than an article has.
    """
    size = source.file.seek(0, os.SEEK_END)
    if size > LARGEST:
        raise EnvironmentFault("import-too-large", megabytes=size // (1024 * 1024))
    source.file.seek(0)
    return source.file.read(LARGEST)
