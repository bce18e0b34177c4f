"""Names of files in the library: as text that can be shown, and as bytes where they are no UTF-8."""

from __future__ import annotations

import os


def readable(name: str) -> str:
    """A file name whose bytes that are not UTF-8 stand as escapes."""
    return name if _is_unicode(name) else os.fsencode(name).decode("utf-8", "backslashreplace")


def raw_bytes(name: str) -> bytes | None:
    """The bytes of a file name that is not UTF-8; None for any other."""
    return None if _is_unicode(name) else os.fsencode(name)


def name_of(text: object, raw: object) -> str:
    """The file name that ``readable`` and ``raw_bytes`` wrote."""
    return os.fsdecode(raw) if isinstance(raw, bytes) else str(text)


def _is_unicode(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
